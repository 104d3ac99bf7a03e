import Contracts
import MatchStage

/// A small map in the domain's words. Places are metres to the east and north of one point.
struct Village {
  var councils: [LocatedCouncil] = []
  var clusters: [[String]] = []
  var reasons: [String: LeftReason] = [:]
  var flows: [PupilFlow] = []
  var previous: [PreviousEncuentro] = []
  /// Every cluster is short of classrooms, says its stage.
  var clustersLackRooms = false
  var rules = Rules()

  static let a = "190010001"
  static let b = "190020001"
  static let c = "190030001"

  static func point(_ east: Double, _ north: Double = 0) -> Coordinate {
    Coordinate(latitude: 25 + north / 110_773, longitude: -100 + east / 100_950)
  }

  /// A school of the matutino with ten people that reports no classrooms, unless said otherwise.
  mutating func school(
    _ id: String, _ level: Level, _ locality: String?, east: Double = 0, north: Double = 0,
    _ change: (inout LocatedCouncil) -> Void = { _ in }
  ) {
    var council = LocatedCouncil(
      id: id, ccts: [id], level: level, levels: [level], service: .general, shift: .matutino,
      members: 10, position: Position(Village.point(east, north), quality: .point),
      locality: locality, localitySource: .polygon, meetingShift: .matutino)
    change(&council)
    councils.append(council)
  }

  /// An urban school of the vespertino.
  mutating func vespertino(
    _ id: String, _ level: Level, _ locality: String, east: Double = 0, north: Double = 0,
    _ change: (inout LocatedCouncil) -> Void = { _ in }
  ) {
    school(id, level, locality, east: east, north: north) {
      $0.shift = .vespertino
      $0.meetingShift = .vespertino
      $0.urban = true
      change(&$0)
    }
  }

  /// A multigrade primaria of two people.
  mutating func multigrade(
    _ id: String, _ locality: String, east: Double = 0, north: Double = 0,
    _ change: (inout LocatedCouncil) -> Void = { _ in }
  ) {
    school(id, .primaria, locality, east: east, north: north) {
      $0.members = 2
      $0.multigrade = true
      change(&$0)
    }
  }

  /// A preescolar and a secundaria that meet: `<name>K` and, 100 m to the east, `<name>S`.
  mutating func encuentro(
    _ name: String, _ locality: String, east: Double = 0, north: Double = 0,
    shift: MeetingShift = .matutino, members: Int = 10, rooms: Int? = nil
  ) {
    for (letter, level, offset) in [("K", Level.preescolar, 0.0), ("S", .secundaria, 100)] {
      school(name + letter, level, locality, east: east + offset, north: north) {
        $0.meetingShift = shift
        $0.shift = shift == .matutino ? .matutino : .vespertino
        $0.urban = shift == .vespertino
        $0.members = members
        $0.rooms = rooms
      }
    }
    clusters.append([name + "K", name + "S"])
  }

  var located: Located { Located(councils: councils, flows: flows) }

  /// The clusters as the cluster stage would tell them, all others left.
  var clustersDocument: Clusters {
    let byID = Dictionary(councils.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = clusters.map { members in
      let first = byID[members.min()!]!
      return Cluster(
        id: "\(first.locality!)-\(first.meetingShift.letter)-\(first.id)",
        locality: first.locality!, shift: first.meetingShift, councils: members.sorted(),
        sede: first.id, members: members.reduce(0) { $0 &+ byID[$1]!.members },
        status: clustersLackRooms ? [.aulasInsuficientes] : [])
    }
    let placed = Set(clusters.flatMap { $0 })
    let left = councils.filter { !placed.contains($0.id) }.map {
      LeftCouncil(
        council: $0.id, reason: reasons[$0.id] ?? ($0.participates ? .unSoloNivel : .noReporto911))
    }
    return Clusters(
      clusters: documents.sorted { $0.id < $1.id }, areas: areas,
      left: left.sorted { $0.council < $1.council })
  }

  private var areas: [Area] {
    let grouped = Dictionary(grouping: councils) { "\($0.locality ?? "")-\($0.meetingShift)" }
    return grouped.keys.sorted().compactMap { key in
      guard let first = grouped[key]!.first, let locality = first.locality else { return nil }
      let parts = clusters.filter { members in
        grouped[key]!.contains { members.contains($0.id) }
      }
      return Area(
        locality: locality, shift: first.meetingShift, councils: grouped[key]!.count,
        divided: parts.count > 1)
    }
  }

  func met(report: inout Report) throws -> Encuentros {
    try match(
      located, clustersDocument, Acuerdos(previous: previous), rules, MatchParameters(),
      report: &report)
  }

  func met() throws -> Encuentros {
    var report = Report()
    return try met(report: &report)
  }
}

extension Encuentros {
  /// Who meets with whom, as sorted lists of councils.
  var companies: [[String]] { encuentros.map(\.councils).sorted { $0[0] < $1[0] } }

  func match(_ council: String) -> Match? { matches.first { $0.council == council } }

  func unassigned(_ council: String) -> Unassigned? { unassigned.first { $0.council == council } }

  /// The encuentro a council is in.
  func encuentro(_ council: String) -> Encuentro? {
    encuentros.first { $0.councils.contains(council) }
  }
}
