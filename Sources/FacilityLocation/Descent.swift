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
    var best = Move(target: State.outside, change: -model.rounding)
    let isLast = state.clusters[source].size == 1 + model.followers[customer].count
    let rest = state.outlook(removing: customer)
    let gain = rest.value - state.clusters[source].value - (isLast ? sitePrice.value : 0)
    // Nothing farther than what the customer pays now can be worth moving to.
    let isBounded = !swaps && model.missingPrice == 0
    findNearby(customer, within: isBounded ? model.mostTieGain[customer] - gain : .infinity)
    if rest.value < .infinity, rest.deficit <= state.clusters[source].deficit,
      !isLast || state.mayClose
    {
      findBestShift(of: customer, gain: gain, &best)
    }
    if swaps {
      findBestSwap(of: customer, &best)
    } else {
      findBestSwapBetweenSites(of: customer, &best)
    }
    return best.target >= 0 ? best : nil
  }

  /// - Parameter gain: What leaving its cluster changes there.
  private func findBestShift(of customer: Int, gain: Double, _ best: inout Move) {
    let tieGain = model.mostTieGain[customer]
    for near in nearby {
      guard gain + state.leastChange(adding: customer, to: near) - tieGain < best.change
      else { continue }
      let k = near.cluster
      let outlook = state.outlook(adding: customer, to: k)
      let alone = gain + outlook.value - state.clusters[k].value
      guard alone - tieGain < best.change else { continue }
      let change = alone + state.tieChange(moving: customer, to: k)
      if change < best.change { best = Move(target: k, change: change) }
    }
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

  /// The swaps that fit and gain with both sites where they are: cheap enough to look for at every
  /// step, and what there is to gain where sites are full.
  private func findBestSwapBetweenSites(of a: Int, _ best: inout Move) {
    let here = state.clusters[state.cluster(of: a)]
    let site = Int(here.site)
    guard site >= 0, a != site, model.isPlain[a] else { return }
    let room = model.capacity(at: site, limit: here.loadLimit) - here.load + model.demand[a]
    for near in nearby {
      let there = state.clusters[near.cluster]
      let other = Int(there.site)
      guard other >= 0 else { continue }
      let excess =
        there.load + model.demand[a] - model.capacity(at: other, limit: there.loadLimit)
      let change =
        model.pairs[a * model.count + other].served - model.pairs[a * model.count + site].served
      var b = Int(there.first)
      while b >= 0 {
        let row = b * model.count
        if b != other, model.demand[b] >= excess, model.demand[b] <= room,
          change + model.pairs[row + site].served - model.pairs[row + other].served < best.change,
          model.leader[b] == b, model.isPlain[b], let whole = changeOfSwap(a, b),
          whole < best.change
        {
          best = Move(target: near.cluster, exchange: b, change: whole)
        }
        b = Int(state.seats[b].next)
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
