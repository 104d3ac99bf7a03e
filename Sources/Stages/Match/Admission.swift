internal import Contracts

/// What an option of a unit comes to.
enum Admission {
  case admitted
  /// Everything but room.
  case full
  /// Another shift, too few levels or too far.
  case refused
}

extension Partition {
  /// Whether the unit of an option may meet with the party of its partner.
  ///
  /// They have two levels together, each council that moves has another level within
  /// `maxMatchMetres`, and all fit. A unit that has two levels already may meet by itself.
  func admission(of option: Option) -> Admission {
    guard let unit = partyOf[option.council], let host = partyOf[option.partner] else {
      return .refused
    }
    if unit != host, !parties[host].isEncuentro, drags(option) { return .refused }
    return admission(of: parties[unit], into: parties[host], sameParty: unit == host, option.tier)
  }

  /// The same for one council that looks at an encuentro it is not in.
  func admission(ofCouncilOf option: Option, into encuentro: Int) -> Admission {
    let alone = Party(
      councils: [option.council], shift: councils[option.council].meetingShift)
    return admission(of: alone, into: parties[encuentro], sameParty: false, option.tier)
  }

  private func admission(
    of unit: Party, into host: Party, sameParty: Bool, _ tier: Tier
  ) -> Admission {
    guard shiftsMeet(unit, host, tier) else { return .refused }
    let company = sameParty ? unit.councils : unit.councils + host.councils
    guard councils.levels(of: company).count >= 2 else { return .refused }
    let moving = host.isEncuentro ? unit.councils : company
    if !host.isEncuentro, !sameParty, host.councils.allSatisfy(councils.isCAM), tier.leavesLocality
    {
      return .refused
    }
    let near = moving.allSatisfy { council in
      guard let meeting = councils.meeting(of: council, in: company, shift: host.shift) else {
        return false
      }
      return meeting.metres <= councils.rules.maxMatchMetres
    }
    guard near else { return .refused }
    let hosts = host.isEncuentro ? host.councils : []
    return councils.fit(company, host: hosts) ? .admitted : .full
  }

  private func shiftsMeet(_ unit: Party, _ host: Party, _ tier: Tier) -> Bool {
    switch tier {
    case .otherShift: unit.shift == .vespertino && host.shift == .matutino
    case .ownLocalityOtherShift: unit.shift != host.shift
    default: unit.shift == host.shift
    }
  }

  /// Whether the option would draw a waiting council that measures from where it stands away from
  /// what is nearer to it, because the other one measures from elsewhere (rule F5b).
  ///
  /// When its own turn comes it may choose this company, or the other one follows it.
  private func drags(_ option: Option) -> Bool {
    func measuresFromElsewhere(_ council: Int) -> Bool {
      councils.references[council].map { $0.council != council } ?? false
    }
    return measuresFromElsewhere(option.council) && !measuresFromElsewhere(option.partner)
  }
}

extension Tier {
  /// Whether it may lead a CAM out of its locality: then only the CAM's own option may (rule F7).
  fileprivate var leavesLocality: Bool {
    switch self {
    case .ownLocality, .ownLocalityOtherShift, .elsewhere: false
    case .usualSede, .flowPartner, .near, .otherShift, .far: true
    }
  }
}
