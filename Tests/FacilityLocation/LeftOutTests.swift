import Testing

@testable import FacilityLocation

/// Nobody is left out who fits, without a search: what the construction leaves out must be found.
@Suite struct LeftOutTests {
  private let effort = SearchOptions(effort: 0)

  /// Nine full clusters are nearer than the one that has room: more than insertion looks at.
  @Test func lookBeyondTheNearestClusters() {
    let demands = [30] + (0..<9).map { _ in 100 } + [70]
    let problem = Problem(
      customers: demands.map { .init(demand: $0) },
      sites: demands.indices.dropFirst().map { .init(customer: $0, capacity: 100) },
      costs: CostMatrix(demands: demands) { a, b in abs(10 * Double(a - b)) })
    var search = Search(Model(problem), wanted: [], effort)
    search.state = State(search.model, wanted: [], assignment: [State.outside] + Array(1...10))
    search.pairThoseLeftOut()
    #expect(search.state.cluster(of: 0) == 10)
  }

  /// Seven islands with sites at a 60 and a 40, which stand together and fill one; of the two 50
  /// one fits as soon as the 40 has a cluster of its own.
  @Test func changeSeveralPlacesAtOnceAmongMany() {
    let pair = [60, 40, 50, 50]
    let demands = (0..<7).flatMap { _ in pair }
    let problem = Problem(
      customers: demands.map { .init(demand: $0) },
      sites: demands.indices.filter { $0 % 4 < 2 }.map { .init(customer: $0, capacity: 100) },
      costs: CostMatrix(demands: demands, reach: 50) { a, b in
        a / 4 == b / 4 ? 10 : 1000
      })
    let stuck = demands.indices.map { $0 % 4 < 2 ? $0 / 4 : State.outside }
    var search = Search(Model(problem), wanted: [], effort)
    #expect(search.model.leaders.count > FullestPlacing.mostUnits)
    search.run(from: stuck)
    let possible = BruteForce(problem: problem.first(4)).optimum().demandLeft
    #expect(search.best.demandLeft == 7 * possible)
  }
}

extension Problem {
  /// The problem of the first customers alone.
  fileprivate func first(_ count: Int) -> Problem {
    Problem(
      customers: Array(customers.prefix(count)), sites: sites.filter { $0.customer < count },
      costs: CostMatrix(
        count: count, values: (0..<count).flatMap { a in (0..<count).map { costs[a, $0] } }))
  }
}
