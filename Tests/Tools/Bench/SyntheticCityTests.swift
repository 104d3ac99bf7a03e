import Testing

@testable import FacilityLocation
@testable import encuentro_bench

@Suite struct SyntheticCityTests {
  @Test func isTheSameForTheSameSeed() {
    let (city, again, other) = (city(1), city(1), city(2))
    #expect(city.customers.map(\.demand) == again.customers.map(\.demand))
    #expect(city.customers.map(\.demand) != other.customers.map(\.demand))
    #expect((0..<60).allSatisfy { city.costs[$0, 7] == again.costs[$0, 7] })
  }

  @Test func hasEightCouncilsOnEachSquareKilometre() {
    let city = SyntheticCity(councils: 2000, seed: 3).problem
    // Of a council in the middle of a disc of 250 km², those within 2 km are 8 · 4π or so.
    let near = (0..<2000).map { council in
      city.costs.row(of: council).entries.count {
        $0.cost <= 2000 * Double(city.customers[council].demand)
      }
    }.max()!
    #expect((80...257).contains(near))
    #expect(city.customers.allSatisfy { (1...40).contains($0.demand) })
  }

  @Test func divides() {
    let problem = city(1)
    let division = problem.divided(SearchOptions(effort: 0))
    #expect(division.left.isEmpty)
    let bound = problem.lowerBound(for: division).value
    #expect(bound > 0.5 * division.cost.total && bound <= division.cost.total)
  }

  private func city(_ seed: UInt64) -> Problem { SyntheticCity(councils: 60, seed: seed).problem }
}
