// Terms that tie clusters together: what a change adds to the cost of groups and flows.

extension State {
  /// What moving a unit to a cluster, or `outside`, adds.
  @inline(__always)
  func tieChange(moving customer: Int, to target: Int) -> Double {
    model.followers[customer].isEmpty
      ? singleTieChange(moving: customer, to: target)
      : unitTieChange([(customer, target)])
  }

  /// The same for one customer, wherever the rest of its unit is.
  @inline(__always)
  func singleTieChange(moving customer: Int, to target: Int) -> Double {
    guard model.mostTieGain[customer] > 0 else { return 0 }
    return cohesionChange(moving: customer, to: target) + flowChange(moving: customer, to: target)
  }

  /// The same for two placed units of different clusters that change places.
  func tieChange(swapping a: Int, with b: Int) -> Double {
    guard model.followers[a].isEmpty, model.followers[b].isEmpty else {
      return unitTieChange([(a, cluster(of: b)), (b, cluster(of: a))])
    }
    return cohesionChange(swapping: a, with: b) + flowChange(swapping: a, with: b)
  }

  private func cohesionChange(moving customer: Int, to target: Int) -> Double {
    let group = model.group[customer]
    guard group >= 0 else { return 0 }
    let source = cluster(of: customer)
    let demand = model.demand[customer]
    let row = group * model.count
    var placed = groupPlaced[group]
    if source < 0 { placed += demand }
    if target < 0 { placed -= demand }
    var bulk = target < 0 ? 0 : groupLoad[row + target] + (target == source ? 0 : demand)
    bulk = max(bulk, model.groupFloor[group])
    for other in model.groupMembers[group] where other != customer {
      let k = cluster(of: other)
      guard k >= 0 else { continue }
      bulk = max(bulk, groupLoad[row + k] - (k == source && k != target ? demand : 0))
    }
    let change = (placed - bulk) - (groupPlaced[group] - groupBulk[group])
    return model.cohesionPrice * Double(change)
  }

  private func cohesionChange(swapping a: Int, with b: Int) -> Double {
    let group = model.group[a]
    let (here, there) = (cluster(of: a), cluster(of: b))
    guard group >= 0, group == model.group[b] else {
      return cohesionChange(moving: a, to: there) + cohesionChange(moving: b, to: here)
    }
    let row = group * model.count
    let gain = model.demand[b] - model.demand[a]
    var bulk = model.groupFloor[group]
    for other in model.groupMembers[group] {
      let k = cluster(of: other)
      guard k >= 0 else { continue }
      bulk = max(bulk, groupLoad[row + k] + (k == here ? gain : k == there ? -gain : 0))
    }
    return model.cohesionPrice * Double(groupBulk[group] - bulk)
  }

  private func flowChange(moving customer: Int, to target: Int) -> Double {
    guard !model.flows[customer].isEmpty else { return 0 }
    let source = cluster(of: customer)
    var change = 0.0
    for flow in model.flows[customer] {
      let other = cluster(of: flow.other)
      guard other >= 0 else { continue }
      if source >= 0, other != source { change -= flow.amount }
      if target >= 0, other != target { change += flow.amount }
    }
    return model.flowPrice * change
  }

  private func flowChange(swapping a: Int, with b: Int) -> Double {
    let (here, there) = (cluster(of: a), cluster(of: b))
    guard !model.flows[a].isEmpty, !model.flows[b].isEmpty else {
      return flowChange(moving: a, to: there) + flowChange(moving: b, to: here)
    }
    // Each alone would come to the other; together they stay apart.
    let between = model.flows[a].reduce(0) { $0 + ($1.other == b ? $1.amount : 0) }
    return flowChange(moving: a, to: there) + flowChange(moving: b, to: here)
      + 2 * model.flowPrice * between
  }

  /// What moving whole units adds, computed from nothing for the groups and flows they are in.
  private func unitTieChange(_ moves: [(leader: Int, target: Int)]) -> Double {
    var target: [Int: Int] = [:]
    for move in moves {
      for customer in [move.leader] + model.followers[move.leader] {
        target[customer] = move.target
      }
    }
    let moved = target.keys.sorted()
    let after = { (customer: Int) in target[customer] ?? cluster(of: customer) }
    var change = 0.0
    for group in Set(moved.map { model.group[$0] }).sorted() where group >= 0 {
      let before = groupPlaced[group] - groupBulk[group]
      change += model.cohesionPrice * Double(cutOff(group, after) - before)
    }
    var flow = 0.0
    for customer in moved {
      for other in model.flows[customer] {
        // A flow between two that move is met from both ends.
        let share = target[other.other] == nil ? other.amount : other.amount / 2
        let (a, b) = (cluster(of: customer), cluster(of: other.other))
        if a >= 0, b >= 0, a != b { flow -= share }
        let (c, d) = (after(customer), after(other.other))
        if c >= 0, d >= 0, c != d { flow += share }
      }
    }
    return change + model.flowPrice * flow
  }

  private func cutOff(_ group: Int, _ clusterOf: (Int) -> Int) -> Int {
    var loads: [Int: Int] = [:]
    for member in model.groupMembers[group] where clusterOf(member) >= 0 {
      loads[clusterOf(member), default: 0] += model.demand[member]
    }
    return loads.values.reduce(0, +) - max(model.groupFloor[group], loads.values.max() ?? 0)
  }
}
