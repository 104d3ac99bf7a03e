// Putting a customer where it costs least.

extension Search {
  /// Clusters looked at for each customer.
  static let clustersNearby = 8
  /// One candidate in this many is overlooked during a recreation, so that it does not always build
  /// the same again.
  static let blink: UInt64 = 128

  /// Fills `nearby` with the clusters, other than its own, that hold the customer's nearest
  /// neighbours, nearest first.
  ///
  /// Clusters are met through their members: a fixed list of nearest sites fails where schools are
  /// dense and few of them are open.
  mutating func findNearby(_ customer: Int, atMost most: Int = clustersNearby) {
    seenMark += 1
    nearby.removeAll(keepingCapacity: true)
    let own = state.cluster[customer]
    if own >= 0 { seen[own] = seenMark }
    let row = customer * (model.count - 1)
    for place in row..<(row + model.count - 1) {
      let k = state.cluster[Int(model.neighbours[place])]
      guard k >= 0, seen[k] != seenMark else { continue }
      seen[k] = seenMark
      nearby.append(k)
      if nearby.count == most { return }
    }
  }

  /// Places a customer that is outside in the nearby cluster that it costs least, or in one of its
  /// own where that is allowed and cheaper; leaves it outside when none can take it.
  ///
  /// - Parameter relief: What it is worth to bring a cluster one category nearer to the minimum.
  mutating func insert(_ customer: Int, relief: Double, blinking: Bool) {
    findNearby(customer)
    var target = State.outside
    var least = Double.infinity
    for k in nearby {
      if blinking, random.next() % Search.blink == 0 { continue }
      let outlook = state.outlook(adding: customer, to: k)
      let relieved = state.deficit(of: state.categories[k]) - outlook.deficit
      let cost = outlook.value - state.value[k] - relief * Double(relieved)
      guard cost < least else { continue }
      let whole = cost + state.tieChange(moving: customer, to: k)
      if whole < least { (target, least) = (k, whole) }
    }
    let alone = state.outlook(alone: customer)
    if alone.deficit == 0, alone.value < least {
      let cost = alone.value + state.tieChange(moving: customer, to: state.emptyCluster)
      if cost < least { target = state.emptyCluster }
    }
    if target >= 0 { state.move(customer, to: target) }
  }

  /// Takes every member out of a cluster.
  mutating func dissolve(_ k: Int) {
    while state.first[k] >= 0 { takeOut(state.first[k]) }
  }

  /// Takes a customer out, and with it those whom nobody is left to serve.
  mutating func remove(_ customer: Int) {
    let k = state.cluster[customer]
    guard k >= 0 else { return }
    takeOut(customer)
    if state.unhosted[k] { dissolve(k) }
  }

  private mutating func takeOut(_ customer: Int) {
    state.move(customer, to: State.outside)
    free.append(customer)
  }

  /// Dissolves the clusters that lack categories and lets their members join others.
  mutating func dissolveDeficient() {
    guard state.deficit > 0 else { return }
    free.removeAll(keepingCapacity: true)
    for k in 0..<model.count where state.deficit(of: state.categories[k]) > 0 && state.size[k] > 0 {
      dissolve(k)
    }
    shuffleFree()
    for customer in free { insert(customer, relief: 0, blinking: false) }
  }

  /// Opens a cluster for every two of those left out that may be one, nearest first: insertion
  /// cannot, where neither may stand alone.
  mutating func pairThoseLeftOut() {
    guard state.demandLeft > 0 else { return }
    for customer in 0..<model.count where state.cluster[customer] == State.outside {
      let row = customer * (model.count - 1)
      for place in row..<(row + model.count - 1) {
        let other = Int(model.neighbours[place])
        guard state.cluster[other] == State.outside else { continue }
        let k = state.emptyCluster
        state.move(customer, to: k)
        state.move(other, to: k)
        if !state.unhosted[k], state.deficit(of: state.categories[k]) == 0 { break }
        state.move(other, to: State.outside)
        state.move(customer, to: State.outside)
      }
    }
  }

  mutating func shuffleFree() {
    for last in stride(from: free.count - 1, to: 0, by: -1) {
      free.swapAt(last, random.below(last + 1))
    }
  }
}
