import Testing

@testable import FacilityLocation

@Suite struct SearchTests {
  @Test(arguments: [[], .all, [.categories, .scarcity], [.categories, .reach]] as [Features])
  func breaksNoHardRuleOnLargerProblems(features: Features) {
    let problem = Problem.random(30, features, seed: 11)
    let found = problem.divided(SearchOptions(seed: 3, effort: 0))
    expectFeasible(found, problem)
    let searched = problem.divided(SearchOptions(seed: 3, effort: 1))
    expectFeasible(searched, problem)
    #expect(
      (problem.demand(of: searched.left), searched.cost.total - 1e-6)
        < (problem.demand(of: found.left), found.cost.total))
  }

  @Test func givesTheSameForTheSameSeed() {
    let problem = Problem.random(20, [.categories, .reach, .groups, .flows], seed: 12)
    #expect(problem.divided() == problem.divided())
  }

  @Test(arguments: 1...8)
  func theNumberingOfCustomersDoesNotChangeTheCost(seed: Int) {
    let features: Features = [.categories, .groups, .flows, .reach]
    let problem = Problem.random(7, features, seed: UInt64(seed))
    let other = problem.renumbered(seed: UInt64(seed))
    #expect(abs(problem.divided().cost.total - other.divided().cost.total) < 1e-6)
  }

  /// Pairs in islands: neither of a pair may stand alone, so putting back one customer at a time
  /// never opens their cluster.
  @Test(arguments: [0, 1])
  func leavesNobodyOutWhoCouldBePaired(effort: Int) {
    // The scarce third category and the large capacity suggest that few clusters are enough.
    let categories = (0..<60).flatMap { [0, $0 == 0 ? 2 : 1] }
    var problem = Problem(
      customers: categories.map { .init(demand: 5, categories: CategorySet(category: $0)) },
      sites: categories.indices.map { .init(customer: $0, capacity: 1000, openingCost: 100) },
      costs: CostMatrix(demands: categories.map { _ in 5 }, reach: 50) { a, b in
        a / 2 == b / 2 ? 10 : 1000
      })
    problem.minimumCategories = 2
    #expect(problem.divided(SearchOptions(seed: 1, effort: effort)).left.isEmpty)
  }

  @Test func servesCustomersOfOnePoint() {
    let demands = [60, 60, 60, 60]
    let problem = Problem(
      customers: demands.map { .init(demand: $0) },
      sites: (0..<4).map { .init(customer: $0, capacity: 120, openingCost: 10) },
      costs: CostMatrix(demands: demands) { _, _ in 0 })
    let found = problem.divided()
    #expect(found.clusters.count == 2)
    #expect(found.left.isEmpty)
    #expect(found.cost.total == 20)
  }

  /// Prices far beyond the costs must not set the descent running after rounding.
  @Test func comesToAnEndUnderEnormousPrices() {
    var problem = Problem.random(15, [.categories, .groups, .flows], seed: 4)
    problem.missingPrice = 1e9
    problem.cohesionPrice = 1e9
    problem.flowPrice = 1e9
    expectFeasible(problem.divided(SearchOptions(effort: 1)), problem)
  }

  @Test func randomNumbersAreThoseOfTheReference() {
    var random = RandomSource(seed: 0)
    let drawn = [random.next(), random.next(), random.next(), random.next()]
    #expect(
      drawn == [
        0x99EC_5F36_CB75_F2B4, 0xBF6E_1F78_4956_452A, 0x1A5F_849D_4933_E6E0, 0x6AA5_94F1_262D_2D2C,
      ])
    #expect((0..<1000).allSatisfy { _ in (0..<7).contains(random.below(7)) })
    #expect((0..<1000).allSatisfy { _ in (0..<1).contains(random.fraction()) })
  }
}

extension Problem {
  /// Takes over what concerns no single customer, pins aside.
  mutating func copySettings(of other: Problem) {
    minimumCategories = other.minimumCategories
    wantedCategories = other.wantedCategories
    missingPrice = other.missingPrice
    cohesionPrice = other.cohesionPrice
    flowPrice = other.flowPrice
    siteCount = other.siteCount
    largestLoad = other.largestLoad
  }

  /// The same problem with its customers in another order.
  func renumbered(seed: UInt64) -> Problem {
    var random = RandomSource(seed: seed)
    var order = Array(customers.indices)
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, random.below(last + 1))
    }
    let number = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    var other = Problem(
      customers: order.map { customers[$0] },
      sites: sites.map { site in
        var moved = site
        moved.customer = number[site.customer]!
        return moved
      },
      costs: CostMatrix(
        count: order.count, values: order.flatMap { a in order.map { costs[a, $0] } }),
      flows: flows.map { Flow(a: number[$0.a]!, b: number[$0.b]!, amount: $0.amount) })
    other.copySettings(of: self)
    return other
  }
}
