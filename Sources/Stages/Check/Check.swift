public import Contracts
internal import Geo

/// Recomputes every rule and every figure from the documents of a run.
///
/// It shares only Contracts and Geo with the stages it judges, and returns what it finds instead of
/// throwing: the result is a document whether or not it is clean. The order of the documents' own
/// arrays is one of the things tested; apart from that the result does not depend on it.
///
/// - Throws: `InputError` when PROJ cannot be used, `DocumentError` when a polygon of `places` cannot
///   be decoded.
/// - Parameter rules: the numbers the run was made with.
/// - Parameter cluster: the weights of J.
/// - Parameter locate: how far a declared locality or a rural point may be (rule F1).
/// - Parameter sedes: whether sedes rotate, and the tolerance within which candidates tie.
public func check(
  _ documents: CheckedDocuments, _ rules: Rules, _ cluster: ClusterParameters,
  _ locate: LocateParameters, _ sedes: SedesParameters, report: inout Report
) throws -> Check {
  let evidence = Evidence(documents, rules, weights: cluster, hosting: sedes, locating: locate)
  var tallies: [String: Tally] = [:]
  for ruleCheck in ruleChecks {
    try ruleCheck.judge(evidence, &tallies[ruleCheck.rule, default: Tally(rule: ruleCheck.rule)])
  }
  let results = tallies.values.sorted { $0.rule < $1.rule }
  let violations = results.flatMap { tally in
    tally.violations.sorted { ($0.subject, $0.detail) < ($1.subject, $1.detail) }
  }
  report.use(GeoLibraries.versions)
  report.count("tested", results.reduce(0) { $0 + $1.tested })
  report.count("violations", violations.count)
  return Check(
    rules: results.map {
      RuleResult(rule: $0.rule, tested: $0.tested, violations: $0.violations.count)
    },
    violations: violations, figures: figures(of: evidence))
}
