/// A `Problem` laid out for the search: everything by customer, costs by row and by column.
struct Model: Sendable {
  /// A forbidden pair. Larger than any sum of real costs, so that a sum from `barred` on tells of
  /// one; `.infinity` would turn into NaN when it is taken away again.
  static let forbidden = 1e18
  static let barred = 1e17

  /// Two customers, seen from the first. Side by side, because they are always asked for together
  /// and fetching them is what the search waits for.
  struct Pair: Sendable {
    /// Cost of serving the first from a site at the second.
    let served: Double
    /// Cost of serving the second from a site at the first.
    let serving: Double
  }

  let count: Int
  let demand: [Int]
  let categories: [CategorySet]
  /// Capacity of the site at each customer, -1 for none.
  let capacity: [Int]
  let utmostCapacity: [Int]
  let openingCost: [Double]
  /// `Int.max` for customers without one.
  let loadLimit: [Int]
  /// No cluster carries more.
  let largestLoad: Int
  /// Row by row: each customer with each other.
  let pairs: [Pair]
  /// Row of a customer: all the others, cheapest to serve it first, then by number.
  let neighbours: [Int32]
  /// -1 for none, and for a customer alone in its group: it cannot be cut off.
  let group: [Int]
  let groupMembers: [[Int]]
  /// The most that moving a customer can gain in cohesion and flows.
  let mostTieGain: [Double]
  let flows: [[(other: Int, amount: Double)]]
  /// Can serve itself: the customers that a cluster may begin with.
  let isHost: [Bool]
  let hosts: [Int]
  /// How many customers have the rarest of its wanted categories; `Int.max` without any.
  let scarcity: [Int]
  let leastScarcity: Int
  /// Hosts of the least scarcity.
  let scarceHosts: [Int]
  let categoryCount: Int
  let minimumCategories: Int
  let wanted: CategorySet
  let missingPrice: Double
  let cohesionPrice: Double
  let flowPrice: Double
  /// More than any division can cost.
  let scale: Double
  /// A difference below this may be rounding alone: a thousand times the precision of `scale`.
  var rounding: Double { scale * 0x1p-43 }

  init(_ problem: Problem) {
    let count = problem.customers.count
    self.count = count
    demand = problem.customers.map(\.demand)
    categories = problem.customers.map(\.categories)
    loadLimit = problem.customers.map { $0.loadLimit ?? .max }
    var capacity = [Int](repeating: -1, count: count)
    var utmost = capacity
    var opening = [Double](repeating: 0, count: count)
    for site in problem.sites {
      capacity[site.customer] = problem.capacity(of: site, limit: nil)
      utmost[site.customer] = site.utmostCapacity
      opening[site.customer] = site.openingCost
    }
    self.capacity = capacity
    utmostCapacity = utmost
    openingCost = opening
    let limited = problem.customers.contains { $0.loadLimit != nil }
    largestLoad = (limited ? utmost : capacity).max() ?? -1
    let costs = (0..<count * count).map { index in
      min(Model.forbidden, problem.serviceCost(index / count, at: index % count))
    }
    pairs = (0..<count * count).map { index in
      Pair(served: costs[index], serving: costs[index % count * count + index / count])
    }
    neighbours = Model.neighbours(count, costs)
    (group, groupMembers) = Model.groups(problem.customers)
    let flows = Model.flows(count, problem.flows)
    self.flows = flows
    mostTieGain = problem.customers.enumerated().map { index, customer in
      (customer.group == nil ? 0 : problem.cohesionPrice * Double(customer.demand))
        + problem.flowPrice * flows[index].reduce(0) { $0 + $1.amount }
    }
    let hosts = (0..<count).filter { customer in
      let limit = problem.customers[customer].loadLimit
      let most = limit.map { min($0, utmost[customer]) } ?? capacity[customer]
      return problem.customers[customer].demand <= most
        && costs[customer * count + customer] < Model.barred
    }
    self.hosts = hosts
    isHost = (0..<count).map(Set(hosts).contains)
    let scarcity = Model.scarcity(problem)
    self.scarcity = scarcity
    let least = hosts.map { scarcity[$0] }.min() ?? .max
    leastScarcity = least
    scarceHosts = hosts.filter { scarcity[$0] == least }
    categoryCount = categories.map { 64 - $0.rawValue.leadingZeroBitCount }.max() ?? 0
    minimumCategories = problem.minimumCategories
    wanted = problem.wantedCategories
    missingPrice = problem.missingPrice
    cohesionPrice = problem.cohesionPrice
    flowPrice = problem.flowPrice
    scale = Model.scale(problem)
  }

  /// What the site at a customer carries under a load limit (`Int.max`: none).
  func capacity(at customer: Int, limit: Int) -> Int {
    limit == .max ? capacity[customer] : min(limit, utmostCapacity[customer])
  }

  private static func scale(_ problem: Problem) -> Double {
    let demand = Double(problem.customers.reduce(0) { $0 + $1.demand })
    let dearest = min(Model.barred, problem.costs.dearest)
    let opening = problem.sites.reduce(0) { $0 + abs($1.openingCost) }
    let flow = problem.flows.reduce(0) { $0 + $1.amount }
    return 1 + dearest * Double(problem.customers.count) + opening + problem.flowPrice * flow
      + (problem.missingPrice * Double(problem.wantedCategories.count) + problem.cohesionPrice)
      * demand
  }

  private static func scarcity(_ problem: Problem) -> [Int] {
    let members = (0..<64).map { category in
      let set = CategorySet(category: category)
      guard problem.wantedCategories.contains(set) else { return Int.max }
      return problem.customers.count { $0.categories.contains(set) }
    }
    return problem.customers.map { customer in
      (0..<64).filter { customer.categories.contains(CategorySet(category: $0)) }
        .map { members[$0] }.min() ?? .max
    }
  }

  private static func neighbours(_ count: Int, _ costs: [Double]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(count * max(0, count - 1))
    for customer in 0..<count {
      let row = customer * count
      result += (0..<count).filter { $0 != customer }
        .sorted { (costs[row + $0], $0) < (costs[row + $1], $1) }
        .map(Int32.init)
    }
    return result
  }

  private static func groups(_ customers: [Problem.Customer]) -> ([Int], [[Int]]) {
    var members: [Int: [Int]] = [:]
    for (index, customer) in customers.enumerated() {
      if let group = customer.group { members[group, default: []].append(index) }
    }
    let kept = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    var group = [Int](repeating: -1, count: customers.count)
    for (number, customers) in kept.enumerated() {
      for customer in customers { group[customer] = number }
    }
    return (group, kept)
  }

  private static func flows(
    _ count: Int, _ flows: [Problem.Flow]
  ) -> [[(other: Int, amount: Double)]] {
    var result = [[(other: Int, amount: Double)]](repeating: [], count: count)
    for flow in flows {
      result[flow.a].append((flow.b, flow.amount))
      result[flow.b].append((flow.a, flow.amount))
    }
    return result
  }
}
