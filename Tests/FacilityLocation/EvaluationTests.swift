import Testing

@testable import FacilityLocation

@Suite struct EvaluationTests {
  /// Four customers on a line, at 0, 100, 300 and 600 m.
  let line: Problem = {
    let place = [0.0, 100, 300, 600]
    let demands = [10, 20, 30, 40]
    var problem = Problem(
      customers: [
        .init(demand: 10, categories: .init(category: 0), group: 0),
        .init(demand: 20, categories: .init(category: 1), group: 0),
        .init(demand: 30, categories: .init(category: 0), group: 0),
        .init(demand: 40, categories: .init(category: 2)),
      ],
      sites: (0..<4).map { .init(customer: $0, capacity: 100, openingCost: 1000) },
      costs: CostMatrix(demands: demands) { abs(place[$0] - place[$1]) },
      flows: [.init(a: 0, b: 3, amount: 7), .init(a: 1, b: 0, amount: 5)])
    problem.minimumCategories = 2
    problem.wantedCategories = [.init(category: 0), .init(category: 1), .init(category: 2)]
    problem.missingPrice = 3
    problem.cohesionPrice = 2
    problem.flowPrice = 11
    return problem
  }()

  @Test func statesEveryTerm() {
    let cost = line.cost(of: [
      .init(site: 1, customers: [0, 1]), .init(site: 2, customers: [2, 3]),
    ])
    #expect(cost.service == 10 * 100 + 40 * 300)
    #expect(cost.opening == 2000)
    #expect(cost.missing == 3 * 30 + 3 * 70)
    #expect(cost.cohesion == 2 * 30)
    #expect(cost.flow == 11 * 7)
    #expect(cost.total == 13000 + 2000 + 300 + 60 + 77)
  }

  @Test func countsOnlyWhoIsPlaced() {
    let cost = line.cost(of: [.init(site: 1, customers: [0, 1])])
    #expect(cost.missing == 0)
    #expect(cost.cohesion == 0)
    #expect(cost.flow == 0)
  }

  @Test(arguments: Features.combinations)
  func agreesWithTheModelWrittenASecondTime(features: Features) {
    for seed in 1...20 {
      let problem = Problem.random(6, features, seed: UInt64(seed))
      let truth = BruteForce(problem: problem)
      var random = RandomSource(seed: UInt64(seed))
      let blockOf = (0..<6).map { _ in random.below(4) }
      let blocks = (0..<3).map { block in (0..<6).filter { blockOf[$0] == block } }
        .filter { !$0.isEmpty }
      guard let expected = truth.cost(of: blocks) else {
        let feasible = blocks.allSatisfy { block in
          problem.bestSite(for: block)
            .map { problem.isFeasible(.init(site: $0, customers: block)) } ?? false
        }
        #expect(!feasible)
        continue
      }
      let clusters = blocks.compactMap { block in
        problem.bestSite(for: block).map { Division.Cluster(site: $0, customers: block) }
      }
      #expect(clusters.count == blocks.count)
      #expect(clusters.allSatisfy(problem.isFeasible))
      #expect(abs(problem.cost(of: clusters).total - expected) < 1e-6)
    }
  }

  @Test func bestSiteTakesTheEarlierOfEquals() {
    let problem = Problem(
      customers: [.init(demand: 5), .init(demand: 5), .init(demand: 1)],
      sites: [
        .init(customer: 2, capacity: 4), .init(customer: 1, capacity: 50),
        .init(customer: 0, capacity: 50),
      ],
      costs: CostMatrix(demands: [5, 5, 1]) { _, _ in 10 })
    #expect(problem.bestSite(for: [0, 1]) == 1)
    #expect(problem.bestSite(for: [2]) == 0)
    #expect(problem.bestSite(for: [0, 1, 2]) == 1)
  }

  @Test func aLoadLimitTakesThePlaceOfTheCapacity() {
    let problem = Problem(
      customers: [
        .init(demand: 200, loadLimit: 204), .init(demand: 4), .init(demand: 5), .init(demand: 90),
      ],
      sites: [.init(customer: 0, capacity: 150, utmostCapacity: 240)],
      costs: CostMatrix(demands: [200, 4, 5, 90]) { _, _ in 1 })
    #expect(problem.bestSite(for: [0, 1]) == 0)
    #expect(problem.bestSite(for: [0, 2]) == nil)
    #expect(problem.bestSite(for: [1, 3]) == nil)
  }
}
