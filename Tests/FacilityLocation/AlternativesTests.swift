import Testing

@testable import FacilityLocation

/// What a move would add, against the cost of the division with the move made; divisions that could
/// be better, so that many a move would take off.
@Suite struct AlternativesTests {
  @Test(arguments: Features.combinations)
  func addWhatTheDivisionWouldCostMore(features: Features) {
    for seed in 1...8 {
      let problem = Problem.random(9, features, seed: UInt64(seed))
      let found = problem.divided(SearchOptions(effort: 0))
      let all = problem.alternatives(to: found.clusters, atMost: .max)
      #expect(all.map(\.customer) == found.clusters.flatMap(\.customers).sorted())
      for (customer, alternatives) in all {
        #expect(alternatives.count == found.clusters.count - 1)
        for alternative in alternatives {
          let moved = problem.moved(customer, to: alternative.cluster, in: found.clusters)
          #expect(
            (moved != nil) == alternative.barriers.isEmpty,
            "seed \(seed), \(customer) to \(alternative.cluster): \(alternative.barriers)")
          guard let moved, let added = alternative.added else { continue }
          let expected = problem.cost(of: moved).total - found.cost.total
          #expect(abs(added - expected) < 1e-6, "seed \(seed), \(customer)")
        }
      }
    }
  }

  /// All of them are priced where all are asked for; of costs held for the nearest only, three are
  /// found by bounds.
  @Test(arguments: Features.combinations)
  func theFirstAreThoseOfAll(features: Features) {
    for seed in 1...10 {
      let problem = Problem.random(120, features.union(.sparse), seed: UInt64(seed))
      let clusters = problem.gathered(atSites: 20)
      let all = problem.alternatives(to: clusters, atMost: .max)
      let first = problem.alternatives(to: clusters, atMost: 3)
      #expect(all.allSatisfy { $0.alternatives.count == clusters.count - 1 })
      #expect(first.map(\.customer) == all.map(\.customer))
      #expect(first.map(\.alternatives) == all.map { Array($0.alternatives.prefix(3)) })
    }
  }

  @Test func comeFromLeastToMost() {
    let problem = Problem.random(12, [.categories, .groups, .reach], seed: 5)
    let clusters = problem.divided().clusters
    for (customer, alternatives) in problem.alternatives(to: clusters, atMost: 2) {
      #expect(alternatives.count == min(2, clusters.count - 1))
      #expect(!alternatives.contains { clusters[$0.cluster].customers.contains(customer) })
      let added = alternatives.map { $0.added ?? .infinity }
      #expect(added == added.sorted())
    }
  }

  /// Three places 100 apart, two customers at each of the first two.
  private let line: Problem = {
    let place = [0.0, 0, 100, 100, 1000]
    var problem = Problem(
      customers: [(10, 0), (20, 1), (35, 0), (40, 1), (5, 1)].map {
        .init(demand: $0, categories: .init(category: $1))
      },
      sites: [(1, 60), (3, 100)].map { .init(customer: $0, capacity: $1, openingCost: 7) },
      costs: CostMatrix(demands: [10, 20, 35, 40, 5], reach: 500) { abs(place[$0] - place[$1]) })
    problem.minimumCategories = 2
    return problem
  }()

  @Test func nameEveryHardRule() {
    let clusters = [
      Division.Cluster(site: 0, customers: [0, 1]), .init(site: 1, customers: [2, 3]),
    ]
    let all = line.alternatives(to: clusters, atMost: 1).map { $0.alternatives[0] }
    #expect(
      all.map(\.barriers) == [
        [.categories], [.categories, .site], [.capacity, .categories], [.categories, .site],
      ])
    #expect(all[0].added == 1000)
    // As if the others of its cluster could host at its cost.
    #expect(all[1].added == 2000)
  }

  @Test func hasNoPriceBeyondReach() {
    var problem = line
    problem.minimumCategories = 0
    let clusters = [
      Division.Cluster(site: 0, customers: [0, 1]), .init(site: 1, customers: [2, 3]),
    ]
    let far = problem.with(sites: [
      .init(customer: 1, capacity: 60), .init(customer: 4, capacity: 60),
    ])
    let alone = [clusters[0], Division.Cluster(site: 1, customers: [4])]
    let all = far.alternatives(to: alone, atMost: 1)
    #expect(all.map { $0.alternatives[0].added } == [nil, nil, nil])
    #expect(all[0].alternatives[0].barriers == [.reach])
    #expect(all[1].alternatives[0].barriers == [.reach, .site])
    // Whoever is alone leaves nothing behind.
    #expect(all[2].alternatives[0].barriers == [.reach])
  }

  @Test(arguments: Features.combinations)
  func sharesMakeUpTheWhole(features: Features) {
    for seed in 1...8 {
      let problem = Problem.random(9, features, seed: UInt64(seed))
      let found = problem.divided(SearchOptions(effort: 0))
      let shares = problem.shares(of: found.clusters)
      for term in [\Cost.service, \.opening, \.missing, \.cohesion, \.flow] {
        let sum = shares.reduce(0) { $0 + $1[keyPath: term] }
        #expect(abs(sum - found.cost[keyPath: term]) < 1e-6)
      }
    }
  }

  @Test func aShareIsWhatTheClusterAnswersFor() {
    var problem = Problem(
      customers: [4, 3, 3, 1].map { .init(demand: $0, group: 0) },
      sites: (0..<4).map { .init(customer: $0, capacity: 10, openingCost: 1) },
      costs: CostMatrix(demands: [4, 3, 3, 1]) { _, _ in 5 },
      flows: [.init(a: 0, b: 2, amount: 6), .init(a: 2, b: 3, amount: 2)])
    (problem.cohesionPrice, problem.flowPrice) = (10, 1)
    let shares = problem.shares(of: [
      .init(site: 0, customers: [0]), .init(site: 1, customers: [1, 3]),
      .init(site: 2, customers: [2]),
    ])
    // The first two have as much of the group: the earlier has its bulk.
    #expect(shares.map(\.cohesion) == [0, 40, 30])
    #expect(shares.map(\.flow) == [3, 1, 4])
    #expect(shares.map(\.service) == [0, 5, 0])
  }
}

extension Problem {
  /// Everybody with the nearest of the first sites, whether the rules allow it or not.
  fileprivate func gathered(atSites count: Int) -> [Division.Cluster] {
    var clusters = sites.prefix(count).indices.map { Division.Cluster(site: $0, customers: []) }
    for customer in customers.indices {
      let nearest = clusters.indices.min {
        costs.separation(customer, sites[$0].customer)
          < costs.separation(customer, sites[$1].customer)
      }!
      clusters[nearest].customers.append(customer)
    }
    return clusters
  }

  /// The clusters with a customer elsewhere and their sites chosen anew; nil where that is
  /// forbidden.
  fileprivate func moved(
    _ customer: Int, to target: Int, in clusters: [Division.Cluster]
  ) -> [Division.Cluster]? {
    var parts = clusters.map { $0.customers.filter { $0 != customer } }
    parts[target] = (parts[target] + [customer]).sorted()
    var result: [Division.Cluster] = []
    for (part, cluster) in zip(parts, clusters) where !part.isEmpty {
      if part == cluster.customers {
        result.append(cluster)
      } else {
        guard let site = bestSite(for: part) else { return nil }
        result.append(Division.Cluster(site: site, customers: part))
      }
    }
    return isFeasible(result) ? result : nil
  }
}
