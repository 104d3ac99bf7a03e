import Contracts
import Geo

/// A random village and what the stage made of it, with the rules told a second time.
struct Region {
  let seed: Int
  let village: Village
  let result: Encuentros
  let rules: Rules
  private let byID: [String: LocatedCouncil]

  init(seed: Int) {
    self.seed = seed
    village = Village.random(seed: seed)
    rules = village.rules
    result = try! village.met()
    byID = Dictionary(uniqueKeysWithValues: village.councils.map { ($0.id, $0) })
  }

  subscript(_ id: String) -> LocatedCouncil { byID[id]! }

  func wasLeft(_ council: String) -> Bool { !village.clusters.joined().contains(council) }

  func isCAM(_ council: LocatedCouncil) -> Bool { council.level == .cam }

  func levels(_ members: [LocatedCouncil]) -> Set<Level> {
    rules.countedLevels(members.flatMap(\.levels))
  }

  func gives(_ other: LocatedCouncil, anotherLevelThan council: LocatedCouncil) -> Bool {
    !levels([other]).isSubset(of: levels([council]))
  }

  func metres(_ a: LocatedCouncil, _ b: LocatedCouncil) -> Double {
    guard let from = a.position.coordinate, let to = b.position.coordinate else { return .infinity }
    return Geodesic.metres(from, to)
  }

  /// Unreported classrooms read at their strictest: as none where the area or the company reports.
  func fit(_ members: [LocatedCouncil]) -> Bool {
    let reports = members.contains { $0.rooms != nil }
    return people(members) <= capacity(members) { reports || areaReports($0) }
  }

  /// At their mildest: as none only where both do.
  func mayFit(_ members: [LocatedCouncil]) -> Bool {
    let reports = members.contains { $0.rooms != nil }
    return people(members) <= capacity(members) { reports && areaReports($0) }
  }

  private func people(_ members: [LocatedCouncil]) -> Int {
    members.reduce(0) { $0 + $1.members }
  }

  private func capacity(
    _ members: [LocatedCouncil], isNone: (LocatedCouncil) -> Bool
  ) -> Int {
    members.map { council in
      switch council.sedeAptitude {
      case .no: 0
      case .si: rules.maxMembers
      case nil:
        min(
          rules.maxMembers,
          council.rooms.map { $0 * rules.groupSize } ?? (isNone(council) ? 0 : rules.maxMembers))
      }
    }.max() ?? 0
  }

  /// Whether an encuentro is open to a council, room apart; measured from where it stands, so that
  /// multigrade councils with another reference are not judged.
  func couldJoin(_ council: LocatedCouncil, _ encuentro: Encuentro) -> Bool {
    guard !council.multigrade else { return false }
    let partners = encuentro.councils.map { self[$0] }.filter {
      gives($0, anotherLevelThan: council) && metres(council, $0) <= rules.maxMatchMetres
    }
    let local = partners.filter { $0.locality != nil && $0.locality == council.locality }
    if isCAM(council) {
      return !local.isEmpty || encuentro.shift == council.meetingShift && !partners.isEmpty
    }
    if encuentro.shift == council.meetingShift {
      return partners.contains { $0.meetingShift == encuentro.shift }
    }
    return council.urban && council.meetingShift == .vespertino
      && local.contains { $0.meetingShift == .matutino }
  }

  /// Whether two that are left could form an encuentro of their shift.
  func couldMeet(_ a: LocatedCouncil, _ b: LocatedCouncil) -> Bool {
    !a.multigrade && !b.multigrade && a.id != b.id && a.meetingShift == b.meetingShift
      && gives(a, anotherLevelThan: b) && metres(a, b) <= rules.maxMatchMetres && fit([a, b])
  }

  private func areaReports(_ council: LocatedCouncil) -> Bool {
    village.councils.contains {
      $0.participates && $0.position.coordinate != nil && $0.locality != nil
        && $0.locality == council.locality && $0.meetingShift == council.meetingShift
        && $0.rooms != nil
    }
  }
}
