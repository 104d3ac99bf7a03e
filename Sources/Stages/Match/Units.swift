internal import Contracts

/// How finely the waiting councils are divided into units, coarsest first.
enum Grain: CaseIterable {
  /// The rest of an area, as far as it is near itself; and those of any area who share a usual sede
  /// (rule F5b).
  case together
  /// The rest of an area, as far as it is near itself.
  case area
  /// Of an area, the councils of one level.
  case level
  /// Each council by itself.
  case council
}

extension Councils {
  /// The units of the waiting councils, each sorted, in the order of their first councils.
  ///
  /// Together goes an area that formed nothing; in a sprawling one, what is further apart than
  /// `maxTravelMetres` would be no company, nor is it in a division. By itself goes
  /// - who was left over of an area that formed something: the reach or room that it lacked there
  ///   is its own matter;
  /// - a CAM whose locality has an encuentro, which it must not leave (rule F7);
  /// - who measures from elsewhere (rule F5b): it follows its sede, and takes nobody along;
  /// - who has no locality.
  ///
  /// - Parameters:
  ///   - isServedAtHome: another level of its own locality is at hand (rule F5a), so that a shared
  ///     sede is no reason to go together.
  ///   - grain: how finely each council is divided from others.
  func units(
    of waiting: [Int], _ formed: FormedPlaces, isServedAtHome: (Int) -> Bool,
    grain: (Int) -> Grain
  ) -> [[Int]] {
    var sets = DisjointSets(waiting)
    var seen: [UnitKey: [Int]] = [:]
    for council in waiting {
      guard let key = key(of: council, grain(council), formed, isServedAtHome) else { continue }
      for other in seen[key, default: []] where key.unites || isNear(other, council) {
        sets.unite(other, council)
      }
      seen[key, default: []].append(council)
    }
    return sets.sets
  }

  private func isNear(_ a: Int, _ b: Int) -> Bool {
    metres(a, b).map { $0 <= rules.maxTravelMetres } ?? false
  }

  /// Nil where it goes by itself.
  private func key(
    of council: Int, _ grain: Grain, _ formed: FormedPlaces, _ isServedAtHome: (Int) -> Bool
  ) -> UnitKey? {
    guard grain != .council else { return nil }
    let it = all[council]
    if let reference = references[council], reference.council != council {
      let isSede = reference.kind == .sede && grain == .together && !isServedAtHome(council)
      return isSede ? .sede(reference.council, it.meetingShift) : nil
    }
    guard let area = AreaKey(it), !formed.areas.contains(area),
      !(isCAM(council) && formed.localities.contains(area.locality))
    else { return nil }
    return .area(area, levels: grain == .level ? LevelMask(it.levels) : [])
  }
}

/// Where encuentros are.
struct FormedPlaces {
  /// Areas whose own clusters there are.
  let areas: Set<AreaKey>
  /// Localities of which a school meets in some encuentro.
  let localities: Set<String>
}

/// Councils that share one may be of one unit.
private enum UnitKey: Hashable {
  case area(AreaKey, levels: LevelMask)
  /// A usual sede: those who meet there.
  case sede(Int, MeetingShift)

  /// Whatever the metres between them.
  var unites: Bool {
    switch self {
    case .sede: true
    case .area: false
    }
  }
}

/// Sets that grow together.
private struct DisjointSets {
  private let members: [Int]
  private var parent: [Int: Int]

  init(_ members: [Int]) {
    self.members = members
    parent = Dictionary(members.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let (first, second) = (root(a), root(b))
    parent[max(first, second)] = min(first, second)
  }

  /// Each in the order of `members`, by their first ones.
  var sets: [[Int]] {
    var byRoot: [Int: [Int]] = [:]
    for member in members { byRoot[root(member), default: []].append(member) }
    return members.compactMap { byRoot[$0] }
  }

  private func root(_ member: Int) -> Int {
    var root = member
    while let next = parent[root], next != root { root = next }
    return root
  }
}
