internal import Contracts

/// Rule F8: who has no other level near joins the nearest, up to `maxMatchMetres`.
enum NearestPartner: RuleCheck {
  static let rule = "F8"
  static let proves = """
    No match is farther than maxMatchMetres, but for a CAM's in its own locality, or exceeds the \
    room of its encuentro; no unassigned council has another level with room within maxMatchMetres, placed or not, and no match passed \
    over a nearer one.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, match) in evidence.matches(of: [.f8]) {
      tally.expectTrue(match, of: council, kinds: [.own], evidence)
    }
    // Inside an area it is reach that bounds the distance (rule F4); a CAM belongs to its locality
    // whatever the metres (rule F7).
    for (council, match) in evidence.matches(of: Set(MatchRule.allCases).subtracting([.acuerdo]))
    where evidence.clusterOf[council] == nil && !evidence.staysHome(council, match) {
      tally.expect(
        match.metres <= evidence.rules.maxMatchMetres, match.council,
        "se empareja a \(match.metres.asMetres); el máximo es "
          + evidence.rules.maxMatchMetres.asMetres)
    }
    judgeRoom(evidence, &tally)
    for (council, entry) in evidence.unassigned
    where evidence.councils[council].participates && entry.reason != .acuerdo {
      judgeUnassigned(council, evidence, &tally)
    }
    judgePassedOver(evidence, &tally)
  }

  /// Those who come from another locality fit the encuentro; for those of its own, classrooms are no
  /// bar (rule G1).
  private static func judgeRoom(_ evidence: Evidence, _ tally: inout Tally) {
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let members = evidence.encuentroMembers[index]
      let ownLocalities = Set(
        members.filter { evidence.clusterOf[$0] != nil }.map { evidence.councils[$0].locality })
      let strangers = members.filter {
        evidence.clusterOf[$0] == nil && !ownLocalities.contains(evidence.councils[$0].locality)
          && evidence.matchOf[$0]?.rule != .acuerdo
      }
      guard !strangers.isEmpty else { continue }
      let people = members.reduce(0) { $0 + evidence.people[$1] }
      let room = evidence.roomOfBestSite(members).most
      tally.expect(
        people <= room || encuentro.status.contains(.excedeMaximo), encuentro.id,
        "reúne \(people) personas con quienes se unieron y su mejor sede tiene cupo para \(room)")
    }
  }

  /// Nobody unassigned has an admissible partner with room, placed or unassigned too.
  private static func judgeUnassigned(
    _ council: Int, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let id = evidence.councils[council].id
    let placed = evidence.partnersInReach(of: council, readings: .all).first { other in
      evidence.encuentroOf[other].map {
        evidence.hasRoom($0, for: evidence.people[council])
      } ?? false
    }
    tally.expect(
      placed == nil, id,
      "queda sin asignar y cabe en el encuentro de «\(placed.map { evidence.councils[$0].id } ?? "")»"
        + ", de otro nivel y a menos de \(evidence.rules.maxMatchMetres.asMetres)")
    let free = evidence.unassignedInReach(of: council, readings: .all).first { other in
      let people = evidence.people[council] + evidence.people[other]
      return evidence.countedLevels(of: [council, other]).count >= 2
        && people <= evidence.roomOfBestSite([council, other]).least
    }
    tally.expect(
      free == nil, id,
      "queda sin asignar y puede formar un encuentro con "
        + "«\(free.map { evidence.councils[$0].id } ?? "")»")
  }

  /// A unit that joined by distance alone has no cluster of another level nearer with room for it.
  ///
  /// Only councils of clusters are compared, as partner and as the nearer one: they were there to be
  /// joined from the start, while two who wait may find each other by the rule of either.
  private static func judgePassedOver(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, match) in evidence.matches(of: [.f8, .f5bNear]) {
      let located = evidence.councils[council]
      guard evidence.possibleReferences(of: council) == [council],
        !(located.urban && located.meetingShift == .vespertino),
        let partner = evidence.indexOf[match.partner], evidence.clusterOf[partner] != nil,
        let point = evidence.points[council], let home = evidence.encuentroOf[council]
      else { continue }
      let party = evidence.party(of: council)
      guard evidence.countedLevels(of: party).count == 1 else { continue }
      let least = party.compactMap { evidence.matchOf[$0]?.metres }.min() ?? match.metres
      let people = party.reduce(0) { $0 + evidence.people[$1] }
      guard least > 0.1 else { continue }
      let nearer = evidence.placed.within(least - 0.1, of: point).first { other in
        guard let encuentro = evidence.encuentroOf[other.council], encuentro != home,
          evidence.clusterOf[other.council] != nil
        else { return false }
        return evidence.documents.encuentros.encuentros[encuentro].shift == located.meetingShift
          && evidence.isAnotherLevel(other.council, than: council)
          && evidence.hadRoom(encuentro, withClusterOf: other.council, for: people)
      }
      tally.expect(
        nearer == nil, located.id,
        "se empareja a \(least.asMetres) y a \((nearer?.metres).asMetres) cabía con "
          + "«\(nearer.map { evidence.councils[$0.council].id } ?? "")»")
    }
  }
}
