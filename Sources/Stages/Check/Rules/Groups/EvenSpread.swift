internal import Contracts

/// Rule G5: floor/ceil of every CTE, level and stratum, and of the group totals.
enum EvenSpread: RuleCheck {
  static let rule = "G5"
  static let proves = """
    Every CTE, every level, every grade, cycle or subject of a CTE and of a level, and every group \
    total is split floor/ceil over the groups, and the shares add up to the members.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let groups = Dictionary(grouping: evidence.documents.groups.groups, by: \.encuentro)
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      judge(
        encuentro.id, groups[encuentro.id, default: []], evidence.encuentroMembers[index],
        evidence, &tally)
    }
  }

  private static func judge(
    _ id: String, _ groups: [Group], _ members: [Int], _ evidence: Evidence, _ tally: inout Tally
  ) {
    let people = members.reduce(0) { $0 + evidence.people[$1] }
    let totals = groups.map { group in
      group.councils.reduce(0) { $0 + $1.members.bounded }
    }
    for (group, total) in zip(groups, totals) {
      tally.expect(
        group.members == total, id,
        "el grupo \(group.group) dice \(group.members) personas y sus consejos suman \(total)")
    }
    expectEven(totals, sum: people, id, "los grupos", &tally)
    let shares = groups.map { group in
      Dictionary(
        group.councils.map { ($0.council, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for council in members {
      let located = evidence.councils[council]
      let split = shares.map { $0[located.id]?.members.bounded ?? 0 }
      expectEven(split, sum: evidence.people[council], located.id, "sus integrantes", &tally)
      for (stratum, sum) in evidence.namedStrata(of: council).sorted(by: { $0.key < $1.key }) {
        let split = shares.map { $0[located.id]?.strata[stratum]?.bounded ?? 0 }
        expectEven(split, sum: sum, located.id, "«\(stratum)»", &tally)
      }
    }
    judgeLevels(id, shares, members, evidence, &tally)
    let known = Set(members.map { evidence.councils[$0].id })
    for share in groups.flatMap(\.councils) {
      tally.expect(
        known.contains(share.council) && share.members > 0, share.council,
        "figura en un grupo de «\(id)» con \(share.members) personas sin corresponderle")
      expectKnownStrata(share, evidence, &tally)
    }
  }

  /// A council of several levels counts under its own `level`.
  private static func judgeLevels(
    _ id: String, _ shares: [[String: GroupShare]], _ members: [Int], _ evidence: Evidence,
    _ tally: inout Tally
  ) {
    let levels = Dictionary(grouping: members) { evidence.councils[$0].level }
    for (level, councils) in levels.sorted(by: { $0.key < $1.key }) {
      let ids = councils.map { evidence.councils[$0].id }
      let split = shares.map { share in
        ids.reduce(0) { $0 + (share[$1]?.members.bounded ?? 0) }
      }
      let people = councils.reduce(0) { $0 + evidence.people[$1] }
      expectEven(split, sum: people, id, "los integrantes de \(level.rawValue)", &tally)
      let strata = councils.reduce(into: [String: Int]()) {
        $0.merge(evidence.namedStrata(of: $1), uniquingKeysWith: +)
      }
      for (stratum, sum) in strata.sorted(by: { $0.key < $1.key }) {
        let split = shares.map { share in
          ids.reduce(0) { $0 + (share[$1]?.strata[stratum]?.bounded ?? 0) }
        }
        expectEven(split, sum: sum, id, "«\(stratum)» de \(level.rawValue)", &tally)
      }
    }
  }

  private static func expectKnownStrata(
    _ share: GroupShare, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let sum = share.strata.values.reduce(0) { $0 + $1.bounded }
    let known = evidence.indexOf[share.council].map { evidence.namedStrata(of: $0) } ?? [:]
    tally.expect(
      sum <= share.members && share.strata.keys.allSatisfy { known[$0] != nil }, share.council,
      "sus grados, ciclos o asignaturas suman \(sum) en un grupo con \(share.members) de su "
        + "personal, o no son los suyos")
  }

  /// Parts that add up to `sum` and differ by one at most.
  private static func expectEven(
    _ parts: [Int], sum: Int, _ id: String, _ what: String, _ tally: inout Tally
  ) {
    guard !parts.isEmpty else { return }
    let total = parts.reduce(0, +)
    tally.expect(total == sum, id, "\(what) suman \(total) en los grupos; deben ser \(sum)")
    let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
    tally.expect(
      most - least <= 1, id,
      "\(what) se reparten \(parts.map(String.init).joined(separator: "/")); la diferencia máxima "
        + "es 1")
  }
}

extension Evidence {
  /// People by grade, cycle or subject; none where the numbers cannot be those of the council, being
  /// negative or more than its members.
  fileprivate func namedStrata(of council: Int) -> [String: Int] {
    let strata = councils[council].strata.mapValues(\.bounded)
    let areTrue =
      strata.values.allSatisfy { $0 >= 0 } && strata.values.reduce(0, +) <= people[council]
    return areTrue ? strata : [:]
  }
}
