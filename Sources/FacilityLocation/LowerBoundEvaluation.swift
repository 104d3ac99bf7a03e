/// A point of the dual.
struct DualPoint: Sendable {
  /// What is paid for placing each unit; then, of each of `Relaxation.homes`, the credit that its
  /// tie is given: its weight less the price of a home.
  var price: [Double]
  var ties: TieMultipliers.Point
}

/// The bound at a point, and what the relaxed problem does there.
struct DualValue: Sendable {
  var bound: Double
  /// Of each unit: 1 less the clusters it is in, less how much of it is left out. Then of each of
  /// `Relaxation.homes`: 1 less the homes it has.
  var slack: [Double]
  /// How much of a unit is at each position: items first, then the sites' own units.
  var presence: [Double]
  /// The value of each site's cheapest cluster where that is taken; of others, a bound on it.
  var siteValues: [Double]
  /// What load was taken to be worth, of all sites that were evaluated: the bound's rounding grows
  /// with it.
  var loadPrices = 0.0
}

/// Evaluates the bound at one point after another.
///
/// Sites are shared out in blocks among `threads` threads, and summed in their order: the number of
/// threads changes nothing.
struct DualEvaluation: ~Copyable {
  /// Sites that a thread takes at once; below `worthThreads` of them, one thread does all.
  static let block = 32
  static let worthThreads = 256

  let relaxation: Relaxation
  let ties: TieMultipliers
  private let workers: [SiteWorker]
  private var discount: [Double]
  /// A guess at what load is worth at each site, from the evaluation before.
  private(set) var loadPrice: [Double]
  /// Those used since the evaluation began, together.
  private var loadPrices = 0.0
  /// The items of all clusters that were solved so far.
  private(set) var effort = 0
  /// Above this, no site was among those taken last time, nor near them.
  private var cutoff: Double

  init(_ relaxation: Relaxation, _ ties: TieMultipliers, threads: Int) {
    self.relaxation = relaxation
    self.ties = ties
    let many = relaxation.sites.count >= DualEvaluation.worthThreads
    let blocks = (relaxation.sites.count + DualEvaluation.block - 1) / DualEvaluation.block
    workers = (0..<(many ? max(1, min(threads, blocks)) : 1)).map { _ in SiteWorker(relaxation) }
    discount = Array(repeating: 0, count: relaxation.items.count + relaxation.sites.count)
    loadPrice = Array(repeating: 0, count: relaxation.sites.count)
    cutoff = relaxation.siteCount == nil ? 0 : .infinity
  }

  mutating func value(at point: DualPoint) -> DualValue {
    loadPrices = 0
    for index in discount.indices { discount[index] = 0 }
    for (slot, amount) in zip(ties.slots, point.ties.discount) {
      discount[slot.position] += amount
    }
    var result = DualValue(
      bound: point.price.reduce(0, +) + ties.creditCovered(point.ties).reduce(0, +),
      slack: Array(repeating: 1, count: point.price.count),
      presence: Array(repeating: 0, count: discount.count), siteValues: [])
    var clusters = cheapestClusters(
      Array(relaxation.sites.indices), at: point, below: cutoff)
    takeCheapest(of: &clusters, at: point, &result)
    result.siteValues = clusters.map(\.value)
    result.loadPrices = loadPrices
    leaveOut(point, &result)
    return result
  }

  private mutating func cheapestClusters(
    _ sites: [Int], at point: DualPoint, below cutoff: Double
  ) -> [SiteCluster] {
    loadPrices += sites.reduce(0) { $0 + loadPrice[$1] }
    let task = SiteWorker.Task(
      price: point.price, eased: eased(point), utmost: utmost(point),
      discount: discount, unlisted: unlisted(point), cutoff: cutoff)
    let blocks = stride(from: 0, to: sites.count, by: DualEvaluation.block).map {
      sites[$0..<min($0 + DualEvaluation.block, sites.count)]
    }
    let clusters = inParallel(blocks.count, by: workers) { [loadPrice] worker, number in
      blocks[number].map { worker.cheapest($0, loadPrice[$0], task) }
    }.flatMap(\.self)
    for (site, cluster) in zip(sites, clusters) {
      loadPrice[site] = cluster.loadPrice
      effort += cluster.effort
    }
    return clusters
  }

  /// The cheapest clusters, as many as have to be, and without a number of sites all that cost less
  /// than nothing. One that is known by a bound only is made out before it is taken, which may make
  /// it too dear.
  private mutating func takeCheapest(
    of clusters: inout [SiteCluster], at point: DualPoint, _ result: inout DualValue
  ) {
    let least = relaxation.leastSites
    guard clusters.count >= least else {
      result.bound = .infinity
      return
    }
    while true {
      let order = clusters.indices.sorted { (clusters[$0].value, $0) < (clusters[$1].value, $1) }
      let gaining = order.prefix { clusters[$0].value < 0 }.count
      let count = relaxation.siteCount ?? max(least, gaining)
      let open = order.prefix(count).filter { !clusters[$0].isSolved }
      if open.isEmpty {
        for site in order.prefix(count).sorted() { take(site, clusters[site], &result) }
        // As many again as have to be taken stay in view.
        let last = order.isEmpty ? 0 : clusters[order[min(order.count - 1, 2 * least + 8)]].value
        cutoff = relaxation.siteCount == nil && gaining >= least ? 0 : last
        return
      }
      for (site, cluster) in zip(open, cheapestClusters(open, at: point, below: .infinity)) {
        clusters[site] = cluster
      }
    }
  }

