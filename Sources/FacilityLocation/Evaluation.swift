// The cost of given clusters, computed from nothing in a fixed order: what the search's running
// sums are held to.

extension Problem {
  /// The terms of the cost of these clusters, summed in the order of clusters and customers.
  public func cost(of clusters: [Division.Cluster]) -> Cost {
    var cost = Cost()
    let placed = clusters.reduce(into: CategorySet()) { $0.formUnion(categories(of: $1.customers)) }
    let wanted = wantedCategories.intersection(placed)
    var clusterOf = [Int?](repeating: nil, count: customers.count)
    for (number, cluster) in clusters.enumerated() {
      let site = sites[cluster.site]
      cost.opening += site.openingCost
      var load = 0
      for customer in cluster.customers {
        cost.service += serviceCost(customer, at: site.customer)
        load += customers[customer].demand
        clusterOf[customer] = number
      }
      cost.missing += missingCost(
        wanted.subtracting(categories(of: cluster.customers)), load)
    }
    cost.cohesion = cohesionPrice * Double(cutOff(clusters.map(\.customers)))
    for flow in flows {
      if let a = clusterOf[flow.a], let b = clusterOf[flow.b], a != b {
        cost.flow += flowPrice * flow.amount
      }
    }
    return cost
  }

  /// What each of these clusters has of their cost, so that together they make it up.
  ///
  /// A cluster pays cohesion for those of its customers whose group has its bulk elsewhere (of
  /// equal parts, the bulk is in the earlier cluster), and half of a flow that it shares with
  /// another one.
  public func shares(of clusters: [Division.Cluster]) -> [Cost] {
    let wanted = wantedCategories.intersection(categories(of: clusters.flatMap(\.customers)))
    var shares: [Cost] = []
    var clusterOf = [Int?](repeating: nil, count: customers.count)
    for (number, cluster) in clusters.enumerated() {
      let site = sites[cluster.site]
      var share = Cost()
      share.service = cluster.customers.reduce(0) { $0 + serviceCost($1, at: site.customer) }
      share.opening = site.openingCost
      share.missing = missingCost(
        wanted.subtracting(categories(of: cluster.customers)), demand(of: cluster.customers))
      shares.append(share)
      for customer in cluster.customers { clusterOf[customer] = number }
    }
    for (_, loads) in groupLoads(clusters.map(\.customers)).sorted(by: { $0.key < $1.key }) {
      let bulk = loads.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
      for (number, load) in loads where number != bulk {
        shares[number].cohesion += cohesionPrice * Double(load)
      }
    }
    for flow in flows {
      guard let a = clusterOf[flow.a], let b = clusterOf[flow.b], a != b else { continue }
      shares[a].flow += 0.5 * flowPrice * flow.amount
      shares[b].flow += 0.5 * flowPrice * flow.amount
    }
    return shares
  }

  /// Whether the cluster obeys every hard rule that concerns it alone.
  public func isFeasible(_ cluster: Division.Cluster) -> Bool {
    serves(site: cluster.site, cluster.customers)
      && categories(of: cluster.customers).count >= minimumCategories
      && keepsPins(cluster.customers)
  }

  /// Whether the clusters obey every hard rule: each its own, nobody in two, and as many as asked.
  public func isFeasible(_ clusters: [Division.Cluster]) -> Bool {
    let members = clusters.flatMap(\.customers)
    return clusters.allSatisfy(isFeasible) && Set(members).count == members.count
      && (siteCount == nil || clusters.isEmpty || clusters.count == siteCount)
  }

  /// The site at one of the customers that serves them all at least cost, the opening included; nil
  /// when none can. Ties (to a billionth) go to the earlier site.
  public func bestSite(for members: [Int]) -> Int? {
    bestSite(for: members.sorted(), among: sites.indices)
  }

  /// The division into clusters of these members, each at its best site.
  ///
  /// - Parameter clusters: Sorted, as are the members of each; some member can serve all of them.
  func division(into clusters: [[Int]]) -> Division {
    let siteAt = self.siteAt
    var isPlaced = [Bool](repeating: false, count: customers.count)
    let clusters = clusters.map { members in
      for member in members { isPlaced[member] = true }
      guard let site = bestSite(for: members, among: members.compactMap { siteAt[$0] }.sorted())
      else { preconditionFailure("no member can serve the cluster") }
      return Division.Cluster(site: site, customers: members)
    }
    return Division(
      clusters: clusters, left: customers.indices.filter { !isPlaced[$0] },
      cost: cost(of: clusters))
  }

  private func bestSite(for sorted: [Int], among candidates: some Sequence<Int>) -> Int? {
    var best: (site: Int, cost: Double)?
    for index in candidates where serves(site: index, sorted) {
      let site = sites[index]
      let cost = sorted.reduce(site.openingCost) { $0 + serviceCost($1, at: site.customer) }
      if best.map({ cost < $0.cost - 1e-9 * max(1, $0.cost) }) ?? true { best = (index, cost) }
    }
    return best?.site
  }

  /// The demand of these customers together.
  public func demand(of members: some Sequence<Int>) -> Int {
    members.reduce(0) { $0 + customers[$1].demand }
  }

  func categories(of members: some Sequence<Int>) -> CategorySet {
    members.reduce(into: []) { $0.formUnion(customers[$1].categories) }
  }

  /// The least load limit of these customers; nil where none has one.
  func loadLimit(of members: some Sequence<Int>) -> Int? {
    members.compactMap { customers[$0].loadLimit }.min()
  }

  /// What a cluster of this load pays for wanted categories that it has not.
  func missingCost(_ missing: CategorySet, _ load: Int) -> Double {
    missingPrice * Double(missing.count * load)
  }

  private func serves(site index: Int, _ members: [Int]) -> Bool {
    let site = sites[index]
    return members.contains(site.customer)
      && demand(of: members) <= capacity(of: site, limit: loadLimit(of: members))
      && members.allSatisfy { serviceCost($0, at: site.customer) < .infinity }
  }

  private func keepsPins(_ members: [Int]) -> Bool {
    guard !together.isEmpty || !apart.isEmpty else { return true }
    let set = Set(members)
    return together.allSatisfy { unit in
      unit.allSatisfy(set.contains) || !unit.contains(where: set.contains)
    } && !apart.contains { $0.a != $0.b && set.contains($0.a) && set.contains($0.b) }
  }

  private func cutOff(_ clusters: [[Int]]) -> Int {
    groupLoads(clusters).values.reduce(0) { sum, loads in
      sum + loads.values.reduce(0, +) - (loads.values.max() ?? 0)
    }
  }

  /// Of each group, the demand that each cluster has of it.
  func groupLoads(_ clusters: [[Int]]) -> [Int: [Int: Int]] {
    var loads: [Int: [Int: Int]] = [:]
    for (number, members) in clusters.enumerated() {
      for member in members {
        guard let group = customers[member].group else { continue }
        loads[group, default: [:]][number, default: 0] += customers[member].demand
      }
    }
    return loads
  }
}
