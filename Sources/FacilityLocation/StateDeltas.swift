// What a change would cost, without making it.

extension State {
  /// Clusters of more members are judged by the site they have; to try every member as their site
  /// would take longer than it finds.
  static let sitesTried = 24

  /// The value of a cluster after a change, and what it would lack of the minimum of categories.
  struct Outlook {
    /// `.infinity` when no member could serve it.
    var value: Double
    var deficit: Int

    static let impossible = Outlook(value: .infinity, deficit: 0)
  }

  /// The cluster with one more unit.
  @inline(__always)
  func outlook(adding customer: Int, to k: Int) -> Outlook {
    guard model.isPlain[customer] else { return pinnedOutlook(of: k, without: -1, with: customer) }
    let total = clusters[k].load + model.demand[customer]
    let categories = clusters[k].categories.union(model.categories[customer])
    let service = leastService(
      of: k, without: -1, with: customer, load: total,
      limit: min(clusters[k].loadLimit, model.loadLimit[customer]))
    return Outlook(
      value: service + missingCost(categories, total), deficit: deficit(of: categories))
  }

  /// The cluster with one unit less; nothing is left of a cluster of one.
  @inline(__always)
  func outlook(removing customer: Int) -> Outlook {
    let k = cluster(of: customer)
    guard model.isPlain[customer] else { return pinnedOutlook(of: k, without: customer, with: -1) }
    guard clusters[k].size > 1 else { return Outlook(value: 0, deficit: 0) }
    let total = clusters[k].load - model.demand[customer]
    let categories = categories(of: k, without: customer)
    let service = leastService(
      of: k, without: customer, with: -1, load: total,
      limit: limit(of: k, without: customer))
    return Outlook(
      value: service + missingCost(categories, total), deficit: deficit(of: categories))
  }

  /// The cluster of `leaving` with `coming`, a stranger to it, in its place.
  @inline(__always)
  func outlook(replacing leaving: Int, by coming: Int) -> Outlook {
    let k = cluster(of: leaving)
    guard model.isPlain[leaving], model.isPlain[coming] else {
      return pinnedOutlook(of: k, without: leaving, with: coming)
    }
    let total = clusters[k].load - model.demand[leaving] + model.demand[coming]
    let categories = categories(of: k, without: leaving).union(model.categories[coming])
    let service = leastService(
      of: k, without: leaving, with: coming, load: total,
      limit: min(limit(of: k, without: leaving), model.loadLimit[coming]))
    return Outlook(
      value: service + missingCost(categories, total), deficit: deficit(of: categories))
  }

  /// A cluster of this unit alone.
  func outlook(alone customer: Int) -> Outlook {
    guard model.isPlain[customer] else {
      return pinnedOutlook(of: emptyCluster, without: -1, with: customer)
    }
    let categories = model.categories[customer]
    let demand = model.demand[customer]
    let fits = demand <= model.capacity(at: customer, limit: model.loadLimit[customer])
    let own = model.pairs[customer * model.count + customer].served + model.openingCost[customer]
    return Outlook(
      value: fits && own < Model.barred ? own + missingCost(categories, demand) : .infinity,
      deficit: deficit(of: categories))
  }

  @inline(__always)
  func missingCost(_ categories: CategorySet, _ load: Int) -> Double {
    model.missingPrice * Double(wanted.subtracting(categories).count * load)
  }

  /// What a cluster with one more unit costs over its value, or less, as long as its site is one of
  /// its members: the service of the unit's leader from the nearest of them and the change in
  /// missing categories, cohesion and flows aside. With its site at the newcomer it may cost less
  /// than this: such clusters are passed over, and found by the moves of others.
  @inline(__always)
  func leastChange(adding customer: Int, to near: Search.Nearby) -> Double {
    guard model.missingPrice > 0 else { return near.cost }
    let cluster = clusters[near.cluster]
    let categories = cluster.categories.union(model.categories[customer])
    return near.cost + missingCost(categories, cluster.load + model.demand[customer])
      - missingCost(cluster.categories, cluster.load)
  }

