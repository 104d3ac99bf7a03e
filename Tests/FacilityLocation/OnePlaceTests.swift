import Testing

@testable import FacilityLocation

/// Where everybody is at one place, nobody is nearer than anybody else.
@Suite struct OnePlaceTests {
  /// - Parameter count: Twenty customers fill a cluster.
  private func problem(_ count: Int, siteCount: Int? = nil) -> Problem {
    let demands = Array(repeating: 5, count: count)
    var problem = Problem(
      customers: demands.map { .init(demand: $0) },
      sites: demands.indices.map { .init(customer: $0, capacity: 100, openingCost: 10) },
      costs: CostMatrix(demands: demands) { _, _ in 0 })
    problem.siteCount = siteCount
    return problem
  }

  @Test(arguments: [nil, 15])
  func everyClusterIsFilledToTheBrim(siteCount: Int?) {
    let problem = problem(300, siteCount: siteCount)
    let found = problem.divided(SearchOptions(effort: siteCount == nil ? 1 : 0))
    #expect(found.left.isEmpty)
    #expect(found.clusters.count == 15)
  }

  @Test func asManySitesAreChargedAsCarryTheDemand() {
    // Two and a half sites full.
    let problem = problem(50)
    let found = problem.divided()
    #expect(found.cost.total == 30)
    // By the dual at prices that make no cluster worth having, and without it.
    #expect(withoutPrices(problem, demandLeft: 0) == (sites: 3, bound: 30))
    #expect(withoutPrices(problem, demandLeft: 100) == (sites: 2, bound: 20))
    #expect(abs(atOnce(problem, found) - 30) < 1e-9)
    // Of those that may be left out nobody needs a site.
    let some = Division(clusters: found.clusters, left: Array(30..<50), cost: found.cost)
    #expect(abs(atOnce(problem, some) - 20) < 1e-9)
  }

  /// The bound without a step, less what rounding may have added.
  private func atOnce(_ problem: Problem, _ division: Division) -> Double {
    problem.lowerBound(for: division, LowerBoundOptions(iterations: 0)).value
  }

  /// How many sites the relaxed problem opens where all prices are 0, and what that costs.
  private func withoutPrices(
    _ problem: Problem, demandLeft: Int
  ) -> (sites: Double, bound: Double) {
    let relaxation = Relaxation(problem, demandLeft: demandLeft) { _ in .infinity }
    let ties = TieMultipliers(relaxation)
    var evaluation = DualEvaluation(relaxation, ties, threads: 1)
    let value = evaluation.value(
      at: DualPoint(price: relaxation.units.map { _ in 0 }, ties: ties.origin))
    return (value.presence.dropFirst(relaxation.items.count).reduce(0, +), value.bound)
  }

  /// One group fills two clusters: whichever half of it is at home, the other is cut off.
  @Test func noBoundIsAboveTheCostOfAGroupInTwoClusters() {
    var problem = problem(40, siteCount: nil)
    problem.groupEverybody(price: 7)
    let found = problem.divided()
    #expect(found.cost.total == 20 + 7 * 100)
    let bound = problem.lowerBound(for: found).value
    #expect(bound >= 20 && bound <= found.cost.total)
  }
}

extension Problem {
  fileprivate mutating func groupEverybody(price: Double) {
    self = Problem(
      customers: customers.map { .init(demand: $0.demand, group: 0) }, sites: sites, costs: costs)
    cohesionPrice = price
  }
}
