/// Each unit's cheapest sites, turned over into each site's cheapest units.
struct PairsBySite {
  /// Of each customer.
  let unitOf: [Int]
  /// Of each of `Problem.sites`: the other units that are listed with it, and what serving them
  /// there costs.
  private(set) var ofSite: [[(unit: Int, cost: Double)]]
  /// And what serving its own unit there costs; `.infinity` where that is forbidden.
  private(set) var own: [Double]
  /// See `Relaxation`.
  private(set) var horizon: [Double]

  /// - Parameter reach: What a pair costs that need not be listed, by its unit. Units with a load
  ///   limit, which open the larger capacity of a site, are listed everywhere.
  init(
    _ problem: Problem, _ units: [[Int]], _ loadLimit: [Int], reach: (_ members: [Int]) -> Double
  ) {
    var unitOf = [Int](repeating: 0, count: problem.customers.count)
    for (unit, members) in units.enumerated() { for member in members { unitOf[member] = unit } }
    self.unitOf = unitOf
    let siteAt = problem.siteAt
    ofSite = Array(repeating: [], count: problem.sites.count)
    own = Array(repeating: .infinity, count: problem.sites.count)
    horizon = Array(repeating: .infinity, count: units.count)
    for (unit, members) in units.enumerated() {
      var candidates = Array(problem.sites.indices)
      if loadLimit[unit] == .max {
        (candidates, horizon[unit]) = PairsBySite.nearest(
          members, problem.costs, siteAt, below: reach(members))
      }
      for site in candidates where unitOf[problem.sites[site].customer] != unit {
        let customer = problem.sites[site].customer
        let cost = members.reduce(0) { $0 + problem.serviceCost($1, at: customer) }
        if cost < .infinity { ofSite[site].append((unit, cost)) }
      }
      // Its own sites whatever they cost.
      for member in members {
        guard let site = siteAt[member] else { continue }
        own[site] = members.reduce(0) { $0 + problem.serviceCost($1, at: member) }
      }
    }
  }

  /// The sites that a member lists below a cost, and what the unit costs at least at any other.
  private static func nearest(
    _ members: [Int], _ costs: CostMatrix, _ siteAt: [Int?], below bound: Double
  ) -> (sites: [Int], beyond: Double) {
    var sites: [Int] = []
    // A pair that no member lists costs what each of them has as horizon, or more.
    var beyond = 0.0
    for member in members {
      let row = costs.row(of: member)
      // Nearest is by straight lines: a site that is not in the row may be cheaper than one that is.
      var nearest = row.horizon
      for entry in row.entries {
        guard entry.cost < bound else {
          nearest = min(nearest, entry.cost)
          break
        }
        if let site = siteAt[entry.site] { sites.append(site) }
      }
      beyond += nearest
    }
    return (members.count > 1 ? Array(Set(sites)).sorted() : sites, beyond)
  }
}
