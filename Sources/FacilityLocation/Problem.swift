/// A capacitated facility location problem in which customers are not divided.
///
/// Customers are shared out among clusters; one member of each cluster is its open site and serves
/// all of it. Hard: a customer in at most one cluster, load within the capacity of the site, no
/// forbidden pair, `minimumCategories` in each cluster, `siteCount` clusters if it is given, pins.
/// Least demand left out comes first, then least cost:
///
///       cost of serving each customer from the site of its cluster
///     + opening cost of each site
///     + missingPrice · wanted categories absent from a cluster · its load
///     + cohesionPrice · demand cut off from the bulk of its group
///     + flowPrice · flow between customers that are apart
///
/// A wanted category counts as absent only if some placed customer has it; a group is what of it is
/// placed; a flow counts if both its ends are placed.
///
/// Pins: a customer's `fixedSite` and `forbiddenSites`, sets of customers kept `together` (placed
/// in one cluster, or all left out) and pairs kept `apart`. A site that must not open is not given;
/// one that must is the `fixedSite` of its own customer. A pinned customer may still be left out.
///
/// Ties end in the lower number: a caller that wants a result independent of the order of its own
/// records numbers customers and sites in an order of its own making.
///
/// The literature calls it single-source capacitated facility location, with a given `siteCount`
/// the capacitated p-median problem, and says assignment cost for service, fixed cost for opening
/// cost, facility for site. `divided` is a heuristic of the kind ruin and recreate (large
/// neighbourhood search) with threshold accepting; `lowerBound` is a Lagrangian relaxation of "each
/// customer in exactly one cluster", whose multipliers are called prices here, its subgradient
/// slack, its subproblems knapsacks.
///
/// Four customers on a line, 10 m from one to the next, with sites for eleven people at the two in
/// the middle, and the first not to meet the last:
///
///     let people = [3, 4, 5, 6]
///     let costs = CostMatrix(demands: people) { customer, site in
///       10 * abs(Double(customer - site))
///     }
///     var problem = Problem(
///       customers: people.map { Problem.Customer(demand: $0) },
///       sites: [1, 2].map { Problem.Site(customer: $0, capacity: 11, openingCost: 40) },
///       costs: costs)
///     problem.apart = [Problem.Apart(0, 3)]
///     let division = problem.divided(SearchOptions(seed: 1, effort: 1))
///     for cluster in division.clusters {
///       print(problem.sites[cluster.site].customer, "serves", cluster.customers)
///     }
///     let bound = problem.lowerBound(for: division).value
///     print("costs \(division.cost.total), and nothing less than \(bound)")
///
/// Numbers have limits, all of them far off: costs, prices, opening costs and flows go up to 1e12,
/// and the demand of all customers together to 1e17. A value beyond, and any other that a comment
/// here excludes, stops the program where the problem is made or asked.
public struct Problem: Sendable {
  /// Somebody to be served, whole and from one site.
  public struct Customer: Sendable {
    /// What it takes of a site's capacity, in the unit of that (people, say); from 0.
    public var demand: Int
    /// What it brings to its cluster, towards `minimumCategories` and `wantedCategories`. None for
    /// a wildcard, which may go anywhere and counts for nothing.
    public var categories: CategorySet
    /// The number of its cohesion group, whose demand is to be in one cluster; nil for none.
    public var group: Int?
    /// The load that the cluster of this customer may carry instead of its site's `capacity`; the
    /// least one where several have it; from 0 and below `Int.max`. For customers too large for any
    /// site.
    public var loadLimit: Int?
    /// The customer at whose site this one has to be served; nil for any.
    public var fixedSite: Int?
    /// The customers at whose sites this one must not be served.
    public var forbiddenSites: [Int] = []

    /// A customer without pins.
    public init(
      demand: Int, categories: CategorySet = [], group: Int? = nil, loadLimit: Int? = nil
    ) {
      self.demand = demand
      self.categories = categories
      self.group = group
      self.loadLimit = loadLimit
    }
  }

  /// A place that can serve, at one of the customers; when open, that customer is in its cluster.
  public struct Site: Sendable {
    /// Index into `Problem.customers`: where it is.
    public var customer: Int
    /// The most demand that it serves, its own customer's included; below 0 it serves nobody.
    public var capacity: Int
    /// The most it can carry under a `loadLimit`.
    public var utmostCapacity: Int
    /// What it costs to be open, once and whatever its load, in the unit of `Problem.costs`;
    /// below 0 where it is a gain.
    public var openingCost: Double

    /// - Parameter utmostCapacity: `capacity` where nil or less than that.
    public init(
      customer: Int, capacity: Int, utmostCapacity: Int? = nil, openingCost: Double = 0
    ) {
      self.customer = customer
      self.capacity = capacity
      self.utmostCapacity = max(capacity, utmostCapacity ?? capacity)
      self.openingCost = openingCost
    }
  }

