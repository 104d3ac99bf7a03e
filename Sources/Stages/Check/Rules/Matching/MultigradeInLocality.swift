internal import Contracts

/// Rule F5a: a multigrade council meets first with another level of its own locality.
enum MultigradeInLocality: RuleCheck {
  static let rule = "F5a"
  static let proves = """
    Every multigrade council that meets with another level of its locality says with which and how \
    far, and the record is true.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, match) in evidence.matches(of: [.f5a]) {
      tally.expect(
        evidence.councils[council].multigrade, match.council,
        "lleva la regla F5a y no es multigrado")
      if let partner = evidence.indexOf[match.partner] {
        tally.expect(
          evidence.councils[partner].locality == evidence.councils[council].locality,
          match.council,
          "lleva la regla F5a y «\(match.partner)» no es de su localidad")
      }
      tally.expectTrue(match, of: council, kinds: [.own], evidence)
    }
    for (council, located) in evidence.councils.enumerated() where located.multigrade {
      guard let home = evidence.encuentroOf[council], evidence.clusterOf[council] != nil,
        evidence.encuentroMembers[home].contains(where: { other in
          evidence.councils[other].locality == located.locality
            && evidence.isAnotherLevel(other, than: council)
        })
      else { continue }
      tally.expect(
        evidence.matchOf[council] != nil, located.id,
        "es multigrado y se reúne con otro nivel de su localidad sin registro de la regla F5a")
    }
  }
}
