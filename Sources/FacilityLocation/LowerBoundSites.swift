/// The cheapest cluster of a site.
struct SiteCluster: Sendable {
  /// What it costs; when not solved, a bound on that.
  var value: Double
  /// What load seems to be worth at the site.
  var loadPrice: Double
  /// Positions of the items in it and how much of each.
  var chosen: [(position: Int32, amount: Double)]
  /// Of `Relaxation.homes`, those that have their home in it, and how much of each.
  var homes: [(home: Int32, amount: Double)]
  var isSolved: Bool
  /// Items it was chosen from, where it is solved: what it took to find it.
  var effort = 0
}

/// What one thread needs to find sites' cheapest clusters.
final class SiteWorker {
  struct Task: Sendable {
    /// See `DualPoint`.
    let price: [Double]
    /// What each unit is worth at most on average over its tie's home, and what at most.
    let eased: [Double]
    let utmost: [Double]
    let discount: [Double]
    let unlisted: [SiteKnapsack.Entry]
    /// A cluster that costs as much is of no interest.
    let cutoff: Double
  }

  private let relaxation: Relaxation
  private let isLimited: Bool
  private var knapsack: SiteKnapsack
  private var entries: [SiteKnapsack.Entry] = []
  /// Of `entries`, those that bring a category.
  private var bringers: [Int] = []

  init(_ relaxation: Relaxation) {
    self.relaxation = relaxation
    isLimited = relaxation.isLimited
    knapsack = SiteKnapsack(relaxation)
  }

  /// The cheapest cluster of a site if it costs less than the cutoff, else a bound that does not.
  ///
  /// A price on load in place of the capacity bounds it in one pass; only what passes is solved.
  func cheapest(_ index: Int, _ loadPrice: Double, _ task: Task) -> SiteCluster {
    let site = relaxation.sites[index]
    let own = relaxation.items.count + index
    let fixed = site.cost - task.discount[own]
    let room = max(0, site.capacity - site.demand)
    let (gain, load) = price(site, loadPrice, task)
    let quick = fixed - task.eased[site.unit] - loadPrice * Double(room) + gain
    if quick >= task.cutoff, !isLimited {
      return SiteCluster(
        value: quick, loadPrice: loadPrice * (load > room ? 1.15 : 0.85), chosen: [],
        homes: [], isSolved: false)
    }
    gather(site, task, worth: isLimited ? .infinity : task.cutoff - quick)
    for entry in task.unlisted where entry.mask & ~Int(site.mask) != 0 {
      entries.append(
        SiteKnapsack.Entry(
          position: -1, demand: entry.demand, mask: entry.mask & ~Int(site.mask),
          cost: entry.cost, eased: entry.cost, loadLimit: .max))
    }
    knapsack.solve(
      site, base: fixed - task.price[site.unit], eased: fixed - task.eased[site.unit],
      price: task.price, entries)
    // Bringers that only clusters of no interest could use were not offered.
    let isSolved = isLimited || knapsack.value < task.cutoff || task.cutoff == .infinity
    return SiteCluster(
      value: isSolved ? knapsack.value : max(quick, task.cutoff),
      loadPrice: load > room ? max(1, 1.15 * loadPrice) : 0.85 * loadPrice,
      chosen: isSolved ? knapsack.chosen.filter { $0.position >= 0 } : [],
      homes: isSolved ? knapsack.homes : [],
      isSolved: isSolved, effort: entries.count)
  }

  /// Sums what items lower the cost by when load has this price.
  private func price(
    _ site: Relaxation.Site, _ loadPrice: Double, _ task: Task
  ) -> (gain: Double, load: Int) {
    var gain = 0.0
    var load = 0
    relaxation.items.withUnsafeBufferPointer { items in
      task.eased.withUnsafeBufferPointer { prices in
        task.discount.withUnsafeBufferPointer { discounts in
          for position in site.items {
            let item = items[position]
            let cost = item.cost - prices[Int(item.unit)] - discounts[position]
            let priced = cost + loadPrice * Double(item.demand)
            if priced < 0 {
              gain += priced
              load += item.demand
            }
          }
        }
      }
    }
    return (gain, load)
  }

  /// The items that a cluster of interest may hold: those that lower its cost, and of those that
  /// bring a category for less than `worth` the ones that no other brings for less cost and load.
  ///
  /// What a tie's home may give is counted as if it cost nothing.
  private func gather(_ site: Relaxation.Site, _ task: Task, worth: Double) {
    entries.removeAll(keepingCapacity: true)
    bringers.removeAll(keepingCapacity: true)
    for position in site.items {
      let item = relaxation.items[position]
      let unit = Int(item.unit)
      let full = item.cost - task.discount[position]
      let cost = full - task.utmost[unit]
      guard cost < 0 || cost < worth else { continue }
      guard cost < 0 || item.mask != 0 || isLimited else { continue }
      let entry = SiteKnapsack.Entry(
        position: Int32(position), demand: item.demand, mask: Int(item.mask),
        cost: full - task.price[unit], eased: full - task.eased[unit],
        loadLimit: relaxation.loadLimit[unit], home: relaxation.homeOf[unit],
        weight: relaxation.homeWeight[unit])
      if entry.loadLimit == .max, entry.mask != 0 {
        let isOutdone =
          cost >= 0
          && bringers.contains {
            let other = entries[$0]
            return other.mask == entry.mask && other.cost <= cost && other.demand <= entry.demand
          }
        if isOutdone { continue }
        bringers.append(entries.count)
      }
      entries.append(entry)
    }
  }
}
