/// A point of the dual: what is paid for placing each unit, and the ties' multipliers.
struct DualPoint: Sendable {
  var price: [Double]
  var ties: TieMultipliers.Point
}

/// The bound at a point and what the relaxed problem does there.
struct DualValue: Sendable {
  var bound: Double
  /// 1 less the clusters each unit is in, left out included.
  var slack: [Double]
  /// How much of a unit is at each position: items first, then the sites' own.
  var presence: [Double]
  /// The value of each site's cheapest cluster, or a bound on it.
  var siteValues: [Double]
  /// Sum of the magnitudes of all that was added.
  var magnitude: Double
}

struct LowerBoundEvaluator: ~Copyable {
  let relaxation: Relaxation
  let ties: TieMultipliers
  private var knapsack: SiteKnapsack
  private var discount: [Double]
  private var loadPrice: [Double]
  private var entries: [SiteKnapsack.Entry] = []
  var solved = 0
  var pruned = 0

  init(_ relaxation: Relaxation, _ ties: TieMultipliers) {
    self.relaxation = relaxation
    self.ties = ties
    knapsack = SiteKnapsack(relaxation)
    discount = Array(repeating: 0, count: relaxation.items.count + relaxation.sites.count)
    loadPrice = Array(repeating: 0, count: relaxation.sites.count)
  }

  mutating func evaluate(_ point: DualPoint) -> DualValue {
    for index in discount.indices { discount[index] = 0 }
    for (slot, amount) in zip(ties.slots, point.ties.discount) {
      discount[slot.position] += amount
    }
    let unlisted = self.unlisted(point)
    var result = DualValue(
      bound: 0, slack: Array(repeating: 1, count: point.price.count),
      presence: Array(repeating: 0, count: discount.count),
      siteValues: Array(repeating: 0, count: relaxation.sites.count), magnitude: 0)
    for price in point.price {
      result.bound += price
      result.magnitude += abs(price)
    }
    for credit in point.ties.credit {
      result.bound += credit
      result.magnitude += credit
    }
    if let count = relaxation.siteCount {
      exactly(count, point, unlisted, &result)
    } else {
      for site in relaxation.sites.indices {
        let value = solve(site, point, unlisted, below: 0)
        result.siteValues[site] = value
        if value < 0 { take(site, value, &result) }
      }
    }
    leaveOut(point, &result)
    return result
  }

  private func take(_ site: Int, _ value: Double, _ result: inout DualValue) {
    result.bound += value
    result.magnitude += abs(value)
    result.slack[relaxation.sites[site].unit] -= 1
    result.presence[relaxation.items.count + site] = 1
    for (position, amount) in knapsack.chosen where position >= 0 {
      result.slack[Int(relaxation.items[Int(position)].unit)] -= amount
      result.presence[Int(position)] = amount
    }
  }

  private mutating func exactly(
    _ count: Int, _ point: DualPoint, _ unlisted: [SiteKnapsack.Entry], _ result: inout DualValue
  ) {
    for site in relaxation.sites.indices {
      result.siteValues[site] = solve(site, point, unlisted, below: .infinity)
    }
    let order = relaxation.sites.indices.sorted {
      (result.siteValues[$0], $0) < (result.siteValues[$1], $1)
    }
    guard order.count >= count else {
      result.bound = .infinity
      return
    }
    for site in order.prefix(count) {
      let value = solve(site, point, unlisted, below: .infinity)
      take(site, value, &result)
    }
  }

  /// What a pair that is not listed costs at least, by what it brings.
  private func unlisted(_ point: DualPoint) -> [SiteKnapsack.Entry] {
    var least: [Int: (cost: Double, demand: Int)] = [:]
    for unit in point.price.indices
    where relaxation.horizon[unit] < .infinity && relaxation.mask[unit] != 0 {
      let cost = max(
        0, relaxation.horizon[unit] - point.price[unit] - relaxation.tieWeight[unit])
      let mask = Int(relaxation.mask[unit])
      let known = least[mask] ?? (.infinity, .max)
      least[mask] = (min(known.cost, cost), min(known.demand, relaxation.demand[unit]))
    }
    return least.sorted { $0.key < $1.key }.map {
      SiteKnapsack.Entry(
        position: -1, demand: $0.value.demand, mask: $0.key, cost: $0.value.cost, loadLimit: .max)
    }
  }

