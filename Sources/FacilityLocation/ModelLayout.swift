// From a `Problem` to a `Model`.

extension Model {
  init(_ problem: Problem) {
    self.init(
      problem,
      Part(customers: Array(problem.customers.indices), siteCount: problem.siteCount))
  }

  /// Some customers of a problem, to be divided while the rest stays as it is.
  struct Part {
    /// In the order in which the model numbers them; sorted.
    var customers: [Int]
    var siteCount: Int?
    /// The largest load of each group in clusters outside the part.
    var groupFloor: [Int: Int] = [:]
  }

  init(_ problem: Problem, _ part: Part) {
    let customers = part.customers.map { problem.customers[$0] }
    let count = customers.count
    self.count = count
    demand = customers.map(\.demand)
    categories = customers.map(\.categories)
    let loadLimit = customers.map { $0.loadLimit ?? .max }
    self.loadLimit = loadLimit
    let sites = SiteTable(problem, part.customers)
    capacity = sites.capacity
    utmostCapacity = sites.utmost
    openingCost = sites.opening
    let limited = loadLimit.contains { $0 < .max }
    largestLoad = (limited ? sites.utmost : sites.capacity).max() ?? -1
    let costs = Model.costs(problem, part.customers)
    pairs = (0..<count * count).map { index in
      Pair(served: costs[index], serving: costs[index % count * count + index / count])
    }
    neighbours = Model.neighbours(count, costs)
    let groups = GroupTable(customers, part.groupFloor)
    group = groups.group
    groupMembers = groups.members
    groupFloor = groups.floor
    let number = Dictionary(uniqueKeysWithValues: zip(part.customers, 0...))
    let flows = Model.flows(problem.flows, number)
    self.flows = flows
    let units = UnitTable(problem, number)
    leader = units.leader
    leaders = units.leaders
    followers = units.followers
    conflicts = units.conflicts
    isPlain = (0..<count).map { units.followers[$0].isEmpty && units.conflicts[$0].isEmpty }
    func whole(_ customer: Int) -> [Int] { [customer] + units.followers[customer] }
    unitDemand = (0..<count).map { whole($0).reduce(0) { $0 + customers[$1].demand } }
    mostTieGain = (0..<count).map { unit in
      whole(unit).reduce(0) { sum, customer in
        sum
          + (groups.group[customer] < 0
            ? 0 : problem.cohesionPrice * Double(customers[customer].demand))
          + problem.flowPrice * flows[customer].reduce(0) { $0 + $1.amount }
      }
    }
    let isHost = (0..<count).map { unit in
      units.leader[unit] == unit && !units.conflicts[unit].contains(unit)
        && sites.canServe(whole(unit), customers, costs)
    }
    self.isHost = isHost
    let hosts = units.leaders.filter { isHost[$0] }
    self.hosts = hosts
    let rarity = Model.scarcity(customers, problem.wantedCategories)
    let scarcity = (0..<count).map { unit in whole(unit).map { rarity[$0] }.min() ?? .max }
    self.scarcity = scarcity
    let least = hosts.map { scarcity[$0] }.min() ?? .max
    leastScarcity = least
    scarceHosts = hosts.filter { scarcity[$0] == least }
    categoryCount = customers.map { 64 - $0.categories.rawValue.leadingZeroBitCount }.max() ?? 0
    minimumCategories = problem.minimumCategories
    siteCount = part.siteCount
    missingPrice = problem.missingPrice
    cohesionPrice = problem.cohesionPrice
    flowPrice = problem.flowPrice
    scale = Model.scale(problem, demand.reduce(0, +), costs)
  }
}

extension Model {
  private static func costs(_ problem: Problem, _ customers: [Int]) -> [Double] {
    var costs: [Double] = []
    costs.reserveCapacity(customers.count * customers.count)
    for customer in customers {
      let pins = problem.customers[customer]
      let isPinned = pins.fixedSite != nil || !pins.forbiddenSites.isEmpty
      for site in customers {
        let cost =
          isPinned ? problem.serviceCost(customer, at: site) : problem.costs[customer, site]
        costs.append(min(forbidden, cost))
      }
    }
    return costs
  }

  private static func scale(_ problem: Problem, _ demand: Int, _ costs: [Double]) -> Double {
    let dearest = costs.reduce(0) { $1 < barred ? max($0, $1) : $0 }
    let opening = problem.sites.reduce(0) { $0 + abs($1.openingCost) }
    let flow = problem.flows.reduce(0) { $0 + $1.amount }
    return 1 + dearest * Double(costs.count).squareRoot() + opening + problem.flowPrice * flow
      + (problem.missingPrice * Double(problem.wantedCategories.count) + problem.cohesionPrice)
      * Double(demand)
  }

