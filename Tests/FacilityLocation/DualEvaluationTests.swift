import Testing

@testable import FacilityLocation

/// What the ascent climbs is a bound wherever it stands, and whatever pairs are not listed.
@Suite struct DualEvaluationTests {
  @Test(arguments: Features.combinations)
  func noPricesLiftItAboveTheOptimum(features: Features) {
    var judged = 0
    for seed in 1...10 {
      let problem = Problem.random(2 + seed % 5, features, seed: UInt64(seed))
      judged += judge(problem, seed)
    }
    #expect(judged > 0)
  }

  @Test(arguments: [[], .groups, .scarcity, [.scarcity, .siteCount]] as [Features])
  func noPricesLiftItAboveTheOptimumWhereRoadsMakeDetours(features: Features) {
    var judged = 0
    for seed in 1...10 {
      for listed in 1...3 {
        judged += judge(
          .random(6, features, seed: UInt64(seed), listed: listed, detours: 1...3), seed)
      }
    }
    #expect(judged > 0)
  }

  /// The prices at which no pair that is not listed is worth having rest on this.
  @Test(arguments: [[], .pins, .loadLimits] as [Features])
  func pairsThatAreNotListedCostTheHorizonAtLeast(features: Features) {
    for seed in 1...30 {
      let problem = Problem.random(
        7, features, seed: UInt64(seed), listed: 1 + seed % 4, detours: 1...3)
      var random = RandomSource(seed: UInt64(seed))
      let relaxation = Relaxation(problem, demandLeft: 0) { _ in 200_000 * random.fraction() }
      for site in relaxation.sites {
        let listed = Set(site.items.map { Int(relaxation.items[$0].unit) } + [site.unit])
        for (unit, members) in relaxation.units.enumerated() where !listed.contains(unit) {
          let cost = members.reduce(0) {
            $0 + problem.serviceCost($1, at: problem.sites[site.index].customer)
          }
          #expect(cost >= relaxation.horizon[unit] * (1 - 1e-6), "seed \(seed)")
        }
      }
    }
  }

  /// At ten points of the dual one after the other and at the top, with pairs cut off anywhere.
  ///
  /// - Returns: How many values were compared: none where nobody can be placed.
  private func judge(_ problem: Problem, _ seed: Int) -> Int {
    let truth = BruteForce(problem: problem)
    let least = truth.optimum().demandLeft
    let all = problem.demand(of: problem.customers.indices)
    guard least < all else { return 0 }
    var random = RandomSource(seed: UInt64(seed))
    let demandLeft = random.below(2) == 0 ? least : least + random.below(all - least)
    let optimum = truth.leastCost(leavingAtMost: demandLeft)
    let relaxation = Relaxation(problem, demandLeft: demandLeft) { _ in
      random.below(2) == 0 ? .infinity : 200_000 * random.fraction()
    }
    let ties = TieMultipliers(relaxation)
    var evaluation = DualEvaluation(relaxation, ties, threads: 1)
    for _ in 0..<10 {
      let point = self.point(relaxation, ties, &random)
      let value = evaluation.value(at: point)
      let rounding = evaluation.roundingAllowance(at: point, loadPrices: value.loadPrices)
      #expect(
        value.bound - rounding <= optimum * (1 + 1e-12),
        "seed \(seed): \(value.bound) is above \(optimum)")
    }
    var ascent = DualAscent(
      relaxation, prices: self.point(relaxation, ties, &random).price, target: 1.5 * optimum,
      threads: 1)
    ascent.climb(iterations: 60)
    #expect(
      ascent.certified <= optimum * (1 + 1e-12),
      "seed \(seed): the top, \(ascent.certified), is above \(optimum)")
    return 11
  }

  /// Anywhere that the ascent may go.
  private func point(
    _ relaxation: Relaxation, _ ties: TieMultipliers, _ random: inout RandomSource
  ) -> DualPoint {
    let scale = 200_000 * random.fraction()
    let prices = (0..<relaxation.units.count + relaxation.homes.count).map { index in
      let range = relaxation.range(index)
      return min(
        max(range.lowerBound, scale * (1.5 * random.fraction() - 0.2)), range.upperBound)
    }
    var tiePoint = ties.origin
    for (index, slot) in ties.slots.enumerated() {
      tiePoint.discount[index] = slot.weight * random.fraction()
    }
    for (index, weight) in ties.weight.enumerated() {
      tiePoint.credit[index] = weight * random.fraction()
    }
    return DualPoint(price: prices, ties: tiePoint)
  }
}
