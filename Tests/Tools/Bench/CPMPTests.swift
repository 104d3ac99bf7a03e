import Contracts
import FacilityLocation
import Foundation
import Testing

@testable import encuentro_bench

@Suite struct CPMPTests {
  /// Two groups of three points; 0 and 5 stand 1.5 from the middle of their group.
  private let text = """
     6   2
    0 0 10 2
    1.5 0 10 2
    3 0 10 2
    100 0 10 3
    101.5 0 10 3
    103 0 10 3
    """

  @Test func sumsDistancesWhateverTheDemand() throws {
    let division = try solved(named: "lin6.txt", .real)
    #expect(division.cost.total == 6)
    #expect(division.clusters.count == 2)
  }

  @Test func noSolutionIsBelowTheBound() throws {
    let problem = try instance(named: "lin6.txt").problem(.real)
    let bound = problem.lowerBound(for: problem.divided()).value
    #expect(bound <= 6 && bound > 5.99)
  }

  @Test func theORLibraryRoundsEachDistanceDown() throws {
    let instance = try instance(named: "cpmp99.txt")
    #expect(instance.usualMetric == .floor)
    #expect(instance.problem(.floor).divided().cost.total == 4)
    #expect(try self.instance(named: "cpmpX.txt").usualMetric == .real)
  }

  @Test func statesMediansAndTheMedianOfEachPoint() throws {
    let problem = try instance(named: "lin6.txt").problem(.real)
    let solution = try #require(CPMPSolution(problem.divided(), of: problem))
    #expect(solution.medians == [1, 4])
    #expect(solution.assignment == [1, 1, 1, 4, 4, 4])
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try solution.write(to: folder.path, name: "lin6")
    let written = try String(contentsOf: folder.appending(path: "lin6.json"), encoding: .utf8)
    #expect(written == "{\"assignment\":[1,1,1,4,4,4],\"medians\":[1,4]}\n")
  }

  @Test func tellsWhereNothingIsFeasible() throws {
    let problem = try instance(named: "full.txt", text.replacing(" 10 ", with: " 5 ")).problem(
      .real)
    #expect(CPMPSolution(problem.divided(), of: problem) == nil)
    var report = CPMPReport()
    let line = report.line(
      try instance(named: "lin6.txt"), .init(objective: nil, bestKnown: 6, seconds: 0.5))
    #expect(
      line.split(separator: " ") == [
        "lin6", "6", "2", "-", "6.00", "-", "0.50", "-", "-", "0.00",
      ])
    #expect(report.summary.contains("1 without a solution"))
  }

  @Test func statesTheGapToTheBestKnown() throws {
    var report = CPMPReport()
    _ = report.line(
      try instance(named: "lin6.txt"), .init(objective: 6, bestKnown: 6.00001, seconds: 1))
    let line = report.line(
      try instance(named: "lin6.txt"),
      .init(objective: 6.3, bestKnown: 6, bound: 5.6, seconds: 1, boundSeconds: 2))
    #expect(
      line.split(separator: " ") == [
        "lin6", "6", "2", "6.30", "6.00", "5.000", "1.00", "5.60", "12.500", "2.00",
      ])
    #expect(report.summary.hasPrefix("best known reached 1 of 2, mean gap 2.500 %, worst 5.000 %"))
    #expect(report.summary.hasSuffix("to the bound mean 12.500 %, worst 12.500 %, 2.0 s"))
  }

  /// A best value of 0 is right where every point is a median.
  @Test func aBestValueOfZeroHasNoPercentageAboveIt() throws {
    var report = CPMPReport()
    let instance = try instance(named: "lin6.txt")
    let reached = report.line(instance, .init(objective: 0, bestKnown: 0, bound: 0))
    let missed = report.line(instance, .init(objective: 6, bestKnown: 0, bound: 0))
    let gaps = [reached, missed].map { $0.split(separator: " ")[5] }
    #expect(gaps == ["0.000", "-"])
    #expect(report.summary.hasPrefix("best known reached 1 of 2, mean gap 0.000 %"))
    #expect(!report.summary.contains("inf"))
  }

  @Test func aHairBelowTheBestKnownIsNoGap() throws {
    var report = CPMPReport()
    let instance = try instance(named: "lin6.txt")
    let gaps = [6.00001, 6.01].map { best in
      report.line(instance, .init(objective: 6, bestKnown: best)).split(separator: " ")[5]
    }
    #expect(gaps == ["0.000", "-0.166"])
  }

  @Test func aLongNameIsNotCut() throws {
    var report = CPMPReport()
    let line = report.line(
      try instance(named: "una-instancia-de-nombre-largo.txt"), .init(objective: 6))
    #expect(line.hasPrefix("una-instancia-de-nombre-largo "))
  }

  @Test(arguments: [
    ("2 1\n0 0 10 11\n1 0 9 1", "la demanda del punto 1, 11, pasa de la mayor capacidad, 10"),
    ("3 2\n0 0 5 4\n1 0 5 4\n2 0 5 4", "12, pasa de las 2 mayores capacidades juntas, 10"),
    ("3 1\n0 0 5 4\n1 0 5 4\n2 0 5 4", "la demanda total, 12, pasa de la mayor capacidad, 5"),
  ])
  func tellsWhyThereIsNoSolution(text: String, words: String) throws {
    #expect(try instance(named: "full.txt", text).impossibility?.contains(words) == true)
  }

  /// Who demands nothing has to be served all the same: so says the bound, too.
  @Test func aPointWithoutDemandCounts() throws {
    let problem = try instance(named: "zero.txt", "3 1\n0 0 0 0\n5 0 0 0\n7 0 0 0").problem(.real)
    let division = problem.divided()
    #expect(division.cost.total == 7)
    #expect(problem.lowerBound(for: division).value > 6.99)
  }

  /// Two of 3 fill a median, and two of 0 go there all the same.
  @Test func aPointWithoutDemandTakesNoRoom() throws {
    let rows = (0..<6).map { "\($0 * $0) 0 6 \($0 < 4 ? 3 : 0)" }
    let text = "6 2\n" + rows.joined(separator: "\n")
    let problem = try instance(named: "some.txt", text).problem(.real)
    let division = problem.divided()
    #expect(division.left.isEmpty)
    #expect(division.cost.total == 29)
  }

  /// It may be served by another.
  @Test func aPointMayDemandMoreThanItCouldServe() throws {
    let instance = try instance(named: "one.txt", "2 1\n0 0 4 5\n3 4 10 1")
    #expect(instance.impossibility == nil)
    let problem = instance.problem(.real)
    let solution = try #require(CPMPSolution(problem.divided(), of: problem))
    #expect(solution.medians == [1])
  }

  private func solved(named name: String, _ metric: CPMPInstance.Metric) throws -> Division {
    try instance(named: name).problem(metric).divided()
  }

  private func instance(named name: String, _ text: String? = nil) throws -> CPMPInstance {
    try withFile(name, text ?? self.text) { try CPMPInstance(path: $0) }
  }
}
