internal import Contracts

/// Rules F2 and F3: at least two different levels.
enum TwoLevels: RuleCheck {
  static let rule = "F2"
  static let proves = """
    Every cluster and encuentro has two counted levels, however many councils of one level it has \
    (F3), and states the levels of its councils.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (index, cluster) in evidence.documents.clusters.clusters.enumerated() {
      expectTwo(evidence.clusterMembers[index], cluster.id, evidence, &tally)
    }
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let members = evidence.encuentroMembers[index]
      expectTwo(members, encuentro.id, evidence, &tally)
      let levels = members.reduce(into: Set<Level>()) {
        $0.formUnion(evidence.councils[$1].levels)
      }.sorted()
      tally.expect(
        encuentro.levels == levels, encuentro.id,
        "dice los niveles \(encuentro.levels.asWords); los de sus consejos son \(levels.asWords)")
    }
  }

  private static func expectTwo(
    _ members: [Int], _ id: String, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let levels = evidence.countedLevels(of: members)
    tally.expect(
      levels.count >= 2, id,
      "tiene \(levels.count == 1 ? "un solo nivel" : "ningún nivel") "
        + "(\(levels.sorted().asWords)); debe reunir al menos dos")
  }
}
