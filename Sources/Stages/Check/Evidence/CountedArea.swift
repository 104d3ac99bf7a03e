internal import Contracts
internal import Geo

/// One locality and one meeting shift, counted anew from `located.json` (02-model: capacity, reach,
/// F1 first).
struct CountedArea {
  /// What becomes of an area before any search (rule F1).
  enum Shape {
    /// Nobody can be placed.
    case empty
    /// Fewer than two counted levels among those in reach of a site.
    case singleLevel
    /// One encuentro holds them all: it *is* one.
    case fits
    /// People and reach would allow one encuentro; only classrooms prevent it.
    case roomsPrevent
    /// More people than one encuentro holds, or no council that all reach and that the authority
    /// does not exclude.
    case divides
    /// Holds a council larger than `maxMembers`, for which the limit is another one.
    case oversized
  }

  let locality: String
  let shift: MeetingShift
  /// Councils that take part, sorted by index.
  let participants: [Int]
  /// Those whose point is known.
  let placeable: [Int]
  /// Those that some site of positive capacity reaches.
  let remaining: [Int]
  /// Some placeable council reports its classrooms.
  let reportsRooms: Bool
  let shape: Shape

  var key: AreaKey { AreaKey(locality: locality, shift: shift) }
  /// As violations name it: `190390001-M`.
  var id: String { "\(locality)-\(shift.letter)" }

  /// Every area with a council that takes part, sorted by (locality, shift).
  static func all(
    councils: [LocatedCouncil], points: [Coordinate?], people: [Int], counted: [Set<Level>],
    rules: Rules
  ) -> [CountedArea] {
    var participants: [AreaKey: [Int]] = [:]
    for (index, council) in councils.enumerated() where council.participates {
      guard let locality = council.locality else { continue }
      participants[AreaKey(locality: locality, shift: council.meetingShift), default: []]
        .append(index)
    }
    return participants.sorted { $0.key < $1.key }.map { key, members in
      CountedArea(
        key, members, councils: councils, points: points, people: people, counted: counted,
        rules: rules)
    }
  }

  private init(
    _ key: AreaKey, _ participants: [Int], councils: [LocatedCouncil], points: [Coordinate?],
    people: [Int], counted: [Set<Level>], rules: Rules
  ) {
    locality = key.locality
    shift = key.shift
    self.participants = participants
    placeable = participants.filter { points[$0] != nil }
    let reports = placeable.contains { councils[$0].rooms != nil }
    reportsRooms = reports
    let capacity = placeable.map {
      siteCapacity(councils[$0], unreported: reports ? 0 : rules.maxMembers, rules)
    }
    let reach = { (a: Int, b: Int) -> Bool in
      guard let from = points[a], let to = points[b] else { return false }
      return Geodesic.metres(from, to) <= rules.maxTravelMetres
    }
    let sites = zip(placeable, capacity).filter { $0.1 > 0 }.map(\.0)
    let isSite = Set(sites)
    remaining = placeable.filter { council in
      isSite.contains(council) || sites.contains { reach(council, $0) }
    }
    shape = CountedArea.shape(
      of: remaining, members: people,
      capacity: Dictionary(uniqueKeysWithValues: zip(placeable, capacity)), counted: counted,
      mayHost: { councils[$0].sedeAptitude != .no }, reach: reach, rules: rules)
  }

  private static func shape(
    of remaining: [Int], members: [Int], capacity: [Int: Int], counted: [Set<Level>],
    mayHost: (Int) -> Bool, reach: (Int, Int) -> Bool, rules: Rules
  ) -> Shape {
    guard !remaining.isEmpty else { return .empty }
    let levels = remaining.reduce(into: Set<Level>()) { $0.formUnion(counted[$1]) }
    guard levels.count >= 2 else { return .singleLevel }
    if remaining.contains(where: { members[$0] > rules.maxMembers }) { return .oversized }
    let people = remaining.reduce(0) { $0 + members[$1] }
    guard people <= rules.maxMembers else { return .divides }
    let centres = remaining.filter { centre in
      mayHost(centre) && remaining.allSatisfy { reach($0, centre) }
    }
    if centres.contains(where: { capacity[$0, default: 0] >= people }) { return .fits }
    return centres.isEmpty ? .divides : .roomsPrevent
  }
}

/// What identifies an area.
struct AreaKey: Hashable, Comparable {
  let locality: String
  let shift: MeetingShift

  static func < (a: AreaKey, b: AreaKey) -> Bool {
    (a.locality, a.shift) < (b.locality, b.shift)
  }
}

/// People a site can hold (02-model, capacity of a site).
///
/// - Parameter unreported: what a site has that neither reports classrooms nor is declared apt.
func siteCapacity(_ council: LocatedCouncil, unreported: Int, _ rules: Rules) -> Int {
  min(rules.maxMembers, utmostCapacity(council, unreported: unreported, rules))
}

/// The same for the encuentro of a council larger than `maxMembers`: classrooms alone limit it.
func utmostCapacity(_ council: LocatedCouncil, unreported: Int, _ rules: Rules) -> Int {
  switch council.sedeAptitude {
  case .no: 0
  case .si: .max
  case nil: council.rooms.map { rules.groupSize * max(0, $0.bounded) } ?? unreported
  }
}
