internal import Contracts

/// Rule G5: floor/ceil of every CTE, of every stratum within it and of the group totals.
enum EvenSpread: RuleCheck {
  static let rule = "G5"
  static let proves = """
    Every CTE, every grade, cycle or subject of a CTE, and every group total is split floor/ceil \
    over the groups, and the shares add up to the members.
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
      for stratum in located.strata.keys.sorted() {
        let split = shares.map { $0[located.id]?.strata[stratum]?.bounded ?? 0 }
        let sum = located.strata[stratum]?.bounded ?? 0
        expectEven(split, sum: sum, located.id, "«\(stratum)»", &tally)
      }
    }
    let known = Set(members.map { evidence.councils[$0].id })
    for share in groups.flatMap(\.councils) {
      tally.expect(
        known.contains(share.council) && share.members > 0, share.council,
        "figura en un grupo de «\(id)» con \(share.members) personas sin corresponderle")
      expectKnownStrata(share, evidence, &tally)
    }
  }

  private static func expectKnownStrata(
    _ share: GroupShare, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let sum = share.strata.values.reduce(0) { $0 + $1.bounded }
    let known = evidence.indexOf[share.council].map { evidence.councils[$0].strata } ?? [:]
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
