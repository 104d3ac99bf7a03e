import Contracts
import Testing

@testable import CheckStage

@Suite struct CorruptionTests {
  static let all =
    Corruption.sums + Corruption.areas + Corruption.objective + Corruption.matches
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

  @Test func everyRuleHasACorruptionThatItCatches() {
    #expect(Set(Self.all.map(\.rule)) == Set(provenRules.map(\.rule)))
  }
}
