internal import Contracts

/// Rule F5b: from where the distance of a multigrade council is measured.
enum MultigradeReference: RuleCheck {
  static let rule = "F5b"
  static let proves = """
    A multigrade council matched outside its locality is measured from its usual sede, else from \
    the school with most pupils in common, else from where it stands, and the record is true.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let kinds: [MatchRule: ReferenceKind] = [.f5bSede: .sede, .f5bFlow: .flow, .f5bNear: .own]
    for (council, match) in evidence.matches(of: Set(kinds.keys)) {
      tally.expect(
        evidence.councils[council].multigrade, match.council,
        "lleva la regla \(match.rule.rawValue) y no es multigrado")
      tally.expectTrue(match, of: council, kinds: kinds[match.rule].map { [$0] } ?? [], evidence)
      let sedes = evidence.usualSedes(of: council)
      tally.expect(
        match.rule != .f5bNear || sedes.isEmpty, match.council,
        "mide desde su propio punto y tiene sede habitual "
          + "(«\(evidence.councils[council].usualSede ?? "")»)")
    }
  }
}
