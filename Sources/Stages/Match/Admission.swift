internal import Contracts

/// A unit and whom it would meet with; nobody, where it has two levels of its own.
private struct Pairing {
  let unit: Party
  let host: Party?
  let tier: Tier

  init(_ unit: Party, _ host: Party?, _ tier: Tier) {
    self.unit = unit
    self.host = host
    self.tier = tier
  }

  var people: Int { unit.people + (host?.people ?? 0) }
  var company: [Int] { unit.councils + (host?.councils ?? []) }
  var shift: MeetingShift { host?.shift ?? unit.shift }
  /// Who has to be near somebody: those of an encuentro already are.
  var moving: [Int] { host?.isEncuentro ?? false ? unit.councils : company }

  var shiftsAgree: Bool {
    switch tier {
    case .otherShift: unit.shift == .vespertino && shift == .matutino
    case .ownLocalityOtherShift: unit.shift != shift
    default: unit.shift == shift
    }
  }
}

extension Partition {
  /// Whether the unit of an option may meet with the party of its partner.
  ///
  /// They have two levels together, each council that moves has another level within
  /// `maxMatchMetres`, and all fit. A unit that has two levels already may meet by itself.
  func isAdmissible(_ option: Option) -> Bool {
    guard let unit = partyOf[option.council], let host = partyOf[option.partner] else {
      return false
    }
    if !parties[host].isEncuentro, drags(option) { return false }
    let meet = Pairing(parties[unit], unit == host ? nil : parties[host], option.tier)
    // Room is counted before anything is measured: in a crowded town most options fail by it.
    return fits(meet) && suits(meet)
  }

  /// Whether nothing but room keeps the unit of an option away.
  func lacksOnlyRoom(_ option: Option) -> Bool {
    guard let unit = partyOf[option.council], let host = partyOf[option.partner] else {
      return false
    }
    let meet = Pairing(parties[unit], unit == host ? nil : parties[host], option.tier)
    // That a CAM must not be led away is no matter: it could come of its own accord.
    return couldSuit(meet) && !fits(meet)
  }

  /// Whether the council of an option, by itself, could be in an encuentro that it is not in.
  func couldTake(_ encuentro: Int, by option: Option) -> Bool {
    let alone = Party(
      councils: [option.council], people: councils[option.council].members,
      shift: councils[option.council].meetingShift)
    let meet = Pairing(alone, parties[encuentro], option.tier)
    return fits(meet) && suits(meet)
  }

  private func fits(_ meet: Pairing) -> Bool {
    guard meet.people <= councils.rules.maxMembers || meet.company.count == 2 else { return false }
    let host = meet.host.flatMap { $0.isEncuentro ? $0.councils : nil }
    return councils.fit(meet.company, host: host ?? [])
  }

  /// Everything but room.
  private func suits(_ meet: Pairing) -> Bool {
    if let host = meet.host, !host.isEncuentro, meet.tier.leavesLocality,
      host.councils.allSatisfy({ isLed($0, awayBy: meet.unit) })
    {
      return false
    }
    return couldSuit(meet)
  }

  private func couldSuit(_ meet: Pairing) -> Bool {
    guard meet.shiftsAgree, councils.levels(of: meet.company).count >= 2 else { return false }
    return meet.moving.allSatisfy { council in
      let meeting = councils.meeting(of: council, in: meet.company, shift: meet.shift)
      return meeting.map { $0.metres <= limit(council, meet) } ?? false
    }
  }

  /// A CAM that would meet with a unit of another locality.
  private func isLed(_ council: Int, awayBy unit: Party) -> Bool {
    councils.isCAM(council) && !unit.councils.contains { councils.shareLocality($0, council) }
  }

  /// For an urban vespertino only what is near comes before the matutino of its locality (rule
  /// F6b): near for each of the unit, not only for the one that is nearest. To its own locality a
  /// CAM belongs whatever the metres (rule F7).
  private func limit(_ council: Int, _ meet: Pairing) -> Double {
    let rules = councils.rules
    if councils.isCAM(council), meet.tier.isLocal { return .infinity }
    let isDrawnByCAM = meet.tier.isLocal && meet.unit.councils.allSatisfy(councils.isCAM)
    let comesFirst = councils.mayCross(council) && (meet.tier == .near || isDrawnByCAM)
    return comesFirst ? min(rules.nearShiftMetres, rules.maxMatchMetres) : rules.maxMatchMetres
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
  fileprivate var isLocal: Bool { self == .ownLocality || self == .ownLocalityOtherShift }

  /// Whether it may lead a CAM out of its locality: then only the CAM's own option may (rule F7).
  fileprivate var leavesLocality: Bool {
    switch self {
    case .ownLocality, .ownLocalityOtherShift, .elsewhere: false
    case .usualSede, .flowPartner, .near, .otherShift, .far: true
    }
  }
}
