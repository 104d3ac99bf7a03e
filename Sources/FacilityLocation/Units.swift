/// Of each of 0 ..< count, the lowest that these sets join it to, directly or by others.
func lowestJoined(_ count: Int, by sets: [[Int]]) -> [Int] {
  var lower = Array(0..<count)
  func lowest(_ one: Int) -> Int {
    var one = one
    while lower[one] != one { one = lower[one] }
    return one
  }
  for set in sets {
    for (a, b) in zip(set, set.dropFirst()) {
      let (a, b) = (lowest(a), lowest(b))
      lower[max(a, b)] = min(a, b)
    }
  }
  return (0..<count).map(lowest)
}

extension Problem {
  /// Customers that are in one cluster or nowhere, each set sorted, by its lowest.
  ///
  /// - Parameter withSites: joins customers to the one at whose site they have to be served, too;
  ///   of such a set some may be left out while others are placed.
  func units(withSites: Bool = false) -> [[Int]] {
    let pinned = customers.enumerated().compactMap { customer, pins in
      pins.fixedSite.map { [customer, $0] }
    }
    let lowest = lowestJoined(customers.count, by: withSites ? together + pinned : together)
    var members: [Int: [Int]] = [:]
    for customer in customers.indices { members[lowest[customer], default: []].append(customer) }
    return members.values.sorted { $0[0] < $1[0] }
  }

  /// Whether it is proven that somebody has to be left out where `divided` leaves somebody out: of
  /// few units it looks at every set of them, and sites that carry less than all of the demand say
  /// so. Otherwise nothing better was found, which proves nothing.
  public var provesWhetherAllFit: Bool {
    if siteCount == nil, units().count <= FullestPlacing.mostUnits { return true }
    let all = demand(of: customers.indices)
    return customers.allSatisfy { $0.loadLimit == nil }
      && sites.reduce(0) { min(all, $0 + min(all, max(0, capacity(of: $1, limit: nil)))) } < all
  }
}
