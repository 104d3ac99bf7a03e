internal import Contracts

/// The council of one row, before schools of one CTE are joined.
struct CouncilDraft: Sendable {
  let row: SchoolRow
  let members: Members
  var council: Council

  init(keyed: KeyedRow, point: ResolvedPoint, parameters: SchoolsParameters) {
    let row = keyed.row
    let reason = row.ineligibleReason(parameters)
    let members = Members(row.figures, of: row.kind, parameters)
    let (isMultigrade, multigradeSource) = multigrade(of: row, members: members.count, parameters)
    var council = Council(
      id: keyed.id, cct: row.cct.description, ccts: [row.cct.description],
      shiftCode: row.shift.code, shift: row.shift.shift, name: row.name, level: row.kind.level,
      levels: row.kind.level.map { [$0] } ?? [], service: row.kind.service, control: row.control,
      eligible: reason == nil, ineligibleReason: reason,
      participates: reason == nil && row.figures.isReported, members: members.count,
      membersSource: members.source, reported911: row.figures.isReported)
    council.students = row.figures.students
    council.setRooms(row.figures, counting: parameters.rooms)
    council.sedeAptitude = row.sedeAptitude
    council.multigrade = isMultigrade
    council.multigradeSource = multigradeSource
    council.setPlace(row.declared, point)
    council.zone = row.zone
    council.supervision = row.supervision
    council.region = row.region
    council.usualSede = row.usualSede
    council.building = row.building
    council.directors = row.figures.directors ?? 1
    council.subdirectors = row.figures.subdirectors ?? 0
    council.atps = row.figures.atps ?? 0
    self.row = row
    self.members = members
    self.council = council
  }
}

extension Council {
  /// Classrooms of 0 are not reported: every community school has them (rule G1).
  fileprivate mutating func setRooms(
    _ figures: SchoolFigures, counting: SchoolsParameters.Rooms
  ) {
    roomsEnUso = figures.roomsInUse.flatMap { $0 > 0 ? $0 : nil }
    roomsExistentes = figures.roomsExisting.flatMap { $0 > 0 ? $0 : nil }
    switch counting {
    case .enUso:
      rooms = roomsEnUso
      roomsSource = rooms == nil ? .unreported : .enUso
    case .existentes:
      rooms = roomsExistentes
      roomsSource = rooms == nil ? .unreported : .existentes
    }
  }

  fileprivate mutating func setPlace(_ declared: DeclaredPlace, _ point: ResolvedPoint) {
    declaredLocality = declared.locality
    localityName = declared.localityName
    municipality = declared.municipality
    municipalityName = declared.municipalityName
    coloniaName = declared.coloniaName
    postalCode = declared.postalCode
    latitude = point.coordinate?.latitude
    longitude = point.coordinate?.longitude
    coordinate = point.state
  }
}
