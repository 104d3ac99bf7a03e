/// `check.json`: every rule recomputed from the documents.
///
/// Written by `encuentro-check`; read by `encuentro-publish` for its flags and figures.
public struct Check: Document, Equatable {
  public static let schema = "check/1"
  public static let producer = "encuentro-check"

  /// No violation.
  public var valid: Bool
  /// What was proved for each rule, sorted by rule.
  public var rules: [RuleResult]
  /// Sorted by (rule, subject).
  public var violations: [Violation]
  /// The figures of the run, each counted anew from the documents, sorted by name.
  public var figures: [Figure]
  /// The very documents that were judged, sorted by name; absent in a check of before they were told.
  public var documents: [JudgedDocument]?

  public init(
    rules: [RuleResult], violations: [Violation], figures: [Figure],
    documents: [JudgedDocument]? = nil
  ) {
    valid = violations.isEmpty
    self.rules = rules
    self.violations = violations
    self.figures = figures
    self.documents = documents
  }

  public var sections: [DocumentSection] {
    [
      .value("valid", valid), .records("rules", rules), .records("violations", violations),
      .records("figures", figures),
    ] + (documents.map { [.records("documents", $0)] } ?? [])
  }
}

/// A document as its bytes were read.
public struct JudgedDocument: Codable, Equatable, Sendable {
  /// Such as `groups.json`, whatever the file was called.
  public var name: String
  /// Of its bytes, in lower-case hexadecimal.
  public var sha256: String

  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

public struct RuleResult: Codable, Equatable, Sendable {
  /// As in 01-rules: `F2`, `G3` …, `J` for the objective, `S` for the sums.
  public var rule: String
  /// How many things were tested.
  public var tested: Int
  public var violations: Int

  public init(rule: String, tested: Int, violations: Int) {
    self.rule = rule
    self.tested = tested
    self.violations = violations
  }
}

public struct Violation: Codable, Equatable, Sendable {
  public var rule: String
  /// A council, encuentro or area id.
  public var subject: String
  /// One sentence in Spanish with what was found and what was expected.
  public var detail: String

  public init(rule: String, subject: String, detail: String) {
    self.rule = rule
    self.subject = subject
    self.detail = detail
  }
}

/// One figure of the run, such as `unassigned.demasiado_lejos`.
public struct Figure: Codable, Equatable, Sendable {
  public var name: String
  public var value: Double

  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}
