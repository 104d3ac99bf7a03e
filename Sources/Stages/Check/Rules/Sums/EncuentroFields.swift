internal import Contracts

/// The fields of clusters and encuentros that follow from their councils.
enum EncuentroFields: RuleCheck {
  static let rule = "S"
  static let proves = """
    Members of a cluster or encuentro are the sum of its councils'; it keeps its area's locality \
    and shift, and every council from outside has a match that names it.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (index, cluster) in evidence.documents.clusters.clusters.enumerated() {
      expectSum(of: evidence.clusterMembers[index], cluster.members, cluster.id, evidence, &tally)
    }
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let members = evidence.encuentroMembers[index]
      expectSum(of: members, encuentro.members, encuentro.id, evidence, &tally)
      tally.expect(!encuentro.councils.isEmpty, encuentro.id, "no tiene ningún consejo")
      judgePlace(encuentro, members, evidence, &tally)
    }
    judgeMatches(evidence, &tally)
  }

  private static func expectSum(
    of members: [Int], _ stated: Int, _ id: String, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let people = members.reduce(0) { $0 + evidence.people[$1] }
    tally.expect(stated == people, id, "dice \(stated) integrantes; sus consejos suman \(people)")
  }

  /// The locality and shift of its area; of a matched one, the locality of its lowest council
  /// that has one.
  private static func judgePlace(
    _ encuentro: Encuentro, _ members: [Int], _ evidence: Evidence, _ tally: inout Tally
  ) {
    let clusters = Set(members.compactMap { evidence.clusterOf[$0] }).sorted()
    if clusters.isEmpty {
      let lowest = members.filter { evidence.councils[$0].locality != nil }
        .min { evidence.councils[$0].id < evidence.councils[$1].id }
      let locality =
        lowest.flatMap { evidence.councils[$0].locality } ?? Encuentro.unknownLocality
      tally.expect(
        encuentro.locality == locality, encuentro.id,
        "su localidad es \(encuentro.locality); la de su primer consejo es \(locality)")
      return
    }
    let stated = clusters.map { evidence.documents.clusters.clusters[$0] }
    tally.expect(
      stated.contains { $0.locality == encuentro.locality && $0.shift == encuentro.shift },
      encuentro.id, "su localidad y turno no son los del área en que se formó")
  }

  private static func judgeMatches(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, home) in evidence.encuentroOf.enumerated() {
      guard let home else { continue }
      let id = evidence.councils[council].id
      let match = evidence.matchOf[council]
      if let match {
        let encuentro = evidence.documents.encuentros.encuentros[home].id
        tally.expect(
          match.encuentro == encuentro, id,
          "su emparejamiento nombra «\(match.encuentro)» y está en «\(encuentro)»")
      }
      tally.expect(
        match != nil || evidence.clusterOf[council] != nil, id,
        "se unió a un encuentro y no se dice por qué regla")
    }
    for council in evidence.matchOf.keys.sorted() {
      tally.expect(
        evidence.encuentroOf[council] != nil, evidence.councils[council].id,
        "tiene emparejamiento y no está en ningún encuentro")
    }
  }
}
