/// What it costs to serve each customer from a site at each customer, the whole demand included.
///
/// Square and not necessarily symmetric: row i is customer i, column j a site at customer j, whether
/// there is one or not (the search takes nearness from it too). `.infinity` forbids the pair.
public struct CostMatrix: Sendable {
  public let count: Int
  /// Row by row.
  public let values: [Double]

  /// Costs as they are.
  public init(count: Int, values: [Double]) {
    precondition(values.count == count * count, "a cost for each pair of customers")
    precondition(values.allSatisfy { $0 >= 0 }, "costs are not negative")
    self.count = count
    self.values = values
  }

  /// Demand times distance, pairs farther than `reach` forbidden.
  ///
  /// `distance` is asked once for each ordered pair of different customers; to itself it is 0.
  public init(
    demands: [Int], reach: Double = .infinity, distance: (_ customer: Int, _ site: Int) -> Double
  ) {
    let count = demands.count
    var values = [Double](repeating: 0, count: count * count)
    for customer in 0..<count {
      for site in 0..<count where site != customer {
        let metres = distance(customer, site)
        values[customer * count + site] =
          metres <= reach ? Double(demands[customer]) * metres : .infinity
      }
    }
    self.init(count: count, values: values)
  }

  public subscript(customer: Int, site: Int) -> Double { values[customer * count + site] }
}
