internal import Contracts

/// Rule G3: groups of at most `groupSize`, as few as that allows.
enum GroupSizes: RuleCheck {
  static let rule = "G3"
  static let proves = """
    Every encuentro has ceil(members / groupSize) groups numbered from 1, none above groupSize, \
    and encuentros, sedes and groups agree on their number.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let groups = Dictionary(grouping: evidence.documents.groups.groups, by: \.encuentro)
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let expected = evidence.groupCount(of: evidence.encuentroMembers[index])
      tally.expect(
        encuentro.groupCount == expected, encuentro.id,
        "dice \(encuentro.groupCount) grupos; con \(encuentro.members) integrantes son \(expected)")
      let numbers = groups[encuentro.id, default: []].map(\.group)
      tally.expect(
        numbers.count == max(1, expected)
          && numbers.enumerated().allSatisfy { $0.element == $0.offset + 1 }, encuentro.id,
        "tiene los grupos \(numbers); deben ir del 1 al \(expected)")
    }
    for group in evidence.documents.groups.groups {
      tally.expect(
        group.members <= evidence.rules.groupSize, group.encuentro,
        "el grupo \(group.group) tiene \(group.members) personas; el máximo es "
          + "\(evidence.rules.groupSize)")
    }
  }
}
