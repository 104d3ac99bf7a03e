public import Contracts
internal import Geo

/// Where each eligible council stands and when it meets (rules F1, F6).
///
/// - Throws: `InputError` when PROJ or a polygon of `places` cannot be used, and `places.entity` when
///   the places are those of another state than the schools; `document.duplicate` for an id that
///   stands twice.
public func locate(
  _ schools: Schools, _ places: Places, _ acuerdos: Acuerdos, _ parameters: LocateParameters,
  report: inout Report
) throws -> Located {
  try requireDistinctIDs(schools.councils)
  let atlas = try Atlas(places)
  let catalogue = Catalogue(schools.councils, atlas: atlas, parameters)
  let settings = Settings(atlas: atlas, catalogue: catalogue, parameters)

  let eligible = schools.councils.filter(\.eligible).sorted { $0.id < $1.id }
  let foreign = try foreignPlaces(places, to: eligible)
  let standings = eligible.map { Standing.of($0, atlas: atlas, catalogue: catalogue, parameters) }
  let indigenous = Set(
    zip(eligible, standings).compactMap { $0.service == .indigena ? $1.locality : nil })

  var councils: [LocatedCouncil] = []
  for (council, standing) in zip(eligible, standings) {
    guard let level = council.level else { continue }
    let setting = settings.setting(of: standing.locality)
    let schedule = Schedule(
      council, urban: setting.urban,
      indigenous: standing.locality.map(indigenous.contains) ?? false)
    councils.append(
      LocatedCouncil(council, level: level, at: standing, setting: setting, meeting: schedule))
  }
  assignColonias(to: &councils, eligible, atlas: atlas, coverage: parameters.coloniaCoverage)

  let (flows, dropped) = sharedFlows(schools.flows, among: councils)
  let findings = (standings.compactMap(\.finding) + atlas.lost + foreign).sorted()
  for finding in findings { report.find(finding.key, finding.council, detail: finding.detail) }
  report.use(GeoLibraries.versions)
  report.count("councils", councils.count)
  report.count("flows.outside", dropped)
  return Located(councils: councils, flows: flows, findings: findings)
}

/// Every stage keeps councils by their id; of two with one id, one would be lost.
private func requireDistinctIDs(_ councils: [Council]) throws(InputError) {
  var seen: Set<String> = []
  for council in councils where !seen.insert(council.id).inserted {
    throw InputError(
      .data, file: "schools.json", key: "document.duplicate",
      problem: "el CTE \(council.id) está dos veces",
      remedy: "vuelva a producir el documento con encuentro-ingest-schools")
  }
}

extension LocatedCouncil {
  fileprivate init(
    _ council: Council, level: Level, at standing: Standing, setting: Setting,
    meeting schedule: Schedule
  ) {
    self.init(
      id: council.id, ccts: council.ccts, level: level, levels: council.levels,
      service: council.service, shift: council.shift, participates: council.participates,
      members: council.members, students: council.students, rooms: council.rooms,
      roomsExistentes: council.roomsExistentes, roomsSource: council.roomsSource,
      sedeAptitude: council.sedeAptitude, building: council.building,
      directors: council.directors, subdirectors: council.subdirectors, atps: council.atps,
      strata: council.strata, position: standing.position,
      declaredLocality: council.declaredLocality, locality: standing.locality,
      localitySource: standing.source, localityConflictMetres: standing.conflictMetres,
      urban: setting.urban, urbanSource: setting.source, meetingShift: schedule.meetingShift,
      marks: schedule.marks, multigrade: council.multigrade, usualSede: council.usualSede,
      zone: council.zone, supervision: council.supervision)
  }
}
