import Foundation
import Testing

@testable import FacilityLocation

/// Search and bound against exhaustive search, on tiny problems with any mix of features.
///
/// A few of them here; `ENCUENTROS_TRUTH=5000` asks for as many.
@Suite struct TruthTests {
  private static let count =
    ProcessInfo.processInfo.environment["ENCUENTROS_TRUTH"].flatMap { Int($0) } ?? 60

  /// Costs up to some millions are summed in another order than the truth's.
  private let rounding = 1e-6

  @Test func searchAndBoundAgreeWithExhaustiveSearch() {
    for seed in 1...Self.count {
      let problem = Self.problem(seed)
      let optimum = BruteForce(problem: problem).optimum()
      let found = problem.divided()
      expectFeasible(found, problem)
      #expect(problem.demand(of: found.left) == optimum.demandLeft, "seed \(seed)")
      #expect(
        abs(found.cost.total - optimum.cost) <= rounding,
        "seed \(seed), \(Self.features(seed)): \(found) against \(optimum)")
      // What rounding could add to the bound has been taken off it: only the truth's own is left.
      let bound = problem.lowerBound(for: found)
      #expect(
        bound.value <= optimum.cost + 1e-12 * optimum.cost,
        "seed \(seed): \(bound.value) is above \(optimum.cost)")
    }
  }

  /// Whatever a division leaves out, no cheaper one that leaves out no more is below its bound.
  @Test func boundAgreesWithExhaustiveSearchWhereMuchIsLeftOut() {
    for seed in 1...Self.count {
      let problem = Self.problem(seed)
      var random = RandomSource(seed: UInt64(seed))
      let division = problem.thinned(problem.divided(), &random)
      let bound = problem.lowerBound(for: division).value
      let least = BruteForce(problem: problem)
        .leastCost(leavingAtMost: problem.demand(of: division.left))
      #expect(
        bound <= least + 1e-12 * least,
        "seed \(seed), \(Self.features(seed)): \(bound) is above \(least)")
    }
  }

  @Test func theFullestPlacingLeavesOutTheLeast() throws {
    for seed in 1...Self.count {
      let problem = Self.problem(seed)
      guard problem.siteCount == nil else { continue }
      let model = Model(problem)
      let fullest = try #require(
        FullestPlacing(model, wanted: problem.wantedCategories, model.leaders))
      #expect(
        fullest.demandLeft == BruteForce(problem: problem).optimum().demandLeft, "seed \(seed)")
    }
  }

  /// The usual effort solves tiny problems, so that less of it finds nothing better and more of it
  /// nothing worse. Of large ones the search promises neither.
  @Test func theUsualEffortIsEnoughForTinyProblems() {
    for seed in 1...max(1, Self.count / 4) {
      let problem = Self.problem(seed)
      let costs = [0, 1, 3].map { effort in
        let found = problem.divided(SearchOptions(effort: effort))
        return (problem.demand(of: found.left), found.cost.total)
      }
      for (less, more) in zip(costs, costs.dropFirst()) {
        #expect((more.0, more.1 - rounding) <= less, "seed \(seed)")
      }
    }
  }

  /// Which of several optima is found depends on the numbers; what it costs does not.
  @Test func numberingChangesNothing() {
    for seed in 1...max(1, Self.count / 4) {
      let problem = Self.problem(seed)
      var random = RandomSource(seed: UInt64(seed))
      var order = Array(problem.customers.indices)
      for last in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(last, random.below(last + 1))
      }
      let (found, other) = (problem.divided(), problem.reordered(order).divided())
      #expect(problem.demand(of: found.left) == problem.demand(of: other.left.map { order[$0] }))
      #expect(abs(found.cost.total - other.cost.total) <= rounding, "seed \(seed)")
    }
  }

  /// Two to seven customers, each feature on or off by the toss of a coin.
  private static func problem(_ seed: Int) -> Problem {
    .random(2 + seed % 6, features(seed), seed: UInt64(seed))
  }

  private static func features(_ seed: Int) -> Features {
    var random = RandomSource(seed: UInt64(seed) &+ 1 << 32)
    return Features(rawValue: random.below(1 << Features.count))
  }
}
