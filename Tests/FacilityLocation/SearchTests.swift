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

  /// The first rounds of a longer search are those of a shorter one.
  @Test(
    arguments: [[.categories, .groups, .flows], [.categories, .reach, .scarcity]] as [Features])
  func moreEffortIsNeverWorse(features: Features) {
    var gains = 0
    for seed in 1...6 {
      let problem = Problem.random(60, features, seed: UInt64(seed))
      let ends = (0...3).map { problem.divided(SearchOptions(effort: $0)) }
        .map { (problem.demand(of: $0.left), $0.cost.total) }
      for (less, more) in zip(ends, ends.dropFirst()) {
        #expect(more.0 < less.0 || more.0 == less.0 && more.1 <= less.1 + 1e-6, "seed \(seed)")
        if more < less { gains += 1 }
      }
    }
    #expect(gains > 0)
  }

  /// Twice in one process, on one thread: `ThreadTests` compares numbers of threads, and what another
  /// process makes of the same data is compared where the whole chain is run.
  @Test func givesTheSameForTheSameSeed() {
    let problem = Problem.random(20, [.categories, .reach, .groups, .flows], seed: 12)
    #expect(problem.divided() == problem.divided())
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