  private func take(_ site: Int, _ cluster: SiteCluster, _ result: inout DualValue) {
    result.bound += cluster.value
    result.slack[relaxation.sites[site].unit] -= 1
    result.presence[relaxation.items.count + site] = 1
    for (position, amount) in cluster.chosen {
      result.slack[Int(relaxation.items[Int(position)].unit)] -= amount
      result.presence[Int(position)] = amount
    }
    for (home, amount) in cluster.homes {
      result.slack[relaxation.units.count + Int(home)] -= amount
    }
  }

  /// The units' prices, each with the part of its weight that its tie's credit is of the tie's:
  /// what a home gives to those who are there, less its price, is never more than that.
  private func eased(_ point: DualPoint) -> [Double] {
    relaxation.units.indices.map { unit in
      let home = Int(relaxation.homeOf[unit])
      guard home >= 0 else { return point.price[unit] }
      return point.price[unit]
        + relaxation.homeWeight[unit] * point.price[relaxation.units.count + home]
        / relaxation.homes[home].weight
    }
  }

  /// The units' prices, each with its whole weight where its tie has a credit.
  private func utmost(_ point: DualPoint) -> [Double] {
    relaxation.units.indices.map { unit in
      let home = Int(relaxation.homeOf[unit])
      return home >= 0 && point.price[relaxation.units.count + home] > 0
        ? point.price[unit] + relaxation.homeWeight[unit] : point.price[unit]
    }
  }

  /// What a pair that is not listed costs at least, by what it brings.
  private func unlisted(_ point: DualPoint) -> [SiteKnapsack.Entry] {
    var least: [Int: (cost: Double, demand: Int)] = [:]
    for unit in relaxation.units.indices
    where relaxation.horizon[unit] < .infinity && relaxation.mask[unit] != 0 {
      let cost = max(
        0, relaxation.horizon[unit] - point.price[unit] - relaxation.tieWeight[unit])
      let mask = Int(relaxation.mask[unit])
      let known = least[mask] ?? (.infinity, .max)
      least[mask] = (min(known.cost, cost), min(known.demand, relaxation.demand[unit]))
    }
    return least.sorted { $0.key < $1.key }.map {
      SiteKnapsack.Entry(
        position: -1, demand: $0.value.demand, mask: $0.key, cost: $0.value.cost,
        eased: $0.value.cost, loadLimit: .max)
    }
  }

  /// What staying out saves at most: the units dearest for their demand, as far as the demand that
  /// may stay out goes, the last divided.
  private func leaveOut(_ point: DualPoint, _ result: inout DualValue) {
    func ratio(_ unit: Int, _ gain: Double) -> Double {
      relaxation.demand[unit] == 0 ? .infinity : gain / Double(relaxation.demand[unit])
    }
    var room = relaxation.demandLeft
    let worth = relaxation.units.indices.map {
      (unit: $0, gain: point.price[$0] + relaxation.tieWeight[$0])
    }
    .filter { $0.gain > 0 && relaxation.demand[$0.unit] <= room }
    .sorted { (-ratio($0.unit, $0.gain), $0.unit) < (-ratio($1.unit, $1.gain), $1.unit) }
    for (unit, gain) in worth {
      let demand = relaxation.demand[unit]
      let amount = demand <= room ? 1 : Double(room) / Double(demand)
      guard amount > 0 else { return }
      result.bound -= amount * gain
      result.slack[unit] -= amount
      room -= min(room, demand)
    }
  }

  /// More than all rounding in `value(at:)` together: each sum has fewer terms than `terms`, none
  /// of them larger than their magnitudes together.
  ///
  /// - Parameter loadPrices: of that evaluation; see `DualValue`.
  func roundingAllowance(at point: DualPoint, loadPrices: Double) -> Double {
    var magnitude = point.price.reduce(0) { $0 + abs($1) } + point.ties.credit.reduce(0, +)
    magnitude += relaxation.tieWeight.reduce(0, +)
    func tieWeight(_ unit: Int) -> Double {
      let home = Int(relaxation.homeOf[unit])
      return relaxation.tieWeight[unit] + (home >= 0 ? 3 * relaxation.homes[home].weight : 0)
    }
    for item in relaxation.items {
      magnitude +=
        item.cost + abs(point.price[Int(item.unit)]) + tieWeight(Int(item.unit))
    }
    let demand = relaxation.demand.reduce(0, +)
    let missing = relaxation.missingPrice.max() ?? 0
    for site in relaxation.sites {
      magnitude += abs(site.cost) + abs(point.price[site.unit]) + tieWeight(site.unit)
      magnitude += missing * Double(demand)
    }
    magnitude += loadPrices * Double(demand)
    let terms =
      2 * relaxation.units.count + relaxation.homes.count + relaxation.sites.count
      + ties.slots.count + 64
    return magnitude * Double(terms) * 0x1p-52
  }

  /// What the unit of each tie slot is short of being worth having there, without discounts.
  func reducedCosts(_ price: [Double], _ center: DualPoint, _ siteValues: [Double]) -> [Double] {
    let items = relaxation.items
    return ties.slots.indices.map { index in
      let slot = ties.slots[index]
      guard slot.position < items.count else {
        return siteValues[slot.site] + center.ties.discount[index]
      }
      let item = items[slot.position]
      return item.cost - price[slot.unit] + loadPrice[slot.site] * Double(item.demand)
    }
  }
}
