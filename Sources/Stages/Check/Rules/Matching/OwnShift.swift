internal import Contracts

/// Rule F6a: nobody meets in another shift than its own.
enum OwnShift: RuleCheck {
  static let rule = "F6a"
  static let proves = """
    Every council meets in its meeting shift, but for urban vespertinos under F6b and CAMs kept in \
    their locality under F7, whose encuentros carry requiere_valoracion; urban vespertinos have \
    the vespertino for their meeting shift.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, home) in evidence.encuentroOf.enumerated() {
      guard let home else { continue }
      let located = evidence.councils[council]
      let encuentro = evidence.documents.encuentros.encuentros[home]
      tally.expect(
        located.meetingShift == encuentro.shift || mayMix(council, evidence), located.id,
        "se reúne en «\(encuentro.id)», de turno \(encuentro.shift.rawValue), y su turno de "
          + "reunión es \(located.meetingShift.rawValue)")
    }
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let mixes = evidence.encuentroMembers[index].contains {
        evidence.councils[$0].meetingShift != encuentro.shift
      }
      tally.expect(
        encuentro.status.contains(.requiereValoracion) == mixes, encuentro.id,
        mixes
          ? "mezcla turnos y no lleva el estado «requiere_valoracion»"
          : "lleva el estado «requiere_valoracion» y no mezcla turnos")
    }
    judgeMeetingShifts(evidence, &tally)
  }

  private static func mayMix(_ council: Int, _ evidence: Evidence) -> Bool {
    let located = evidence.councils[council]
    switch evidence.matchOf[council]?.rule {
    case .f6b: return located.urban && located.meetingShift == .vespertino
    case .f7: return located.level == .cam
    default: return false
    }
  }

  private static func judgeMeetingShifts(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, located) in evidence.councils.enumerated() {
      let afternoon = located.shift == .vespertino || located.shift == .nocturno
      if !afternoon || !evidence.meetsInTheMorning(council) {
        let expected: MeetingShift = afternoon ? .vespertino : .matutino
        tally.expect(
          located.meetingShift == expected, located.id,
          "su turno es \(located.shift.rawValue) y se reuniría en el "
            + "\(located.meetingShift.rawValue); debe ser el \(expected.rawValue)")
      }
      let night = located.shift == .nocturno || located.service == .trabajadores
      tally.expect(
        located.marks.contains("horario_nocturno") == night, located.id,
        night ? "le falta la marca «horario_nocturno»" : "le sobra la marca «horario_nocturno»")
    }
  }
}
