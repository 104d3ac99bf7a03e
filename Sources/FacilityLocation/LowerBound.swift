/// A certified bound on what divisions of a problem cost.
public struct LowerBound: Sendable {
  /// No division that leaves out no more demand than the one the bound was made for costs less.
  public var value: Double
  /// What each customer adds to the bound: what placing it is worth. A guide, not a bound; customers
  /// kept together have equal parts of it.
  public var prices: [Double]
  /// Of each of `Problem.sites`: a division that opens it costs `value` plus this or more;
  /// `.infinity` where none can.
  public var openingPenalties: [Double]
  /// Of each of `Problem.sites`: a division that does not open it costs `value` plus this or more.
  public var closingPenalties: [Double]
}

extension LowerBound {
  /// What the bound becomes when a site is made to open, or to stay closed.
  fileprivate mutating func setPenalties(
    _ values: [Double], _ relaxation: Relaxation, allowance: Double
  ) {
    // The dearest cluster that has to be taken and the cheapest that has not; where more may be
    // taken, neither less than 0.
    let least = relaxation.leastSites
    let sorted = values.sorted()
    var taken = least > 0 && least <= sorted.count ? sorted[least - 1] : -.infinity
    var refused = least < sorted.count ? sorted[least] : .infinity
    if relaxation.siteCount == nil { (taken, refused) = (max(0, taken), max(0, refused)) }
    openingPenalties = Array(repeating: .infinity, count: openingPenalties.count)
    for (site, cost) in zip(relaxation.sites, values) {
      openingPenalties[site.index] = max(0, cost - taken - allowance)
      closingPenalties[site.index] = max(0, refused - cost - allowance)
    }
  }
}

/// How long a bound is improved.
public struct LowerBoundOptions: Sendable {
  /// Steps on the dual at most; a few more evaluations begin and end them.
  public var iterations: Int
  /// A bound as near to the cost of the division, as a part of it, is improved no more.
  public var closeEnough: Double
  /// Changes nothing but the time.
  public var threads: Int

  public init(iterations: Int = 225, closeEnough: Double = 0, threads: Int = 1) {
    self.iterations = iterations
    self.closeEnough = closeEnough
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
  /// all others, and taken if it costs less than nothing (with `siteCount`, the cheapest of them are),
  ///
  ///       value = Σ λ(i) + Σ_s min(0, cheapest cluster of s) − what leaving out saves at most
  ///
  /// and of those that cost more than nothing the cheapest as well, until as many are taken as carry
  /// the demand if the largest sites do: no division opens fewer.
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
    precondition(
      missingPrice >= 0 && cohesionPrice >= 0 && flowPrice >= 0, "prices are not negative")
    // Every term but the opening costs is at least 0.
    let floor = sites.reduce(0) { $0 + min(0, $1.openingCost) }
    var bound = LowerBound(
      value: floor, prices: Array(repeating: 0, count: customers.count),
      openingPenalties: Array(repeating: 0, count: sites.count),
      closingPenalties: Array(repeating: 0, count: sites.count))
    guard !division.clusters.isEmpty else { return bound }
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
    bound.value = relaxation.leastOpeningCost
    let prices = relaxation.units.indices.map { unit in
      min(
        relaxation.units[unit].reduce(0) { $0 + shares[$1] }, relaxation.range(unit).upperBound)
    }
    var ascent = DualAscent(
      relaxation, prices: prices + relaxation.homes.map { _ in 0 }, target: division.cost.total,
      threads: options.threads)
    ascent.climb(iterations: options.iterations, closeEnough: options.closeEnough)
    bound.value = max(bound.value, ascent.certified)
    for (unit, members) in relaxation.units.enumerated() {
      for member in members {
        bound.prices[member] = ascent.prices[unit] / Double(members.count)
      }
    }
    // Penalties are on top of what the prices certify, which may be below the openings alone.
    bound.setPenalties(
      ascent.siteValues(), relaxation,
      allowance: ascent.roundingAllowance + bound.value - ascent.certified)
    return bound
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
