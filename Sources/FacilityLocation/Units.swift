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

  /// Whether it is proven that somebody has to be left out where `divided` leaves somebody out: of
  /// few units it looks at every set of them, and sites that carry less than all of the demand say
  /// so. Otherwise nothing better was found, which proves nothing.
  public var provesWhetherAllFit: Bool {
    if siteCount == nil, units().count <= FullestPlacing.mostUnits { return true }
    return customers.allSatisfy { $0.loadLimit == nil }
      && sites.reduce(0) { $0 + max(0, capacity(of: $1, limit: nil)) }
        < demand(of: customers.indices)
  }
}
