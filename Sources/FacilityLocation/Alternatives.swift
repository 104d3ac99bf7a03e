// What a division did not do: each customer in another cluster.

/// Another cluster for a customer.
public struct Alternative: Sendable, Equatable {
  /// Index into the clusters.
  public var cluster: Int
  /// What the division would cost more with the customer there, the cheapest site chosen in both
  /// clusters. Where none can serve, the cheapest of all members, as if it could and opened at the
  /// cost of the present site; nil where none of them may serve all the others.
  public var added: Double?
  /// The hard rules that forbid it, sorted; empty where nothing does.
  public var barriers: [Barrier]
}

/// A hard rule that keeps a customer from another cluster.
public enum Barrier: Int, Sendable, Comparable, CaseIterable {
  /// No site there may serve them all.
  case reach
  /// One may, but none that may has the capacity.
  case capacity
  /// Too few categories would stay behind.
  case categories
  /// No site would stay behind that may serve the rest and has the capacity.
  case site
  /// Those that belong together or apart, or the number of clusters.
  case pins

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Problem {
  /// Of each customer in one of these clusters, the `most` other ones where it would add least,
  /// cheapest first, then by number, those without a price last.
  ///
  /// Of each pair of a customer and a cluster it looks once at every member.
  public func alternatives(
    to clusters: [Division.Cluster], atMost most: Int
  ) -> [(customer: Int, alternatives: [Alternative])] {
    let moves = Moves(self, clusters)
    return clusters.indices.flatMap { source in
      clusters[source].customers.map { customer in
        let all = moves.alternatives(of: customer, in: source)
        return (
          customer,
          Array(
            all.sorted {
              ($0.added ?? .infinity, $0.cluster) < ($1.added ?? .infinity, $1.cluster)
            }.prefix(most))
        )
      }
    }.sorted { $0.customer < $1.customer }
  }
}

/// Clusters with the sums that moves from one to another change.
private struct Moves {
  let problem: Problem
  let clusters: [Division.Cluster]
  let wanted: CategorySet
  let load: [Int]
  let categories: [CategorySet]
  /// Of each customer in a cluster, what serving all of its cluster from it costs.
  let served: [ServedFrom]
  /// The site at each customer.
  let siteAt: [Int?]
  let groupLoad: [[Int: Int]]
  let flows: [[(cluster: Int, amount: Double)]]

  /// What a member costs as the site of a cluster, those it must not serve counted instead.
  struct ServedFrom {
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

  /// A cluster as it would be.
  struct Side {
    var cost: Double?
    /// Some site may serve all.
    var isReached: Bool
    /// And has the capacity.
    var isServed: Bool
  }

  init(_ problem: Problem, _ clusters: [Division.Cluster]) {
    self.problem = problem
    self.clusters = clusters
    load = clusters.map { problem.demand(of: $0.customers) }
    categories = clusters.map { problem.categories(of: $0.customers) }
    wanted = problem.wantedCategories.intersection(categories.reduce([]) { $0.union($1) })
    let none = ServedFrom()
    var served = [ServedFrom](repeating: none, count: problem.customers.count)
    var clusterOf = [Int?](repeating: nil, count: problem.customers.count)
    var groupLoad: [[Int: Int]] = []
    for (number, cluster) in clusters.enumerated() {
      for customer in cluster.customers {
        clusterOf[customer] = number
        served[customer] = cluster.customers.reduce(none) {
          $0 + problem.serviceCost($1, at: customer)
        }
        guard let group = problem.customers[customer].group else { continue }
        while groupLoad.count <= group { groupLoad.append([:]) }
        groupLoad[group][number, default: 0] += problem.customers[customer].demand
      }
    }
    self.served = served
    self.groupLoad = groupLoad
    var siteAt = [Int?](repeating: nil, count: problem.customers.count)
    for (index, site) in problem.sites.enumerated() { siteAt[site.customer] = index }
    self.siteAt = siteAt
    var flows = [[(cluster: Int, amount: Double)]](repeating: [], count: problem.customers.count)
    for flow in problem.flows {
      guard let a = clusterOf[flow.a], let b = clusterOf[flow.b] else { continue }
      flows[flow.a].append((b, flow.amount))
      flows[flow.b].append((a, flow.amount))
    }
    self.flows = flows
  }