  private static func scarcity(
    _ customers: [Problem.Customer], _ wanted: CategorySet
  ) -> [Int] {
    let members = (0..<64).map { category in
      let set = CategorySet(category: category)
      return wanted.contains(set) ? customers.count { $0.categories.contains(set) } : Int.max
    }
    return customers.map { customer in
      (0..<64).filter { customer.categories.contains(CategorySet(category: $0)) }
        .map { members[$0] }.min() ?? .max
    }
  }

  /// The others by cost; of those at one place the next in turn first, so that each customer sees
  /// different ones.
  private static func neighbours(_ count: Int, _ costs: [Double]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(count * max(0, count - 1))
    for customer in 0..<count {
      let row = customer * count
      let others = Array(customer + 1..<count) + Array(0..<customer)
      result += others.enumerated()
        .sorted { (costs[row + $0.element], $0.offset) < (costs[row + $1.element], $1.offset) }
        .map { Int32($0.element) }
    }
    return result
  }

  private static func flows(
    _ flows: [Problem.Flow], _ number: [Int: Int]
  ) -> [[(other: Int, amount: Double)]] {
    var result = [[(other: Int, amount: Double)]](repeating: [], count: number.count)
    for flow in flows {
      guard let a = number[flow.a], let b = number[flow.b] else { continue }
      result[a].append((b, flow.amount))
      result[b].append((a, flow.amount))
    }
    return result
  }
}

/// Sites by the customer at whom they are.
private struct SiteTable {
  var capacity: [Int]
  var utmost: [Int]
  var opening: [Double]

  init(_ problem: Problem, _ customers: [Int]) {
    let siteAt = problem.siteAt
    let sites = customers.map { siteAt[$0].map { problem.sites[$0] } }
    capacity = sites.map { $0.map { problem.capacity(of: $0, limit: nil) } ?? -1 }
    utmost = sites.map { $0?.utmostCapacity ?? -1 }
    opening = sites.map { $0?.openingCost ?? 0 }
  }

  /// Whether some member of a unit can serve all of it.
  func canServe(_ unit: [Int], _ customers: [Problem.Customer], _ costs: [Double]) -> Bool {
    let load = unit.reduce(0) { $0 + customers[$1].demand }
    let limit = unit.compactMap { customers[$0].loadLimit }.min()
    return unit.contains { site in
      load <= (limit.map { min($0, utmost[site]) } ?? capacity[site])
        && unit.allSatisfy { costs[$0 * customers.count + site] < Model.barred }
    }
  }
}

/// The cohesion groups of some customers, numbered by their first.
private struct GroupTable {
  var group: [Int]
  var members: [[Int]]
  var floor: [Int]

  init(_ customers: [Problem.Customer], _ floors: [Int: Int]) {
    var byGroup: [Int: [Int]] = [:]
    for (index, customer) in customers.enumerated() {
      if let group = customer.group { byGroup[group, default: []].append(index) }
    }
    let kept = byGroup.filter { $0.value.count > 1 || floors[$0.key] != nil }
      .sorted { $0.value[0] < $1.value[0] }
    members = kept.map(\.value)
    floor = kept.map { floors[$0.key] ?? 0 }
    group = Array(repeating: -1, count: customers.count)
    for (number, group) in members.enumerated() {
      for customer in group { self.group[customer] = number }
    }
  }
}

/// Which customers belong together and which units must not meet.
private struct UnitTable {
  var leader: [Int]
  var leaders: [Int]
  var followers: [[Int]]
  var conflicts: [[Int]]

  /// - Parameter number: Of each customer of the problem that takes part; all of a unit do.
  init(_ problem: Problem, _ number: [Int: Int]) {
    let count = number.count
    let leader = lowestJoined(
      count, by: problem.together.map { $0.compactMap { number[$0] } })
    followers = Array(repeating: [], count: count)
    for customer in 0..<count where leader[customer] != customer {
      followers[leader[customer]].append(customer)
    }
    var conflicts = [Set<Int>](repeating: [], count: count)
    for pair in problem.apart where pair.a != pair.b {
      guard let a = number[pair.a], let b = number[pair.b] else { continue }
      conflicts[leader[a]].insert(leader[b])
      conflicts[leader[b]].insert(leader[a])
    }
    self.conflicts = conflicts.map { $0.sorted() }
    leaders = (0..<count).filter { leader[$0] == $0 }
    self.leader = leader
  }
}
