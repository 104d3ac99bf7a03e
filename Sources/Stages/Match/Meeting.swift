internal import Contracts

/// How one council meets with another level in a given company.
struct Meeting {
  let rule: MatchRule
  let reference: Reference
  let partner: Int
  let metres: Double
}

extension Councils {
  /// The nearest council of another level that `council` meets in `company`, and by which rule;
  /// nil when there is none it may count.
  ///
  /// A CAM and a multigrade council prefer a school of their own locality (rules F7, F5a), measured
  /// from where they stand. Who leaves its own shift counts only schools of its own locality, and
  /// only where one of these has the other for its own (rule F6b). Ties to the lower id, after the reference itself.
  ///
  /// - Parameter localReach: metres up to which rule F5a takes a school of the locality for one at
  ///   hand. Some localities are wide, and some are declared far from the school.
  func meeting(
    of council: Int, in company: [Int], shift: MeetingShift, localReach: Double
  ) -> Meeting? {
    guard let reference = references[council] else { return nil }
    let own = Reference(council: council, kind: .own)
    let others = company.filter { gives($0, anotherLevelThan: council) }
    let local = others.filter { shareLocality($0, council) }
    if isCAM(council) {
      return nearest(own, local.isEmpty ? others : local, .f7)
    }
    if all[council].meetingShift != shift {
      let isAtHome = company.contains {
        all[$0].meetingShift == shift && $0 != council && shareLocality($0, council)
      }
      return isAtHome ? nearest(reference, local, .f6b) : nil
    }
    guard all[council].multigrade else { return nearest(own, others, .f8) }
    if let atHand = nearest(own, local, .f5a), atHand.metres <= localReach { return atHand }
    return nearest(reference, others, .f5b(reference.kind))
  }

  /// The same for who was left over.
  func meeting(of council: Int, in company: [Int], shift: MeetingShift) -> Meeting? {
    meeting(of: council, in: company, shift: shift, localReach: reachOfWhoWasLeft)
  }

  /// Only what its division and a match could have reached is at hand for who was left over.
  var reachOfWhoWasLeft: Double { min(rules.maxTravelMetres, rules.maxMatchMetres) }

  /// How a council of a cluster meets in the morning instead of its own shift (rule F6c): nothing
  /// but where it stands brought it there.
  func morningMeeting(of council: Int, in company: [Int], otherwise meeting: Meeting) -> Meeting? {
    guard meeting.reference.kind != .own else {
      return Meeting(
        rule: .f6c, reference: meeting.reference, partner: meeting.partner, metres: meeting.metres)
    }
    let others = company.filter { gives($0, anotherLevelThan: council) }
    return nearest(Reference(council: council, kind: .own), others, .f6c)
  }

  private func nearest(_ reference: Reference, _ others: [Int], _ rule: MatchRule) -> Meeting? {
    // At no metres from itself; another school on the same point must not come before it.
    if others.contains(reference.council) {
      return Meeting(rule: rule, reference: reference, partner: reference.council, metres: 0)
    }
    let measured = others.compactMap { other in
      metres(reference.council, other).map { (metres: $0, partner: other) }
    }
    return measured.min { $0 < $1 }.map {
      Meeting(rule: rule, reference: reference, partner: $0.partner, metres: $0.metres)
    }
  }
}

extension MatchRule {
  fileprivate static func f5b(_ kind: ReferenceKind) -> MatchRule {
    switch kind {
    case .sede: .f5bSede
    case .flow: .f5bFlow
    case .own: .f5bNear
    }
  }
}