  /// The site that serves the cluster at least cost, the opening included; -1 for none.
  func leastService(of k: Int) -> (site: Int, cost: Double) {
    var best = (site: -1, cost: Model.barred)
    let (load, limit) = (clusters[k].load, clusters[k].loadLimit)
    var s = Int(clusters[k].first)
    while s >= 0 {
      let seat = seats[s]
      if seat.total < best.cost,
        load <= (limit == .max ? seat.capacity : model.capacity(at: s, limit: limit))
      {
        best = (s, seat.total)
      }
      s = Int(seat.next)
    }
    return best
  }

  /// Least service and opening of a cluster that one member leaves and one joins (-1: nobody).
  ///
  /// The search spends most of its time here; inlined, each caller keeps only its own branches.
  @inline(__always)
  private func leastService(
    of k: Int, without leaving: Int, with coming: Int, load: Int, limit: Int
  ) -> Double {
    guard load <= model.largestLoad else { return .infinity }
    let out = leaving * model.count
    let into = coming * model.count
    if clusters[k].size > State.sitesTried {
      let s = Int(clusters[k].site)
      if s >= 0, s != leaving, limit == .max, load <= seats[s].capacity {
        var cost = seats[s].total
        if leaving >= 0 { cost -= model.pairs[out + s].served }
        if coming >= 0 { cost += model.pairs[into + s].served }
        if cost < Model.barred { return cost }
      }
    }
    var best = Model.barred
    var own = 0.0
    var s = Int(clusters[k].first)
    while s >= 0 {
      let seat = seats[s]
      if s != leaving {
        var cost = seat.total
        if leaving >= 0 {
          let part = model.pairs[out + s].served
          cost = part < Model.barred ? cost - part : wholeCost(at: s, of: k, without: leaving)
        }
        if coming >= 0 {
          let pair = model.pairs[into + s]
          cost += pair.served
          own += pair.serving
        }
        if cost < best,
          load <= (limit == .max ? seat.capacity : model.capacity(at: s, limit: limit))
        {
          best = cost
        }
      }
      s = Int(seat.next)
    }
    if coming >= 0 {
      own += model.pairs[into + coming].served + model.openingCost[coming]
      if own < best, load <= model.capacity(at: coming, limit: limit) { best = own }
    }
    return best < Model.barred ? best : .infinity
  }

  private func wholeCost(at site: Int, of k: Int, without leaving: Int) -> Double {
    var sum = model.openingCost[site]
    forEachMember(of: k) {
      if $0 != leaving { sum += model.pairs[site * model.count + $0].serving }
    }
    return sum
  }

  @inline(__always)
  private func categories(of k: Int, without customer: Int) -> CategorySet {
    clusters[k].categories.subtracting(
      model.categories[customer].intersection(clusters[k].single))
  }

  @inline(__always)
  private func limit(of k: Int, without customer: Int) -> Int {
    guard model.loadLimit[customer] != .max else { return clusters[k].loadLimit }
    var least = Int.max
    forEachMember(of: k) { if $0 != customer { least = min(least, model.loadLimit[$0]) } }
    return least
  }
}

// MARK: - Pins

extension State {
  /// The cluster after a unit has left and another has joined (-1: none), computed from nothing:
  /// for units of several customers and for those that must not meet somebody.
  private func pinnedOutlook(of k: Int, without leaving: Int, with coming: Int) -> Outlook {
    if coming >= 0 {
      let clash = model.conflicts[coming].contains {
        $0 == coming || ($0 != leaving && cluster(of: $0) == k)
      }
      guard !clash else { return .impossible }
    }
    var members: [Int] = []
    forEachMember(of: k) { if model.leader[$0] != leaving { members.append($0) } }
    if coming >= 0 { members += [coming] + model.followers[coming] }
    guard !members.isEmpty else { return Outlook(value: 0, deficit: 0) }
    members.sort()
    let load = members.reduce(0) { $0 + model.demand[$1] }
    let limit = members.reduce(Int.max) { min($0, model.loadLimit[$1]) }
    let categories = members.reduce(into: CategorySet()) { $0.formUnion(model.categories[$1]) }
    let service =
      members.filter { load <= model.capacity(at: $0, limit: limit) }
      .map { site in
        members.reduce(model.openingCost[site]) { $0 + model.pairs[$1 * model.count + site].served }
      }.min() ?? .infinity
    return Outlook(
      value: service < Model.barred ? service + missingCost(categories, load) : .infinity,
      deficit: deficit(of: categories))
  }
}
