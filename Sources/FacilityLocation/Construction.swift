// The first divisions: clusters grown around seeds, in several numbers of clusters.

extension Search {
  /// Numbers of clusters tried, spread between the fewest that can carry the demand and the most
  /// that can have every wanted category.
  static let rungs = 8
  /// Divisions tried where the number of clusters is given.
  static let attempts = 4

  mutating func constructFromSeveralSeeds() {
    if let siteCount = model.siteCount {
      for _ in 0..<Search.attempts { construct(seeds(siteCount, from: model.hosts)) }
      return
    }
    let demand = model.demand.reduce(0, +)
    let largest = max(1, model.capacity.max() ?? 1)
    let fewest = min(model.hosts.count, (max(1, demand) - 1) / largest + 1)
    let most = min(model.hosts.count, max(2 * fewest, model.scarceHosts.count))
    var tried = 0
    for rung in 0..<Search.rungs {
      let clusters = fewest + (most - fewest) * rung / (Search.rungs - 1)
      guard clusters > tried else { continue }
      tried = clusters
      construct(seeds(clusters, from: model.scarceHosts))
      construct(seeds(clusters, from: model.hosts))
    }
  }

  private mutating func construct(_ seeds: [Int]) {
    state = State(model, wanted: state.wanted)
    for seed in seeds { state.move(seed, to: state.emptyCluster) }
    free = model.leaders.filter { state.cluster(of: $0) < 0 }
    shuffleFree()
    free.sort { model.scarcity[$0] < model.scarcity[$1] }
    for customer in free { insert(customer, relief: 0, blinking: false) }
    dissolveDeficient()
    openMissing()
    descendEverywhere(swaps: false)
    descendEverywhere(swaps: true)
    state.commit()
    keepIfBest()
  }

  /// Hosts spread out: each next one is drawn with a chance that grows with the cost of serving it
  /// from the nearest drawn before (as k-means++ does), or anyone once there is one at every place.
  private mutating func seeds(_ count: Int, from hosts: [Int]) -> [Int] {
    var cost = [Double](repeating: .infinity, count: model.count)
    var seed = hosts[random.below(hosts.count)]
    var result: [Int] = []
    var others = hosts
    while true {
      result.append(seed)
      others.removeAll { $0 == seed }
      guard result.count < count, !others.isEmpty else { return result }
      for host in others {
        cost[host] = min(cost[host], model.pairs[host * model.count + seed].served)
      }
      let farthest = others.reduce(0) { $0 + cost[$1] }
      guard farthest > 0 else {
        seed = others[random.below(others.count)]
        continue
      }
      var mark = random.fraction() * farthest
      seed = others.last { cost[$0] > 0 }!
      for host in others where cost[host] > 0 {
        mark -= cost[host]
        if mark < 0 {
          seed = host
          break
        }
      }
    }
  }
}
