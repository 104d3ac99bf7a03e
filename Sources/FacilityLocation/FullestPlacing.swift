/// The division of few units that leaves out the least demand, and of those the cheapest but for
/// cohesion and flows, which are not looked at.
///
/// Exact, by dynamic programming over the sets of units: whom a search leaves out may fit only
/// after several have changed places at once, each of which alone leaves somebody out. Of *n* units
/// there are some 3ⁿ/2 pairs of a set and a cluster in it with the set's lowest unit.
struct FullestPlacing {
  /// Some twenty million pairs, a fraction of a second; every unit more triples them.
  static let mostUnits = 16

  let demandLeft: Int
  /// The units of each cluster, by their leaders.
  let clusters: [[Int]]

  /// Nil where there are too many units, or a given number of sites to keep.
  ///
  /// - Parameter units: Those to be placed among themselves, by their leaders.
  init?(_ model: Model, wanted: CategorySet, _ units: [Int]) {
    guard units.count <= Self.mostUnits, model.siteCount == nil else { return nil }
    let values = Self.values(of: units, model, wanted)
    let (costs, firsts) = Self.partitions(values)
    let demand = units.map { model.unitDemand[$0] }
    func placed(_ set: Int) -> Int {
      demand.indices.reduce(0) { $0 + (set >> $1 & 1) * demand[$1] }
    }
    let possible = costs.indices.filter { costs[$0] < .infinity }
    guard
      let best = possible.min(by: { (-placed($0), costs[$0], $0) < (-placed($1), costs[$1], $1) })
    else { return nil }
    demandLeft = demand.reduce(0, +) - placed(best)
    var clusters: [[Int]] = []
    var rest = best
    while rest != 0 {
      let cluster = firsts[rest]
      clusters.append(units.indices.filter { cluster >> $0 & 1 == 1 }.map { units[$0] })
      rest &= ~cluster
    }
    self.clusters = clusters
  }

  /// What each set of units costs as one cluster, `.infinity` where a hard rule forbids it. The
  /// sets come in the order of a Gray code: from one to the next a single unit moves.
  private static func values(
    of units: [Int], _ model: Model, _ wanted: CategorySet
  ) -> [Double] {
    let bit = Dictionary(uniqueKeysWithValues: zip(units, 0...))
    let conflicts = units.map { unit in
      model.conflicts[unit].reduce(0) { set, other in set | (bit[other].map { 1 << $0 } ?? 0) }
    }
    var values = [Double](repeating: .infinity, count: 1 << units.count)
    var state = State(model, wanted: wanted)
    let k = state.emptyCluster
    for step in 1..<values.count {
      let set = step ^ step >> 1
      let moved = step.trailingZeroBitCount
      state.move(units[moved], to: set >> moved & 1 == 1 ? k : State.outside)
      let cluster = state.clusters[k]
      guard !cluster.unhosted, cluster.deficit == 0 else { continue }
      let clashes = conflicts.indices.contains { set >> $0 & 1 == 1 && set & conflicts[$0] != 0 }
      if !clashes { values[set] = cluster.value }
    }
    return values
  }

  /// Of each set of units, the least cost of clusters that hold exactly these, and the cluster
  /// among them that holds the lowest.
  private static func partitions(_ values: [Double]) -> (costs: [Double], firsts: [Int]) {
    var costs = [Double](repeating: .infinity, count: values.count)
    var firsts = [Int](repeating: 0, count: values.count)
    costs[0] = 0
    for set in values.indices.dropFirst() {
      let lowest = set & -set
      let others = set ^ lowest
      var part = others
      while true {
        let cluster = part | lowest
        let cost = values[cluster] + costs[set ^ cluster]
        if cost < costs[set] { (costs[set], firsts[set]) = (cost, cluster) }
        guard part != 0 else { break }
        part = (part - 1) & others
      }
    }
    return (costs, firsts)
  }
}
