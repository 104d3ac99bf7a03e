internal import Contracts

/// Rule K4: every director leads at least once in three sessions.
enum EveryDirectorLeads: RuleCheck {
  static let rule = "K4"
  static let proves = """
    Where directors are at most three times the groups, every one leads; beyond, every one leads or \
    co-coordinates.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (id, leadership) in Leadership.all(evidence) where leadership.groupCount > 0 {
      let enough = leadership.directors <= sessions.count * leadership.groupCount
      let roles: Set<CoordinatorRole> = enough ? [.director] : [.director, .co]
      for council in leadership.members {
        let directors = leadership.staff(.director, of: council)
        guard directors > 0 else { continue }
        let times = leadership.times(roles, of: council, in: 1...sessions.count)
        tally.expect(
          times >= directors, evidence.councils[council].id,
          "tiene \(directors) directores y coordinan \(times) veces en las tres sesiones de «\(id)»"
        )
      }
      let helps = leadership.rows.contains { $0.row.role == .co }
      tally.expect(
        !enough || !helps, id,
        "lleva coordinación conjunta y sus \(leadership.directors) directores caben en "
          + "\(leadership.groupCount) grupos y tres sesiones")
    }
  }
}
