internal import Contracts

/// What every match states of itself, whichever its rule.
extension Tally {
  /// The partner is of another level and in the same encuentro, and the metres are those from the
  /// reference to it.
  ///
  /// - Parameter kinds: the kinds of reference that the rule allows.
  mutating func expectTrue(
    _ match: Match, of council: Int, kinds: [ReferenceKind], _ evidence: Evidence
  ) {
    guard let partner = evidence.indexOf[match.partner],
      let reference = evidence.indexOf[match.reference]
    else { return }
    expect(
      partner != council && evidence.encuentroOf[partner] == evidence.encuentroOf[council],
      match.council, "se empareja con «\(match.partner)», que no está en su encuentro")
    expect(
      evidence.isAnotherLevel(partner, than: council), match.council,
      "se empareja con «\(match.partner)», que no es de otro nivel")
    expect(
      match.metres.isNearly(evidence.metres(reference, partner)), match.council,
      "dice \(match.metres.asMetres) de «\(match.reference)» a «\(match.partner)»; son "
        + evidence.metres(reference, partner).asMetres)
    expect(
      kinds.contains(match.referenceKind), match.council,
      "mide desde «\(match.referenceKind.rawValue)», lo que la regla \(match.rule.rawValue) no "
        + "admite")
    expect(
      evidence.isReference(reference, match.referenceKind, of: council), match.council,
      "mide desde «\(match.reference)», que no es su "
        + "\(match.referenceKind.words)")
    expectTrueAlternative(match, reference, council, evidence)
  }

  /// Some council of the alternative stands where the match says.
  private mutating func expectTrueAlternative(
    _ match: Match, _ reference: Int, _ council: Int, _ evidence: Evidence
  ) {
    guard let alternative = match.alternative,
      let encuentro = evidence.encuentroIndex[alternative.encuentro]
    else { return }
    let origins = Set([reference, council])
    let stands = evidence.encuentroMembers[encuentro].contains { other in
      origins.contains { alternative.metres.isNearly(evidence.metres($0, other)) }
    }
    expect(
      stands, match.council,
      "ningún consejo de la alternativa «\(alternative.encuentro)» está a "
        + alternative.metres.asMetres)
  }
}

extension Evidence {
  /// `reference` is what `kind` says it is; the rest of an area moves together, so that one of it
  /// may measure for all.
  func isReference(_ reference: Int, _ kind: ReferenceKind, of council: Int) -> Bool {
    switch kind {
    case .sede:
      usualSedes(of: council).contains(reference)
        || (reference == council && isOwnUsualSede(council))
    case .flow:
      strongestFlowPartners(of: council).contains(reference)
    case .own:
      reference == council
        || (areaOf[reference] == areaOf[council] && encuentroOf[reference] == encuentroOf[council]
          && clusterOf[reference] == nil && clusterOf[council] == nil)
    }
  }

  /// The matches of some rules whose council is known, in the document's order.
  func matches(of rules: Set<MatchRule>) -> [(council: Int, match: Match)] {
    documents.encuentros.matches.compactMap { match in
      guard rules.contains(match.rule), let council = indexOf[match.council] else { return nil }
      return (council, match)
    }
  }
}

extension ReferenceKind {
  fileprivate var words: String {
    switch self {
    case .sede: "sede habitual"
    case .flow: "escuela con más alumnos en común"
    case .own: "propio punto"
    }
  }
}
