internal import Contracts

/// No document names a council or an encuentro that does not exist, and ids have their form.
enum KnownIds: RuleCheck {
  static let rule = "S"
  static let proves = """
    Every council and encuentro that a document names exists, and ids have their stated form.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    judgeCouncilNames(evidence, &tally)
    judgeEncuentroNames(evidence, &tally)
    judgeForms(evidence, &tally)
  }

  private static func judgeCouncilNames(_ evidence: Evidence, _ tally: inout Tally) {
    let documents = evidence.documents
    let matches = documents.encuentros.matches
    let named: [(document: String, ids: [String])] = [
      (
        "clusters.json",
        documents.clusters.clusters.flatMap { $0.councils + [$0.sede] }
          + documents.clusters.left.map(\.council)
          + documents.clusters.alternatives.map(\.council)
      ),
      (
        "encuentros.json",
        documents.encuentros.encuentros.flatMap(\.councils)
          + documents.encuentros.unassigned.map(\.council)
          + matches.flatMap { [$0.council, $0.reference, $0.partner] }
      ),
      (
        "sedes.json",
        documents.sedes.sedes.flatMap { [$0.council] + $0.ranking.map(\.council) }
      ),
      (
        "groups.json",
        documents.groups.groups.flatMap { group in
          group.councils.map(\.council) + group.coordinators.compactMap(\.council)
        } + documents.groups.shortfalls.map(\.council)
      ),
      ("located.json", documents.located.flows.flatMap { [$0.from, $0.to] }),
    ]
    for (document, ids) in named {
      for id in ids {
        tally.expect(
          evidence.indexOf[id] != nil, id,
          "\(document) nombra un consejo que no está en located.json")
      }
    }
  }

  private static func judgeEncuentroNames(_ evidence: Evidence, _ tally: inout Tally) {
    let documents = evidence.documents
    let named: [(document: String, ids: [String])] = [
      (
        "encuentros.json",
        documents.encuentros.matches.flatMap { [$0.encuentro, $0.alternative?.encuentro] }
          .compactMap { $0 } + documents.encuentros.unassigned.compactMap(\.nearest)
          + documents.encuentros.encuentros.compactMap(\.joining?.encuentro)
      ),
      ("sedes.json", documents.sedes.sedes.map(\.encuentro)),
      ("groups.json", documents.groups.groups.map(\.encuentro)),
    ]
    for (document, ids) in named {
      for id in ids {
        tally.expect(
          evidence.encuentroIndex[id] != nil, id, "\(document) nombra un encuentro que no existe")
      }
    }
  }

  private static func judgeForms(_ evidence: Evidence, _ tally: inout Tally) {
    for council in evidence.documents.schools.councils {
      let stem = "\(council.cct)-\(council.shiftCode)"
      let suffixes = council.levels.isEmpty ? ["otro"] : council.levels.map(\.rawValue)
      let ofLevels = suffixes.map { "\(stem)-\($0)" }
      tally.expect(
        CCT(council.cct) != nil && (council.id == stem || ofLevels.contains(council.id)),
        council.id, "el identificador no tiene la forma CCT-turno («\(stem)»)")
      tally.expect(
        council.ccts.min() == council.cct, council.id,
        "su CCT («\(council.cct)») no es la menor de las del consejo")
    }
    for cluster in evidence.documents.clusters.clusters {
      let expected = gatheringId(cluster.locality, cluster.shift, cluster.councils.min())
      tally.expect(
        cluster.id == expected, cluster.id, "el identificador debería ser «\(expected)»")
    }
    let previous = Set(evidence.documents.acuerdos.previous.map(\.id))
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      // Of the area's own councils, or of all: joined councils may be lower.
      let own = evidence.encuentroMembers[index].filter { evidence.clusterOf[$0] != nil }
      let expected = [encuentro.councils, own.map { evidence.councils[$0].id }].map {
        freshId(encuentro, of: $0, previous)
      }
      tally.expect(
        expected.contains(encuentro.id) || previous.contains(encuentro.id), encuentro.id,
        "el identificador debería ser «\(expected[0])» o el de un encuentro anterior")
    }
  }

  /// Made of the lowest council whose id names no previous encuentro: the name of one would be read
  /// as that one.
  private static func freshId(
    _ encuentro: Encuentro, of councils: [String], _ previous: Set<String>
  ) -> String {
    let ids = councils.sorted().map { gatheringId(encuentro.locality, encuentro.shift, $0) }
    let lowest = ids.first ?? gatheringId(encuentro.locality, encuentro.shift, nil)
    if let fresh = ids.first(where: { !previous.contains($0) }) { return fresh }
    var number = 2
    while previous.contains("\(lowest)-\(number)") { number += 1 }
    return "\(lowest)-\(number)"
  }

  private static func gatheringId(
    _ locality: String, _ shift: MeetingShift, _ lowest: String?
  ) -> String {
    "\(locality)-\(shift.letter)-\(lowest ?? "")"
  }
}
