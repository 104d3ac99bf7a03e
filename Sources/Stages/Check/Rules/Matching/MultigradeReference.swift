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
      judgeBetter(council, match, evidence, &tally)
    }
  }

  /// Nothing comes before what the record measures from, where the better reference could be met.
  ///
  /// Of several that serve equally the rule names none: all of them must have been open.
  private static func judgeBetter(
    _ council: Int, _ match: Match, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let better =
      switch match.rule {
      case .f5bFlow: evidence.usualSedesOfItsShift(of: council)
      case .f5bNear: evidence.flowPartnersOfAnotherLevel(of: council)
      default: [Int]()
      }
    guard let first = better.first else { return }
    tally.expect(
      !better.allSatisfy { evidence.couldMeet(council, with: $0) }, match.council,
      "lleva la regla \(match.rule.rawValue) y podía reunirse con "
        + "«\(evidence.councils[first].id)», "
        + (match.rule == .f5bFlow ? "su sede habitual" : "con la que comparte más alumnos"))
  }
}

extension Evidence {
  fileprivate func usualSedesOfItsShift(of council: Int) -> [Int] {
    usualSedes(of: council).filter { councils[$0].meetingShift == councils[council].meetingShift }
  }

  /// None where the usual sede comes first, or where somebody as strong is of its own level.
  fileprivate func flowPartnersOfAnotherLevel(of council: Int) -> [Int] {
    let partners = strongestFlowPartners(of: council)
    guard usualSedes(of: council).isEmpty,
      partners.allSatisfy({ isAnotherLevel($0, than: council) })
    else { return [] }
    return partners
  }

  /// The encuentro of a school is of the council's shift, in reach and the council's own, or has room
  /// for those who moved with it.
  fileprivate func couldMeet(_ council: Int, with school: Int) -> Bool {
    guard let encuentro = encuentroOf[school], let metres = metres(council, school),
      metres <= rules.maxMatchMetres,
      documents.encuentros.encuentros[encuentro].shift == councils[council].meetingShift
    else { return false }
    let people = party(of: council).reduce(0) { $0 + self.people[$1] }
    return encuentro == encuentroOf[council] || hasRoom(encuentro, for: people)
  }
}