  func alternatives(of customer: Int, in source: Int) -> [Alternative] {
    let rest = clusters[source].customers.filter { $0 != customer }
    let left =
      rest.isEmpty ? nil : side(rest, at: clusters[source].site) { served[$0] - cost(customer, $0) }
    let categoriesLeft = problem.categories(of: rest)
    let before = cost(of: source)
    let pins = movesAlone(customer) && (problem.siteCount == nil || !rest.isEmpty)
    let after =
      rest.isEmpty
      ? 0
      : left?.cost.map {
        $0 + missing(categoriesLeft, load[source] - problem.customers[customer].demand)
      }
    return clusters.indices.filter { $0 != source }.map { target in
      let members = clusters[target].customers
      let joined = side(members + [customer], at: clusters[target].site) { member in
        member == customer
          ? members.reduce(ServedFrom() + cost(customer, customer)) { $0 + cost($1, customer) }
          : served[member] + cost(customer, member)
      }
      var barriers: [Barrier] = []
      if !joined.isReached {
        barriers.append(.reach)
      } else if !joined.isServed {
        barriers.append(.capacity)
      }
      if !rest.isEmpty, categoriesLeft.count < problem.minimumCategories {
        barriers.append(.categories)
      }
      if left?.isServed == false { barriers.append(.site) }
      if !pins || !mayMeet(customer, members) { barriers.append(.pins) }
      let all = categories[target].union(problem.customers[customer].categories)
      let added = after.flatMap { after in
        joined.cost.map {
          after + $0 + missing(all, load[target] + problem.customers[customer].demand) - before
            - cost(of: target) + tieChange(customer, source, target)
        }
      }
      return Alternative(cluster: target, added: added, barriers: barriers)
    }
  }

  private func cost(_ customer: Int, _ site: Int) -> Double {
    problem.serviceCost(customer, at: site)
  }

  /// Service, opening and missing categories of a cluster as it is.
  private func cost(of cluster: Int) -> Double {
    let site = problem.sites[clusters[cluster].site]
    return served[site.customer].cost + site.openingCost
      + missing(categories[cluster], load[cluster])
  }

  private func missing(_ categories: CategorySet, _ load: Int) -> Double {
    problem.missingPrice * Double(wanted.subtracting(categories).count * load)
  }

  private func side(
    _ members: [Int], at present: Int, servedFrom: (Int) -> ServedFrom
  ) -> Side {
    let load = problem.demand(of: members)
    let limit = members.compactMap { problem.customers[$0].loadLimit }.min()
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
  private func tieChange(_ customer: Int, _ source: Int, _ target: Int) -> Double {
    var change = 0.0
    if let group = problem.customers[customer].group {
      let demand = problem.customers[customer].demand
      let loads = groupLoad[group]
      var largest = 0
      for (cluster, load) in loads where cluster != source && cluster != target {
        largest = max(largest, load)
      }
      let (from, to) = (loads[source] ?? 0, loads[target] ?? 0)
      let moved = max(largest, from, to) - max(largest, from - demand, to + demand)
      change += problem.cohesionPrice * Double(moved)
    }
    for (cluster, amount) in flows[customer] {
      if cluster == source { change += problem.flowPrice * amount }
      if cluster == target { change -= problem.flowPrice * amount }
    }
    return change
  }

  private func movesAlone(_ customer: Int) -> Bool {
    problem.together.allSatisfy { unit in
      !unit.contains(customer) || unit.allSatisfy { $0 == customer }
    }
  }

  private func mayMeet(_ customer: Int, _ members: [Int]) -> Bool {
    !problem.apart.contains {
      $0.a == customer && members.contains($0.b) || $0.b == customer && members.contains($0.a)
    }
  }
}
