extension Problem {
  /// Customers that are in one cluster or nowhere, each set sorted, by its lowest.
  ///
  /// - Parameter withSites: joins customers to the one at whose site they have to be served, too;
  ///   of such a set some may be left out while others are placed.
  func units(withSites: Bool = false) -> [[Int]] {
    var lower = Array(customers.indices)
    func lowest(_ customer: Int) -> Int {
      var customer = customer
      while lower[customer] != customer { customer = lower[customer] }
      return customer
    }
    func join(_ a: Int, _ b: Int) {
      let (a, b) = (lowest(a), lowest(b))
      lower[max(a, b)] = min(a, b)
    }
    for set in together { for (a, b) in zip(set, set.dropFirst()) { join(a, b) } }
    if withSites {
      for (customer, pins) in customers.enumerated() {
        if let site = pins.fixedSite { join(customer, site) }
      }
    }
    var members: [Int: [Int]] = [:]
    for customer in customers.indices { members[lowest(customer), default: []].append(customer) }
    return members.values.sorted { $0[0] < $1[0] }
  }
}
