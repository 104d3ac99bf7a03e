internal import Contracts

/// Rule Q5: a school that did not report Formato 911 is listed and not placed.
enum Unreported: RuleCheck {
  static let rule = "Q5"
  static let proves = """
    The councils that did not report 911 are exactly those left and unassigned as no_reporto_911.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for council in evidence.documents.schools.councils where council.eligible {
      tally.expect(
        council.participates == council.reported911, council.id,
        council.participates
          ? "participa sin haber reportado el Formato 911"
          : "reportó el Formato 911 y no participa")
    }
    let reasons = evidence.unassigned.reduce(into: [Int: UnassignedReason]()) {
      $0[$1.council] = $1.entry.reason
    }
    for (index, council) in evidence.councils.enumerated() {
      let left = evidence.leftReason[index] == .noReporto911
      let unassigned = reasons[index] == .noReporto911
      tally.expect(
        left != council.participates, council.id,
        left
          ? "participa y clusters.json la deja fuera como «no_reporto_911»"
          : "no participa y clusters.json no la deja fuera como «no_reporto_911»")
      tally.expect(
        unassigned != council.participates, council.id,
        unassigned
          ? "participa y queda sin asignar como «no_reporto_911»"
          : "no participa y no queda sin asignar como «no_reporto_911»")
    }
  }
}
