internal import Contracts

/// How finely the waiting councils are divided into units, coarsest first.
enum Grain: CaseIterable {
  /// The rest of an area as far as it is near itself, and with it the rests of others that share a
  /// usual sede (rule F5b).
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
  /// A CAM is a unit apart where its locality has an encuentro, which it must not leave (rule F7).
  /// A council without locality is an area of its own. In a sprawling area, what is further apart
  /// than `maxTravelMetres` would be no company, nor is it in a division.
  func units(of waiting: [Int], _ grain: Grain, camApartIn localities: Set<String>) -> [[Int]] {
    var sets = DisjointSets(waiting)
    var seen: [UnitKey: [Int]] = [:]
    for council in waiting {
      for key in keys(of: council, grain, localities) {
        for other in seen[key, default: []] where key.unites || isNear(other, council) {
          sets.unite(other, council)
        }
        seen[key, default: []].append(council)
      }
    }
    return sets.sets
  }

  private func isNear(_ a: Int, _ b: Int) -> Bool {
    metres(a, b).map { $0 <= rules.maxTravelMetres } ?? false
  }

  private func keys(of council: Int, _ grain: Grain, _ localities: Set<String>) -> [UnitKey] {
    let it = all[council]
    guard grain != .council, let locality = it.locality else { return [] }
    let apart = isCAM(council) && localities.contains(locality)
    let area = UnitKey.area(
      locality, it.meetingShift, camApart: apart,
      levels: grain == .level ? LevelMask(it.levels) : [])
    guard grain == .together, !apart else { return [area] }
    var keys = [area, .sede(council, it.meetingShift)]
    if it.multigrade, let reference = references[council], reference.kind == .sede {
      keys.append(.sede(reference.council, it.meetingShift))
    }
    return keys
  }
}

/// Councils that share one are of one unit.
private enum UnitKey: Hashable {
  case area(String, MeetingShift, camApart: Bool, levels: LevelMask)
  /// A usual sede: those who meet there, and the school itself.
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
