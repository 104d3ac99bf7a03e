internal import Contracts

/// Whether the remaining councils of an area can all be placed in encuentros that obey capacity,
/// reach and two levels: the proof behind `aulas_insuficientes` (02-model, F1 first).
///
/// An exhaustive search with a fixed number of steps: areas for which the question arises are small,
/// and one that exhausts them is left undecided, which convicts nobody.
struct FeasibleDivision {
  /// Councils with capacity first, so that sites are settled before those who go to them.
  private let councils: [Int]
  private let people: [Int]
  private let levels: [Set<Level>]
  private let capacity: [Int]
  /// The sites that each council may go to.
  private let reachable: [[Int]]

  private static let steps = 200_000

  init(_ area: CountedArea, _ evidence: Evidence) {
    let capacities = area.remaining.map { evidence.ownAreaCapacity($0) }
    let order = area.remaining.indices.sorted { (capacities[$0], $1) > (capacities[$1], $0) }
    let councils = order.map { area.remaining[$0] }
    let capacity = order.map { capacities[$0] }
    self.councils = councils
    self.capacity = capacity
    people = councils.map { evidence.people[$0] }
    levels = councils.map { evidence.counted[$0] }
    reachable = councils.map { council in
      councils.indices.filter { site in
        capacity[site] > 0
          && (evidence.metres(council, councils[site]) ?? .infinity)
            <= evidence.rules.maxTravelMetres
      }
    }
  }

  /// Nil where the steps did not suffice to tell.
  func exists() -> Bool? {
    guard capacity.reduce(0, +) >= people.reduce(0, +) else { return false }
    var search = Search(
      site: Array(repeating: nil, count: councils.count), room: capacity, steps: Self.steps)
    let found = place(0, &search)
    return found || search.steps > 0 ? found : nil
  }

  private struct Search {
    /// The site of each council placed so far, as positions in `councils`.
    var site: [Int?]
    /// People each site still has room for.
    var room: [Int]
    var steps: Int
  }

  private func place(_ council: Int, _ search: inout Search) -> Bool {
    guard council < councils.count else { return everySiteHasTwoLevels(search.site) }
    let mustHost = search.site[..<council].contains(council)
    for site in reachable[council] where !mustHost || site == council {
      // A site hosts only where it goes itself.
      let opens = site == council || site > council || search.site[site] == site
      guard opens, search.room[site] >= people[council], search.steps > 0 else { continue }
      search.steps -= 1
      search.site[council] = site
      search.room[site] -= people[council]
      if place(council + 1, &search) { return true }
      search.site[council] = nil
      search.room[site] += people[council]
    }
    return false
  }

  private func everySiteHasTwoLevels(_ sites: [Int?]) -> Bool {
    var present: [Int: Set<Level>] = [:]
    for (council, site) in sites.enumerated() {
      if let site { present[site, default: []].formUnion(levels[council]) }
    }
    return present.values.allSatisfy { $0.count >= 2 }
  }
}
