internal import Contracts

/// Rule K1: directors preside, spread over the groups.
enum Presiding: RuleCheck {
  static let rule = "K1"
  static let proves = """
    Each group and session has one coordinator, of a council of the encuentro that has such staff \
    and not in two groups at once; a community leader serves only after every director.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (id, leadership) in Leadership.all(evidence) {
      judgeSeats(id, leadership, &tally)
      judgeStaff(id, leadership, evidence, &tally)
      judgeCommunity(id, leadership, evidence, &tally)
    }
  }

  private static func judgeSeats(_ id: String, _ leadership: Leadership, _ tally: inout Tally) {
    var leaders: [Int: [Int: Int]] = [:]
    for (group, row, council) in leadership.rows {
      if row.role != .co { leaders[group, default: [:]][row.session, default: 0] += 1 }
      tally.expect(
        sessions.contains(row.session), id,
        "el grupo \(group) tiene coordinación en la sesión \(row.session), que no existe")
      tally.expect(
        (row.role == .porDesignar) == (row.council == nil), id,
        "una coordinación «\(row.role.rawValue)» del grupo \(group) "
          + (row.council == nil ? "no nombra consejo" : "nombra consejo"))
      tally.expect(
        council.map { leadership.members.contains($0) } ?? true, id,
        "«\(row.council ?? "")» coordina el grupo \(group) y no es consejo del encuentro")
    }
    for group in 1...max(1, leadership.groupCount) where leadership.groupCount > 0 {
      for session in sessions {
        let count = leaders[group]?[session] ?? 0
        tally.expect(
          count == 1, id,
          "el grupo \(group) tiene \(count) coordinaciones en la sesión \(session); debe tener una")
      }
    }
  }

  private static func judgeStaff(
    _ id: String, _ leadership: Leadership, _ evidence: Evidence, _ tally: inout Tally
  ) {
    for council in leadership.members {
      for session in sessions {
        for role in CoordinatorRole.allCases where role != .porDesignar && role != .co {
          let roles: Set<CoordinatorRole> = role == .director ? [.director, .co] : [role]
          let busy = leadership.times(roles, of: council, in: session...session)
          let staff = leadership.staff(role, of: council)
          tally.expect(
            busy <= staff, evidence.councils[council].id,
            "coordina \(busy) veces como «\(role.rawValue)» en la sesión \(session) y tiene "
              + "\(staff)")
        }
      }
    }
  }

  private static func judgeCommunity(
    _ id: String, _ leadership: Leadership, _ evidence: Evidence, _ tally: inout Tally
  ) {
    for (_, row, _) in leadership.rows
    where row.role == .encargado && sessions.contains(row.session) {
      let waiting = leadership.members.first {
        leadership.times([.director, .co], of: $0, in: 1...row.session)
          < leadership.staff(.director, of: $0)
      }
      tally.expect(
        waiting == nil, id,
        "en la sesión \(row.session) coordina un encargado y el director de "
          + "«\(waiting.map { evidence.councils[$0].id } ?? "")» no ha coordinado")
    }
  }
}
