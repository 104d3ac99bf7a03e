internal import Contracts

/// Rule Q5: whoever is in no encuentro has the true reason and the nearest one with its metres.
enum UnassignedReasons: RuleCheck {
  static let rule = "Q5"
  static let proves = """
    Unassigned councils are without position, too far from every other level, or in reach of one \
    without room, as they say; the encuentro shown is that of their locality or the nearest, with \
    its metres.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, entry) in evidence.unassigned {
      judgeReason(council, entry.reason, evidence, &tally)
      judgeNearest(council, entry, evidence, &tally)
    }
  }

  private static func judgeReason(
    _ council: Int, _ reason: UnassignedReason, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let id = evidence.councils[council].id
    guard evidence.councils[council].participates, reason != .acuerdo else { return }
    let lost = evidence.points[council] == nil
    if lost || reason == .sinPosicion {
      let known = !lost && evidence.councils[council].locality != nil
      tally.expect(
        reason == .sinPosicion && !known, id,
        lost
          ? "no tiene posición y queda sin asignar como «\(reason.rawValue)»"
          : "tiene posición y queda sin asignar como «sin_posicion»")
      return
    }
    switch reason {
    case .demasiadoLejos:
      let partner =
        evidence.partnersInReach(of: council, readings: .all).first
        ?? evidence.unassignedInReach(of: council, readings: .all).first {
          evidence.countedLevels(of: [council, $0]).count >= 2
        }
      tally.expect(
        partner == nil, id,
        "queda sin asignar como «demasiado_lejos» y tiene otro nivel a su alcance: "
          + "«\(partner.map { evidence.councils[$0].id } ?? "")»")
    case .sinCupo:
      let partners =
        evidence.partnersInReach(of: council, readings: .any)
        + evidence.unassignedInReach(of: council, readings: .any)
        + evidence.unassignedOfTheOtherShift(of: council)
      tally.expect(
        !partners.isEmpty, id,
        "queda sin asignar como «sin_cupo» y no hay otro nivel a menos de "
          + evidence.rules.maxMatchMetres.asMetres)
    case .sinPosicion, .noReporto911, .acuerdo: break
    }
  }

  private static func judgeNearest(
    _ council: Int, _ entry: Unassigned, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let located = evidence.councils[council]
    guard let id = entry.nearest, let nearest = evidence.encuentroIndex[id] else {
      tally.expect(
        entry.metres == nil, located.id, "lleva metros sin un encuentro hasta el que se midan")
      tally.expect(
        evidence.points[council] == nil || evidence.placed.councils.isEmpty, located.id,
        "queda sin asignar y no dice el encuentro más cercano")
      return
    }
    let members = evidence.encuentroMembers[nearest]
    let metres = evidence.metresToNearest(of: members, from: council)
    tally.expect(
      metres == nil ? entry.metres == nil : entry.metres?.isNearly(metres) ?? false, located.id,
      "dice \(entry.metres.asMetres) hasta «\(id)»; son \(metres.asMetres)")
    let isOwn = members.contains { evidence.councils[$0].locality == located.locality }
    guard !isOwn, let metres, let point = evidence.points[council] else { return }
    let nearer = evidence.placed.nearest(to: point) { other in
      evidence.encuentroOf[other].map {
        evidence.documents.encuentros.encuentros[$0].shift == located.meetingShift
      } ?? false
    }
    tally.expect(
      metres <= (nearer?.metres ?? .infinity) + 0.1, located.id,
      "muestra un encuentro a \(metres.asMetres) y hay uno de su turno a "
        + (nearer?.metres).asMetres)
    let home = evidence.documents.encuentros.encuentros.first {
      $0.locality == located.locality && $0.shift == located.meetingShift
    }
    tally.expect(
      home == nil, located.id,
      "muestra «\(id)», que no es de su localidad, y en ella está «\(home?.id ?? "")»")
  }
}
