import Contracts
import Testing

@testable import CheckStage

@Suite struct CorruptionTests {
  static let all =
    Corruption.sums + Corruption.areas + Corruption.objective + Corruption.explanation
    + Corruption.matches
    + Corruption.sedes + Corruption.groups + Corruption.coordination

  @Test(arguments: all)
  func isCaughtUnderItsRule(_ corruption: Corruption) throws {
    var run = try SampleRun()
    corruption.apply(&run)
    let check = try run.check()
    #expect(!check.valid)
    #expect(
      check.violations.contains { $0.rule == corruption.rule && $0.subject == corruption.subject },
      "\(check.violations.map { "\($0.rule) \($0.subject): \($0.detail)" })")
    let counted = check.rules.first { $0.rule == corruption.rule }
    #expect(counted?.violations == check.violations.count { $0.rule == corruption.rule })
  }

  /// A rule is proved by several checks, and none of them must be idle.
  @Test func everyCheckHasACorruptionThatItCatches() throws {
    var idle = Set(ruleChecks.map { String(describing: $0) })
    for corruption in Self.all {
      var run = try SampleRun()
      corruption.apply(&run)
      let evidence = Evidence(
        run.documents, run.rules, weights: run.cluster, hosting: run.sedes, locating: run.locate)
      for check in ruleChecks where check.rule == corruption.rule {
        var tally = Tally(rule: check.rule)
        try check.judge(evidence, &tally)
        if tally.violations.contains(where: { $0.subject == corruption.subject }) {
          idle.remove(String(describing: check))
        }
      }
    }
    #expect(idle == [])
  }
}
