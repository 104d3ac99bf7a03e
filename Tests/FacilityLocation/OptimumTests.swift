import FacilityLocation
import Testing

/// The search against all partitions of small problems, every feature on and off.
@Suite struct OptimumTests {
  @Test(arguments: Features.combinations)
  func findsTheOptimumOfSmallProblems(features: Features) {
    for seed in 1...7 {
      let problem = Problem.random(2 + seed % 5, features, seed: UInt64(seed))
      let truth = BruteForce(problem: problem)
      let optimum = truth.optimum()
      let found = problem.divided()
      expectFeasible(found, problem)
      expectUnitsWhole(found, problem)
      #expect(problem.demand(of: found.left) == optimum.demandLeft, "seed \(seed)")
      #expect(
        abs(found.cost.total - optimum.cost) < 1e-6,
        "seed \(seed): \(found.cost.total) against \(optimum.cost)")
    }
  }

  @Test func leavesOutTheLeastDemandBeforeItLooksAtCost() {
    // The one site takes 40 of 25 + 20 + 15, wherever they stand.
    var customers = [25, 20, 15].map { Problem.Customer(demand: $0) }
    customers.append(Problem.Customer(demand: 0))
    let problem = Problem(
      customers: customers, sites: [.init(customer: 3, capacity: 40)],
      costs: CostMatrix(demands: [25, 20, 15, 0]) { a, _ in [900, 1, 900, 0][a] })
    let found = problem.divided()
    #expect(found.clusters == [.init(site: 0, customers: [0, 2, 3])])
    #expect(found.left == [1])
  }

  @Test func chargesNobodyForACategoryThatIsWhollyLeftOut() {
    // The only customer of category 2 fits nowhere.
    var problem = Problem(
      customers: [
        .init(demand: 10, categories: .init(category: 0)),
        .init(demand: 10, categories: .init(category: 1)),
        .init(demand: 99, categories: .init(category: 2)),
      ],
      sites: [.init(customer: 0, capacity: 30)],
      costs: CostMatrix(demands: [10, 10, 99]) { _, _ in 1 })
    problem.minimumCategories = 2
    problem.wantedCategories = [.init(category: 0), .init(category: 1), .init(category: 2)]
    problem.missingPrice = 1000
    let found = problem.divided()
    #expect(found.left == [2])
    #expect(found.cost.total == 10)
  }

  @Test func leavesEverybodyOutWhereNothingIsFeasible() {
    let problem = Problem(
      customers: [.init(demand: 5), .init(demand: 6)], sites: [],
      costs: CostMatrix(demands: [5, 6]) { _, _ in 1 })
    #expect(problem.divided() == Division(clusters: [], left: [0, 1], cost: Cost()))
    let nobody = Problem(customers: [], sites: [], costs: CostMatrix(demands: []) { _, _ in 0 })
    #expect(nobody.divided() == Division(clusters: [], left: [], cost: Cost()))
  }
}

/// Customers that belong together are in one cluster or all left out.
private func expectUnitsWhole(_ division: Division, _ problem: Problem) {
  var clusterOf = [Int](repeating: -1, count: problem.customers.count)
  for (number, cluster) in division.clusters.enumerated() {
    for customer in cluster.customers { clusterOf[customer] = number }
  }
  #expect(
    problem.together.allSatisfy { unit in unit.allSatisfy { clusterOf[$0] == clusterOf[unit[0]] } })
}

/// Every hard rule, asked of the answer itself.
func expectFeasible(
  _ division: Division, _ problem: Problem, sourceLocation: SourceLocation = #_sourceLocation
) {
  let everyone = (division.clusters.flatMap(\.customers) + division.left).sorted()
  #expect(everyone == Array(problem.customers.indices), sourceLocation: sourceLocation)
  #expect(problem.isFeasible(division.clusters), sourceLocation: sourceLocation)
  let truth = BruteForce(problem: problem)
  for cluster in division.clusters {
    #expect(problem.isFeasible(cluster), sourceLocation: sourceLocation)
    #expect(truth.blockCost(cluster.customers) != nil, sourceLocation: sourceLocation)
    #expect(cluster.customers == cluster.customers.sorted(), sourceLocation: sourceLocation)
  }
}
