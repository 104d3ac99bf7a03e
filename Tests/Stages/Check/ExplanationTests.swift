import Contracts
import Testing

@testable import CheckStage

/// What a division says of its own encuentros and of those that councils could go to.
@Suite struct ExplanationTests {
  /// The town in three, so that a council has two others to go to.
  private func townInThree() throws -> SampleRun {
    var run = try SampleRun()
    let lone = "190010001-M-19DPR0006F-1"
    run.cluster(SampleRun.south) { $0.councils.removeAll { $0 == "19DPR0006F-1" } }
    run.documents.clusters.clusters.append(
      Cluster(
        id: lone, locality: Places.town, shift: .matutino, councils: ["19DPR0006F-1"],
        sede: "19DPR0006F-1", members: 25))
    run.documents.clusters.clusters.sort { $0.id < $1.id }
    run.explain()
    return run
  }

  private func violations(_ run: SampleRun) -> [Violation] {
    let evidence = Evidence(
      run.documents, run.rules, weights: run.cluster, hosting: run.sedes, locating: run.locate)
    var tally = Tally(rule: "J")
    SharesAndAlternatives.judge(evidence, &tally)
    return tally.violations
  }

  @Test func agreesWithEveryMoveMadeWhole() throws {
    let run = try townInThree()
    #expect(run.documents.clusters.alternatives.allSatisfy { $0.options.count == 2 })
    #expect(violations(run) == [])
  }

  @Test func tellsEveryRuleThatForbidsAMove() throws {
    var run = try townInThree()
    // 30 more in the north than its secundaria, or any other, has classrooms for.
    run.school("19DJN0001A-1", { $0.members = 70 }, { $0.members = 70 })
    run.rules.maxTravelMetres = 3200
    run.explain()
    #expect(violations(run) == [])
    let told = Set(
      run.documents.clusters.alternatives.flatMap(\.options).flatMap { $0.forbiddenBy ?? [] })
    #expect(told == [.alcance, .cupo, .dosNiveles, .sinSede])
  }

  @Test func convictsAnOrderThatIsNotFromLeastToMost() throws {
    var run = try townInThree()
    let place = run.documents.clusters.alternatives.firstIndex { $0.council == "19DPR0004D-1" }!
    run.documents.clusters.alternatives[place].options.swapAt(0, 1)
    let found = violations(run)
    #expect(found.map(\.subject) == ["19DPR0004D-1"])
    #expect(found.first?.detail.contains("no van") == true)
  }

  @Test func convictsAnOptionThatIsGivenTwice() throws {
    var run = try townInThree()
    let place = run.documents.clusters.alternatives.firstIndex { $0.council == "19DPR0004D-1" }!
    run.documents.clusters.alternatives[place].options[1] =
      run.documents.clusters.alternatives[place].options[0]
    #expect(violations(run).contains { $0.detail.contains("repite") })
  }
}
