/// A `Problem` with each customer's "in exactly one cluster" taken out, laid out by site.
///
/// Customers kept together are one unit; everything below is about units. What is left of the
/// problem falls apart into one knapsack for each site (`SiteKnapsack`), in which the ties between
/// units have their part (`HomeChoices`, `TieMultipliers`).
struct Relaxation: Sendable {
  /// A unit that may join a site's cluster.
  struct Item: Sendable {
    let unit: Int32
    let demand: Int32
    /// The tracked categories it brings.
    let mask: UInt16
    /// Service and what else is charged whenever it is at this site.
    let cost: Double
  }

  struct Site: Sendable {
    /// Index into `Problem.sites`.
    let index: Int
    let unit: Int
    /// Opening and service of its own unit.
    let cost: Double
    let openingCost: Double
    let demand: Int
    let mask: UInt16
    let capacity: Int
    let utmostCapacity: Int
    /// Of its own unit.
    let loadLimit: Int
    /// Into `items`.
    let items: Range<Int>
  }

  let units: [[Int]]
  let demand: [Int]
  let mask: [UInt16]
  let loadLimit: [Int]
  /// Some unit has a load limit.
  let isLimited: Bool
  let sites: [Site]
  let items: [Item]
  /// Of each unit: a pair of it and a site that is not among `items` costs at least this.
  let horizon: [Double]
  /// The demand that may stay out.
  let demandLeft: Int
  /// Groups that share no unit, which the sites' knapsacks look after themselves: see `homeOf`.
  let homes: [Tie]
  /// Of each unit: the tie among `homes` that it is in, -1 for none, and what it weighs there.
  let homeOf: [Int32]
  let homeWeight: [Double]
  /// The other ties: see `TieMultipliers`.
  let ties: [Tie]
  /// Of each unit: the weights of all its ties together.
  let tieWeight: [Double]

  /// What distinct categories the tracked ones stand for.
  let categoryWeights: [Int]
  let minimumCategories: Int
  /// For each mask, what each unit of load pays for what is missing from it.
  let missingPrice: [Double]
  /// For each mask, whether it holds enough distinct categories.
  let isEnough: [Bool]
  let siteCount: Int?
  /// Sites that any division opens at least: as many as can carry the demand if the largest do.
  let leastSites: Int

  /// Customers that pay `weight` each for not being where the heaviest part of their tie is.
  struct Tie: Sendable {
    let members: [(unit: Int, weight: Double)]
    let weight: Double

    init(_ members: [(unit: Int, weight: Double)]) {
      self.members = members
      weight = members.reduce(0) { $0 + $1.weight }
    }
  }

