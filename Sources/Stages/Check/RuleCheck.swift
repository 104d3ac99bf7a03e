internal import Contracts

/// One rule, recomputed from the documents.
///
/// A rule may be proved by several checks; `ruleChecks` lists them all. A check never trusts what a
/// stage says of its own work. Where the design leaves two readings, it convicts only what breaks
/// both.
protocol RuleCheck: Sendable {
  /// As in 01-rules: `F2`, `G3` …; `J` for the objective, `S` for the sums.
  static var rule: String { get }
  /// What a clean result proves, in one sentence.
  static var proves: String { get }
  /// - Throws: what Geo throws when PROJ or a polygon of `places` cannot be used.
  static func judge(_ evidence: Evidence, _ tally: inout Tally) throws
}

/// What one rule was tested for, and where it failed.
struct Tally {
  let rule: String
  private(set) var tested = 0
  private(set) var violations: [Violation] = []

  /// Counts one test and, where it fails, one violation.
  ///
  /// - Parameter subject: a council, encuentro or area id.
  /// - Parameter detail: one sentence in Spanish without a final stop: what was found, what was
  ///   expected.
  mutating func expect(_ holds: Bool, _ subject: String, _ detail: @autoclosure () -> String) {
    tested += 1
    if !holds { violations.append(Violation(rule: rule, subject: subject, detail: detail())) }
  }
}

/// A rule that `check` proves, for the documentation.
public struct ProvenRule: Sendable, Equatable {
  public let rule: String
  public let proof: String
}

/// What `check` proves, one entry for each check, in the order in which they run.
public var provenRules: [ProvenRule] {
  ruleChecks.map { ProvenRule(rule: $0.rule, proof: $0.proves) }
}
