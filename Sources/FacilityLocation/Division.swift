/// A feasible answer to a `Problem`.
public struct Division: Sendable, Equatable {
  public struct Cluster: Sendable, Equatable {
    /// Index into `Problem.sites`.
    public var site: Int
    /// Sorted.
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
  public var cost: Cost

  public init(clusters: [Cluster], left: [Int], cost: Cost) {
    self.clusters = clusters
    self.left = left
    self.cost = cost
  }
}

/// The cost of a division by its terms, in the unit of `Problem.costs`.
public struct Cost: Sendable, Equatable {
  public var service = 0.0
  public var opening = 0.0
  public var missing = 0.0
  public var cohesion = 0.0
  public var flow = 0.0

  public init() {}

  public var total: Double { service + opening + missing + cohesion + flow }
}
