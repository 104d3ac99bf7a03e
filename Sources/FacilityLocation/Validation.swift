// What the values of a problem have to be, asked once where a caller comes in: what is wrong is
// told there, not by an index or a sum far within.

extension Problem {
  /// The most that all customers demand together: 64 categories times as much is still an `Int`.
  static let mostDemand = 100_000_000_000_000_000

  /// Stops the program at a value that no problem may have; each is documented where it is set.
  func validate() {
    expectPrices()
    expectDemands()
    precondition(minimumCategories >= 0, "minimumCategories is not negative")
    precondition(siteCount ?? 1 >= 1, "siteCount is at least 1")
    precondition(largestLoad >= 0, "largestLoad is not negative")
    precondition(
      together.allSatisfy { $0.allSatisfy(customers.indices.contains) },
      "those kept together are customers")
    precondition(
      apart.allSatisfy { customers.indices.contains($0.a) && customers.indices.contains($0.b) },
      "those kept apart are customers")
  }

  private func expectPrices() {
    let prices = 0...CostMatrix.dearest
    precondition(prices.contains(missingPrice), "missingPrice is from 0 to 1e12")
    precondition(prices.contains(cohesionPrice), "cohesionPrice is from 0 to 1e12")
    precondition(prices.contains(flowPrice), "flowPrice is from 0 to 1e12")
    precondition(
      sites.allSatisfy { prices.contains(abs($0.openingCost)) },
      "an opening cost is from -1e12 to 1e12")
  }

  private func expectDemands() {
    var sum = 0
    for customer in customers {
      // None is negative: see `init`.
      let (next, overflows) = sum.addingReportingOverflow(customer.demand)
      precondition(!overflows && next <= Problem.mostDemand, "demands come to 1e17 at most")
      sum = next
    }
    precondition(
      customers.allSatisfy { $0.loadLimit.map { (0..<Int.max).contains($0) } ?? true },
      "a load limit is not negative, and nil where there is none")
  }

  /// The same for clusters that come from outside.
  func validate(_ clusters: [Division.Cluster]) {
    var isTaken = [Bool](repeating: false, count: customers.count)
    for cluster in clusters {
      precondition(sites.indices.contains(cluster.site), "a cluster's site is one of the sites")
      for customer in cluster.customers {
        precondition(customers.indices.contains(customer), "members of clusters are customers")
        precondition(!isTaken[customer], "nobody is in two clusters")
        isTaken[customer] = true
      }
      precondition(
        cluster.customers.contains(sites[cluster.site].customer),
        "a cluster's site is at one of its members")
    }
  }
}

extension SearchOptions {
  static let mostEffort = 1_000_000

  func validate() {
    precondition((0...SearchOptions.mostEffort).contains(effort), "effort is from 0 to a million")
  }
}
