import Testing

@testable import FacilityLocation

/// The certified bound against exhaustive search, every feature on and off.
@Suite struct LowerBoundTests {
  @Test(arguments: Features.combinations)
  func neverExceedsTheOptimum(features: Features) {
    for seed in 1...10 {
      let case_ = BoundedProblem(.random(2 + seed % 5, features, seed: UInt64(seed)))
      case_.expectBelow(case_.bound(), "seed \(seed)")
      // A division that costs more than the best one is no licence to go above it.
      case_.expectBelow(case_.bound(pretending: 10_000), "seed \(seed), from a dearer division")
    }
  }

  @Test(arguments: [[], .categories, .all.subtracting(.loadLimits)] as [Features])
  func neverExceedsTheOptimumWhereLoadsAreTooManyForATable(features: Features) {
    for seed in 1...10 {
      let case_ = BoundedProblem(
        Problem.random(2 + seed % 5, features, seed: UInt64(seed)).withDemands(times: 30_000))
      case_.expectBelow(case_.bound(), "seed \(seed)")
    }
  }

  @Test(arguments: [[], [.categories, .groups], [.categories, .scarcity, .flows]] as [Features])
  func neverExceedsTheOptimumWhereMostPairsAreNotListed(features: Features) {
    for seed in 1...10 {
      for listed in 1...3 {
        let case_ = BoundedProblem(
          .random(6, features, seed: UInt64(seed), listed: listed))
        case_.expectBelow(case_.bound(), "seed \(seed), \(listed) listed")
      }
    }
  }

  /// Where water lies between neighbours, a pair that is listed costs more than others that are not.
  @Test(arguments: [3, 100], [[], .scarcity, [.scarcity, .categories], .pins] as [Features])
  func neverExceedsTheOptimumWhereRoadsMakeDetours(utmost: Double, features: Features) {
    for seed in 1...10 {
      for listed in 1...3 {
        let case_ = BoundedProblem(
          .random(6, features, seed: UInt64(seed), listed: listed, detours: 1...utmost))
        case_.expectBelow(case_.bound(), "seed \(seed), \(listed) listed")
      }
    }
  }

  /// Of the divisions that leave out no more, the cheapest need not leave out the least.
  @Test(arguments: Features.combinations)
  func neverExceedsTheCheapestDivisionThatLeavesOutNoMore(features: Features) {
    for seed in 1...10 {
      let problem = Problem.random(3 + seed % 3, features, seed: UInt64(seed))
      var random = RandomSource(seed: UInt64(seed))
      let division = problem.thinned(problem.divided(), &random)
      let bound = problem.lowerBound(for: division).value
      let least = BruteForce(problem: problem)
        .leastCost(leavingAtMost: problem.demand(of: division.left))
      #expect(bound <= least + 1e-9 * max(1, least), "seed \(seed)")
    }
  }

  /// That the tests above can fail: a bound on something dearer does exceed the optimum.
  @Test func aBoundThatAsksTooMuchIsCaught() {
    let caught = (1...10).count { seed in
      let case_ = BoundedProblem(.random(6, [.categories, .groups], seed: UInt64(seed)))
      var dearer = case_.problem
      dearer.cohesionPrice *= 2
      dearer.missingPrice *= 2
      let bound = dearer.lowerBound(for: case_.found)
      return !case_.isBelow(bound.value)
    }
    #expect(caught > 5)
  }

  @Test func reachesTheOptimumOfMostSmallProblems() {
    let reached = (1...20).count { seed in
      let case_ = BoundedProblem(.random(6, [.categories, .groups], seed: UInt64(seed)))
      return case_.bound().value > 0.995 * case_.optimum.cost
    }
    #expect(reached >= 16)
  }

  @Test func costsNothingWhereNobodyIsPlaced() {
    let problem = Problem(
      customers: [.init(demand: 5), .init(demand: 6)], sites: [],
      costs: CostMatrix(demands: [5, 6]) { _, _ in 1 })
    #expect(problem.lowerBound(for: problem.divided()).value == 0)
  }

