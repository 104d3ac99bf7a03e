import FacilityLocation
import Testing

/// What is asked of the values of a problem, and values at the edge of what is allowed.
@Suite struct ValidationTests {
  private let demands = [3, 4, 5, 6]

  private func line(capacity: Int = 10) -> Problem {
    Problem(
      customers: demands.map { .init(demand: $0) },
      sites: demands.indices.map { .init(customer: $0, capacity: capacity, openingCost: 40) },
      costs: CostMatrix(demands: demands) { 10 * abs(Double($0 - $1)) })
  }

  @Test func noAlternativesAreNone() {
    let problem = line()
    let clusters = problem.divided().clusters
    let all = problem.alternatives(to: clusters, atMost: 0)
    #expect(clusters.count > 1)
    #expect(all.map(\.customer) == [0, 1, 2, 3])
    #expect(all.allSatisfy { $0.alternatives.isEmpty })
  }

  @Test func everyCustomerMayBeListed() {
    let points = demands.indices.map { SIMD3(10 * Double($0), 0, 0) }
    let costs = [4, .max].map { listed in
      CostMatrix(demands: demands, points: points, listed: listed) {
        10 * abs(Double($0 - $1))
      }
    }
    let divisions = costs.map { costs in
      Problem(customers: line().customers, sites: line().sites, costs: costs).divided()
    }
    #expect(divisions[0].clusters.count > 1)
    #expect(divisions[1] == divisions[0])
  }

  @Test func anInfiniteDistanceForbids() {
    let demands = [0, 5]
    let dense = CostMatrix(demands: demands) { _, _ in .infinity }
    let sparse = CostMatrix(demands: demands, points: [.zero, .zero]) { _, _ in .infinity }
    for costs in [dense, sparse] {
      #expect(costs[0, 1] == .infinity)
      #expect(costs[1, 0] == .infinity)
      #expect(costs[0, 0] == 0)
    }
  }

  @Test func roomWithoutEndIsEnoughForAll() {
    let problem = line(capacity: .max)
    let found = problem.divided()
    #expect(found.left.isEmpty)
    #expect(found == line(capacity: 18).divided())
    #expect(problem.lowerBound(for: found).value <= found.cost.total)
  }

  @Test func moreSitesThanCustomersLeaveEverybodyOut() {
    var problem = line()
    problem.siteCount = .max
    #expect(problem.divided() == Division(clusters: [], left: [0, 1, 2, 3], cost: Cost()))
  }

  /// The ascent stops where nothing is gained any more.
  @Test func iterationsWithoutEndComeToAnEnd() {
    let problem = line()
    let found = problem.divided()
    let bound = problem.lowerBound(for: found, LowerBoundOptions(iterations: .max)).value
    #expect(bound > 0)
    #expect(bound <= found.cost.total)
  }

  @Test func noIterationsAreAllowedAndFewerAreNone() {
    let problem = line()
    let found = problem.divided()
    let bounds = [0, -1].map {
      problem.lowerBound(for: found, LowerBoundOptions(iterations: $0)).value
    }
    #expect(bounds[0] == bounds[1])
  }

  @Test func aNegativePriceIsRefused() async {
    await #expect(processExitsWith: .failure) {
      var problem = Problem.pair
      problem.flowPrice = -1
      _ = problem.divided()
    }
    await #expect(processExitsWith: .failure) {
      var problem = Problem.pair
      problem.cohesionPrice = -1
      _ = problem.alternatives(to: [.init(site: 0, customers: [0, 1])], atMost: 1)
    }
  }

  @Test func aPinToNobodyIsRefused() async {
    await #expect(processExitsWith: .failure) {
      var problem = Problem.pair
      problem.apart = [.init(0, 7)]
      _ = problem.divided()
    }
  }

  @Test func aCostLikeAForbiddenOneIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = CostMatrix(count: 1, values: [1e17])
    }
  }

  @Test func aDistanceThatIsNoneIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = CostMatrix(demands: [1, 1], points: [.zero, .zero]) { _, _ in .nan }
    }
    await #expect(processExitsWith: .failure) {
      _ = CostMatrix(demands: [1, 1]) { _, _ in .nan }
    }
  }

  /// Else the refusals would prove nothing.
  @Test func thePairItselfIsNotRefused() {
    #expect(Problem.pair.divided().left.isEmpty)
  }
}

extension Problem {
  fileprivate static var pair: Problem {
    Problem(
      customers: [.init(demand: 1, group: 0), .init(demand: 1, group: 0)],
      sites: [.init(customer: 0, capacity: 2)],
      costs: CostMatrix(demands: [1, 1]) { _, _ in 1 }, flows: [.init(a: 0, b: 1, amount: 1)])
  }
}
