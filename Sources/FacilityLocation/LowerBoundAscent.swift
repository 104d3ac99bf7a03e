/// Climbs the dual by subgradients, in directions that are averages of what the relaxed problem did
/// lately.
///
/// Barahona and Anbil's volume algorithm (2000) steps from the best point so far. In a large city
/// one quarter would wait for the others that way; so it first goes on from wherever the last step
/// led, better or not, in steps that become shorter as planned, which takes as many of them for ten
/// thousand units as for a few hundred.
struct DualAscent: ~Copyable {
  /// The part of the iterations that the approach takes, from so many units on.
  static let approach = (part: 0.3, leastUnits: 400)
  /// Of a step of the approach, at its beginning and its end: the share of the way to the target
  /// that it would go if the dual were straight.
  static let approachFactors = (first: 0.3, last: 0.01)
  /// The share of the newest answer in the average meanwhile.
  static let approachShare = 0.25
  /// The share of the newest answer in the average.
  static let share = 0.02...0.2
  /// The first share of the way to the target that a step would go if the dual were straight.
  static let firstFactor = 0.5
  static let factorGrowth = 1.1
  static let factorDecay = 0.7
  /// Failures in a row after which steps become shorter.
  static let patience = 4
  /// Steps this short mean that the average is of no use any more. Without ties they may become
  /// much shorter and still gain; with ties, starting over from less gains more.
  static let leastFactor = (ties: 0.05, noTies: 0.0005)
  /// What of the gap has to close between two renewals of the average for going on.
  static let worthwhile = (ties: 0.02, noTies: 0.001)
  /// Items of solved clusters for each unit and iteration at most. Three to ten are usual; where
  /// everybody is in one place no site can be passed over, and fewer iterations have to do.
  static let effortEach = 100
  /// How fast discounts leave what the center has for what the prices ask, for each unit of factor:
  /// of the first attempt, and of the one after the first is stuck.
  static let trusts = [1, 0.4]

  private var evaluation: DualEvaluation
  /// The cost of a division: more than the dual can reach, and what steps aim at.
  private let target: Double
  private var center: DualPoint
  private var best: DualValue
  private var slack: [Double]
  private var presence: [Double]
  private var factor = DualAscent.firstFactor
  private var failures = 0
  private var boundAtRenewal = -Double.infinity
  private var attempt = 0
  private var effortLimit = 0
  private var summit: (point: DualPoint, bound: Double, loadPrices: Double)

  init(
    _ relaxation: Relaxation, prices: [Double], target: Double, threads: Int
  ) {
    let ties = TieMultipliers(relaxation)
    evaluation = DualEvaluation(relaxation, ties, threads: threads)
    self.target = target
    center = DualPoint(price: prices, ties: ties.origin)
    best = evaluation.value(at: center)
    slack = best.slack
    presence = best.presence
    summit = (center, best.bound, best.loadPrices)
  }

  /// The best bound reached, less what rounding may have added.
  var certified: Double {
    summit.bound - evaluation.roundingAllowance(at: summit.point, loadPrices: summit.loadPrices)
  }

  /// Until the bound has come to the target, or nothing seems to be gained any more.
  mutating func climb(iterations: Int) {
    // So many that even their effort is no number any more are as good as without end.
    let (effort, isEndless) = iterations.multipliedReportingOverflow(
      by: evaluation.relaxation.units.count * DualAscent.effortEach)
    effortLimit = isEndless ? .max : effort
    var left = max(0, iterations)
    if evaluation.relaxation.units.count >= DualAscent.approach.leastUnits {
      let some = Int(DualAscent.approach.part * Double(left))
      approach(some)
      left -= some
    }
    settle(left)
  }

