// What a change would cost, without making it.

extension State {
  /// The value of a cluster after a change, and what it would lack of the minimum of categories.
  struct Outlook {
    /// `.infinity` when no member could serve it.
    var value: Double
    var deficit: Int
  }

  /// The cluster with one more member.
  func outlook(adding customer: Int, to k: Int) -> Outlook {
    let total = load[k] + model.demand[customer]
    let categories = categories[k].union(model.categories[customer])
    let service = leastService(
      of: k, without: -1, with: customer, load: total,
      limit: min(loadLimit[k], model.loadLimit[customer]))
    return Outlook(
      value: service + missingCost(categories, total), deficit: deficit(of: categories))
  }

  /// The cluster with one member less; nothing is left of a cluster of one.
  func outlook(removing customer: Int) -> Outlook {
    let k = cluster[customer]
    guard size[k] > 1 else { return Outlook(value: 0, deficit: 0) }
    let total = load[k] - model.demand[customer]
    let categories = categories(of: k, without: customer)
    let service = leastService(
      of: k, without: customer, with: -1, load: total,
      limit: limit(of: k, without: customer))
    return Outlook(
      value: service + missingCost(categories, total), deficit: deficit(of: categories))
  }

  /// The cluster of `leaving` with `coming`, a stranger to it, in its place.
  func outlook(replacing leaving: Int, by coming: Int) -> Outlook {
    let k = cluster[leaving]
    let total = load[k] - model.demand[leaving] + model.demand[coming]
    let categories = categories(of: k, without: leaving).union(model.categories[coming])
    let service = leastService(
      of: k, without: leaving, with: coming, load: total,
      limit: min(limit(of: k, without: leaving), model.loadLimit[coming]))
    return Outlook(
      value: service + missingCost(categories, total), deficit: deficit(of: categories))
  }

  /// A cluster of this customer alone.
  func outlook(alone customer: Int) -> Outlook {
    let categories = model.categories[customer]
    let demand = model.demand[customer]
    let fits = demand <= model.capacity(at: customer, limit: model.loadLimit[customer])
    let own = model.pairs[customer * model.count + customer].served + model.openingCost[customer]
    return Outlook(
      value: fits && own < Model.barred ? own + missingCost(categories, demand) : .infinity,
      deficit: deficit(of: categories))
  }

  func missingCost(_ categories: CategorySet, _ load: Int) -> Double {
    model.missingPrice * Double(wanted.subtracting(categories).count * load)
  }

  func leastService(of k: Int) -> Double {
    var best = Model.barred
    var s = first[k]
    while s >= 0 {
      let cost = service[s] + model.openingCost[s]
      if cost < best, load[k] <= model.capacity(at: s, limit: loadLimit[k]) { best = cost }
      s = next[s]
    }
    return best < Model.barred ? best : .infinity
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
    var best = Model.barred
    var own = 0.0
    var s = first[k]
    while s >= 0 {
      if s != leaving {
        var cost = service[s]
        if leaving >= 0 {
          let part = model.pairs[out + s].served
          cost = part < Model.barred ? cost - part : wholeService(at: s, of: k, without: leaving)
        }
        if coming >= 0 {
          cost += model.pairs[into + s].served
          own += model.pairs[into + s].serving
        }
        cost += model.openingCost[s]
        if cost < best, load <= model.capacity(at: s, limit: limit) { best = cost }
      }
      s = next[s]
    }
    if coming >= 0 {
      own += model.pairs[into + coming].served + model.openingCost[coming]
      if own < best, load <= model.capacity(at: coming, limit: limit) { best = own }
    }
    return best < Model.barred ? best : .infinity
  }

  private func wholeService(at site: Int, of k: Int, without leaving: Int) -> Double {
    var sum = 0.0
    var j = first[k]
    while j >= 0 {
      if j != leaving { sum += model.pairs[site * model.count + j].serving }
      j = next[j]
    }
    return sum
  }

  private func categories(of k: Int, without customer: Int) -> CategorySet {
    categories[k].subtracting(model.categories[customer].intersection(single[k]))
  }

  private func limit(of k: Int, without customer: Int) -> Int {
    guard model.loadLimit[customer] != .max else { return loadLimit[k] }
    var least = Int.max
    var j = first[k]
    while j >= 0 {
      if j != customer { least = min(least, model.loadLimit[j]) }
      j = next[j]
    }
    return least
  }
}

// MARK: - Terms that tie clusters together

extension State {
  /// What moving a customer to a cluster, or `outside`, adds to the cost of groups and flows.
  func tieChange(moving customer: Int, to target: Int) -> Double {
    cohesionChange(moving: customer, to: target) + flowChange(moving: customer, to: target)
  }

  /// The same for two placed customers of different clusters that change places.
  func tieChange(swapping a: Int, with b: Int) -> Double {
    cohesionChange(swapping: a, with: b) + flowChange(swapping: a, with: b)
  }

  private func cohesionChange(moving customer: Int, to target: Int) -> Double {
    let group = model.group[customer]
    guard group >= 0 else { return 0 }
    let source = cluster[customer]
    let demand = model.demand[customer]
    let row = group * model.count
    var placed = groupPlaced[group]
    if source < 0 { placed += demand }
    if target < 0 { placed -= demand }
    var bulk = target < 0 ? 0 : groupLoad[row + target] + (target == source ? 0 : demand)
    for other in model.groupMembers[group] where other != customer {
      let k = cluster[other]
      guard k >= 0 else { continue }
      bulk = max(bulk, groupLoad[row + k] - (k == source && k != target ? demand : 0))
    }
    let change = (placed - bulk) - (groupPlaced[group] - groupBulk[group])
    return model.cohesionPrice * Double(change)
  }

  private func cohesionChange(swapping a: Int, with b: Int) -> Double {
    let group = model.group[a]
    guard group >= 0, group == model.group[b] else {
      return cohesionChange(moving: a, to: cluster[b]) + cohesionChange(moving: b, to: cluster[a])
    }
    let row = group * model.count
    let gain = model.demand[b] - model.demand[a]
    var bulk = 0
    for other in model.groupMembers[group] where cluster[other] >= 0 {
      let k = cluster[other]
      bulk = max(bulk, groupLoad[row + k] + (k == cluster[a] ? gain : k == cluster[b] ? -gain : 0))
    }
    return model.cohesionPrice * Double(groupBulk[group] - bulk)
  }

  private func flowChange(moving customer: Int, to target: Int) -> Double {
    guard !model.flows[customer].isEmpty else { return 0 }
    let source = cluster[customer]
    var change = 0.0
    for flow in model.flows[customer] {
      let other = cluster[flow.other]
      guard other >= 0 else { continue }
      if source >= 0, other != source { change -= flow.amount }
      if target >= 0, other != target { change += flow.amount }
    }
    return model.flowPrice * change
  }

  private func flowChange(swapping a: Int, with b: Int) -> Double {
    guard !model.flows[a].isEmpty, !model.flows[b].isEmpty else {
      return flowChange(moving: a, to: cluster[b]) + flowChange(moving: b, to: cluster[a])
    }
    // Each alone would come to the other; together they stay apart.
    let between = model.flows[a].reduce(0) { $0 + ($1.other == b ? $1.amount : 0) }
    return flowChange(moving: a, to: cluster[b]) + flowChange(moving: b, to: cluster[a])
      + 2 * model.flowPrice * between
  }
}