  @Test func isExactWhereVillagesKeepToThemselves() {
    // Pairs a kilometre long, a hundred kilometres apart: there is nothing to weigh.
    let problem = Problem(
      customers: (0..<10).map { .init(demand: 1 + $0) },
      sites: (0..<10).map { .init(customer: $0, capacity: 20, openingCost: 100_000) },
      costs: CostMatrix(demands: (1...10).map { $0 }) { a, b in
        a / 2 == b / 2 ? 1000 : 100_000
      })
    let found = problem.divided()
    let bound = problem.lowerBound(for: found)
    #expect(found.clusters.count == 5)
    #expect(abs(bound.value - found.cost.total) < 1e-6 * found.cost.total)
    #expect(bound.value <= found.cost.total)
  }

  @Test func threadsChangeNothing() {
    let problem = Problem.random(300, [.categories, .groups, .reach], seed: 1)
    let found = problem.divided(SearchOptions(effort: 0))
    let bounds = [1, 2, 5].map {
      problem.lowerBound(for: found, LowerBoundOptions(iterations: 6, threads: $0))
    }
    for bound in bounds {
      #expect(bound.value == bounds[0].value)
    }
  }

  @Test func orderChangesNothingButRounding() {
    // A long climb would amplify rounding: ten steps do not.
    let options = LowerBoundOptions(iterations: 10)
    for seed in 1...4 {
      let problem = Problem.random(30, [.categories, .groups, .flows], seed: UInt64(seed))
      let found = problem.divided(SearchOptions(effort: 0))
      let bound = problem.lowerBound(for: found, options)
      let other = problem.backwards.lowerBound(for: found.backwards(in: problem), options)
      #expect(bound.value > 0)
      #expect(abs(bound.value - other.value) < 1e-9 * bound.value)
    }
  }
}

extension Problem {
  /// The same problem with its customers and sites in the opposite order.
  fileprivate var backwards: Problem {
    let other = reordered(customers.indices.reversed())
    return other.with(sites: other.sites.reversed())
  }

  /// Demands and capacities multiplied alike: the same problem but for the prices by demand.
  fileprivate func withDemands(times factor: Int) -> Problem {
    var customers = customers
    for index in customers.indices { customers[index].demand *= factor }
    var other = Problem(
      customers: customers,
      sites: sites.map { site in
        Site(
          customer: site.customer, capacity: factor * site.capacity,
          openingCost: site.openingCost)
      }, costs: costs, flows: flows)
    other.copySettings(of: self)
    if largestLoad < .max { other.largestLoad *= factor }
    return other
  }
}

extension Division {
  fileprivate func backwards(in problem: Problem) -> Division {
    let last = (customer: problem.customers.count - 1, site: problem.sites.count - 1)
    return Division(
      clusters: clusters.map { cluster in
        Cluster(
          site: last.site - cluster.site,
          customers: cluster.customers.map { last.customer - $0 }.sorted())
      }, left: left.map { last.customer - $0 }.sorted(), cost: cost)
  }
}

/// A problem with the truth about it.
struct BoundedProblem {
  let problem: Problem
  let optimum: BruteForce.Optimum
  let found: Division

  init(_ problem: Problem) {
    self.problem = problem
    optimum = BruteForce(problem: problem).optimum()
    found = problem.divided()
  }

  /// - Parameter excess: What the division is said to cost more than it does.
  func bound(pretending excess: Double = 0) -> LowerBound {
    var division = found
    division.cost.opening += excess
    return problem.lowerBound(for: division)
  }

  func isBelow(_ bound: Double) -> Bool { bound <= optimum.cost + 1e-9 * max(1, optimum.cost) }

  func expectBelow(
    _ bound: LowerBound, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectBelow(bound.value, comment, sourceLocation: sourceLocation)
  }

  func expectBelow(
    _ bound: Double, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // The optimum leaves out no more than what was found: the bound speaks of it too.
    #expect(isBelow(bound), comment, sourceLocation: sourceLocation)
  }
}
