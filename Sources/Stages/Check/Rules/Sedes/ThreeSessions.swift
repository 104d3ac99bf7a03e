internal import Contracts

/// Rule G2: a sede for each of the three sessions.
enum ThreeSessions: RuleCheck {
  static let rule = "G2"
  static let proves = """
    Every encuentro has exactly sessions 1, 2 and 3, in one school unless sedes rotate; when they \
    do, in different ones as far as members can host.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let rows = Dictionary(grouping: evidence.documents.sedes.sedes, by: \.encuentro)
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let own = rows[encuentro.id, default: []]
      let numbers = own.map(\.session)
      tally.expect(
        numbers == sessions, encuentro.id,
        "tiene sede para las sesiones \(numbers); deben ser \(sessions)")
      guard numbers == sessions else { continue }
      let hosts = Set(own.map(\.council))
      if evidence.hosting.rotate {
        let possible = Hosting(index, evidence)
        // A building taken by others may leave fewer: then the status or the ranking tells.
        guard possible.pool == .feasible, !isContested(possible, evidence) else { continue }
        tally.expect(
          hosts.count == min(sessions.count, possible.candidates.count), encuentro.id,
          "reparte sus sesiones en \(hosts.count) escuelas y \(possible.candidates.count) pueden "
            + "ser sede")
      } else {
        tally.expect(
          hosts.count == 1, encuentro.id,
          "cambia de sede entre sesiones sin que el parámetro rotate lo pida")
      }
    }
  }

  private static func isContested(_ hosting: Hosting, _ evidence: Evidence) -> Bool {
    hosting.candidates.contains { evidence.councils[$0.council].building != nil }
  }
}
