internal import Contracts

/// Rule F1: encuentros below `minMembers` are marked, with the joining alternative.
enum SmallEncuentros: RuleCheck {
  static let rule = "F1"
  static let proves = """
    muy_pequeno marks exactly the encuentros below minMembers, with the nearest one of their shift \
    and its metres.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let encuentros = evidence.documents.encuentros.encuentros
    for (index, encuentro) in encuentros.enumerated() {
      let small = encuentro.members < evidence.rules.minMembers
      tally.expect(
        encuentro.status.contains(.muyPequeno) == small, encuentro.id,
        "tiene \(encuentro.members) integrantes y el mínimo es \(evidence.rules.minMembers); "
          + (small ? "falta el estado «muy_pequeno»" : "sobra el estado «muy_pequeno»"))
      if small {
        judgeJoining(index, encuentro, evidence, &tally)
      } else {
        tally.expect(
          encuentro.joining == nil, encuentro.id,
          "no es muy pequeño y lleva una alternativa para unirse")
      }
    }
  }

  private static func judgeJoining(
    _ index: Int, _ encuentro: Encuentro, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let nearest = evidence.encuentroMembers[index].compactMap { evidence.points[$0] }
      .compactMap { point in
        evidence.placed.nearest(to: point) { other in
          guard let home = evidence.encuentroOf[other], home != index else { return false }
          return evidence.documents.encuentros.encuentros[home].shift == encuentro.shift
        }?.metres
      }.min()
    guard let nearest else {
      tally.expect(
        encuentro.joining == nil, encuentro.id,
        "lleva una alternativa para unirse y no hay otro encuentro de su turno")
      return
    }
    guard let joining = encuentro.joining, let other = evidence.encuentroIndex[joining.encuentro]
    else {
      tally.expect(
        false, encuentro.id, "es muy pequeño y no lleva el encuentro más cercano al que unirse")
      return
    }
    let own = evidence.encuentroMembers[index].compactMap { council in
      evidence.metresToNearest(of: evidence.encuentroMembers[other], from: council)
    }.min()
    tally.expect(
      joining.metres.isNearly(own), encuentro.id,
      "dice \(joining.metres.asMetres) hasta «\(joining.encuentro)»; son \(own.asMetres)")
    tally.expect(
      joining.metres.isNearly(nearest), encuentro.id,
      "hay un encuentro de su turno a \(nearest.asMetres) y propone uno a "
        + joining.metres.asMetres)
  }
}
