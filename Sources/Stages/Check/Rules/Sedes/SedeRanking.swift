internal import Contracts

/// Rule G1: the ranking kept with the first session.
enum SedeRanking: RuleCheck {
  static let rule = "G1"
  static let proves = """
    The ranking of the first session lists members once each with their true rooms and travel, the \
    sede alone as elegida and the excluded alone as no_apta.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for sede in evidence.documents.sedes.sedes where sede.session == 1 && !sede.ranking.isEmpty {
      guard let encuentro = evidence.encuentroIndex[sede.encuentro] else { continue }
      let members = evidence.encuentroMembers[encuentro]
      let names = sede.ranking.map(\.council)
      tally.expect(
        Set(names).count == names.count, sede.encuentro,
        "un consejo está dos veces entre las sedes posibles")
      tally.expect(
        sede.ranking.filter { $0.verdict == .elegida }.map(\.council) == [sede.council],
        sede.encuentro, "la elegida entre las sedes posibles no es «\(sede.council)»")
      for candidate in sede.ranking {
        judge(candidate, sede, members, evidence, &tally)
      }
    }
  }

  private static func judge(
    _ candidate: SedeCandidate, _ sede: Sede, _ members: [Int], _ evidence: Evidence,
    _ tally: inout Tally
  ) {
    guard let council = evidence.indexOf[candidate.council], members.contains(council) else {
      tally.expect(
        false, sede.encuentro,
        "«\(candidate.council)», entre las sedes posibles, no es consejo suyo")
      return
    }
    let located = evidence.councils[council]
    let cost = evidence.teacherMetres(members, to: council)
    tally.expect(
      abs(candidate.teacherMetres - cost) <= 1e-6 * max(1, cost), sede.encuentro,
      "dice \(candidate.teacherMetres) metros-docente hasta «\(candidate.council)»; son \(cost)")
    tally.expect(
      candidate.rooms == located.rooms, sede.encuentro,
      "las aulas de «\(candidate.council)» no son las de located.json")
    tally.expect(
      candidate.verdict == .elegida
        || (candidate.verdict == .noApta) == (located.sedeAptitude == .no), sede.encuentro,
      "«\(candidate.council)» figura como «\(candidate.verdict.rawValue)»")
  }
}
