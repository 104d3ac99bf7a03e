// Moves that only ever improve: a customer to another cluster, two customers of different clusters
// in each other's place. The site follows by itself (`State`); opening, closing, merging and
// splitting are left to ruin and recreate.

extension Search {
  mutating func enqueue(_ customer: Int) {
    guard !isQueued[customer] else { return }
    isQueued[customer] = true
    queue.append(customer)
  }

  /// Queues the members of a cluster that has changed, since their moves cost something else now.
  private mutating func enqueue(membersOf k: Int) {
    var member = state.first[k]
    while member >= 0 {
      enqueue(member)
      member = state.next[member]
    }
  }

  mutating func descendEverywhere(swaps: Bool) {
    for customer in 0..<model.count { enqueue(customer) }
    descend(swaps: swaps)
  }

  /// Takes the best improving move of each queued customer until none is left.
  mutating func descend(swaps: Bool) {
    var head = 0
    while head < queue.count {
      let customer = queue[head]
      head += 1
      isQueued[customer] = false
      if state.cluster[customer] < 0 {
        insert(customer, relief: 0, blinking: false)
        if state.cluster[customer] >= 0 { enqueue(membersOf: state.cluster[customer]) }
      } else if let move = bestMove(of: customer, swaps: swaps) {
        let source = state.cluster[customer]
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
    let source = state.cluster[customer]
    findNearby(customer)
    var best = Move(target: State.outside, change: -model.rounding)
    let rest = state.outlook(removing: customer)
    if rest.value < .infinity, rest.deficit <= state.deficit(of: state.categories[source]) {
      let gain = rest.value - state.value[source]
      for k in nearby {
        let outlook = state.outlook(adding: customer, to: k)
        let alone = gain + outlook.value - state.value[k]
        guard alone - model.mostTieGain[customer] < best.change else { continue }
        let change = alone + state.tieChange(moving: customer, to: k)
        if change < best.change { best = Move(target: k, change: change) }
      }
    }
    if swaps {
      for k in nearby {
        var other = state.first[k]
        while other >= 0 {
          if let change = changeOfSwap(customer, other), change < best.change {
            best = Move(target: k, exchange: other, change: change)
          }
          other = state.next[other]
        }
      }
    }
    return best.target >= 0 ? best : nil
  }

  /// Nil when a hard rule forbids it.
  private func changeOfSwap(_ a: Int, _ b: Int) -> Double? {
    let (here, there) = (state.cluster[a], state.cluster[b])
    let ours = state.outlook(replacing: a, by: b)
    guard ours.value < .infinity, ours.deficit <= state.deficit(of: state.categories[here])
    else { return nil }
    let theirs = state.outlook(replacing: b, by: a)
    guard theirs.value < .infinity, theirs.deficit <= state.deficit(of: state.categories[there])
    else { return nil }
    return ours.value - state.value[here] + theirs.value - state.value[there]
      + state.tieChange(swapping: a, with: b)
  }
}
