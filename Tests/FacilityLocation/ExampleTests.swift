import FacilityLocation
import Testing

/// The example of `Problem`'s comment, line by line, by what is public alone.
@Suite struct ExampleTests {
  @Test func doesWhatItSays() {
    let people = [3, 4, 5, 6]
    let costs = CostMatrix(demands: people) { customer, site in
      10 * abs(Double(customer - site))
    }
    var problem = Problem(
      customers: people.map { Problem.Customer(demand: $0) },
      sites: [1, 2].map { Problem.Site(customer: $0, capacity: 11, openingCost: 40) },
      costs: costs)
    problem.apart = [Problem.Apart(0, 3)]
    let division = problem.divided(SearchOptions(seed: 1, effort: 1))
    for cluster in division.clusters {
      print(problem.sites[cluster.site].customer, "serves", cluster.customers)
    }
    let bound = problem.lowerBound(for: division).value
    print("costs \(division.cost.total), and nothing less than \(bound)")

    // 3 · 10 m and 6 · 10 m, and 40 for each site.
    #expect(
      division.clusters == [.init(site: 0, customers: [0, 1]), .init(site: 1, customers: [2, 3])])
    #expect(division.cost.total == 170)
    #expect(bound > 0 && bound <= 170)
  }
}