  init(_ problem: Problem, demandLeft: Int, reach: (_ members: [Int]) -> Double) {
    self.demandLeft = demandLeft
    let units = problem.units()
    self.units = units
    let customers = problem.customers
    let unitDemand = units.map { $0.reduce(0) { $0 + customers[$1].demand } }
    demand = unitDemand
    let loadLimit = units.map { $0.reduce(Int.max) { min($0, customers[$1].loadLimit ?? .max) } }
    self.loadLimit = loadLimit
    let tracked = TrackedCategories(problem, demandLeft: demandLeft)
    let mask = units.map { tracked.mask(problem.categories(of: $0)) }
    self.mask = mask
    categoryWeights = tracked.weights
    minimumCategories = problem.minimumCategories
    let masks = 0..<(1 << tracked.weights.count)
    missingPrice = masks.map { mask in
      problem.missingPrice * Double(tracked.charged.filter { mask & (1 << $0) == 0 }.count)
    }
    isEnough = masks.map { mask in
      tracked.weights.indices.reduce(0) { mask & (1 << $1) == 0 ? $0 : $0 + tracked.weights[$1] }
        >= problem.minimumCategories
    }
    siteCount = problem.siteCount
    let (groups, flows) = Relaxation.ties(problem, units)
    var tieWeight = [Double](repeating: 0, count: units.count)
    for tie in groups + flows {
      for member in tie.members { tieWeight[member.unit] += member.weight }
    }
    self.tieWeight = tieWeight
    var homes: [Tie] = []
    var others = flows
    var homeOf = [Int32](repeating: -1, count: units.count)
    var homeWeight = [Double](repeating: 0, count: units.count)
    for tie in groups {
      guard tie.members.allSatisfy({ homeOf[$0.unit] < 0 }) else {
        others.append(tie)
        continue
      }
      for member in tie.members {
        homeOf[member.unit] = Int32(homes.count)
        homeWeight[member.unit] = member.weight
      }
      homes.append(tie)
    }
    self.homes = homes
    self.ties = others
    self.homeOf = homeOf
    self.homeWeight = homeWeight

    // Each unit's cheapest sites, turned over into each site's cheapest units.
    var siteAt = [Int](repeating: -1, count: customers.count)
    for (index, site) in problem.sites.enumerated() { siteAt[site.customer] = index }
    var unitOf = [Int](repeating: 0, count: customers.count)
    for (unit, members) in units.enumerated() { for member in members { unitOf[member] = unit } }
    var horizon = [Double](repeating: .infinity, count: units.count)
    var pairs: [[(unit: Int, cost: Double)]] = Array(repeating: [], count: problem.sites.count)
    var own = [Double](repeating: .infinity, count: problem.sites.count)
    for (unit, members) in units.enumerated() {
      // Load limits open the larger capacity of a site: such units are listed everywhere.
      let bound = loadLimit[unit] < .max ? .infinity : reach(members)
      let everywhere = loadLimit[unit] < .max
      var candidates: [Int] = []
      if everywhere {
        candidates = Array(problem.sites.indices)
      } else {
        // A pair that no member lists costs what each of them has as horizon, or more.
        var beyond = 0.0
        for member in members {
          let row = problem.costs.row(of: member)
          var nearest = row.horizon
          for entry in row.entries {
            guard entry.cost < bound else {
              nearest = entry.cost
              break
            }
            if siteAt[entry.site] >= 0 { candidates.append(siteAt[entry.site]) }
          }
          beyond += nearest
        }
        horizon[unit] = beyond
        if members.count > 1 { candidates = Array(Set(candidates)).sorted() }
      }
      for site in candidates {
        let customer = problem.sites[site].customer
        let cost = members.reduce(0) { $0 + problem.serviceCost($1, at: customer) }
        guard cost < .infinity else { continue }
        if unitOf[customer] == unit { own[site] = cost } else { pairs[site].append((unit, cost)) }
      }
      // Its own sites whatever they cost.
      for member in members where siteAt[member] >= 0 && own[siteAt[member]] == .infinity {
        own[siteAt[member]] = members.reduce(0) { $0 + problem.serviceCost($1, at: member) }
      }
    }
    self.horizon = horizon

    let isLimited = loadLimit.contains { $0 < .max }
    self.isLimited = isLimited
    var items: [Item] = []
    var sites: [Site] = []
    for (index, site) in problem.sites.enumerated() {
      let unit = unitOf[site.customer]
      let limit = loadLimit[unit]
      let most = problem.capacity(of: site, limit: limit == .max ? nil : limit)
      guard own[index] < .infinity else { continue }
      if limit < .max || !isLimited {
        guard unitDemand[unit] <= most else { continue }
      }
      let ownMask = mask[unit]
      let first = items.count
      items += pairs[index].map { pair in
        Item(
          unit: Int32(pair.unit), demand: Int32(unitDemand[pair.unit]),
          mask: mask[pair.unit] & ~ownMask, cost: pair.cost)
      }.sorted { ($0.order, $0.cost, $0.unit) < ($1.order, $1.cost, $1.unit) }
      sites.append(
        Site(
          index: index, unit: unit, cost: own[index] + site.openingCost,
          openingCost: site.openingCost, demand: unitDemand[unit],
          mask: ownMask, capacity: problem.capacity(of: site, limit: nil),
          utmostCapacity: site.utmostCapacity, loadLimit: limit, items: first..<items.count))
    }
    self.items = items
    self.sites = sites
    let largest = sites.map { isLimited ? max($0.capacity, $0.utmostCapacity) : $0.capacity }
      .sorted(by: >)
    var least = 0
    var uncarried = unitDemand.reduce(0, +) - demandLeft
    while least < largest.count, uncarried > 0 {
      uncarried -= largest[least]
      least += 1
    }
    leastSites = problem.siteCount ?? least
  }

  /// What the sites cost to open that any division opens at least.
  var leastOpeningCost: Double {
    let costs = sites.map(\.openingCost).sorted()
    return costs.prefix(leastSites).reduce(0, +)
      + costs.dropFirst(leastSites).reduce(0) { $0 + min(0, $1) }
  }

