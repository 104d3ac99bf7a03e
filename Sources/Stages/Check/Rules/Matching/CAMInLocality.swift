internal import Contracts

/// Rule F7: a CAM meets with schools of its own locality.
///
/// A CAM is at home where a council of its locality that is no CAM meets. It is elsewhere, or
/// nowhere, only where no such encuentro has room for it, and in another shift than its own only
/// where no encuentro formed in its locality in its own shift has. A locality in which nobody else
/// was placed leaves it to rule F8.
enum CAMInLocality: RuleCheck {
  static let rule = "F7"
  static let proves = """
    Every CAM is in an encuentro of its own locality, in its own shift first, where one has room.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    var homes: [String: Set<Int>] = [:]
    for (council, home) in evidence.encuentroOf.enumerated() {
      guard let home, let locality = evidence.councils[council].locality,
        !evidence.isCAM(council)
      else { continue }
      homes[locality, default: []].insert(home)
    }
    for (council, located) in evidence.councils.enumerated() where located.participates {
      guard evidence.isCAM(council), evidence.points[council] != nil,
        let locality = located.locality
      else { continue }
      judge(council, homes: homes[locality, default: []].sorted(), evidence, &tally)
    }
    for (council, match) in evidence.matches(of: [.f7]) {
      tally.expect(
        evidence.councils[council].levels.contains(.cam), match.council,
        "lleva la regla F7 y no es un CAM")
      tally.expectTrue(match, of: council, kinds: [.own, .sede, .flow], evidence)
    }
  }

  private static func judge(
    _ council: Int, homes: [Int], _ evidence: Evidence, _ tally: inout Tally
  ) {
    let located = evidence.councils[council]
    let encuentros = evidence.documents.encuentros.encuentros
    let people = evidence.party(of: council).reduce(0) { $0 + evidence.people[$1] }
    let current = evidence.encuentroOf[council]
    let isHome = current.map { homes.contains($0) } ?? false
    let mixes = current.map { encuentros[$0].shift != located.meetingShift } ?? false
    let better = homes.first { home in
      let isFirst =
        mixes && encuentros[home].shift == located.meetingShift
        && encuentros[home].locality == located.locality
      return home != current && (!isHome || isFirst) && evidence.hasRoom(home, for: people)
    }
    tally.expect(
      better == nil, located.id,
      (isHome
        ? "se reúne en otro turno" : current == nil ? "no tiene encuentro" : "se reúne fuera")
        + " y «\(better.map { encuentros[$0].id } ?? "")», de su localidad, tiene cupo")
  }
}

extension Evidence {
  /// A CAM that meets with a school of its own locality.
  func staysHome(_ council: Int, _ match: Match) -> Bool {
    guard isCAM(council), let partner = indexOf[match.partner] else { return false }
    return shareLocality(council, partner)
  }

  func shareLocality(_ a: Int, _ b: Int) -> Bool {
    councils[a].locality.map { $0 == councils[b].locality } ?? false
  }

  /// A CAM and nothing else that counts as a level.
  func isCAM(_ council: Int) -> Bool {
    councils[council].levels.contains(.cam) && !councils[council].levels.contains { $0 != .cam }
  }
}
