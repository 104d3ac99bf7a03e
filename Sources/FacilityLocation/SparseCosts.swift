/// The costs of a `CostMatrix` that holds the nearest of each row only.
struct SparseCosts: Sendable {
  private let demands: [Double]
  private let reach: Double
  private let points: [SIMD3<Double>]
  /// Square of a straight line that is beyond reach whatever the distance is.
  private let beyond: Double
  private let distance: @Sendable (Int, Int) -> Double
  /// Rows one after the other; row i from `starts[i]`.
  private let starts: [Int]
  private let sites: [Int32]
  private let metres: [Double]
  /// Metres from which on a row does not list.
  private let horizons: [Double]

  init(
    demands: [Int], points: [SIMD3<Double>], reach: Double, listed: Int,
    distance: @escaping @Sendable (Int, Int) -> Double
  ) {
    precondition(demands.allSatisfy { $0 >= 0 }, "demands are not negative")
    precondition(reach >= 0, "reach is not negative")
    precondition(
      points.allSatisfy { $0.x.isFinite && $0.y.isFinite && $0.z.isFinite }, "points are finite")
    self.demands = demands.map(Double.init)
    self.reach = reach
    self.points = points
    beyond = reach * (1 + 1e-6) * (reach * (1 + 1e-6))
    self.distance = distance
    let index = PointIndex(points)
    var starts = [0]
    var sites: [Int32] = []
    var metres: [Double] = []
    var horizons: [Double] = []
    for customer in points.indices {
      let near = index.nearest(to: customer, atMost: max(1, listed), within: reach)
      let row = near.points.map { site in
        (site, site == customer ? 0 : distance(customer, site))
      }.filter { CostMatrix.cost(Double(demands[customer]), $0.1, reach: reach) < .infinity }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      sites += row.map { Int32($0.0) }
      metres += row.map(\.1)
      starts.append(sites.count)
      horizons.append(near.radius)
    }
    self.starts = starts
    self.sites = sites
    self.metres = metres
    self.horizons = horizons
  }

  subscript(customer: Int, site: Int) -> Double {
    guard site != customer else { return 0 }
    let line = points[customer] - points[site]
    guard (line * line).sum() <= beyond else { return .infinity }
    return CostMatrix.cost(demands[customer], distance(customer, site), reach: reach)
  }

  /// Straight.
  func metres(_ a: Int, _ b: Int) -> Double {
    let line = points[a] - points[b]
    return (line * line).sum().squareRoot()
  }

  func box(around customers: [Int]) -> Box? {
    guard let first = customers.first else { return nil }
    return customers.dropFirst().reduce(into: Box(points[first])) { $0.hold(points[$1]) }
  }

  func leastMetres(from customer: Int, to box: Box) -> Double {
    let square = box.square(to: points[customer])
    return square <= beyond ? square.squareRoot() / (1 + 1e-6) : .infinity
  }

  func row(of customer: Int) -> CostMatrix.Row {
    let demand = demands[customer]
    return CostMatrix.Row(
      entries: (starts[customer]..<starts[customer + 1]).map {
        CostMatrix.Entry(site: Int(sites[$0]), cost: demand * metres[$0])
      },
      horizon: horizons[customer] < .infinity ? demand * horizons[customer] : .infinity)
  }
}
