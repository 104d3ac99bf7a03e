@testable import FacilityLocation

/// What a random problem has beside distances, demands and capacities.
struct Features: OptionSet {
  let rawValue: Int
  static let categories = Features(rawValue: 1)
  static let reach = Features(rawValue: 2)
  static let groups = Features(rawValue: 4)
  static let flows = Features(rawValue: 8)
  /// Little room, some customers without a site, some of different opening cost.
  static let scarcity = Features(rawValue: 16)
  /// Customers too large for any site.
  static let loadLimits = Features(rawValue: 32)
  /// A given number of sites.
  static let siteCount = Features(rawValue: 64)
  /// Fixed and forbidden sites, customers together and apart.
  static let pins = Features(rawValue: 128)
  static let largestLoad = Features(rawValue: 256)
  /// Costs held for the nearest two or three of each customer only.
  static let sparse = Features(rawValue: 512)

  static let count = 10
  static let all = Features(rawValue: 1 << count - 1)

  /// None, all, each alone and each alone absent, and the pairs that rule schools.
  static let combinations: [Features] =
    [[], .all, [.categories, .scarcity], [.categories, .groups], [.categories, .reach]]
    + [[.categories, .siteCount], [.pins, .groups, .flows], [.pins, .categories, .siteCount]]
    + (0..<count).flatMap { bit in
      let feature = Features(rawValue: 1 << bit)
      return [feature, Features.all.subtracting(feature)]
    }
}

extension Problem {
  /// Customers on a square of 4 km; the same for the same arguments.
  static func random(_ count: Int, _ features: Features, seed: UInt64) -> Problem {
    var random = RandomSource(seed: seed)
    let points = (0..<count).map { _ in (x: random.fraction(), y: random.fraction()) }
    let demands = (0..<count).map { _ in
      features.contains(.loadLimits) && random.below(5) == 0 ? 160 : 1 + random.below(60)
    }
    let customers = demands.map { demand in
      var customer = Customer(demand: demand)
      if features.contains(.categories) {
        // One in six is a wildcard, one in eight has two.
        if random.below(6) > 0 { customer.categories.insert(.init(category: random.below(4))) }
        if random.below(8) == 0 { customer.categories.insert(.init(category: random.below(4))) }
      }
      if features.contains(.groups), random.below(4) > 0 { customer.group = random.below(3) }
      if demand > 150 { customer.loadLimit = demand + random.below(50) }
      return customer
    }
    var problem = Problem(
      customers: customers, sites: sites(count, features, &random),
      costs: costs(of: demands, at: points.map { SIMD3(4000 * $0.x, 4000 * $0.y, 0) }, features),
      flows: features.contains(.flows)
        ? (0..<count).map {
          Flow(a: $0, b: random.below(count), amount: Double(random.below(40)))
        } : [])
    if features.contains(.categories) {
      problem.minimumCategories = 2
      problem.wantedCategories = [.init(category: 0), .init(category: 1), .init(category: 2)]
      problem.missingPrice = 1000
    }
    problem.cohesionPrice = 300
    problem.flowPrice = 30
    if features.contains(.siteCount) { problem.siteCount = 1 + random.below(max(1, count / 2)) }
    if features.contains(.largestLoad) { problem.largestLoad = 60 + random.below(90) }
    return features.contains(.pins) ? problem.pinned(&random) : problem
  }

  private static func costs(
    of demands: [Int], at points: [SIMD3<Double>], _ features: Features
  ) -> CostMatrix {
    let reach = features.contains(.reach) ? 2000 : Double.infinity
    let distance = { @Sendable (a: Int, b: Int) -> Double in
      let line = points[a] - points[b]
      return (line * line).sum().squareRoot()
    }
    return features.contains(.sparse)
      ? CostMatrix(
        demands: demands, points: points, reach: reach, listed: 2 + demands.count % 2,
        distance: distance)
      : CostMatrix(demands: demands, reach: reach, distance: distance)
  }

  /// Customers on a square of 4 km whose costs are listed for their nearest only.
  ///
  /// - Parameter detours: How many times as long as the straight line a distance is; the least for
  ///   every second pair or so.
  static func random(
    _ count: Int, _ features: Features, seed: UInt64, listed: Int,
    detours: ClosedRange<Double> = 1...1
  ) -> Problem {
    let like = random(count, features, seed: seed)
    var source = RandomSource(seed: seed &+ 1000)
    let points = (0..<count).map { _ in
      SIMD3(4000 * source.fraction(), 4000 * source.fraction(), 0)
    }
    // Of each pair the one with the lower number first.
    let factors = (0..<count * count).map { _ in
      let part = source.below(2) == 0 ? 0 : source.fraction()
      return detours.lowerBound + part * (detours.upperBound - detours.lowerBound)
    }
    var other = Problem(
      customers: like.customers, sites: like.sites,
      costs: CostMatrix(demands: like.customers.map(\.demand), points: points, listed: listed) {
        let line = points[$0] - points[$1]
        return factors[count * min($0, $1) + max($0, $1)] * (line * line).sum().squareRoot()
      }, flows: like.flows)
    other.copySettings(of: like)
    return other
  }

  /// A feasible division with some of its customers and clusters taken out, feasible still.
  func thinned(_ division: Division, _ random: inout RandomSource) -> Division {
    var clusters = division.clusters
    func keepIfFeasible(_ fewer: [Division.Cluster]) {
      if !fewer.isEmpty, isFeasible(fewer) { clusters = fewer }
    }
    for number in division.clusters.indices.reversed() {
      for customer in division.clusters[number].customers where random.below(3) == 0 {
        var fewer = clusters
        fewer[number].customers.removeAll { $0 == customer }
        keepIfFeasible(fewer)
      }
      guard random.below(4) == 0 else { continue }
      var fewer = clusters
      fewer.remove(at: number)
      keepIfFeasible(fewer)
    }
    let placed = Set(clusters.flatMap(\.customers))
    return Division(
      clusters: clusters, left: customers.indices.filter { !placed.contains($0) },
      cost: cost(of: clusters))
  }

  /// One pin for every two customers or so, of any kind; some contradict each other.
  private func pinned(_ random: inout RandomSource) -> Problem {
    let count = customers.count
    var customers = customers
    var together: [[Int]] = []
    var apart: [Apart] = []
    for customer in 0..<count where random.below(2) == 0 {
      let other = random.below(count)
      switch random.below(5) {
      case 0: together.append([customer, other])
      case 1: apart.append(Apart(customer, other))
      case 2: customers[customer].fixedSite = other
      case 3: customers[customer].forbiddenSites = [other, random.below(count)]
      default: customers[other].fixedSite = other
      }
    }
    var problem = self
    (problem.customers, problem.together, problem.apart) = (customers, together, apart)
    return problem
  }

  private static func sites(
    _ count: Int, _ features: Features, _ random: inout RandomSource
  ) -> [Site] {
    var sites: [Site] = []
    for customer in 0..<count where !features.contains(.scarcity) || random.below(4) > 0 {
      let rooms = features.contains(.scarcity) ? 1 + random.below(4) : 3 + random.below(4)
      let cost = features.contains(.scarcity) ? Double(5000 + random.below(20000)) : 15000
      sites.append(
        Site(
          customer: customer, capacity: min(150, 30 * rooms), utmostCapacity: 60 * rooms,
          openingCost: cost))
    }
    return sites
  }
}
