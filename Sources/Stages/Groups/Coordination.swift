internal import Contracts

/// Who coordinates each group of one encuentro in each session (rules K1–K4).
///
/// In each session the groups go, in this order, to: directors who have not led, leaders of
/// community councils who have not led, directors again, leaders of community councils again,
/// subdirectores, ATPs; what is then left is `por_designar`. So every director leads once when
/// there are no more of them than groups in the three sessions; those beyond preside beside
/// another (`co`) in the session of their level.
///
/// Among equals: whoever has led less, then the session's level (2 primaria, 3 preescolar or
/// inicial), the highest level (CAM after secundaria), the larger council, the lower id. Each
/// leads the group in which their council sits, and the same one again, where that can be had for
/// all of the session's leaders.
struct Coordination {
  /// For each group, sorted by (session, role, council).
  private(set) var coordinators: [[Coordinator]]
  /// Coordinators of a group in which their council does not sit.
  private(set) var elsewhere = 0

  init(_ councils: [LocatedCouncil], _ seats: Seats) {
    coordinators = Array(repeating: [], count: seats.groups)
    var staff = councils.flatMap { Leader.leaders(of: $0, in: seats.groups(of: $0.id)) }
    for session in sessions { lead(session, &staff) }
    accompany(staff)
    for group in coordinators.indices { coordinators[group].sort(by: <) }
  }

  /// Gives every group of a session its coordinator.
  private mutating func lead(_ session: Int, _ staff: inout [Leader]) {
    var table = SessionTable(groups: coordinators.count)
    var waiting: [Int] = []
    for (role, isNew) in Self.turns where table.free > waiting.count {
      let turn = staff.indices
        .filter { staff[$0].role == role && (staff[$0].led == 0 || !isNew) }
        .filter { !table.has($0) && !waiting.contains($0) }
        .sorted { a, b in
          let (first, second) = (staff[a].order(in: session), staff[b].order(in: session))
          return first == second ? a < b : first.lexicographicallyPrecedes(second)
        }
      var unseated: [Int] = []
      for leader in turn where table.free > waiting.count {
        if !table.seat(leader, staff) { unseated.append(leader) }
      }
      waiting += unseated.prefix(table.free - waiting.count)
    }
    elsewhere += waiting.count
    for (group, leader) in table.filled(with: waiting).enumerated() {
      guard let leader else {
        coordinators[group].append(Coordinator(session: session, council: nil, role: .porDesignar))
        continue
      }
      staff[leader].led += 1
      staff[leader].home = staff[leader].home ?? group
      coordinators[group].append(
        Coordinator(
          session: session, council: staff[leader].council.id, role: staff[leader].role))
    }
  }

  /// The order in which a session's groups are offered: to which role, and whether only to those
  /// who have not led.
  private static let turns: [(role: CoordinatorRole, isNew: Bool)] = [
    (.director, true), (.encargado, true), (.director, false), (.encargado, false),
    (.subdirector, false), (.atp, false),
  ]

  /// Directors who could not lead preside beside another, in the group of theirs with fewest of
  /// them.
  private mutating func accompany(_ staff: [Leader]) {
    for leader in staff where leader.role == .director && leader.led == 0 {
      let session = leader.council.level.session
      let load = leader.groups.map { group in
        coordinators[group].count { $0.session == session && $0.role == .co }
      }
      guard let least = load.min(), let place = load.firstIndex(of: least) else { continue }
      coordinators[leader.groups[place]].append(
        Coordinator(session: session, council: leader.council.id, role: .co))
    }
  }
}

/// Somebody who may coordinate.
struct Leader {
  let council: LocatedCouncil
  let role: CoordinatorRole
  /// Those in which their council sits, counted from 0, ascending.
  let groups: [Int]
  /// Sessions led so far.
  var led = 0
  /// The group first led, counted from 0.
  var home: Int?

  /// Those of a council, as its columns count them.
  static func leaders(of council: LocatedCouncil, in groups: [Int]) -> [Leader] {
    func people(_ count: Int, _ role: CoordinatorRole) -> [Leader] {
      Array(
        repeating: Leader(council: council, role: role, groups: groups),
        count: min(max(count, 0), mostOfARole))
    }
    let heads =
      council.service == .comunitario
      ? people(max(council.directors, 1), .encargado) : people(council.directors, .director)
    return heads + people(council.subdirectors, .subdirector) + people(council.atps, .atp)
  }

  /// More of one council are certainly wrong, and must not fill the memory.
  private static let mostOfARole = 5000

  /// The order in which leaders of one role are asked in a session (rule K3), least first; among
  /// equals in that of their councils.
  func order(in session: Int) -> [Int] {
    let isOwnSession = session != 1 && council.level.session == session
    return [led, isOwnSession ? 0 : 1, council.level.rank, -council.members]
  }
}

extension Level {
  /// From the highest level down; CAM comes after secundaria (rule K3).
  fileprivate var rank: Int {
    switch self {
    case .secundaria: 0
    case .cam: 1
    case .primaria: 2
    case .preescolar: 3
    case .inicial: 4
    }
  }

  /// The session in which its directors preside when not all can lead (rules K3, K4).
  fileprivate var session: Int {
    switch self {
    case .secundaria, .cam: 1
    case .primaria: 2
    case .preescolar, .inicial: 3
    }
  }
}

extension Coordinator {
  fileprivate static func < (a: Coordinator, b: Coordinator) -> Bool {
    (a.session, a.role.order, a.council ?? "") < (b.session, b.role.order, b.council ?? "")
  }
}

extension CoordinatorRole {
  /// As declared: who leads, then who presides beside them, then nobody.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