  private mutating func solve(
    _ index: Int, _ point: DualPoint, _ unlisted: [SiteKnapsack.Entry], below: Double
  ) -> Double {
    let site = relaxation.sites[index]
    let base =
      site.cost - point.price[site.unit] - discount[relaxation.items.count + index]
    entries.removeAll(keepingCapacity: true)
    let room = site.capacity - site.demand
    let price = loadPrice[index]
    var quick = base - price * Double(max(0, room))
    var load = 0
    for position in site.items {
      let item = relaxation.items[position]
      let unit = Int(item.unit)
      let cost = item.cost - point.price[unit] - discount[position]
      guard cost < 0 || item.mask != 0 else { continue }
      let priced = cost + price * Double(item.demand)
      if priced < 0 {
        quick += priced
        load += Int(item.demand)
      }
      if cost >= 0 {
        // Worth having for its categories alone, and only the best of its kind.
        let isOutdone = entries.contains {
          $0.cost >= 0 && $0.mask == Int(item.mask) && $0.cost <= cost
            && $0.demand <= Int(item.demand) && $0.loadLimit >= relaxation.loadLimit[unit]
        }
        if isOutdone, relaxation.loadLimit[unit] == .max { continue }
      }
      entries.append(
        SiteKnapsack.Entry(
          position: Int32(position), demand: Int(item.demand), mask: Int(item.mask), cost: cost,
          loadLimit: relaxation.loadLimit[unit]))
    }
    if quick >= below, !isLimited {
      pruned += 1
      loadPrice[index] *= load > room ? 1.15 : 0.85
      return quick
    }
    solved += 1
    loadPrice[index] = load > room ? max(1, 1.15 * price) : 0.85 * price
    for entry in unlisted {
      let mask = entry.mask & ~Int(site.mask)
      if mask != 0 {
        entries.append(
          SiteKnapsack.Entry(
            position: -1, demand: entry.demand, mask: mask, cost: entry.cost, loadLimit: .max))
      }
    }
    knapsack.solve(site, base: base, entries)
    return knapsack.value
  }

  private var isLimited: Bool { relaxation.loadLimit.contains { $0 < .max } }

  /// What staying out saves at most: the dearest units that the demand left out has room for.
  private func leaveOut(_ point: DualPoint, _ result: inout DualValue) {
    let room = relaxation.demandLeft
    let worth = point.price.indices.map { (unit: $0, gain: point.price[$0] + relaxation.tieWeight[$0]) }
      .filter { $0.gain > 0 && relaxation.demand[$0.unit] <= room }
    func ratio(_ entry: (unit: Int, gain: Double)) -> Double {
      relaxation.demand[entry.unit] == 0
        ? .infinity : entry.gain / Double(relaxation.demand[entry.unit])
    }
    var left = room
    for entry in worth.sorted(by: { (-ratio($0), $0.unit) < (-ratio($1), $1.unit) }) {
      let demand = relaxation.demand[entry.unit]
      let amount = demand <= left ? 1 : Double(left) / Double(demand)
      guard amount > 0 else { break }
      result.bound -= amount * entry.gain
      result.magnitude += entry.gain
      result.slack[entry.unit] -= amount
      left -= min(left, demand)
    }
  }
}

struct LowerBoundAscent: ~Copyable {
  var evaluator: LowerBoundEvaluator
  let target: Double
  var center: DualPoint
  var best: DualValue
  var slack: [Double]
  var presence: [Double]
  var factor = 0.5
  var failures = 0
  var iterations = 0

  init(_ relaxation: Relaxation, start: DualPoint, ties: TieMultipliers, target: Double) {
    evaluator = LowerBoundEvaluator(relaxation, ties)
    self.target = target
    center = start
    best = evaluator.evaluate(center)
    slack = best.slack
    presence = best.presence
  }

  mutating func run(_ count: Int, trace: ((Int, Double, Double) -> Void)? = nil) {
    let relaxation = evaluator.relaxation
    for _ in 0..<count {
      iterations += 1
      let (slopes, tieNorm) = evaluator.ties.slopes(center.ties, presence: presence)
      var norm = tieNorm
      for value in slack { norm += value * value }
      guard norm > 1e-9, best.bound < target else { return }
      let step = factor * (target - best.bound) / norm
      var next = center
      for unit in next.price.indices {
        next.price[unit] = min(
          center.price[unit] + step * slack[unit],
          relaxation.horizon[unit] - relaxation.tieWeight[unit])
      }
      next.ties = evaluator.ties.moved(center.ties, slopes: slopes, presence: presence, step: step)
      let value = evaluator.evaluate(next)
      var product = 0.0
      for unit in slack.indices { product += value.slack[unit] * slack[unit] }
      // The average that comes nearest to feasible.
      var difference = 0.0
      var along = 0.0
      for unit in slack.indices {
        let change = value.slack[unit] - slack[unit]
        difference += change * change
        along -= change * slack[unit]
      }
      var share = difference > 0 ? along / difference : 1
      share = min(max(share, 0.02), 0.2)
      for unit in slack.indices { slack[unit] += share * (value.slack[unit] - slack[unit]) }
      for position in presence.indices {
        presence[position] += share * (value.presence[position] - presence[position])
      }
      if value.bound > best.bound {
        best = value
        center = next
        failures = 0
        if product > 0 { factor = min(2, 1.1 * factor) }
      } else {
        failures += 1
        if failures >= 8 {
          factor = max(0.005, 0.7 * factor)
          failures = 0
        }
      }
      trace?(iterations, best.bound, factor)
    }
  }
}