  /// The prices at which no pair that is not listed is worth having; of homes, the credits that
  /// their tie can be given. See `DualPoint`.
  func range(_ index: Int) -> ClosedRange<Double> {
    index < units.count
      ? -.infinity...horizon[index] - tieWeight[index]
      : 0...homes[index - units.count].weight
  }

  private static func ties(_ problem: Problem, _ units: [[Int]]) -> (groups: [Tie], flows: [Tie]) {
    var unitOf: [Int: Int] = [:]
    for (unit, members) in units.enumerated() { for member in members { unitOf[member] = unit } }
    var weights: [Int: [Int: Double]] = [:]
    if problem.cohesionPrice > 0 {
      for (index, customer) in problem.customers.enumerated() {
        guard let group = customer.group, let unit = unitOf[index], customer.demand > 0 else {
          continue
        }
        weights[group, default: [:]][unit, default: 0] +=
          problem.cohesionPrice * Double(customer.demand)
      }
    }
    let groups = weights.sorted { $0.key < $1.key }.map { _, members in
      Tie(members.sorted { $0.key < $1.key }.map { (unit: $0.key, weight: $0.value) })
    }
    // Two customers that are apart pay for their flow: so do the members of a tie of two who weigh
    // the same.
    var flows: [SIMD2<Int>: Double] = [:]
    for flow in problem.flows where problem.flowPrice * flow.amount > 0 {
      if let a = unitOf[flow.a], let b = unitOf[flow.b], a != b {
        flows[SIMD2(min(a, b), max(a, b)), default: 0] += problem.flowPrice * flow.amount
      }
    }
    let pairs = flows.sorted { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }.map { pair, weight in
      Tie([(pair.x, weight), (pair.y, weight)])
    }
    return (groups.filter { $0.members.count > 1 }, pairs)
  }
}

extension Relaxation.Item {
  /// Those that bring nothing first, then by category, then those that bring several.
  fileprivate var order: Int {
    mask.nonzeroBitCount > 1 ? 64 : mask == 0 ? -1 : mask.trailingZeroBitCount
  }
}

/// The few categories that a site's knapsack tells apart.
///
/// Up to five, all of them. Where there are more, the last stands for all the rest: to have it is
/// taken for having every one of those, which asks less of a cluster, never more.
struct TrackedCategories {
  static let most = 5

  private var sets: [CategorySet] = []
  /// How many categories each tracked one may stand for.
  private(set) var weights: [Int] = []
  /// Those whose absence is charged.
  private(set) var charged: [Int] = []

  init(_ problem: Problem, demandLeft: Int) {
    var demand = [Int](repeating: 0, count: 64)
    var holders = demand
    for customer in problem.customers {
      for category in 0..<64 where customer.categories.contains(CategorySet(category: category)) {
        demand[category] += customer.demand
        holders[category] += 1
      }
    }
    let present = (0..<64).filter { holders[$0] > 0 }
    let isWanted = { problem.wantedCategories.contains(CategorySet(category: $0)) }
    // The most frequent first: the fewer have a category, the later the knapsack has to split by
    // it.
    let order = present.sorted {
      (isWanted($0) ? 0 : 1, -holders[$0], $0) < (isWanted($1) ? 0 : 1, -holders[$1], $1)
    }
    let single = order.count <= TrackedCategories.most ? order.count : TrackedCategories.most - 1
    // Alone where it is charged for, sorted by how many have it.
    for category in order[..<single].sorted(by: { (-holders[$0], $0) < (-holders[$1], $1) }) {
      // Charged only where not all who have it can be left out.
      if isWanted(category), demand[category] > demandLeft, problem.missingPrice > 0 {
        charged.append(sets.count)
      }
      sets.append(CategorySet(category: category))
      weights.append(1)
    }
    if single < order.count {
      sets.append(order[single...].reduce(into: []) { $0.insert(CategorySet(category: $1)) })
      weights.append(order.count - single)
    }
    if charged.isEmpty, problem.minimumCategories == 0 {
      sets = []
      weights = []
    }
  }

  func mask(_ categories: CategorySet) -> UInt16 {
    sets.indices.reduce(0) {
      sets[$1].isDisjoint(with: categories) ? $0 : $0 | (1 << UInt16($1))
    }
  }
}
