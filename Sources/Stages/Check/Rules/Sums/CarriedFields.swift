internal import Contracts

/// What `located.json` carries over from `schools.json` is unchanged.
enum CarriedFields: RuleCheck {
  static let rule = "S"
  static let proves = """
    A located council has the members, levels, classrooms, staff, usual sede and zona of its \
    catalogue row, and stands at its point exactly where it says so.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for school in evidence.documents.schools.councils where school.eligible {
      guard let index = evidence.indexOf[school.id] else { continue }
      let located = evidence.councils[index]
      for (field, same) in compared(school, located) {
        tally.expect(same, school.id, "«\(field)» no es igual en schools.json y en located.json")
      }
      judgePosition(school, located, &tally)
    }
  }

  private static func compared(
    _ school: Council, _ located: LocatedCouncil
  ) -> [(field: String, same: Bool)] {
    [
      ("members", school.members == located.members),
      ("participates", school.participates == located.participates),
      ("level", school.level == located.level),
      ("levels", school.levels == located.levels),
      ("ccts", school.ccts == located.ccts),
      ("service", school.service == located.service),
      ("shift", school.shift == located.shift),
      ("students", school.students == located.students),
      ("rooms", school.rooms == located.rooms),
      ("roomsExistentes", school.roomsExistentes == located.roomsExistentes),
      ("roomsSource", school.roomsSource == located.roomsSource),
      ("sedeAptitude", school.sedeAptitude == located.sedeAptitude),
      ("building", school.building == located.building),
      ("directors", school.directors == located.directors),
      ("subdirectors", school.subdirectors == located.subdirectors),
      ("atps", school.atps == located.atps),
      ("strata", school.strata == located.strata),
      ("declaredLocality", school.declaredLocality == located.declaredLocality),
      ("multigrade", school.multigrade == located.multigrade),
      ("usualSede", school.usualSede == located.usualSede),
      ("zone", school.zone == located.zone),
      ("supervision", school.supervision == located.supervision),
    ]
  }

  private static func judgePosition(
    _ school: Council, _ located: LocatedCouncil, _ tally: inout Tally
  ) {
    let position = located.position
    tally.expect(
      (position.coordinate == nil) == (position.quality == .none), school.id,
      "la calidad de su posición es «\(position.quality.rawValue)» y "
        + (position.coordinate == nil ? "no tiene punto" : "tiene punto"))
    let isOwn =
      school.latitude == position.latitude && school.longitude == position.longitude
    switch position.quality {
    case .point, .repaired:
      tally.expect(
        isOwn, school.id,
        "su posición no es la del catálogo, aunque su calidad es «\(position.quality.rawValue)»")
    case .colonia, .locality:
      tally.expect(
        !isOwn, school.id,
        "su posición es la del catálogo, que no se creyó, y su calidad dice que es la de su "
          + position.quality.rawValue)
    case .none: break
    }
  }
}
