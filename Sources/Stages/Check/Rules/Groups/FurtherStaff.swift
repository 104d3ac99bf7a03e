internal import Contracts

/// Rule K2: subdirectores académicos and ATPs where groups are more than schools.
enum FurtherStaff: RuleCheck {
  static let rule = "K2"
  static let proves = """
    Subdirectores and ATPs coordinate only in sessions where every director and encargado does, and \
    por_designar stands only where nobody at all is left.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (id, leadership) in Leadership.all(evidence) {
      for session in sessions {
        let roles = Set(
          leadership.rows.filter { $0.row.session == session }.map(\.row.role))
        guard !roles.isDisjoint(with: [.subdirector, .atp, .porDesignar]) else { continue }
        var before: [CoordinatorRole] = [.director, .encargado]
        if roles.contains(.porDesignar) { before += [.subdirector, .atp] }
        for role in before {
          let idle = leadership.idle(role, in: session).first
          tally.expect(
            idle == nil, id,
            "en la sesión \(session) "
              + (roles.contains(.porDesignar)
                ? "queda un grupo por designar" : "coordina otro personal")
              + " y «\(idle.map { evidence.councils[$0].id } ?? "")» tiene \(role.rawValue) libre")
        }
      }
    }
  }
}
