internal import Contracts

/// Whether a distance must hold from every reference that rule F5b may mean, or from any.
enum Readings {
  case all, any
}

/// Who an unassigned council could have met with (rules F6b, F7, F8).
extension Evidence {
  /// Placed councils of another level in reach, in an encuentro of a shift in which the council may
  /// meet.
  func partnersInReach(of council: Int, readings: Readings) -> [Int] {
    around(council, placed).filter {
      isAnotherLevel($0, than: council) && reaches(council, $0, readings) && admits($0, council)
    }
  }

  /// Other unassigned councils of the same meeting shift in reach, each from where it measures.
  func unassignedInReach(of council: Int, readings: Readings) -> [Int] {
    around(council, unplaced).filter { other in
      other != council && councils[other].meetingShift == councils[council].meetingShift
        && reaches(council, other, readings) && reaches(other, council, readings)
    }
  }

  /// Unassigned councils of its locality and the other meeting shift, with which it could meet had
  /// there been room: one of the two is an urban vespertino (rule F6b) or a CAM (rule F7).
  func unassignedOfTheOtherShift(of council: Int) -> [Int] {
    around(council, unplaced).filter { other in
      councils[other].meetingShift != councils[council].meetingShift
        && shareLocality(council, other) && countedLevels(of: [council, other]).count >= 2
        && [council, other].contains { isCAM($0) || isUrbanVespertino($0) }
        && reaches(council, other, .any) && reaches(other, council, .any)
    }
  }

  func isUrbanVespertino(_ council: Int) -> Bool {
    councils[council].urban && councils[council].meetingShift == .vespertino
  }

  /// Those that may be in reach of a council, nearest first.
  private func around(_ council: Int, _ others: CouncilPoints) -> [Int] {
    guard points[council] != nil else { return [] }
    let near = possibleReferences(of: council).compactMap { points[$0] }.flatMap {
      others.within(rules.maxMatchMetres, of: $0).map(\.council)
    }
    return near + (isCAM(council) ? others.councils.filter { shareLocality($0, council) } : [])
  }

  /// Within `maxMatchMetres`; to its own locality a CAM belongs whatever the metres (rule F7).
  private func reaches(_ council: Int, _ other: Int, _ readings: Readings) -> Bool {
    if isCAM(council), shareLocality(council, other) { return true }
    let reaches = { (reference: Int) in
      (self.metres(reference, other) ?? .infinity) <= self.rules.maxMatchMetres
    }
    let references = possibleReferences(of: council)
    return readings == .all ? references.allSatisfy(reaches) : references.contains(where: reaches)
  }

  /// The encuentro of a placed council is of a shift in which another one may meet.
  private func admits(_ host: Int, _ council: Int) -> Bool {
    guard let encuentro = encuentroOf[host] else { return false }
    let located = councils[council]
    if documents.encuentros.encuentros[encuentro].shift == located.meetingShift { return true }
    let isLocal = councils[host].locality == located.locality
    if isCAM(council) && isLocal { return true }
    return isUrbanVespertino(council) && isMorningOfItsLocality(encuentro, council) && isLocal
  }
}