  /// What passes between two customers, in either direction.
  public struct Flow: Sendable {
    /// Index into `Problem.customers`, as is `b`; from a customer to itself nothing counts.
    public var a: Int
    public var b: Int
    /// How much, from 0, in any unit that `flowPrice` is per.
    public var amount: Double

    public init(a: Int, b: Int, amount: Double) {
      self.a = a
      self.b = b
      self.amount = amount
    }
  }

  /// Named by their index everywhere.
  public internal(set) var customers: [Customer]
  /// At most one at each customer; among equals the earlier is taken.
  public internal(set) var sites: [Site]
  /// What serving costs. Its unit is that of every cost: with demands of people and distances in
  /// metres, people times metres.
  public internal(set) var costs: CostMatrix
  /// Any number between the same two, which adds up.
  public internal(set) var flows: [Flow]
  /// Distinct categories that each cluster holds at least; from 0.
  public var minimumCategories = 0
  /// Categories that every cluster had better have.
  public var wantedCategories: CategorySet = []
  /// Cost, from 0, of each wanted category that a cluster has not, per unit of its load.
  public var missingPrice = 0.0
  /// Cost, from 0, per unit of demand that is in another cluster than most of its group.
  public var cohesionPrice = 0.0
  /// Cost, from 0, per unit of flow between customers in different clusters.
  public var flowPrice = 0.0
  /// The number of clusters, from 1, no more and no fewer: a division that cannot have as many has
  /// none, and leaves everybody out. Nil for any number.
  public var siteCount: Int?
  /// What no cluster carries more than, but under a `loadLimit`; from 0.
  public var largestLoad = Int.max
  /// Sets of customers that belong in one cluster; sets that share a customer are one.
  public var together: [[Int]] = []
  /// Pairs of customers that must not be in one cluster.
  public var apart: [Apart] = []

  /// Two customers that must not meet.
  public struct Apart: Sendable {
    /// Index into `Problem.customers`, as is `b`; a customer is never apart from itself.
    public var a: Int
    public var b: Int

    public init(_ a: Int, _ b: Int) {
      self.a = a
      self.b = b
    }
  }

  /// A problem without prices, numbers to keep to and pins of several customers, which are set
  /// afterwards.
  ///
  /// - Precondition: Demands and the amounts of flows are not negative; sites, flows and pins name
  ///   customers that there are, and no two sites the same one.
  /// - Parameter costs: A row and a column for each customer.
  public init(customers: [Customer], sites: [Site], costs: CostMatrix, flows: [Flow] = []) {
    precondition(costs.count == customers.count, "a row of costs for each customer")
    precondition(customers.allSatisfy { $0.demand >= 0 }, "demands are not negative")
    Problem.expectSites(sites, at: customers)
    precondition(
      flows.allSatisfy { customers.indices.contains($0.a) && customers.indices.contains($0.b) },
      "a flow is between customers")
    precondition(
      flows.allSatisfy { (0...CostMatrix.dearest).contains($0.amount) },
      "an amount is from 0 to 1e12")
    precondition(
      customers.allSatisfy { customer in
        ([customer.fixedSite].compactMap(\.self) + customer.forbiddenSites)
          .allSatisfy(customers.indices.contains)
      }, "pins are to customers")
    self.customers = customers
    self.sites = sites
    self.costs = costs
    self.flows = flows.filter { $0.a != $0.b }
  }

  private static func expectSites(_ sites: [Site], at customers: [Customer]) {
    precondition(
      sites.allSatisfy { customers.indices.contains($0.customer) }, "a site is at a customer")
    precondition(Set(sites.map(\.customer)).count == sites.count, "one site at a customer")
  }

  /// The same problem with other sites, which keep to what `init` asks of them.
  public func with(sites: [Site]) -> Problem {
    Problem.expectSites(sites, at: customers)
    var other = self
    other.sites = sites
    return other
  }

  /// Of each customer, the index of the site at it; nil where there is none.
  var siteAt: [Int?] {
    var siteAt = [Int?](repeating: nil, count: customers.count)
    for (index, site) in sites.enumerated() { siteAt[site.customer] = index }
    return siteAt
  }

  /// What serving a customer from the site at another costs, `.infinity` where distance or a pin
  /// forbids it.
  func serviceCost(_ customer: Int, at site: Int) -> Double {
    let pins = customers[customer]
    if let fixed = pins.fixedSite, fixed != site { return .infinity }
    return pins.forbiddenSites.contains(site) ? .infinity : costs[customer, site]
  }

  /// What a site carries at most, under a load limit or without one.
  func capacity(of site: Site, limit: Int?) -> Int {
    limit.map { min($0, site.utmostCapacity) } ?? min(site.capacity, largestLoad)
  }
}
