internal import Contracts

/// The participating councils of one locality and one meeting shift, sorted by id.
struct AreaCouncils: Sendable {
  let locality: String
  let shift: MeetingShift
  let councils: [LocatedCouncil]
}

/// The areas sorted by (locality, shift), and the councils that belong to none: those that did not
/// report 911 (rule Q5) and those without a locality.
func areaCouncils(of located: Located) -> (areas: [AreaCouncils], placeless: [LeftCouncil]) {
  var placeless: [LeftCouncil] = []
  var members: [String: [MeetingShift: [LocatedCouncil]]] = [:]
  for council in located.councils.sorted(by: { $0.id < $1.id }) {
    if !council.participates {
      placeless.append(LeftCouncil(council: council.id, reason: .noReporto911))
    } else if let locality = council.locality {
      members[locality, default: [:]][council.meetingShift, default: []].append(council)
    } else {
      placeless.append(LeftCouncil(council: council.id, reason: .sinPosicion))
    }
  }
  let areas = members.sorted { $0.key < $1.key }.flatMap { locality, shifts in
    shifts.sorted { $0.key < $1.key }.map { shift, councils in
      AreaCouncils(locality: locality, shift: shift, councils: councils)
    }
  }
  return (areas, placeless)
}

/// For each area, the flows between two of its councils.
func areaFlows(_ flows: [PupilFlow], _ areas: [AreaCouncils]) -> [[PupilFlow]] {
  var areaOf: [String: Int] = [:]
  for (index, area) in areas.enumerated() {
    for council in area.councils { areaOf[council.id] = index }
  }
  var result = [[PupilFlow]](repeating: [], count: areas.count)
  for flow in flows.sorted() where flow.from != flow.to {
    if let from = areaOf[flow.from], from == areaOf[flow.to] { result[from].append(flow) }
  }
  return result
}

/// Refuses what would make sums of people or metres meaningless, so that nothing after it has to
/// ask.
///
/// - Throws: `InputError`, about the lowest council concerned.
func requireSound(_ located: Located) throws {
  var seen: Set<String> = []
  for council in located.councils.sorted(by: { $0.id < $1.id }) {
    if !seen.insert(council.id).inserted {
      throw unsound(council.id, "la clave está repetida")
    }
    if council.participates, !(1...100_000).contains(council.members) {
      throw unsound(council.id, "tiene \(council.members) integrantes")
    }
    if let rooms = council.rooms, !(0...100_000).contains(rooms) {
      throw unsound(council.id, "tiene \(rooms) aulas")
    }
    if let point = council.position.coordinate,
      !(-90...90).contains(point.latitude) || !(-180...180).contains(point.longitude)
    {
      throw unsound(council.id, "su posición es \(point.latitude), \(point.longitude)")
    }
  }
  for flow in located.flows.sorted() where !(0...1_000_000).contains(flow.students) {
    throw unsound(flow.from, "envía \(flow.students) alumnos a \(flow.to)")
  }
}

private func unsound(_ council: String, _ problem: String) -> InputError {
  InputError(
    .data, file: Located.fileName, key: "located.council", problem: "\(council): \(problem)",
    remedy: "vuelva a escribir el documento con \(Located.producer)")
}
