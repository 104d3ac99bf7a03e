import Contracts

/// A repeatable source of random numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Village {
  /// A region of scattered localities with every kind of school, crowded enough that room is short
  /// here and there.
  ///
  /// An area that fits one encuentro is one; of a larger one, its first fitting part is.
  static func random(seed: Int) -> Village {
    var generator = SeededGenerator(seed: seed)
    var village = Village()
    village.rules.maxMembers = 60
    village.rules.joinSmall = seed.isMultiple(of: 3)
    village.rules.camCountsAsLevel = seed.isMultiple(of: 5)
    for locality in 0..<Int.random(in: 3...14, using: &generator) {
      village.addLocality(1000 + locality, &generator)
    }
    village.addFlows(&generator)
    village.formClusters()
    return village
  }

  private mutating func addLocality(_ number: Int, _ generator: inout SeededGenerator) {
    let east = Double.random(in: 0...45_000, using: &generator)
    let north = Double.random(in: 0...30_000, using: &generator)
    let spread = Double.random(in: 100...3000, using: &generator)
    let urban = Bool.random(using: &generator)
    for _ in 0..<Int.random(in: 1...7, using: &generator) {
      let id = "19\(Int.random(in: 100_000...999_999, using: &generator))-\(councils.count)"
      let level = Level.allCases.randomElement(using: &generator)!
      let afternoon = urban && Int.random(in: 0..<3, using: &generator) == 0
      let position = Position(
        Village.point(
          east + Double.random(in: -spread...spread, using: &generator),
          north + Double.random(in: -spread...spread, using: &generator)), quality: .point)
      school(id, level, "19\(number)01\(number % 10)") {
        $0.position = position
        $0.urban = urban
        $0.shift = afternoon ? .vespertino : .matutino
        $0.meetingShift = $0.shift == .vespertino ? .vespertino : .matutino
        $0.members = Int.random(in: 1...25, using: &generator)
        $0.rooms = [nil, 1, 2, 3].randomElement(using: &generator)!
        $0.multigrade = !urban && level == .primaria
        $0.participates = Int.random(in: 0..<12, using: &generator) > 0
        $0.sedeAptitude = [nil, nil, nil, nil, .si, .no].randomElement(using: &generator)!
        if Int.random(in: 0..<20, using: &generator) == 0 {
          $0.position = Position(nil, quality: .none)
        }
        if Int.random(in: 0..<30, using: &generator) == 0 { $0.locality = nil }
      }
    }
  }

  private mutating func addFlows(_ generator: inout SeededGenerator) {
    let ids = councils.map(\.id)
    for index in councils.indices where councils[index].multigrade {
      if Bool.random(using: &generator) {
        councils[index].usualSede = ids.randomElement(using: &generator)
      }
      let students = Int.random(in: 1...9, using: &generator)
      let to = ids.randomElement(using: &generator)!
      flows.append(PupilFlow(from: ids[index], to: to, students: students))
    }
  }

  private mutating func formClusters() {
    let placeable = councils.filter {
      $0.participates && $0.locality != nil && $0.position.quality == .point
    }
    let areas = Dictionary(grouping: placeable) { "\($0.locality!)-\($0.meetingShift)" }
    for key in areas.keys.sorted() {
      var part: [LocatedCouncil] = []
      for council in areas[key]!.sorted(by: { $0.id < $1.id })
      where part.reduce(council.members, { $0 + $1.members }) <= 25 { part.append(council) }
      guard rules.countedLevels(part.flatMap(\.levels)).count >= 2 else { continue }
      clusters.append(part.map(\.id))
    }
  }
}
