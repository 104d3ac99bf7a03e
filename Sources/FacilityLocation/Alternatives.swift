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
public enum Barrier: Int, Sendable, Comparable {
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
  /// Where costs are held for the nearest only, a pair of a customer and a cluster takes a few
  /// operations, and its members are asked for distances only while the cluster may be among the
  /// `most`: see `Reassignments.least(_:in:)`, which proves that no other is.
  ///
  /// - Precondition: Nobody is in two clusters, and each has its site's customer as a member; hard
  ///   rules may be broken. Prices are not negative.
  /// - Parameter most: From 0; `Int.max` for all.
  /// - Returns: A row for each customer in a cluster, by number.
  public func alternatives(
    to clusters: [Division.Cluster], atMost most: Int
  ) -> [(customer: Int, alternatives: [Alternative])] {
    validate()
    validate(clusters)
    precondition(most >= 0, "alternatives are asked for in a number from 0")
    let reassignments = Reassignments(self, clusters)
    return clusters.indices.flatMap { source in
      clusters[source].customers.map { customer in
        (
          customer,
          reassignments.cheapest(most, Reassignments.Leaving(customer, source, reassignments))
        )
      }
    }.sorted { $0.customer < $1.customer }
  }
}

extension Reassignments {
  fileprivate func cheapest(_ most: Int, _ leaving: Leaving) -> [Alternative] {
    guard most > 0 else { return [] }
    let others = clusters.indices.filter { $0 != leaving.source }
    let priced = others.map { (least: least(leaving, in: $0), target: $0) }
      .filter { $0.least < .infinity }
    var found: [Alternative] = []
    for (least, target) in priced.sorted(by: <) {
      if found.count >= most, least > found[most - 1].added ?? .infinity { break }
      let alternative = alternative(leaving, to: target)
      guard alternative.added != nil else { continue }
      found.insert(alternative, at: found.firstIndex { alternative.precedes($0) } ?? found.count)
    }
    found = Array(found.prefix(most))
    let named = Set(found.map(\.cluster))
    return found
      + others.lazy.filter { !named.contains($0) }.prefix(most - found.count)
      .map { alternative(leaving, to: $0) }
  }

  /// What a customer adds to a cluster at least, without asking its members for distances;
  /// `.infinity` only where there is no price.
  ///
  /// Let the customer be at least *d* metres from every member: from the box that they stand in.
  /// Then the cluster served from a member costs its cheapest member's service and *d* for each
  /// of the customer's own demand, or more; served from the customer, *d* for each of the members'
  /// demand, or more. What is charged for missing categories follows from the sums alone. Groups
  /// and flows gain no more than all of the customer's demand brought to the bulk of its group and
  /// all of its flows to an end. Each term being a bound, so is the sum; rounding is taken off.
  private func least(_ leaving: Leaving, in target: Int) -> Double {
    guard let after = leaving.after else { return .infinity }
    guard let box = boxes[target] else { return -.infinity }
    let metres = problem.costs.leastMetres(from: leaving.customer, to: box)
    guard metres < .infinity else { return .infinity }
    let demand = problem.customers[leaving.customer].demand
    let present = problem.sites[clusters[target].site].openingCost
    let opening = min(
      present, siteAt[leaving.customer].map { problem.sites[$0].openingCost } ?? present)
    let service = min(
      cheapestMember[target] + Double(demand) * metres, opening + Double(load[target]) * metres)
    guard service < .infinity else { return .infinity }
    let least =
      after - leaving.before + service + missing(leaving, in: target) - value[target]
      - mostTieGain[leaving.customer]
    return least - 1e-9 * (abs(least) + abs(leaving.before) + abs(value[target]))
  }
}

extension Alternative {
  /// The cheaper first, then the lower number, those without a price last.
  fileprivate func precedes(_ other: Alternative) -> Bool {
    (added ?? .infinity, cluster) < (other.added ?? .infinity, other.cluster)
  }
}
