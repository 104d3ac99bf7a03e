import Testing

@testable import FacilityLocation

/// Chains over the scarcest category.
@Suite struct PartingTests {
  /// Customers in four places on a line: category 2 is the scarcest, and only the place at -3000
  /// has it twice. That at 600 is far from the site of its cluster at 1500 and could be one of its
  /// own with the holder at 0, whose cluster at -1500 then needs another one.
  private var problem: Problem {
    let rows: [(at: Double, category: Int, demand: Int)] = [
      (0, 2, 10), (600, 0, 30), (600, 1, 20),
      (1500, 0, 20), (1500, 1, 10), (1500, 2, 20),
      (-1500, 0, 30), (-1500, 1, 20), (-1500, 0, 5), (-1500, 1, 5),
      (-3000, 0, 30), (-3000, 1, 20), (-3000, 2, 20), (-2900, 2, 10),
    ]
    let places = rows.map(\.at)
    var problem = Problem(
      customers: rows.map { .init(demand: $0.demand, categories: .init(category: $0.category)) },
      sites: rows.indices.map { .init(customer: $0, capacity: 150, openingCost: 15_000) },
      costs: CostMatrix(demands: rows.map(\.demand)) { abs(places[$0] - places[$1]) })
    problem.minimumCategories = 2
    problem.wantedCategories = [.init(category: 0), .init(category: 1), .init(category: 2)]
    problem.missingPrice = 1000
    return problem
  }

  /// No part of the chain gains by itself.
  @Test func opensAroundAHolderWhomAThirdClusterReplaces() {
    let start = [0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 2, 2]
    let model = Model(problem)
    var search = Search(model, wanted: problem.wantedCategories, SearchOptions())
    search.state = State(model, wanted: problem.wantedCategories, assignment: start)
    let before = search.state.cost
    search.descendEverywhere(swaps: true)
    #expect(search.state.cost == before)
    search.state.commit()
    search.partEveryHolder()
    #expect(
      search.best.clusters == [[0, 1, 2], [3, 4, 5], [6, 7, 8, 9, 13], [10, 11, 12]],
      "\(search.best.clusters)")
  }
}
