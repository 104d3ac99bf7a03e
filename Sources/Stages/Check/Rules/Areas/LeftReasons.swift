internal import Contracts

/// Rule Q5: the reason why a council is in no encuentro of its area is the true one.
enum LeftReasons: RuleCheck {
  static let rule = "Q5"
  static let proves = """
    Each reason for leaving an area holds: no position, no site in reach, one level only, no room \
    in any cluster it could reach, or no school in the area that can host.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for council in evidence.councils.indices where evidence.councils[council].participates {
      let reason = evidence.leftReason[council]
      guard reason != .acuerdo, reason != .noReporto911 else { continue }
      judgePosition(council, reason, evidence, &tally)
      guard let index = evidence.areaOf[council] else { continue }
      let area = evidence.areas[index]
      guard area.placeable.contains(council) else { continue }
      judgeReach(council, reason, area, evidence, &tally)
    }
    judgeRoom(evidence, &tally)
  }

  private static func judgePosition(
    _ council: Int, _ reason: LeftReason?, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let lost = evidence.points[council] == nil || evidence.areaOf[council] == nil
    tally.expect(
      lost == (reason == .sinPosicion), evidence.councils[council].id,
      lost
        ? "no tiene posición o localidad y no queda fuera como «sin_posicion»"
        : "queda fuera como «sin_posicion» y tiene posición y localidad")
  }

  private static func judgeReach(
    _ council: Int, _ reason: LeftReason?, _ area: CountedArea, _ evidence: Evidence,
    _ tally: inout Tally
  ) {
    let id = evidence.councils[council].id
    guard !area.remaining.isEmpty else {
      let levels = evidence.countedLevels(of: area.placeable)
      let expected = levels.count < 2 ? LeftReason.unSoloNivel : .sinCupo
      tally.expect(
        reason == expected, id,
        "ninguna escuela de su área puede ser sede y no queda fuera como "
          + "«\(expected.rawValue)»")
      return
    }
    let reached = area.remaining.contains(council)
    tally.expect(
      reached != (reason == .fueraDeAlcance), id,
      reached
        ? "queda fuera como «fuera_de_alcance» y hay una sede con cupo a menos de "
          + evidence.rules.maxTravelMetres.asMetres
        : "ninguna sede con cupo de su área está a su alcance y no queda fuera como "
          + "«fuera_de_alcance»")
    guard reached else { return }
    switch area.shape {
    case .singleLevel:
      tally.expect(
        reason == .unSoloNivel, id,
        "su área tiene un solo nivel y no queda fuera como «un_solo_nivel»")
    default:
      tally.expect(
        reason != .unSoloNivel || !meetsTwoLevels(council, area, evidence), id,
        "queda fuera como «un_solo_nivel» y a su alcance hay otro nivel en su área")
    }
  }

  /// Some site that the council reaches is also reached by a council of another level, or is one,
  /// and has room for the three of them.
  private static func meetsTwoLevels(
    _ council: Int, _ area: CountedArea, _ evidence: Evidence
  ) -> Bool {
    let reach = { (a: Int, b: Int) in
      (evidence.metres(a, b) ?? .infinity) <= evidence.rules.maxTravelMetres
    }
    let others = area.remaining.filter { evidence.isAnotherLevel($0, than: council) }
    return area.remaining.contains { site in
      let capacity = evidence.ownAreaCapacity(site)
      guard capacity > 0, reach(council, site) else { return false }
      return others.contains { other in
        let people = Set([council, site, other]).reduce(0) { $0 + evidence.people[$1] }
        return people <= capacity && reach(other, site)
      }
    }
  }

  /// No council left as `sin_cupo` fits a cluster it reaches, nor two of them one of their own.
  private static func judgeRoom(_ evidence: Evidence, _ tally: inout Tally) {
    for area in evidence.areas {
      let left = area.remaining.filter { evidence.leftReason[$0] == .sinCupo }
      let clusters = evidence.divisions[area.key]?.clusters ?? []
      for council in left {
        let open = clusters.first { hasRoom($0, for: council, evidence) }
        let name = open.map { evidence.documents.clusters.clusters[$0].id } ?? ""
        tally.expect(
          open == nil, evidence.councils[council].id,
          "queda fuera como «sin_cupo» y cabe en «\(name)», que está a su alcance")
        let pair = left.first { council < $0 && formPair(council, $0, evidence) }
        tally.expect(
          pair == nil, evidence.councils[council].id,
          "queda fuera como «sin_cupo» y puede formar un encuentro con "
            + "«\(pair.map { evidence.councils[$0].id } ?? "")»")
      }
    }
  }

  private static func hasRoom(_ cluster: Int, for council: Int, _ evidence: Evidence) -> Bool {
    let members = evidence.clusterMembers[cluster]
    guard let sede = evidence.indexOf[evidence.documents.clusters.clusters[cluster].sede],
      let metres = evidence.metres(council, sede)
    else { return false }
    let people = members.reduce(evidence.people[council]) { $0 + evidence.people[$1] }
    return metres <= evidence.rules.maxTravelMetres && people <= evidence.ownAreaCapacity(sede)
  }

  private static func formPair(_ a: Int, _ b: Int, _ evidence: Evidence) -> Bool {
    guard evidence.countedLevels(of: [a, b]).count >= 2, let metres = evidence.metres(a, b) else {
      return false
    }
    let capacity = max(evidence.ownAreaCapacity(a), evidence.ownAreaCapacity(b))
    return metres <= evidence.rules.maxTravelMetres
      && evidence.people[a] + evidence.people[b] <= capacity
  }
}
