/// Clusters with the sums that a customer's move from one to another changes: what prices single
/// reassignments of a finished division. The search has its own sums in `State`.
struct Reassignments {
  let problem: Problem
  let clusters: [Division.Cluster]
  let load: [Int]
  /// Service, opening and missing categories of each cluster as it is.
  let value: [Double]
  /// The service of each cluster from the member that serves it at least cost, and what opening a
  /// site there costs at least.
  let cheapestMember: [Double]
  /// Where the members of each cluster stand.
  let boxes: [Box?]
  /// See `Problem.siteAt`.
  let siteAt: [Int?]
  /// The most that moving a customer can gain in cohesion and flows.
  let mostTieGain: [Double]
  private let loadLimit: [Int?]
  private let wanted: CategorySet
  private let categories: [CategorySet]
  private let clusterOf: [Int?]
  /// Of each customer in a cluster, what serving all of its cluster from it costs.
  private let served: [ServedFrom]
  private let groupLoads: [Int: [Int: Int]]
  private let flows: [[(cluster: Int, amount: Double)]]
  private let movesAlone: [Bool]
  private let apart: [[Int]]

  /// What a member costs as the site of a cluster, those it must not serve counted instead.
  private struct ServedFrom {
    var cost = 0.0
    var barred = 0

    static func + (sum: ServedFrom, cost: Double) -> ServedFrom {
      cost < .infinity
        ? ServedFrom(cost: sum.cost + cost, barred: sum.barred)
        : ServedFrom(cost: sum.cost, barred: sum.barred + 1)
    }

    static func - (sum: ServedFrom, cost: Double) -> ServedFrom {
      cost < .infinity
        ? ServedFrom(cost: sum.cost - cost, barred: sum.barred)
        : ServedFrom(cost: sum.cost, barred: sum.barred - 1)
    }
  }

  init(_ problem: Problem, _ clusters: [Division.Cluster]) {
    self.problem = problem
    self.clusters = clusters
    let count = problem.customers.count
    let load = clusters.map { problem.demand(of: $0.customers) }
    self.load = load
    loadLimit = clusters.map { problem.loadLimit(of: $0.customers) }
    let categories = clusters.map { problem.categories(of: $0.customers) }
    self.categories = categories
    let wanted = problem.wantedCategories.intersection(categories.reduce([]) { $0.union($1) })
    self.wanted = wanted
    boxes = clusters.map { problem.costs.box(around: $0.customers) }
    var clusterOf = [Int?](repeating: nil, count: count)
    var served = [ServedFrom](repeating: ServedFrom(), count: count)
    for (number, cluster) in clusters.enumerated() {
      for customer in cluster.customers {
        clusterOf[customer] = number
        served[customer] = cluster.customers.reduce(ServedFrom()) {
          $0 + problem.serviceCost($1, at: customer)
        }
      }
    }
    self.clusterOf = clusterOf
    self.served = served
    let siteAt = problem.siteAt
    self.siteAt = siteAt
    value = clusters.indices.map { cluster in
      let site = problem.sites[clusters[cluster].site]
      return served[site.customer].cost + site.openingCost
        + problem.missingCost(wanted.subtracting(categories[cluster]), load[cluster])
    }
    cheapestMember = clusters.map { cluster in
      let present = problem.sites[cluster.site].openingCost
      return cluster.customers.filter { served[$0].barred == 0 }.map { member in
        served[member].cost
          + min(present, siteAt[member].map { problem.sites[$0].openingCost } ?? present)
      }.min() ?? .infinity
    }
    groupLoads = problem.groupLoads(clusters.map(\.customers))
    let flows = Reassignments.flows(problem, clusterOf)
    self.flows = flows
    mostTieGain = problem.customers.indices.map { customer in
      let bulk = problem.customers[customer].group == nil ? 0 : problem.customers[customer].demand
      return problem.cohesionPrice * Double(bulk)
        + problem.flowPrice * flows[customer].reduce(0) { $0 + $1.amount }
    }
    (movesAlone, apart) = Reassignments.pins(problem)
  }

  /// Of each customer, its flows to those in a cluster.
  private static func flows(
    _ problem: Problem, _ clusterOf: [Int?]
  ) -> [[(cluster: Int, amount: Double)]] {
    var flows = [[(cluster: Int, amount: Double)]](repeating: [], count: clusterOf.count)
    for flow in problem.flows {
      guard let a = clusterOf[flow.a], let b = clusterOf[flow.b] else { continue }
      flows[flow.a].append((b, flow.amount))
      flows[flow.b].append((a, flow.amount))
    }
    return flows
  }

  private static func pins(_ problem: Problem) -> (movesAlone: [Bool], apart: [[Int]]) {
    var movesAlone = [Bool](repeating: true, count: problem.customers.count)
    for unit in problem.together where Set(unit).count > 1 {
      for customer in unit { movesAlone[customer] = false }
    }
    var apart = [[Int]](repeating: [], count: problem.customers.count)
    for pair in problem.apart {
      apart[pair.a].append(pair.b)
      apart[pair.b].append(pair.a)
    }
    return (movesAlone, apart)
  }

