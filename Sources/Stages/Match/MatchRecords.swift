internal import Contracts

extension Outcome {
  /// Sorted by council.
  func matches(named names: EncuentroNames) -> [Match] {
    councils.indices.compactMap { council in
      guard let encuentro = partition.encuentro(of: council),
        let meeting = recorded(council, in: encuentro)
      else { return nil }
      let alternative = alternative(of: council, in: encuentro).map { other in
        NearestEncuentro(
          encuentro: names[other.encuentro], metres: metres(meeting.reference, to: other.meeting))
      }
      return Match(
        council: councils[council].id, encuentro: names[encuentro], rule: meeting.rule,
        reference: councils[meeting.reference.council].id, referenceKind: meeting.reference.kind,
        partner: councils[meeting.partner].id, metres: meeting.metres,
        alternative: alternative)
    }
  }

  /// How a council came to meet with another level, where a rule asks that it be told: it was left
  /// over, is multigrade in its own locality (F5a), or leaves its shift for the morning (F6c).
  private func recorded(_ council: Int, in encuentro: Int) -> Meeting? {
    let party = partition.parties[encuentro]
    let wasLeft = left.contains(council)
    let localReach = wasLeft ? councils.reachOfWhoWasLeft : .infinity
    guard
      let meeting = councils.meeting(
        of: council, in: party.councils, shift: party.shift, localReach: localReach)
    else { return nil }
    if wasLeft || meeting.rule == .f5a { return meeting }
    guard councils[council].marks.contains(MatchRule.f6c.rawValue) else { return nil }
    return councils.morningMeeting(of: council, in: party.councils, otherwise: meeting)
  }

  /// An alternative is measured from where its match is, so that the two compare.
  private func metres(_ reference: Reference, to other: Meeting) -> Double {
    councils.metres(reference.council, other.partner) ?? other.metres
  }

  /// An encuentro where the council could be, and whom it would meet there.
  private typealias Alternative = (encuentro: Int, meeting: Meeting)

  /// The option that would come next if its encuentro were not there.
  ///
  /// Who left its own shift is shown that first: it is what has to be weighed.
  private func alternative(of council: Int, in own: Int) -> Alternative? {
    let named = source.named(council, unitIsCAM: true).sorted()
    let first = chosen(named.filter { $0.tier < .near }, own)
    let otherShift = chosen(
      named.filter { $0.tier == .otherShift || $0.tier == .ownLocalityOtherShift }, own)
    if councils[council].meetingShift != partition.parties[own].shift {
      return first ?? inRings(council, own, .far, upTo: rules.maxMatchMetres) ?? otherShift
    }
    if councils.isCAM(council) {
      return first ?? otherShift
        ?? inRings(council, own, .elsewhere, upTo: rules.maxMatchMetres)
    }
    return first ?? inRings(council, own, .near, upTo: rules.nearShiftMetres) ?? otherShift
      ?? inRings(council, own, .far, upTo: rules.maxMatchMetres)
  }

  private func inRings(
    _ council: Int, _ own: Int, _ tier: Tier, upTo limit: Double
  ) -> Alternative? {
    var ring: Ring? = .first(upTo: min(limit, rules.maxMatchMetres))
    while let current = ring {
      if let found = chosen(source.ringOptions(council, current, tier: tier), own) { return found }
      ring = current.next(upTo: min(limit, rules.maxMatchMetres))
    }
    return nil
  }

  /// The first option that leads to another encuentro with room.
  private func chosen(_ options: [Option], _ own: Int) -> Alternative? {
    for option in options {
      guard let other = partition.encuentro(of: option.partner), other != own,
        partition.couldTake(other, by: option),
        let meeting = meeting(of: option.council, in: other)
      else { continue }
      return (other, meeting)
    }
    return nil
  }

  private func meeting(of council: Int, in encuentro: Int) -> Meeting? {
    let party = partition.parties[encuentro]
    return councils.meeting(of: council, in: party.councils, shift: party.shift)
  }
}
