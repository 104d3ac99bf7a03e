import FacilityLocation
import Foundation
import Testing

@testable import encuentro_bench

/// The certified bound against the best values in print.
@Suite struct CPMPBoundTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../../shared/data/benchmarks/cpmp").standardized

  private static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "best-known.csv").path)
  }

  @Test(
    .enabled(if: isThere, "the published instances are not there"),
    arguments: ["SJC1.dat", "SJC2.dat", "cpmp01.txt", "cpmp07.txt", "cpmp11.txt", "cpmp20.txt"])
  func noBoundIsAboveTheBestKnown(name: String) throws {
    let known = try CPMPBestKnown(path: Self.folder.appending(path: "best-known.csv").path)
    let instance = try CPMPInstance(path: Self.folder.appending(path: name).path)
    let record = try #require(known.records[instance.name])
    let best = try #require(record.objective)
    let problem = instance.problem(record.metric ?? instance.usualMetric)
    let found = problem.divided(SearchOptions(effort: 0))
    let bound = problem.lowerBound(for: found, LowerBoundOptions(iterations: 300)).value
    // Best values are printed with two decimals.
    #expect(bound <= best + 0.005)
    #expect(bound > 0.9 * best)
  }
}
