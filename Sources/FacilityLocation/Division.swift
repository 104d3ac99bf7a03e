/// A feasible answer to a `Problem`.
public struct Division: Sendable, Equatable {
  /// Customers served together, from a site at one of them.
  public struct Cluster: Sendable, Equatable {
    /// Index into `Problem.sites`.
    public var site: Int
    /// Indices into `Problem.customers`, sorted, that of the site among them.
    public var customers: [Int]

    public init(site: Int, customers: [Int]) {
      self.site = site
      self.customers = customers
    }
  }

  /// Sorted by their lowest customer.
  public var clusters: [Cluster]
  /// Customers in no cluster, sorted.
  public var left: [Int]
  /// Of the clusters; what is left out costs nothing and is to be judged first.
  public var cost: Cost

  public init(clusters: [Cluster], left: [Int], cost: Cost) {
    self.clusters = clusters
    self.left = left
    self.cost = cost
  }
}

/// The cost of a division by its terms, in the unit of `Problem.costs`.
public struct Cost: Sendable, Equatable {
  /// Of serving each customer from the site of its cluster.
  public var service = 0.0
  /// Of the sites that are open.
  public var opening = 0.0
  /// `missingPrice` for the wanted categories that clusters have not.
  public var missing = 0.0
  /// `cohesionPrice` for the demand cut off from the bulk of its group.
  public var cohesion = 0.0
  /// `flowPrice` for the flows between clusters.
  public var flow = 0.0

  public init() {}

  /// What a division is to have least of.
  public var total: Double { service + opening + missing + cohesion + flow }
}
