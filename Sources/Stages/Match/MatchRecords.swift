internal import Contracts

extension Outcome {
  /// Sorted by council.
  func matches(named names: EncuentroNames) -> [Match] {
    councils.indices.compactMap { council in
      guard let encuentro = partition.encuentro(of: council),
        let meeting = recorded(council, in: encuentro)
      else { return nil }
      let alternative = alternative(of: council, in: encuentro)
      return Match(
        council: councils[council].id, encuentro: names[encuentro], rule: meeting.rule,
        reference: councils[meeting.reference.council].id, referenceKind: meeting.reference.kind,
        partner: councils[meeting.partner].id, metres: meeting.metres,
        alternative: alternative.map {
          NearestEncuentro(encuentro: names[$0.encuentro], metres: $0.metres)
        })
    }
  }

  /// How a council came to meet with another level, where a rule asks that it be told: it was left
  /// over, is multigrade in its own locality (F5a), or leaves its shift for the morning (F6c).
  private func recorded(_ council: Int, in encuentro: Int) -> Meeting? {
    let party = partition.parties[encuentro]
    let wasLeft = left.contains(council)
    let localReach = wasLeft ? rules.maxTravelMetres : .infinity
    guard
      let meeting = councils.meeting(
        of: council, in: party.councils, shift: party.shift, localReach: localReach)
    else { return nil }
    if wasLeft || meeting.rule == .f5a { return meeting }
    guard councils[council].marks.contains(MatchRule.f6c.rawValue) else { return nil }
    return Meeting(
      rule: .f6c, reference: meeting.reference, partner: meeting.partner, metres: meeting.metres)
  }

  /// The option that would come next if its encuentro were not there; measured as its match is.
  ///
  /// Who left its own shift by rule F6b is shown its own shift first: that is what has to be
  /// weighed.
  private func alternative(
    of council: Int, in own: Int
  ) -> (encuentro: Int, metres: Double)? {
    let named = source.named(council, unitIsCAM: true).sorted()
    let first = named.filter { $0.tier < .near }
    let otherShift = named.filter { $0.tier == .otherShift }
    let hasCrossed = councils[council].meetingShift != partition.parties[own].shift
    return chosen(first, own)
      ?? (hasCrossed ? nil : inRings(council, own, upTo: rules.nearShiftMetres))
      ?? (hasCrossed ? nil : chosen(otherShift, own))
      ?? inRings(council, own, upTo: rules.maxMatchMetres)
      ?? (hasCrossed ? chosen(otherShift, own) : nil)
  }

  private func inRings(
    _ council: Int, _ own: Int, upTo limit: Double
  ) -> (encuentro: Int, metres: Double)? {
    let tier = councils.isCAM(council) ? Tier.elsewhere : .near
    var ring: Ring? = .first(upTo: min(limit, rules.maxMatchMetres))
    while let current = ring {
      if let found = chosen(source.ringOptions(council, current, tier: tier), own) { return found }
      ring = current.next(upTo: min(limit, rules.maxMatchMetres))
    }
    return nil
  }

  /// The first option that leads to another encuentro with room.
  private func chosen(_ options: [Option], _ own: Int) -> (encuentro: Int, metres: Double)? {
    for option in options {
      guard let other = partition.encuentro(of: option.partner), other != own,
        partition.couldTake(other, by: option),
        let meeting = meeting(of: option.council, in: other)
      else { continue }
      return (other, meeting.metres)
    }
    return nil
  }

  private func meeting(of council: Int, in encuentro: Int) -> Meeting? {
    let party = partition.parties[encuentro]
    return councils.meeting(of: council, in: party.councils, shift: party.shift)
  }
}
