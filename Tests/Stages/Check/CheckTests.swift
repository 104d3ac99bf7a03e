import Contracts
import Testing

@testable import CheckStage

@Suite struct CheckTests {
  @Test func aRunThatObeysEveryRuleIsValid() throws {
    let check = try SampleRun().check()
    #expect(check.violations == [])
    #expect(check.valid)
    #expect(check.rules.allSatisfy { $0.violations == 0 })
  }

  /// A clean result of a rule for which nothing was tested would prove nothing.
  @Test func theSampleHasSomethingToTestForEveryRule() throws {
    let rules = try SampleRun().check().rules
    #expect(Set(rules.map(\.rule)) == Set(provenRules.map(\.rule)))
    for rule in rules { #expect(rule.tested > 0, "\(rule.rule)") }
  }
}
