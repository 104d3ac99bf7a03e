import Testing

@testable import FacilityLocation

@Suite struct CyclicExchangeTests {
  /// Sites 0, 1, … take one of the units each; a unit likes the next one's site better than its
  /// own, and all others much less.
  private func ring(_ units: Int, sites: Int, lastCost: Double) -> Problem {
    let count = sites + units
    var values = [Double](repeating: .infinity, count: count * count)
    for site in 0..<sites { values[site * count + site] = 0 }
    for unit in 0..<units {
      let row = (sites + unit) * count
      for site in 0..<sites {
        values[row + site] = site == unit ? 2 : site == (unit + 1) % sites ? 1 : 100
      }
    }
    values[(count - 1) * count + units % sites] = lastCost
    return Problem(
      customers: (0..<count).map { .init(demand: $0 < sites ? 0 : 10) },
      sites: (0..<sites).map { .init(customer: $0, capacity: 10) },
      costs: CostMatrix(count: count, values: values))
  }

  private func search(_ problem: Problem, from assignment: [Int]) -> Search {
    let model = Model(problem)
    var search = Search(model, wanted: problem.wantedCategories, SearchOptions())
    search.state = State(model, wanted: problem.wantedCategories, assignment: assignment)
    return search
  }

  @Test("units of full clusters take each other's places all at once", arguments: 3...6)
  func rotation(units: Int) {
    var search = search(
      ring(units, sites: units, lastCost: 1), from: Array(0..<units) + Array(0..<units))
    search.descendEverywhere(swaps: true)
    #expect(search.state.cost == Double(2 * units))
    search.exchangeInCycles()
    #expect(search.state.cost == Double(units))
  }

  @Test("a unit makes way for others although its own new place is a worse one", arguments: 2...5)
  func chain(units: Int) {
    let sites = Array(0...units)
    var search = search(
      ring(units, sites: units + 1, lastCost: 2.5), from: sites + Array(0..<units))
    search.descendEverywhere(swaps: true)
    #expect(search.state.cost == Double(2 * units))
    search.exchangeInCycles()
    #expect(search.state.cost == Double(units - 1) + 2.5)
  }

  @Test("whatever the features, exchanges gain, break no rule and keep the running sums")
  func runningSums() {
    var gains = 0
    for features in Features.combinations {
      for seed in 1...6 as ClosedRange<UInt64> {
        let problem = Problem.random(24, features, seed: seed)
        var search = Search(
          Model(problem), wanted: problem.wantedCategories, SearchOptions(seed: seed))
        search.constructFromSeveralSeeds()
        search.state = State(
          search.model, wanted: search.state.wanted, assignment: search.best.assignment)
        let (cost, demandLeft) = (search.state.cost, search.state.demandLeft)
        search.exchangeInCycles()
        let fresh = State(
          search.model, wanted: search.state.wanted, assignment: search.state.assignment)
        #expect(abs(fresh.cost - search.state.cost) < 1e-6)
        #expect(search.state.cost <= cost + 1e-6 && search.state.demandLeft <= demandLeft)
        if search.state.cost < cost - 1e-6 { gains += 1 }
        search.best.assignment = search.state.assignment
        let clusters = search.best.clusters.map { members in
          Division.Cluster(site: problem.bestSite(for: members) ?? -1, customers: members)
        }
        #expect(clusters.allSatisfy { $0.site >= 0 && problem.isFeasible($0) })
      }
    }
    #expect(gains > 0)
  }
}
