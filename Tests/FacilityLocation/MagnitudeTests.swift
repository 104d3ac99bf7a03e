import FacilityLocation
import Testing

/// Demands and capacities as large as an `Int` is.
@Suite struct MagnitudeTests {
  private func problem(_ demands: [Int], capacity: Int, utmost: Int? = nil) -> Problem {
    Problem(
      customers: demands.map { .init(demand: $0) },
      sites: demands.indices.map {
        .init(
          customer: $0, capacity: capacity, utmostCapacity: utmost ?? capacity, openingCost: 10)
      },
      costs: CostMatrix(demands: demands) { _, _ in 1 })
  }

  @Test func demandsMayBeBeyondFourBytes() {
    let problem = problem([3_000_000_000, 1, 2], capacity: 3_000_000_001)
    let found = problem.divided()
    #expect(found.clusters.count == 2)
    #expect(found.cost.total == 21)
    let bound = problem.lowerBound(for: found).value
    #expect(bound > 19 && bound <= found.cost.total)
  }

  @Test func aSiteMayCarryWhateverComes() {
    let problem = problem([5, 6, 7], capacity: .max)
    let found = problem.divided()
    #expect(found.clusters == [.init(site: 2, customers: [0, 1, 2])])
    #expect(problem.provesWhetherAllFit)
    let bound = problem.lowerBound(for: found).value
    #expect(bound > 20 && bound <= found.cost.total)
  }

  /// Nobody fits a site's usual capacity; those with a load limit may use all of it.
  @Test func whoeverOpensTheLargerCapacityIsPlacedWithTheOthers() {
    var problem = problem([8, 9], capacity: 5, utmost: 20)
    problem = Problem(
      customers: [.init(demand: 8), .init(demand: 3, loadLimit: 20)], sites: problem.sites,
      costs: problem.costs)
    let found = problem.divided()
    #expect(found.left.isEmpty)
    #expect(found.clusters.count == 1)
  }
}
