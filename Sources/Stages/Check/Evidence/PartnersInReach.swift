internal import Contracts

/// Whether a distance must hold from every reference that rule F5b may mean, or from any.
enum Readings {
  case all, any
}

/// Who an unassigned council could have met with (rules F6b, F7, F8).
extension Evidence {
  /// Placed councils of another level within `maxMatchMetres`, in an encuentro of a shift in which
  /// the council may meet, nearest first.
  func partnersInReach(of council: Int, readings: Readings) -> [Int] {
    let references = possibleReferences(of: council)
    return references.compactMap { points[$0] }.flatMap {
      placed.within(rules.maxMatchMetres, of: $0).map(\.council)
    }.filter { other in
      isWithinReach(other, of: references, readings)
        && isAnotherLevel(other, than: council) && admits(other, council)
    }
  }

  /// Other unassigned councils of the same meeting shift within `maxMatchMetres`.
  func unassignedInReach(of council: Int) -> [Int] {
    let references = possibleReferences(of: council)
    guard let point = points[council] else { return [] }
    return unplaced.within(rules.maxMatchMetres, of: point).map(\.council).filter { other in
      other != council && councils[other].meetingShift == councils[council].meetingShift
        && isWithinReach(other, of: references, .all)
    }
  }

  /// Unassigned councils of the morning of its own locality, which an urban vespertino could have
  /// joined (rule F6b) had there been room.
  func unassignedMornings(of council: Int) -> [Int] {
    let located = councils[council]
    guard located.urban, located.meetingShift == .vespertino, let point = points[council] else {
      return []
    }
    return unplaced.within(rules.maxMatchMetres, of: point).map(\.council).filter { other in
      councils[other].meetingShift == .matutino && councils[other].locality == located.locality
        && countedLevels(of: [council, other]).count >= 2
    }
  }

  private func isWithinReach(_ other: Int, of references: [Int], _ readings: Readings) -> Bool {
    let reaches = { (reference: Int) in
      (self.metres(reference, other) ?? .infinity) <= self.rules.maxMatchMetres
    }
    return readings == .all ? references.allSatisfy(reaches) : references.contains(where: reaches)
  }

  /// The encuentro of a placed council is of a shift in which another one may meet.
  private func admits(_ host: Int, _ council: Int) -> Bool {
    guard let encuentro = encuentroOf[host] else { return false }
    let located = councils[council]
    if documents.encuentros.encuentros[encuentro].shift == located.meetingShift { return true }
    let isLocal = councils[host].locality == located.locality
    if isCAM(council) && isLocal { return true }
    return located.urban && located.meetingShift == .vespertino
      && isMorningOfItsLocality(encuentro, council) && isLocal
  }
}
