import ClusterStage
import Contracts
import Geo

let monterrey = "190390001"

/// A council at a place given in metres east and north of the centre of town.
func council(
  _ id: String, _ level: Level, members: Int, east: Double = 0, north: Double = 0,
  rooms: Int? = 10, students: Int? = nil, aptitude: SedeAptitude? = nil, colonia: String? = nil,
  locality: String? = monterrey, shift: MeetingShift = .matutino, levels: [Level]? = nil,
  participates: Bool = true, quality: Position.Quality = .point
) -> LocatedCouncil {
  LocatedCouncil(
    id: id, ccts: [String(id.prefix(10))], level: level, levels: levels ?? [level],
    service: .general, shift: shift == .matutino ? .matutino : .vespertino,
    participates: participates, members: members, students: students, rooms: rooms,
    roomsSource: rooms == nil ? .unreported : .enUso, sedeAptitude: aptitude,
    position: Position(
      quality == .none
        ? nil : Coordinate(latitude: 25.67 + north / 110_800, longitude: -100.31 + east / 100_450),
      quality: quality),
    locality: locality, meetingShift: shift, colonia: colonia)
}

func clusters(
  _ councils: [LocatedCouncil], flows: [PupilFlow] = [], rules: Rules = Rules(),
  parameters: ClusterParameters = ClusterParameters(), threads: Int = 1
) throws -> Clusters {
  var report = Report()
  return try cluster(
    Located(councils: councils, flows: flows), Acuerdos(), rules, parameters, threads: threads,
    report: &report)
}

func metres(_ a: LocatedCouncil, _ b: LocatedCouncil) -> Double {
  guard let from = a.position.coordinate, let to = b.position.coordinate else { return .infinity }
  return Geodesic.metres(from, to)
}

extension Clusters {
  /// The councils of each cluster.
  var parts: [[String]] { clusters.map(\.councils) }

  func reason(_ council: String) -> LeftReason? {
    left.first { $0.council == council }?.reason
  }
}
