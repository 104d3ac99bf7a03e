import Contracts
import SedesStage

/// Encuentros whose schools stand along a line, in metres to the east.
struct Gathering {
  var councils: [LocatedCouncil] = []
  var encuentros: [Encuentro] = []
  var clusters: [Cluster] = []
  var parameters = SedesParameters()
  var rules = Rules()

  /// A school of ten people with three classrooms, unless said otherwise.
  mutating func school(
    _ id: String, at east: Double, _ change: (inout LocatedCouncil) -> Void = { _ in }
  ) {
    var council = LocatedCouncil(
      id: id, ccts: [id], level: .primaria, levels: [.primaria], service: .general,
      shift: .matutino, members: 10, students: 100, rooms: 3, roomsExistentes: 3,
      roomsSource: .enUso,
      position: Position(
        Coordinate(latitude: 25, longitude: -100 + east / 100_950), quality: .point),
      locality: "190010001", meetingShift: .matutino)
    change(&council)
    councils.append(council)
  }

  /// Schools that change together.
  mutating func schools(
    _ places: [(String, Double)], _ change: (inout LocatedCouncil) -> Void = { _ in }
  ) {
    for (id, east) in places { school(id, at: east, change) }
  }

  mutating func meet(
    _ id: String, _ members: [String], groups: Int = 1, shift: MeetingShift = .matutino
  ) {
    encuentros.append(
      Encuentro(
        id: id, shift: shift, locality: "190010001", councils: members.sorted(),
        levels: [.primaria], members: 10 * members.count, groupCount: groups, origin: .locality))
  }

  func hosted(report: inout Report) throws -> Sedes {
    try sedes(
      Located(councils: councils), Clusters(clusters: clusters, areas: [], left: []),
      Encuentros(encuentros: encuentros, matches: [], unassigned: []), Acuerdos(), rules,
      parameters, report: &report)
  }

  func hosted() throws -> Sedes {
    var report = Report()
    return try hosted(report: &report)
  }
}

extension Sedes {
  /// The councils of the three sessions.
  func hosts(_ encuentro: String) -> [String] {
    sedes.filter { $0.encuentro == encuentro }.map(\.council)
  }

  func first(_ encuentro: String) -> Sede? { sedes.first { $0.encuentro == encuentro } }
}
