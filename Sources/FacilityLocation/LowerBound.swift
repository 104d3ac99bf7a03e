/// A certified bound on what divisions of a problem cost.
public struct LowerBound: Sendable {
  /// No division that leaves out no more demand than the one the bound was made for costs less;
  /// where the number of sites is given, none with as many clusters.
  public var value: Double
}

/// How long a bound is improved.
public struct LowerBoundOptions: Sendable {
  /// Steps on the dual at most; a few more evaluations begin and end them.
  public var iterations: Int
  /// Changes nothing but the time.
  public var threads: Int

  public init(iterations: Int = 225, threads: Int = 1) {
    self.iterations = iterations
    self.threads = threads
  }
}

extension Problem {
  /// What every division costs at least that leaves out no more demand than the given one.
  ///
  /// Valid by construction. Take the rule that a customer is in exactly one cluster away, and let
  /// each customer i pay a price λ(i) instead for every cluster it is in; add Σ λ(i) once. For a
  /// division nothing changes: each placed customer pays its price once and gets it back. Without
  /// the rule, what remains falls apart into a cheapest cluster for each site, chosen regardless of
  /// all others. Those that cost less than nothing are taken, and if these are fewer sites than carry
  /// the demand even where the largest do, the next cheapest besides (with `siteCount`, as many of
  /// the cheapest as it says):
  ///
  ///       value = Σ λ(i) + Σ_{s taken} cheapest cluster of s − what leaving out saves at most
  ///
  /// No division can be below that, whatever the prices. Each further step only asks less:
  ///
  /// - A cluster keeps its capacity, load limits, forbidden pairs, distinct categories and price of
  ///   missing ones, which an exact table over categories and load answers (`SiteKnapsack`).
  /// - A wanted category is charged for only where those who have it cannot all be left out.
  /// - A pair that is not listed costs more than its customer's price, so that no cheapest cluster
  ///   wants it; as the bringer of a category it is stood in for by a pair cheaper than all of them.
  /// - A group has its home bought by the sites that have most of it, at a price (`HomeChoices`).
  ///   Flows are split between sites and ties by discounts (`TieMultipliers`).
  /// - Customers kept together are one; that others are kept apart is not asked.
  /// - Rounding: more than all of it together is taken off at the end.
  ///
  /// The prices that make it tight are sought by `DualAscent`, in a number of iterations and never
  /// by time; the number of threads changes nothing.
  public func lowerBound(
    for division: Division, _ options: LowerBoundOptions = LowerBoundOptions()
  ) -> LowerBound {
    validate()
    validate(division.clusters)
    // Every term but the opening costs is at least 0.
    guard !division.clusters.isEmpty else {
      return LowerBound(value: leastOpeningCost(of: sites.map(\.openingCost), atLeast: 0))
    }
    let shares = costShares(division)
    let demand = self.demand(of: customers.indices)
    let mean = shares.reduce(0, +) / Double(max(1, demand))
    let relaxation = Relaxation(self, demandLeft: self.demand(of: division.left)) { members in
      // Prices beyond this are not tried: pairs dearer than it are not listed. Where no further
      // site may be opened, room itself is scarce and makes prices far above what service costs.
      let scarcity = siteCount == nil ? 10.0 : 100
      return members.reduce(0) {
        $0 + 6 * shares[$1] + scarcity * mean * Double(customers[$1].demand)
      }
    }
    let prices = relaxation.units.indices.map { unit in
      min(
        relaxation.units[unit].reduce(0) { $0 + shares[$1] }, relaxation.range(unit).upperBound)
    }
    let openings = leastOpeningCost(
      of: relaxation.sites.map(\.openingCost), atLeast: relaxation.leastSites)
    var ascent = DualAscent(
      relaxation, prices: prices + relaxation.homes.map { _ in 0 }, target: division.cost.total,
      threads: options.threads)
    ascent.climb(iterations: options.iterations)
    return LowerBound(value: max(openings, ascent.certified))
  }

  /// What as many of these cost as have to be opened, and those that bring something; rounding is
  /// taken off.
  private func leastOpeningCost(of costs: [Double], atLeast count: Int) -> Double {
    let sorted = costs.sorted()
    let taken = sorted.prefix(count) + sorted.dropFirst(count).filter { $0 < 0 }
    let magnitude = taken.reduce(0) { $0 + abs($1) }
    return taken.reduce(0, +) - magnitude * Double(taken.count) * 0x1p-52
  }

  /// What each customer costs in a division, its part of the opening of its site by its demand.
  private func costShares(_ division: Division) -> [Double] {
    var shares = [Double](repeating: 0, count: customers.count)
    for cluster in division.clusters {
      let site = sites[cluster.site]
      let load = Double(max(1, demand(of: cluster.customers)))
      for customer in cluster.customers {
        shares[customer] =
          serviceCost(customer, at: site.customer)
          + site.openingCost * Double(customers[customer].demand) / load
      }
    }
    return shares
  }
}