  /// Steps shorter and shorter, each from where the last one led.
  private mutating func approach(_ iterations: Int) {
    let (first, last) = DualAscent.approachFactors
    for iteration in 0..<iterations {
      let ahead = 1 - Double(iteration) / Double(iterations)
      factor = first * ahead * ahead + last
      guard mayGoOn, let next = step() else { break }
      center = next
      best = evaluation.value(at: next)
      keep()
      for unit in slack.indices {
        slack[unit] += DualAscent.approachShare * (best.slack[unit] - slack[unit])
      }
      for position in presence.indices {
        presence[position] +=
          DualAscent.approachShare * (best.presence[position] - presence[position])
      }
    }
    center = summit.point
    best = evaluation.value(at: center)
    renew()
  }

  /// Steps from the best point.
  private mutating func settle(_ iterations: Int) {
    defer { keep() }
    let hasTies = !evaluation.ties.slots.isEmpty
    let leastFactor = hasTies ? DualAscent.leastFactor.ties : DualAscent.leastFactor.noTies
    for _ in 0..<iterations {
      guard mayGoOn, let next = step() else { return }
      let value = evaluation.value(at: next)
      let agreement = zip(value.slack, slack).reduce(0) { $0 + $1.0 * $1.1 }
      average(value)
      if value.bound > best.bound {
        best = value
        center = next
        failures = 0
        if agreement > 0 { factor = min(2, DualAscent.factorGrowth * factor) }
        continue
      }
      failures += 1
      guard failures >= DualAscent.patience else { continue }
      failures = 0
      factor *= DualAscent.factorDecay
      if factor < leastFactor {
        let worthwhile = hasTies ? DualAscent.worthwhile.ties : DualAscent.worthwhile.noTies
        if best.bound - boundAtRenewal > worthwhile * (target - best.bound) {
          renew()
        } else if !startOver() {
          return
        }
      }
    }
  }

  private var mayGoOn: Bool { best.bound < target && evaluation.effort <= effortLimit }

  /// From the center along the average; nil where it is feasible, so that nothing is above.
  private func step() -> DualPoint? {
    let relaxation = evaluation.relaxation
    let (slopes, tieNorm) = evaluation.ties.slopes(center.ties, presence: presence)
    let norm = slack.reduce(tieNorm) { $0 + $1 * $1 }
    guard norm > 1e-9 else { return nil }
    let length = factor * (target - best.bound) / norm
    var next = center
    for unit in next.price.indices {
      let range = relaxation.range(unit)
      next.price[unit] = min(
        max(range.lowerBound, center.price[unit] + length * slack[unit]), range.upperBound)
    }
    next.ties = evaluation.ties.moved(
      center.ties, slopes: slopes, presence: presence, length: length,
      reducedCosts: evaluation.reducedCosts(next.price, center, best.siteValues),
      trust: min(1, DualAscent.trusts[attempt] * factor))
    return next
  }

  /// Lets the newest answer into the average, by as much as brings that nearest to feasible.
  private mutating func average(_ value: DualValue) {
    var difference = 0.0
    var along = 0.0
    for unit in slack.indices {
      let change = value.slack[unit] - slack[unit]
      difference += change * change
      along -= change * slack[unit]
    }
    let wish = difference > 0 ? along / difference : 1
    let share = min(max(wish, DualAscent.share.lowerBound), DualAscent.share.upperBound)
    for unit in slack.indices { slack[unit] += share * (value.slack[unit] - slack[unit]) }
    for position in presence.indices {
      presence[position] += share * (value.presence[position] - presence[position])
    }
  }

  /// Goes on from the same prices without what the ties have come to, which can lead into a corner;
  /// false when that was tried, or there are none.
  private mutating func startOver() -> Bool {
    keep()
    attempt += 1
    guard attempt < DualAscent.trusts.count, !evaluation.ties.slots.isEmpty else { return false }
    center = DualPoint(price: summit.point.price, ties: evaluation.ties.origin)
    best = evaluation.value(at: center)
    renew()
    return true
  }

  private mutating func keep() {
    if best.bound > summit.bound { summit = (center, best.bound, best.loadPrices) }
  }

  private mutating func renew() {
    boundAtRenewal = best.bound
    factor = DualAscent.firstFactor
    slack = best.slack
    presence = best.presence
  }
}
