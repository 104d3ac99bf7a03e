import Testing

@testable import FacilityLocation

/// Threads change nothing but the time.
@Suite struct ThreadTests {
  /// Enough customers for several windows and for several threads of the bound.
  private static let problem = Problem.random(600, [.categories, .reach], seed: 5)

  @Test func windowsAndBoundAreTheSameForAnyNumberOfThreads() {
    let problem = Self.problem
    let divisions = [1, 3].map { threads in
      let division = WindowedSearch(
        problem, wanted: problem.wantedCategories, SearchOptions(threads: threads)
      ).division()
      let bound = problem.lowerBound(
        for: division, LowerBoundOptions(iterations: 20, threads: threads))
      return (division, bound)
    }
    #expect(divisions[0].0.clusters.count > 20)
    #expect(divisions[0].1.value > 0)
    for (division, bound) in divisions.dropFirst() {
      #expect(division == divisions[0].0)
      #expect(bound.value == divisions[0].1.value)
    }
  }

  /// Whoever is pinned to a site may be left out while the site's customer is placed.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func windowsPlaceNobodyTwice(seed: UInt64) {
    let problem = Problem.random(600, [.categories, .reach, .pins], seed: seed)
    let clusters = WindowedSearch(problem, wanted: problem.wantedCategories, SearchOptions())
      .division().clusters
    #expect(clusters.count > 20)
    #expect(problem.isFeasible(clusters))
  }
}
