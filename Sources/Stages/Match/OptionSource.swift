internal import Contracts
internal import Geo

/// Lists the options of a council, near ones before the far ones are even looked for.
struct OptionSource {
  private let councils: Councils
  /// Councils that take part and whose point is known, as positions of `index`.
  private let placed: [Int]
  private let index: PointIndex
  private let byLocality: [String: [Int]]

  init(_ councils: Councils) {
    self.councils = councils
    var placed: [Int] = []
    var points: [Coordinate] = []
    var byLocality: [String: [Int]] = [:]
    for council in councils.indices where councils[council].participates {
      guard let point = councils.points[council] else { continue }
      placed.append(council)
      points.append(point)
      if let locality = councils[council].locality {
        byLocality[locality, default: []].append(council)
      }
    }
    self.placed = placed
    self.byLocality = byLocality
    index = PointIndex(points)
  }

  /// Councils whose distance to a point is in the ring, nearest first, ties to the lower id.
  func ring(_ ring: Ring, around council: Int) -> [(council: Int, metres: Double)] {
    guard let point = councils.points[council] else { return [] }
    return index.within(ring.outer, of: point).compactMap { neighbour in
      ring.contains(neighbour.metres) ? (placed[neighbour.index], neighbour.metres) : nil
    }
  }

  /// The options of a council that no distance limits: those of its locality, its usual sede and
  /// its flow partner.
  ///
  /// Only a CAM whose whole unit is CAM follows rule F7: among others it goes where they go.
  func named(_ council: Int, unitIsCAM: Bool) -> [Option] {
    if councils.isCAM(council) { return unitIsCAM ? localOptions(ofCAM: council) : [] }
    return localOptions(ofSchool: council) + [referenceOption(council)].compactMap { $0 }
  }

  /// Whether rule F5a gives a multigrade council an option.
  func hasLevelAtHand(_ council: Int) -> Bool {
    named(council, unitIsCAM: false).contains { $0.tier == .ownLocality }
  }

  /// The options of a council in a ring, in tier `near`, `far` or `elsewhere`.
  func ringOptions(_ council: Int, _ ring: Ring, tier: Tier) -> [Option] {
    guard let reference = councils.references[council] else { return [] }
    let shift = councils[council].meetingShift
    return self.ring(ring, around: reference.council).compactMap { other, metres in
      guard councils.mayMeet(other, in: shift), councils.gives(other, anotherLevelThan: council)
      else { return nil }
      return Option(tier: tier, metres: metres, council: council, partner: other)
    }
  }

  private func localOptions(ofCAM council: Int) -> [Option] {
    let own = councils[council].meetingShift
    return neighbours(of: council).flatMap { other in
      MeetingShift.allCases.filter { councils.mayMeet(other, in: $0) }.compactMap { shift in
        option(shift == own ? .ownLocality : .ownLocalityOtherShift, council, other, from: council)
      }
    }
  }

  /// A multigrade council looks at its own locality first, as far as it is at hand; an urban
  /// vespertino, after its own shift, at the matutino of it and at who has gone there before.
  private func localOptions(ofSchool council: Int) -> [Option] {
    let it = councils[council]
    return neighbours(of: council).flatMap { other in
      var options: [Option?] = []
      if it.multigrade, councils[other].meetingShift == it.meetingShift {
        let local = option(.ownLocality, council, other, from: council)
        options.append(
          local.flatMap { $0.metres <= councils.rules.maxTravelMetres ? $0 : nil })
      }
      if councils.mayCross(council), councils.mayMeet(other, in: .matutino),
        let reference = councils.references[council]
      {
        options.append(option(.otherShift, council, other, from: reference.council))
      }
      return options.compactMap { $0 }
    }
  }

  private func referenceOption(_ council: Int) -> Option? {
    guard let reference = councils.references[council], reference.council != council,
      councils[reference.council].participates
    else { return nil }
    let tier = reference.kind == .sede ? Tier.usualSede : .flowPartner
    return option(tier, council, reference.council, from: council)
  }

  private func neighbours(of council: Int) -> [Int] {
    guard let locality = councils[council].locality else { return [] }
    return (byLocality[locality] ?? []).filter { councils.gives($0, anotherLevelThan: council) }
  }

  private func option(_ tier: Tier, _ council: Int, _ partner: Int, from: Int) -> Option? {
    councils.metres(from, partner).map {
      Option(tier: tier, metres: $0, council: council, partner: partner)
    }
  }
}
