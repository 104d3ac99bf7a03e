/// What it costs to serve each customer from a site at each customer, the whole demand included.
///
/// Square and not necessarily symmetric: row i is customer i, column j a site at customer j,
/// whether there is one or not (the search takes nearness from it too). Costs are in a unit of the
/// caller's, from 0 to 1e12; `.infinity` forbids the pair.
///
/// Dense, every value held; or sparse, the nearest of each row held and the others computed when
/// asked for, so that ten thousand customers do not take the room of their square.
public struct CostMatrix: Sendable {
  /// Of the rows, and of the columns: customers.
  public let count: Int
  private let storage: Storage

  private enum Storage: Sendable {
    case dense([Double])
    case sparse(SparseCosts)
  }

  /// Costs as they are, row by row: `count` times `count` of them, that of customer i from a site
  /// at j at `i * count + j`.
  public init(count: Int, values: [Double]) {
    precondition(values.count == count * count, "a cost for each pair of customers")
    precondition(values.allSatisfy(CostMatrix.isCost), "a cost is from 0 to 1e12, or infinite")
    self.count = count
    storage = .dense(values)
  }

  /// Demand times distance, pairs farther than `reach` forbidden.
  ///
  /// - Parameters:
  ///   - demands: Of each customer, from 0; those of `Problem.customers` or other weights.
  ///   - reach: In the unit of `distance`, as far as which a site serves.
  ///   - distance: From 0; infinite for pairs that are forbidden whatever the reach. Asked once for
  ///     each ordered pair of different customers; to itself it is 0.
  public init(
    demands: [Int], reach: Double = .infinity, distance: (_ customer: Int, _ site: Int) -> Double
  ) {
    precondition(reach >= 0, "reach is not negative")
    let count = demands.count
    var values = [Double](repeating: 0, count: count * count)
    for customer in 0..<count {
      for site in 0..<count where site != customer {
        values[customer * count + site] = CostMatrix.cost(
          Double(demands[customer]), distance(customer, site), reach: reach)
      }
    }
    self.init(count: count, values: values)
  }

  /// Demand times distance, pairs farther than `reach` forbidden, without holding every pair: for
  /// each customer the `listed` nearest within reach are kept.
  ///
  /// - Parameters:
  ///   - demands: Of each customer, from 0; those of `Problem.customers` or other weights.
  ///   - points: Where the customers stand, in the unit of `distance`. A straight line between two
  ///     is never longer than `distance` (but for one part in a million): true of a plane, and of
  ///     the chord between two points of an ellipsoid. Nearness is looked up by it.
  ///   - reach: In the unit of `distance`, as far as which a site serves.
  ///   - listed: At least one is, and at most everybody. More take more room and save asking.
  ///   - distance: From 0; infinite for pairs that are forbidden whatever the reach. Symmetric, and
  ///     asked again whenever a pair that is not listed is needed.
  public init(
    demands: [Int], points: [SIMD3<Double>], reach: Double = .infinity, listed: Int = 256,
    distance: @escaping @Sendable (_ customer: Int, _ site: Int) -> Double
  ) {
    precondition(demands.count == points.count, "a point for each customer")
    count = demands.count
    storage = .sparse(
      SparseCosts(
        demands: demands, points: points, reach: reach, listed: listed, distance: distance))
  }

  /// The most that serving a customer may cost where it is not forbidden.
  ///
  /// A hundred thousand of them together stay below `Model.barred`, by which the search tells what
  /// is forbidden.
  static let dearest = 1e12

  private static func isCost(_ value: Double) -> Bool {
    (0...dearest).contains(value) || value == .infinity
  }

  /// Demand times distance, `.infinity` beyond reach. What is infinitely far is beyond any.
  static func cost(_ demand: Double, _ metres: Double, reach: Double) -> Double {
    precondition(metres >= 0, "a distance is a number, and not negative")
    guard metres <= reach, metres < .infinity else { return .infinity }
    let cost = demand * metres
    precondition(isCost(cost), "demand times distance is from 0 to 1e12")
    return cost
  }

  /// What it costs to serve a customer from a site at another; `.infinity` where that is forbidden.
  public subscript(customer: Int, site: Int) -> Double {
    switch storage {
    case .dense(let values): values[customer * count + site]
    case .sparse(let costs): costs[customer, site]
    }
  }

  /// How far apart two customers are, forbidden or not, for comparison with others: metres where
  /// they are known, else the cost.
  func separation(_ a: Int, _ b: Int) -> Double {
    switch storage {
    // A forbidden pair as far as can be, but not so far that nothing is farther.
    case .dense(let values): min(values[a * count + b], Model.forbidden)
    case .sparse(let costs): costs.metres(a, b)
    }
  }

  /// The box that some customers stand in, where it is known where they stand.
  func box(around customers: [Int]) -> Box? {
    switch storage {
    case .dense: nil
    case .sparse(let costs): costs.box(around: customers)
    }
  }

  /// No customer in the box is nearer to this one; `.infinity` where none is within reach.
  func leastMetres(from customer: Int, to box: Box) -> Double {
    switch storage {
    case .dense: 0
    case .sparse(let costs): costs.leastMetres(from: customer, to: box)
    }
  }

  /// One site of a row.
  struct Entry: Sendable, Equatable {
    var site: Int
    var cost: Double
  }

  /// What is known of a customer's cheapest sites, itself among them.
  struct Row: Sendable {
    /// Cheapest first, then by number; no forbidden ones.
    var entries: [Entry]
    /// Every site that is not among the entries costs at least this: `.infinity` where all that are
    /// not forbidden are.
    var horizon: Double
  }

  /// The cheapest sites of a customer: all of them when dense, else those listed.
  func row(of customer: Int) -> Row {
    switch storage {
    case .dense(let values):
      let first = customer * count
      let entries = (0..<count).filter { values[first + $0] < .infinity }
        .map { Entry(site: $0, cost: values[first + $0]) }
        .sorted { ($0.cost, $0.site) < ($1.cost, $1.site) }
      return Row(entries: entries, horizon: .infinity)
    case .sparse(let costs): return costs.row(of: customer)
    }
  }
}
