import Contracts
import SedesStage
import Testing

/// A repeatable source of random numbers (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
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

extension Gathering {
  /// A crowded town: few buildings, few classrooms.
  fileprivate static func random(seed: Int) -> Gathering {
    var generator = SeededGenerator(seed: seed)
    var gathering = Gathering()
    gathering.parameters.rotate = seed.isMultiple(of: 2)
    gathering.parameters.tolerance = [0, 0, 2000].randomElement(using: &generator)!
    for encuentro in 0..<Int.random(in: 1...15, using: &generator) {
      var members: [String] = []
      for member in 0..<Int.random(in: 1...5, using: &generator) {
        let id = "S\(encuentro)-\(member)"
        let building = Int.random(in: 0..<8, using: &generator)
        members.append(id)
        gathering.school(id, at: Double(building) * 300) {
          $0.members = Int.random(in: 1...40, using: &generator)
          $0.rooms = [nil, 1, 2, 3, 4].randomElement(using: &generator)!
          $0.students = [nil, 50, 60].randomElement(using: &generator)!
          $0.building = building < 5 ? "X\(building)" : nil
          $0.roomsExistentes = building < 4 ? building + 2 : nil
          $0.sedeAptitude = [nil, nil, nil, nil, .si, .no].randomElement(using: &generator)!
        }
      }
      let shift: MeetingShift =
        Int.random(in: 0..<4, using: &generator) == 0 ? .vespertino : .matutino
      gathering.meet(
        "E\(encuentro)", members, groups: Int.random(in: 1...3, using: &generator), shift: shift)
    }
    return gathering
  }
}

@Suite("Whatever the town")
struct SedesPropertyTests {
  @Test("three rows for each encuentro, of its own members, none excluded but where all are")
  func rows() throws {
    for seed in 1...200 {
      let gathering = Gathering.random(seed: seed)
      let result = try gathering.hosted()
      let byID = Dictionary(uniqueKeysWithValues: gathering.councils.map { ($0.id, $0) })
      #expect(
        result.sedes.map(\.encuentro)
          == gathering.encuentros.map(\.id).sorted().flatMap { [$0, $0, $0] })
      #expect(result.sedes.map(\.session) == gathering.encuentros.flatMap { _ in [1, 2, 3] })
      for sede in result.sedes {
        let members = gathering.encuentros.first { $0.id == sede.encuentro }!.councils
        let allExcluded = members.allSatisfy { byID[$0]!.sedeAptitude == .no }
        #expect(members.contains(sede.council))
        #expect(allExcluded || byID[sede.council]!.sedeAptitude != .no, "seed \(seed)")
        if sede.status == .ok {
          #expect((sede.rooms ?? 0) >= sede.groupCount, "seed \(seed)")
        }
        #expect((sede.session == 1) == !sede.ranking.isEmpty)
      }
    }
  }

  @Test("no building holds more than its classrooms, unless every row of it says so")
  func buildings() throws {
    for seed in 1...200 {
      let gathering = Gathering.random(seed: seed)
      let building = Dictionary(
        uniqueKeysWithValues: gathering.councils.map { ($0.id, $0.building) })
      let shift = Dictionary(uniqueKeysWithValues: gathering.encuentros.map { ($0.id, $0.shift) })
      let rooms = Dictionary(
        gathering.councils.map { ($0.building ?? "", $0.roomsExistentes) },
        uniquingKeysWith: { first, _ in first })
      let rows = Dictionary(grouping: try gathering.hosted().sedes) { sede in
        "\(building[sede.council]!.map { $0 } ?? sede.council) \(sede.session) "
          + "\(shift[sede.encuentro]!)"
      }
      for here in rows.values {
        let groups = here.reduce(0) { $0 + $1.groupCount }
        let existing = building[here[0].council]!.flatMap { rooms[$0]! }
        let isOverfull = existing.map { here.count > 1 && groups > $0 } ?? false
        #expect(
          here.allSatisfy { ($0.status == .edificioCompartido) == isOverfull }, "seed \(seed)")
      }
    }
  }

  @Test("the order of rows changes no byte")
  func permutation() throws {
    for seed in 1...200 {
      let gathering = Gathering.random(seed: seed)
      var generator = SeededGenerator(seed: -seed)
      var shuffled = gathering
      shuffled.councils.shuffle(using: &generator)
      shuffled.encuentros.shuffle(using: &generator)
      for index in shuffled.encuentros.indices {
        shuffled.encuentros[index].councils.shuffle(using: &generator)
      }
      #expect(
        try shuffled.hosted().encoded() == gathering.hosted().encoded(), "seed \(seed)")
    }
  }
}
