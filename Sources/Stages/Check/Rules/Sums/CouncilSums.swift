internal import Contracts

/// Read = eligible + ineligible, eligible = located = in an encuentro + unassigned, and in between
/// = in a cluster + left.
enum CouncilSums: RuleCheck {
  static let rule = "S"
  static let proves = """
    Every eligible council is located, is in exactly one encuentro or unassigned, and in exactly \
    one cluster or left; councils of one cluster stay together.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    judgeLocated(evidence, &tally)
    let documents = evidence.documents
    judgePartition(
      evidence, &tally, placed: documents.encuentros.encuentros.flatMap(\.councils),
      rest: documents.encuentros.unassigned.map(\.council),
      names: ("encuentros", "sin asignar"))
    judgePartition(
      evidence, &tally, placed: documents.clusters.clusters.flatMap(\.councils),
      rest: documents.clusters.left.map(\.council),
      names: ("encuentros de su área", "fuera de ellos"))
    judgeClustersTogether(evidence, &tally)
  }

  private static func judgeLocated(_ evidence: Evidence, _ tally: inout Tally) {
    var eligible: Set<String> = []
    for council in evidence.documents.schools.councils {
      if council.eligible {
        eligible.insert(council.id)
        tally.expect(
          evidence.indexOf[council.id] != nil, council.id,
          "es elegible y falta en located.json")
      }
      tally.expect(
        council.eligible == (council.ineligibleReason == nil), council.id,
        council.eligible
          ? "es elegible y lleva un motivo de exclusión" : "no es elegible y no se dice por qué")
    }
    for council in evidence.councils {
      tally.expect(
        eligible.contains(council.id), council.id,
        "está en located.json y no es un consejo elegible de schools.json")
    }
  }

  /// Every located council stands exactly once in `placed` or `rest`.
  private static func judgePartition(
    _ evidence: Evidence, _ tally: inout Tally, placed: [String], rest: [String],
    names: (placed: String, rest: String)
  ) {
    let placed = counts(placed)
    let rest = counts(rest)
    for council in evidence.councils {
      let (inside, outside) = (placed[council.id, default: 0], rest[council.id, default: 0])
      tally.expect(
        inside + outside == 1, council.id,
        "está \(inside) veces en \(names.placed) y \(outside) \(names.rest); debe estar una sola vez"
      )
    }
  }

  private static func judgeClustersTogether(_ evidence: Evidence, _ tally: inout Tally) {
    let encuentros = evidence.documents.encuentros.encuentros
    var clusterOfEncuentro: [Int: Int] = [:]
    for (index, cluster) in evidence.documents.clusters.clusters.enumerated() {
      let homes = Set(evidence.clusterMembers[index].map { evidence.encuentroOf[$0] })
      tally.expect(
        homes.count <= 1 && !homes.contains(nil), cluster.id,
        "los consejos que la división reunió no están en un mismo encuentro")
      guard case let home?? = homes.first, homes.count == 1 else { continue }
      if let other = clusterOfEncuentro[home] {
        tally.expect(
          evidence.rules.joinSmall, encuentros[home].id,
          "reúne dos encuentros de la división («\(evidence.documents.clusters.clusters[other].id)» "
            + "y «\(cluster.id)») sin que el parámetro rules.joinSmall lo permita")
      }
      clusterOfEncuentro[home] = index
    }
  }

  private static func counts(_ ids: [String]) -> [String: Int] {
    ids.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
