/// A `Problem` with each customer's "in exactly one cluster" taken out, laid out by site.
///
/// Customers kept together are one unit; everything below is about units. What is left of the
/// problem falls apart into one knapsack for each site (`SiteKnapsack`), in which the ties between
/// units have their part (`HomeChoices`, `TieMultipliers`).
struct Relaxation: Sendable {
  /// A unit that may join a site's cluster.
  struct Item: Sendable {
    /// Service and what else is charged whenever it is at this site.
    let cost: Double
    let demand: Int
    let unit: Int32
    /// The tracked categories it brings.
    let mask: UInt16
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
    let groupHomes = Homes(groups, units.count)
    homes = groupHomes.ties
    homeOf = groupHomes.of
    homeWeight = groupHomes.weight
    ties = flows + groupHomes.others
    let isLimited = loadLimit.contains { $0 < .max }
    self.isLimited = isLimited
    let pairs = PairsBySite(problem, units, loadLimit, reach: reach)
    horizon = pairs.horizon
    (sites, items) = Relaxation.sites(problem, pairs, demand: unitDemand, mask, loadLimit)
    leastSites =
      problem.siteCount
      ?? Relaxation.leastSites(
        sites, isLimited: isLimited, carrying: unitDemand.reduce(0, +) - demandLeft)
  }

  /// Groups that share no unit with an earlier one, and the others.
  private struct Homes {
    var ties: [Tie] = []
    var others: [Tie] = []
    var of: [Int32]
    var weight: [Double]

    init(_ groups: [Tie], _ count: Int) {
      of = Array(repeating: -1, count: count)
      weight = Array(repeating: 0, count: count)
      for tie in groups {
        guard tie.members.allSatisfy({ of[$0.unit] < 0 }) else {
          others.append(tie)
          continue
        }
        for member in tie.members {
          of[member.unit] = Int32(ties.count)
          weight[member.unit] = member.weight
        }
        ties.append(tie)
      }
    }
  }

  /// The sites that can serve their own unit, each with the units that may join it.
  private static func sites(
    _ problem: Problem, _ pairs: PairsBySite, demand: [Int], _ mask: [UInt16], _ loadLimit: [Int]
  ) -> (sites: [Site], items: [Item]) {
    let isLimited = loadLimit.contains { $0 < .max }
    var items: [Item] = []
    var sites: [Site] = []
    for (index, site) in problem.sites.enumerated() where pairs.own[index] < .infinity {
      let unit = pairs.unitOf[site.customer]
      let limit = loadLimit[unit]
      let most = problem.capacity(of: site, limit: limit == .max ? nil : limit)
      // Whoever joins may have a load limit and open more room.
      if limit < .max || !isLimited, demand[unit] > most { continue }
      let first = items.count
      items += pairs.ofSite[index].map { pair in
        Item(
          cost: pair.cost, demand: demand[pair.unit], unit: Int32(pair.unit),
          mask: mask[pair.unit] & ~mask[unit])
      }.sorted { ($0.order, $0.cost, $0.unit) < ($1.order, $1.cost, $1.unit) }
      sites.append(
        Site(
          index: index, unit: unit, cost: pairs.own[index] + site.openingCost,
          openingCost: site.openingCost, demand: demand[unit], mask: mask[unit],
          capacity: problem.capacity(of: site, limit: nil), utmostCapacity: site.utmostCapacity,
          loadLimit: limit, items: first..<items.count))
    }
    return (sites, items)
  }

  /// As many sites as carry a load if the largest do; all, where they do not.
  private static func leastSites(_ sites: [Site], isLimited: Bool, carrying load: Int) -> Int {
    let largest = sites.map { isLimited ? max($0.capacity, $0.utmostCapacity) : $0.capacity }
      .sorted(by: >)
    var uncarried = load
    var least = 0
    while least < largest.count, uncarried > 0 {
      uncarried -= largest[least]
      least += 1
    }
    return least
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
