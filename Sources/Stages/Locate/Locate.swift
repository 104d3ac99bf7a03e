public import Contracts
internal import Geo

/// Where each eligible council stands and when it meets (rules F1, F6).
///
/// - Throws: `InputError` when PROJ or a polygon of `places` cannot be used.
public func locate(
  _ schools: Schools, _ places: Places, _ acuerdos: Acuerdos, _ parameters: LocateParameters,
  report: inout Report
) throws -> Located {
  let atlas = try Atlas(places)
  let catalogue = Catalogue(schools.councils, atlas: atlas, parameters)
  let settings = Settings(atlas: atlas, catalogue: catalogue, parameters)

  let eligible = schools.councils.filter(\.eligible).sorted { $0.id < $1.id }
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
  let findings = (standings.compactMap(\.finding) + atlas.lost).sorted()
  for finding in findings { report.find(finding.key, finding.council, detail: finding.detail) }
  report.use(GeoLibraries.versions)
  report.count("councils", councils.count)
  report.count("flows.outside", dropped)
  return Located(councils: councils, flows: flows, findings: findings)
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
