internal import Contracts
internal import Geo

/// Schools of one CTE are neighbours: with more of them, or farther apart, a `cte_id` is rather a
/// word or a zona.
private let mostSchools = 20
private let mostMetres = 50_000.0

/// Joins the schools of one `cte_id` into one council (rule F5b); sorted by id.
///
/// The council has the id, name and shift of its lowest school, and the position, locality and
/// classrooms of its usual sede. A school that may not take part stays by itself.
func joinSharedCouncils(_ drafts: [CouncilDraft], log: inout FindingLog) -> [Council] {
  var councils: [Council] = []
  var groups: [String: [CouncilDraft]] = [:]
  for draft in drafts {
    guard let shared = draft.row.sharedCouncil else {
      var council = draft.council
      council.takeStrata(of: [draft], log: &log)
      councils.append(council)
      continue
    }
    if draft.council.eligible {
      groups[shared, default: []].append(draft)
    } else {
      councils.append(draft.council)
      log.find(
        [RowFinding(.cteIneligible, "tiene cte_id y no participa; no se une a ese CTE")],
        council: draft.council.id, at: draft.row.place)
    }
  }
  let sites = Sites(drafts.map(\.council))
  for parts in groups.values { councils.append(joined(parts, sites: sites, log: &log)) }
  return councils.sorted { $0.id < $1.id }
}

private func joined(_ unsorted: [CouncilDraft], sites: Sites, log: inout FindingLog) -> Council {
  let parts = unsorted.sorted { $0.council.id < $1.council.id }
  var council = parts[0].council
  guard parts.count > 1 else {
    council.takeStrata(of: parts, log: &log)
    return council
  }
  let conflicts = conflicts(among: parts)
  log.find(conflicts, council: council.id, at: parts[0].row.place)

  let members = Members(joining: parts.map(\.members))
  let each = parts.map(\.council)
  council.ccts = Set(each.map(\.cct)).sorted()
  council.levels = Set(each.flatMap(\.levels)).sorted()
  council.members = members.count
  council.membersSource = members.source
  council.reported911 = each.contains { $0.reported911 }
  council.participates = council.reported911
  let students = each.compactMap(\.students)
  council.students = students.isEmpty ? nil : students.reduce(0, +)
  council.multigrade = each.contains { $0.multigrade }
  council.multigradeSource = each.first { $0.multigrade == council.multigrade }?.multigradeSource
  council.directors = max(1, parts.reduce(0) { $0 + ($1.statedDirectors ?? 0) })
  council.subdirectors = each.reduce(0) { $0 + $1.subdirectors }
  council.atps = each.reduce(0) { $0 + $1.atps }
  council.usualSede = each.compactMap(\.usualSede).min()
  if let sede = council.usualSede, let site = sites.site(of: sede, shiftCode: council.shiftCode) {
    council.stand(at: site)
  }
  council.takeStrata(of: parts, log: &log)
  return council
}

private func conflicts(among parts: [CouncilDraft]) -> [RowFinding] {
  var findings: [RowFinding] = []
  let shifts = Set(parts.map(\.council.shift))
  if shifts.count > 1 {
    findings.append(
      RowFinding(
        .cteConflict, "las escuelas de un cte_id son de turnos distintos; vale el de la primera"))
  }
  if Set(parts.compactMap(\.council.usualSede)).count > 1 {
    findings.append(
      RowFinding(
        .cteConflict, "las escuelas de un cte_id dicen sedes usuales distintas; vale la menor"))
  }
  let given = Set(parts.filter { $0.members.source == .integrantes }.map(\.members.count))
  if given.count > 1 {
    findings.append(
      RowFinding(
        .cteConflict,
        "las escuelas de un cte_id dan números distintos de integrantes_cte; se sumaron"))
  }
  let metres = span(of: parts).rounded()
  if parts.count > mostSchools || metres > mostMetres {
    findings.append(
      RowFinding(
        .cteLarge,
        "un cte_id reúne \(parts.count) escuelas, hasta a \(Int(metres)) m unas de otras; revise "
          + "que sea la clave de un solo CTE"))
  }
  return findings
}

/// Metres across the box in which schools stand.
private func span(of parts: [CouncilDraft]) -> Double {
  let latitudes = parts.compactMap(\.council.latitude)
  let longitudes = parts.compactMap(\.council.longitude)
  guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
    let east = longitudes.max()
  else { return 0 }
  return Geodesic.metres(
    Coordinate(latitude: south, longitude: west), Coordinate(latitude: north, longitude: east))
}

/// The councils by CCT, to stand at when they are a usual sede.
private struct Sites {
  private let byCCT: [String: [Council]]

  init(_ councils: [Council]) { byCCT = Dictionary(grouping: councils, by: \.cct) }

  /// The school of a CCT: in the same shift if it has it, else its lowest id.
  func site(of cct: String, shiftCode: String) -> Council? {
    let candidates = (byCCT[cct] ?? []).sorted { $0.id < $1.id }
    return candidates.first { $0.shiftCode == shiftCode } ?? candidates.first
  }
}

extension Council {
  /// Takes over where another council stands, and the building it would be host in.
  fileprivate mutating func stand(at site: Council) {
    rooms = site.rooms
    roomsEnUso = site.roomsEnUso
    roomsExistentes = site.roomsExistentes
    roomsSource = site.roomsSource
    sedeAptitude = site.sedeAptitude
    declaredLocality = site.declaredLocality
    localityName = site.localityName
    municipality = site.municipality
    municipalityName = site.municipalityName
    coloniaName = site.coloniaName
    postalCode = site.postalCode
    latitude = site.latitude
    longitude = site.longitude
    givenLatitude = site.givenLatitude
    givenLongitude = site.givenLongitude
    coordinate = site.coordinate
    building = site.building
  }
}
