internal import Contracts

/// Who may coordinate in one encuentro, and who does, session by session.
struct Leadership {
  /// Councils of the encuentro.
  let members: [Int]
  let groupCount: Int
  /// Every row of the encuentro's groups with its council, where that is known.
  let rows: [(group: Int, row: Coordinator, council: Int?)]

  private let evidence: Evidence

  /// One for each encuentro, in the document's order.
  static func all(_ evidence: Evidence) -> [(id: String, leadership: Leadership)] {
    let groups = Dictionary(grouping: evidence.documents.groups.groups, by: \.encuentro)
    return evidence.documents.encuentros.encuentros.enumerated().map { index, encuentro in
      (
        encuentro.id,
        Leadership(evidence.encuentroMembers[index], groups[encuentro.id, default: []], evidence)
      )
    }
  }

  private init(_ members: [Int], _ groups: [Group], _ evidence: Evidence) {
    self.members = members
    self.evidence = evidence
    groupCount = groups.count
    rows = groups.flatMap { group in
      group.coordinators.map { row in
        (group.group, row, row.council.flatMap { evidence.indexOf[$0] })
      }
    }
  }

  /// People of a council who may bear a role in one session.
  ///
  /// The leader of a community council is `encargado`, never director (rule K1).
  func staff(_ role: CoordinatorRole, of council: Int) -> Int {
    let located = evidence.councils[council]
    let isCommunity = located.service == .comunitario
    switch role {
    case .director, .co: return isCommunity ? 0 : located.directors.bounded
    case .encargado: return isCommunity ? max(1, located.directors.bounded) : 0
    case .subdirector: return located.subdirectors.bounded
    case .atp: return located.atps.bounded
    case .porDesignar: return 0
    }
  }

  /// Times that a council bears one of some roles in some sessions.
  func times(_ roles: Set<CoordinatorRole>, of council: Int, in sessions: ClosedRange<Int>) -> Int {
    rows.count {
      $0.council == council && roles.contains($0.row.role) && sessions.contains($0.row.session)
    }
  }

  /// Councils that still have somebody of a role who does not bear it in a session.
  func idle(_ role: CoordinatorRole, in session: Int) -> [Int] {
    let roles: Set<CoordinatorRole> = role == .director ? [.director, .co] : [role]
    return members.filter {
      times(roles, of: $0, in: session...session) < staff(role, of: $0)
    }
  }

  /// Directors of all councils.
  var directors: Int { members.reduce(0) { $0 + staff(.director, of: $1) } }
}
