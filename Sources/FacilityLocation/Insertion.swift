// Putting a unit where it costs least.

extension Search {
  /// Clusters looked at for each customer.
  static let clustersNearby = 8
  /// One candidate in this many is overlooked during a recreation, so that it does not always build
  /// the same again.
  static let blink: UInt64 = 128

  /// A cluster near a customer.
  struct Nearby {
    var cluster: Int
    /// Cost of serving the customer from the member met first, the nearest.
    var cost: Double
  }

  /// A walk through the clusters, other than its own, that hold a customer's nearest neighbours,
  /// nearest first.
  ///
  /// Clusters are met through their members: a fixed list of nearest sites fails where schools are
  /// dense and few of them are open.
  struct NearbyWalk {
    var customer = 0
    /// Neighbours passed.
    var passed = 0
    /// Clusters met.
    var met = 0
  }

  mutating func walkNearby(_ customer: Int) {
    walk = NearbyWalk(customer: customer)
    seenMark += 1
    let own = state.cluster(of: customer)
    if own >= 0 { seen[own] = seenMark }
  }

  /// The next cluster of the walk; nil after `most`, or when its nearest member costs `limit`.
  @inline(__always)
  mutating func nextNearby(atMost most: Int = clustersNearby, within limit: Double) -> Nearby? {
    guard walk.met < most else { return nil }
    let row = walk.customer * (model.count - 1)
    while walk.passed < model.count - 1 {
      let neighbour = Int(model.neighbours[row + walk.passed])
      walk.passed += 1
      let k = state.cluster(of: neighbour)
      guard k >= 0, seen[k] != seenMark else { continue }
      seen[k] = seenMark
      let cost = model.pairs[walk.customer * model.count + neighbour].served
      guard cost < limit else { break }
      walk.met += 1
      return Nearby(cluster: k, cost: cost)
    }
    walk.met = Int.max
    return nil
  }

  /// Fills `nearby` with the whole walk.
  mutating func findNearby(
    _ customer: Int, atMost most: Int = clustersNearby, within limit: Double = .infinity
  ) {
    nearby.removeAll(keepingCapacity: true)
    walkNearby(customer)
    while let near = nextNearby(atMost: most, within: limit) { nearby.append(near) }
  }

  /// Places a unit that is outside in the nearby cluster that it costs least, or in one of its
  /// own where that is allowed and cheaper; leaves it outside when none can take it.
  ///
  /// - Parameters:
  ///   - relief: What it is worth to bring a cluster one category nearer to the minimum.
  ///   - most: Clusters looked at.
  mutating func insert(
    _ customer: Int, relief: Double, blinking: Bool, amongNearest most: Int = clustersNearby
  ) {
    var target = State.outside
    var least = Double.infinity
    let tieGain = model.mostTieGain[customer]
    // Only service is known to grow along the walk.
    let isBounded = relief == 0 && model.missingPrice == 0
    walkNearby(customer)
    while let near = nextNearby(atMost: most, within: isBounded ? least + tieGain : .infinity) {
      if blinking, random.next() % Search.blink == 0 { continue }
      let k = near.cluster
      if relief == 0, state.leastChange(adding: customer, to: near) - tieGain >= least { continue }
      let outlook = state.outlook(adding: customer, to: k)
      let relieved = state.clusters[k].deficit - outlook.deficit
      let cost = outlook.value - state.clusters[k].value - relief * Double(relieved)
      guard cost < least else { continue }
      let whole = cost + state.tieChange(moving: customer, to: k)
      if whole < least { (target, least) = (k, whole) }
    }
    // With a given number of sites and no price on them an own cluster always seems cheap.
    if model.siteCount == nil || (sitePrice.value > 0 && state.mayOpen) {
      let alone = state.outlook(alone: customer)
      let cost = alone.value + sitePrice.value
      if alone.deficit == 0, cost < least,
        cost + state.tieChange(moving: customer, to: state.emptyCluster) < least
      {
        target = state.emptyCluster
      }
    }
    if target >= 0 { state.move(customer, to: target) }
  }

  /// Takes every member out of a cluster.
  mutating func dissolve(_ k: Int) {
    while state.clusters[k].first >= 0 { takeOut(model.leader[Int(state.clusters[k].first)]) }
  }

  /// Takes a unit out, and with it those whom nobody is left to serve.
  mutating func remove(_ customer: Int) {
    let k = state.cluster(of: customer)
    guard k >= 0 else { return }
    takeOut(customer)
    if state.clusters[k].unhosted { dissolve(k) }
  }

  private mutating func takeOut(_ customer: Int) {
    state.move(customer, to: State.outside)
    free.append(customer)
  }

  /// Dissolves the clusters that lack categories and lets their members join others.
  mutating func dissolveDeficient() {
    guard state.deficit > 0 else { return }
    free.removeAll(keepingCapacity: true)
    for k in 0..<model.count where state.clusters[k].deficit > 0 { dissolve(k) }
    shuffleFree()
    for customer in free { insert(customer, relief: 0, blinking: false) }
  }

  /// Begins clusters until there are as many as asked for, each at the unit that gains most by it.
  mutating func openMissing() {
    while state.mustOpen {
      var best = (unit: -1, change: Double.infinity)
      for unit in model.hosts {
        let alone = state.outlook(alone: unit)
        guard alone.deficit == 0, alone.value < .infinity else { continue }
        var change = alone.value
        let k = state.cluster(of: unit)
        if k >= 0 {
          let rest = state.outlook(removing: unit)
          guard state.clusters[k].size > 1 + model.followers[unit].count,
            rest.value < .infinity, rest.deficit <= state.clusters[k].deficit
          else { continue }
          change += rest.value - state.clusters[k].value
        } else {
          // Whoever is left out comes first.
          change -= model.scale
        }
        change += state.tieChange(moving: unit, to: state.emptyCluster)
        if change < best.change { best = (unit, change) }
      }
      guard best.unit >= 0 else { return }
      state.move(best.unit, to: state.emptyCluster)
    }
  }

  mutating func shuffleFree() {
    for last in stride(from: free.count - 1, to: 0, by: -1) {
      free.swapAt(last, random.below(last + 1))
    }
  }
}
