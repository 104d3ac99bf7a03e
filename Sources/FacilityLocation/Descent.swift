// Moves that only ever improve: a unit to another cluster, two units of different clusters in each
// other's place. The site follows by itself (`State`); opening, closing, merging and splitting are
// left to ruin and recreate.

extension Search {
  mutating func enqueue(_ customer: Int) {
    guard !isQueued[customer] else { return }
    isQueued[customer] = true
    queue.append(customer)
  }

  /// Queues the members of a cluster that has changed, since their moves cost something else now.
  private mutating func enqueue(membersOf k: Int) {
    var member = Int(state.clusters[k].first)
    while member >= 0 {
      enqueue(model.leader[member])
      member = Int(state.seats[member].next)
    }
  }

  mutating func descendEverywhere(swaps: Bool) {
    for customer in model.leaders { enqueue(customer) }
    descend(swaps: swaps)
  }

  /// Takes the best improving move of each queued unit until none is left.
  mutating func descend(swaps: Bool) {
    var head = 0
    while head < queue.count {
      let customer = queue[head]
      head += 1
      isQueued[customer] = false
      let source = state.cluster(of: customer)
      if source < 0 {
        insert(customer, relief: 0, blinking: false)
        let target = state.cluster(of: customer)
        if target >= 0 { enqueue(membersOf: target) }
      } else if let move = bestMove(of: customer, swaps: swaps) {
        state.move(customer, to: move.target)
        if let other = move.exchange { state.move(other, to: source) }
        enqueue(membersOf: source)
        enqueue(membersOf: move.target)
      }
    }
    queue.removeAll(keepingCapacity: true)
  }

  private struct Move {
    var target: Int
    /// Who comes back.
    var exchange: Int?
    var change: Double
  }

  private mutating func bestMove(of customer: Int, swaps: Bool) -> Move? {
    let source = state.cluster(of: customer)
    findNearby(customer)
    var best = Move(target: State.outside, change: -model.rounding)
    let isLast = state.clusters[source].size == 1 + model.followers[customer].count
    if !isLast || state.mayClose {
      let rest = state.outlook(removing: customer)
      if rest.value < .infinity, rest.deficit <= state.clusters[source].deficit {
        let gain = rest.value - state.clusters[source].value
        for near in nearby {
          let k = near.cluster
          let outlook = state.outlook(adding: customer, to: k)
          let alone = gain + outlook.value - state.clusters[k].value
          guard alone - model.mostTieGain[customer] < best.change else { continue }
          let change = alone + state.tieChange(moving: customer, to: k)
          if change < best.change { best = Move(target: k, change: change) }
        }
      }
    }
    if swaps { findBestSwap(of: customer, &best) }
    return best.target >= 0 ? best : nil
  }

  private func findBestSwap(of customer: Int, _ best: inout Move) {
    for near in nearby {
      var other = Int(state.clusters[near.cluster].first)
      while other >= 0 {
        if model.leader[other] == other, let change = changeOfSwap(customer, other),
          change < best.change
        {
          best = Move(target: near.cluster, exchange: other, change: change)
        }
        other = Int(state.seats[other].next)
      }
    }
  }

  /// Nil when a hard rule forbids it.
  private func changeOfSwap(_ a: Int, _ b: Int) -> Double? {
    let (here, there) = (state.cluster(of: a), state.cluster(of: b))
    let ours = state.outlook(replacing: a, by: b)
    guard ours.value < .infinity, ours.deficit <= state.clusters[here].deficit else { return nil }
    let theirs = state.outlook(replacing: b, by: a)
    guard theirs.value < .infinity, theirs.deficit <= state.clusters[there].deficit
    else { return nil }
    return ours.value - state.clusters[here].value + theirs.value - state.clusters[there].value
      + state.tieChange(swapping: a, with: b)
  }
}