  // MARK: One reassignment

  /// A customer with the cluster that it would leave.
  struct Leaving {
    let customer: Int
    let source: Int
    /// What the cluster costs with it.
    let before: Double
    /// And without it; nil where none of the others may serve them all.
    let after: Double?
    /// What forbids it to leave.
    fileprivate var barriers: [Barrier] = []

    init(_ customer: Int, _ source: Int, _ all: Reassignments) {
      self.customer = customer
      self.source = source
      before = all.value[source]
      let problem = all.problem
      let rest = all.clusters[source].customers.filter { $0 != customer }
      guard !rest.isEmpty else {
        after = 0
        if !all.movesAlone[customer] || problem.siteCount != nil { barriers = [.pins] }
        return
      }
      let load = all.load[source] - problem.customers[customer].demand
      let side = all.side(
        rest, load, problem.loadLimit(of: rest), at: all.clusters[source].site
      ) { all.served[$0] - problem.serviceCost(customer, at: $0) }
      let categories = problem.categories(of: rest)
      after = side.cost.map {
        $0 + problem.missingCost(all.wanted.subtracting(categories), load)
      }
      if categories.count < problem.minimumCategories { barriers.append(.categories) }
      if !side.isServed { barriers.append(.site) }
      if !all.movesAlone[customer] { barriers.append(.pins) }
    }
  }

  /// A cluster as it would be.
  private struct Side {
    var cost: Double?
    /// Some site may serve all.
    var isReached: Bool
    /// And has the capacity.
    var isServed: Bool
  }

  func alternative(_ leaving: Leaving, to target: Int) -> Alternative {
    let joined = joined(leaving.customer, target)
    var barriers = leaving.barriers
    if !joined.isReached {
      barriers.append(.reach)
    } else if !joined.isServed {
      barriers.append(.capacity)
    }
    if apart[leaving.customer].contains(where: { clusterOf[$0] == target }),
      !barriers.contains(.pins)
    {
      barriers.append(.pins)
    }
    let added = leaving.after.flatMap { after in
      joined.cost.map {
        after + $0 + missing(leaving, in: target) - leaving.before - value[target]
          + tieChange(leaving, target)
      }
    }
    return Alternative(cluster: target, added: added, barriers: barriers.sorted())
  }

  /// What a cluster pays for missing categories with the customer in it.
  func missing(_ leaving: Leaving, in target: Int) -> Double {
    let customer = problem.customers[leaving.customer]
    return problem.missingCost(
      wanted.subtracting(categories[target]).subtracting(customer.categories),
      load[target] + customer.demand)
  }

  private func joined(_ customer: Int, _ target: Int) -> Side {
    let members = clusters[target].customers
    let own = problem.customers[customer]
    let limit = [loadLimit[target], own.loadLimit].compactMap(\.self).min()
    return side(
      members + [customer], load[target] + own.demand, limit, at: clusters[target].site
    ) { member in
      member == customer
        ? members.reduce(ServedFrom() + problem.serviceCost(customer, at: customer)) {
          $0 + problem.serviceCost($1, at: customer)
        } : served[member] + problem.serviceCost(customer, at: member)
    }
  }

  private func side(
    _ members: [Int], _ load: Int, _ limit: Int?, at present: Int,
    servedFrom: (Int) -> ServedFrom
  ) -> Side {
    var allowed: Double?
    var anyhow: Double?
    var isReached = false
    for member in members {
      let served = servedFrom(member)
      guard served.barred == 0 else { continue }
      let cost = served.cost + problem.sites[present].openingCost
      anyhow = min(anyhow ?? cost, cost)
      guard let site = siteAt[member].map({ problem.sites[$0] }) else { continue }
      isReached = true
      guard load <= problem.capacity(of: site, limit: limit) else { continue }
      let open = served.cost + site.openingCost
      allowed = min(allowed ?? open, open)
    }
    return Side(cost: allowed ?? anyhow, isReached: isReached, isServed: allowed != nil)
  }

  /// What the move changes in cohesion and flows.
  private func tieChange(_ leaving: Leaving, _ target: Int) -> Double {
    var change = 0.0
    let (customer, source) = (problem.customers[leaving.customer], leaving.source)
    if let loads = customer.group.flatMap({ groupLoads[$0] }) {
      var largest = 0
      for (cluster, load) in loads where cluster != source && cluster != target {
        largest = max(largest, load)
      }
      let (from, to) = (loads[source] ?? 0, loads[target] ?? 0)
      let moved =
        max(largest, from, to) - max(largest, from - customer.demand, to + customer.demand)
      change += problem.cohesionPrice * Double(moved)
    }
    for (cluster, amount) in flows[leaving.customer] {
      if cluster == source { change += problem.flowPrice * amount }
      if cluster == target { change -= problem.flowPrice * amount }
    }
    return change
  }
}
