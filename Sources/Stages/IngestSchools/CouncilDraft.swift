internal import Contracts

/// The council of one row, before schools of one CTE are joined.
struct CouncilDraft: Sendable {
  let row: SchoolRow
  let members: Members
  /// Absent where no staff table speaks of the school.
  let staff: SchoolStaff?
  /// What Formato 911 alone would make of its size; absent where it reported nothing.
  let membersBy911: Int?
  var council: Council

  init(
    keyed: KeyedRow, point: ResolvedPoint, staff: SchoolStaff?, parameters: SchoolsParameters
  ) {
    let row = keyed.row
    let reason = row.ineligibleReason(parameters)
    let members = Members(row.figures, staff: staff, of: row.kind, parameters)
    let (isMultigrade, multigradeSource) = multigrade(of: row, members: members.count, parameters)
    let isReported = row.figures.isReported || staff != nil
    var council = Council(
      id: keyed.id, cct: row.cct.description, ccts: [row.cct.description],
      shiftCode: row.shift.code, shift: row.shift.shift, name: row.name, level: row.kind.level,
      levels: row.kind.level.map { [$0] } ?? [], service: row.kind.service, control: row.control,
      eligible: reason == nil, ineligibleReason: reason,
      participates: reason == nil && isReported, members: members.count,
      membersSource: members.source, reported911: isReported)
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
    council.directors = row.figures.directors ?? staff?.directors ?? 1
    council.subdirectors = row.figures.subdirectors ?? staff?.subdirectors ?? 0
    council.atps = row.figures.atps ?? staff?.atps ?? 0
    self.row = row
    self.members = members
    self.staff = staff
    membersBy911 =
      row.figures.isReported
      ? Members(row.figures, staff: nil, of: row.kind, parameters).count : nil
    self.council = council
  }
}

extension CouncilDraft {
  /// As a column or the staff table gives them; a school of which nothing is said has one.
  var statedDirectors: Int? { row.figures.directors ?? staff?.directors }
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
    givenLatitude = point.given?.latitude
    givenLongitude = point.given?.longitude
    coordinate = point.state
  }
}

extension Council {
  /// Takes over how the staff of its schools divide into strata (rule G5), if they can be: where
  /// `integrantes_cte` is less than they are, the strata are not its.
  mutating func takeStrata(of parts: [CouncilDraft], log: inout FindingLog) {
    let staff = parts.compactMap(\.staff)
    guard eligible, !staff.isEmpty else { return }
    let persons = staff.reduce(0) { $0 + $1.persons }
    let strata = staff.reduce(into: [String: Int]()) { $0.merge($1.strata, uniquingKeysWith: +) }
    let isWithin = strata.values.reduce(0, +) <= members
    if isWithin { self.strata = strata }
    if membersSource == .integrantes, members != persons {
      log.find(
        [
          RowFinding(
            .staffMembers,
            "integrantes_cte dice \(members) y en la plantilla asisten \(persons); "
              + "vale integrantes_cte"
              + (isWithin ? "" : " y no se usaron los grados y asignaturas"))
        ], council: id, at: parts.first?.row.place)
    }
    tellPartialStaff(of: parts.filter { $0.staff != nil }, log: &log)
  }

  /// Some teachers attend elsewhere (rule Q4), but hardly most of them: a table with less than half of
  /// the people whom Formato 911 counts is likely to be a part of the staff only.
  private func tellPartialStaff(of parts: [CouncilDraft], log: inout FindingLog) {
    let known = parts.compactMap(\.membersBy911)
    let expected = known.reduce(0, +)
    guard membersSource == .staff, known.count == parts.count, 2 * members < expected else {
      return
    }
    log.find(
      [
        RowFinding(
          .staffPartial,
          "en la plantilla asisten \(members) y el 911 da \(expected): ¿está completa? Vale la "
            + "plantilla")
      ], council: id, at: parts.first?.row.place)
  }
}
