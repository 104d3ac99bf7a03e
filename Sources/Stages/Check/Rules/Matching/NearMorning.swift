internal import Contracts

/// Rule F6b: an urban vespertino without a partner near joins the matutino of its locality.
enum NearMorning: RuleCheck {
  static let rule = "F6b"
  static let proves = """
    Whoever joined the matutino is an urban vespertino in an encuentro of its locality, with no \
    room in its own shift within nearShiftMetres; whoever went farther in its own shift had no room \
    in the matutino of its locality.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, match) in evidence.matches(of: [.f6b]) {
      let located = evidence.councils[council]
      tally.expect(
        located.urban && located.meetingShift == .vespertino, match.council,
        "lleva la regla F6b y no es un vespertino urbano")
      guard let home = evidence.encuentroOf[council] else { continue }
      tally.expect(
        evidence.isMorningOfItsLocality(home, council), match.council,
        "lleva la regla F6b y «\(match.encuentro)» no es un matutino de su localidad")
      tally.expectTrue(match, of: council, kinds: [.own, .sede, .flow], evidence)
      judgeOwnShift(council, evidence, &tally)
    }
    for (council, match) in evidence.matches(of: [.f8, .f5bNear])
    where match.metres > evidence.rules.nearShiftMetres {
      judgeMorning(council, match, evidence, &tally)
    }
  }

  /// Its own shift within `nearShiftMetres` came first, for each by itself: company in the matutino
  /// is no reason to leave it.
  ///
  /// Only clusters are compared, by their own classrooms: they were there from the start, while one
  /// that waited too may have gone to an encuentro farther away, or brought classrooms, later.
  private static func judgeOwnShift(
    _ council: Int, _ evidence: Evidence, _ tally: inout Tally
  ) {
    guard let point = evidence.points[council] else { return }
    let near = min(evidence.rules.nearShiftMetres, evidence.rules.maxMatchMetres)
    let option = evidence.placed.within(near, of: point).first { other in
      guard let other = evidence.encuentroOf[other.council].map({ ($0, other.council) }) else {
        return false
      }
      return evidence.documents.encuentros.encuentros[other.0].shift == .vespertino
        && evidence.isAnotherLevel(other.1, than: council)
        && evidence.isWithin(near, other.1, of: council)
        && evidence.hadRoom(other.0, withClusterOf: other.1, for: evidence.people[council])
    }
    tally.expect(
      option == nil, evidence.councils[council].id,
      "pasó al matutino y a \((option?.metres).asMetres) hay un encuentro vespertino con cupo, con "
        + "«\(option.map { evidence.councils[$0.council].id } ?? "")»")
  }

  /// The matutino of its locality, so far as it was there from the start, came before its own shift
  /// farther away.
  private static func judgeMorning(
    _ council: Int, _ match: Match, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let located = evidence.councils[council]
    guard located.urban, located.meetingShift == .vespertino, let point = evidence.points[council]
    else { return }
    let people = evidence.party(of: council).reduce(0) { $0 + evidence.people[$1] }
    let option = evidence.placed.within(evidence.rules.maxMatchMetres, of: point).first { other in
      guard let encuentro = evidence.encuentroOf[other.council] else { return false }
      return evidence.isMorningOfItsLocality(encuentro, council)
        && evidence.councils[other.council].locality == located.locality
        && evidence.isAnotherLevel(other.council, than: council)
        && evidence.isWithin(evidence.rules.maxMatchMetres, other.council, of: council)
        && evidence.hadRoom(encuentro, withClusterOf: other.council, for: people)
    }
    tally.expect(
      option == nil, located.id,
      "se reúne a \(match.metres.asMetres) en su turno y cabía en el matutino de su localidad, con "
        + "«\(option.map { evidence.councils[$0.council].id } ?? "")»")
  }
}

extension Evidence {
  /// Within some metres, from wherever a council may measure (rule F5b).
  func isWithin(_ limit: Double, _ other: Int, of council: Int) -> Bool {
    possibleReferences(of: council).allSatisfy { (metres($0, other) ?? .infinity) <= limit }
  }

  /// An encuentro of the matutino in which the council's own locality meets.
  func isMorningOfItsLocality(_ encuentro: Int, _ council: Int) -> Bool {
    documents.encuentros.encuentros[encuentro].shift == .matutino
      && encuentroMembers[encuentro].contains {
        $0 != council && councils[$0].meetingShift == .matutino
          && councils[$0].locality == councils[council].locality
      }
  }

  /// The councils that left an area and joined the same encuentro with a council: the unit as it
  /// moved.
  func party(of council: Int) -> [Int] {
    guard let home = encuentroOf[council], let area = areaOf[council] else { return [council] }
    return encuentroMembers[home].filter { clusterOf[$0] == nil && areaOf[$0] == area }
  }
}
