@testable import FacilityLocation

extension Problem {
  /// Takes over what is not given by its initializer, for a problem of the same customers under the
  /// same numbers.
  mutating func copySettings(of other: Problem) {
    var copy = other
    (copy.customers, copy.sites, copy.costs, copy.flows) = (customers, sites, costs, flows)
    self = copy
  }

  /// The same problem, its customers numbered in another order, pins included.
  func reordered(_ order: [Int]) -> Problem {
    var number = order
    for (new, old) in order.enumerated() { number[old] = new }
    let customers = order.map { old in
      var customer = self.customers[old]
      customer.fixedSite = customer.fixedSite.map { number[$0] }
      customer.forbiddenSites = customer.forbiddenSites.map { number[$0] }
      return customer
    }
    var other = self
    other.customers = customers
    for index in sites.indices { other.sites[index].customer = number[sites[index].customer] }
    other.costs = CostMatrix(
      count: order.count, values: order.flatMap { a in order.map { costs[a, $0] } })
    other.flows = flows.map { Flow(a: number[$0.a], b: number[$0.b], amount: $0.amount) }
    other.together = together.map { $0.map { number[$0] } }
    other.apart = apart.map { Apart(number[$0.a], number[$0.b]) }
    return other
  }
}
