internal import Contracts

/// Rule G4: a CTE smaller than the number of groups is listed.
enum Shortfalls: RuleCheck {
  static let rule = "G4"
  static let proves = """
    Every council has somebody in each group, or in as many as it has members and is listed with \
    that number; nobody else is listed.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    var present: [String: Int] = [:]
    for group in evidence.documents.groups.groups {
      for share in group.councils where share.members > 0 {
        present[share.council, default: 0] += 1
      }
    }
    let listed = Dictionary(
      evidence.documents.groups.shortfalls.map { ($0.council, $0) },
      uniquingKeysWith: { first, _ in first })
    var short: Set<String> = []
    for members in evidence.encuentroMembers {
      let groups = evidence.groupCount(of: members)
      for council in members {
        let id = evidence.councils[council].id
        let expected = min(evidence.people[council], groups)
        let seated = present[id, default: 0]
        tally.expect(
          seated == expected, id, "tiene personas en \(seated) grupos; deben ser \(expected)")
        guard expected < groups else { continue }
        short.insert(id)
        tally.expect(
          listed[id].map { $0.groups == groups && $0.present == seated } ?? false, id,
          "es menor que el número de grupos (\(groups)) y no está bien listado entre los que no "
            + "alcanzan")
      }
    }
    for id in listed.keys.sorted() {
      tally.expect(
        short.contains(id), id, "está listado entre los que no alcanzan y alcanza a cada grupo")
    }
  }
}
