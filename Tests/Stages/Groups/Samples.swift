import Contracts
import GroupsStage

/// A council of an invented school; its id is enough to tell it from others.
func council(
  _ id: String, _ level: Level, _ members: Int, service: Service = .general, directors: Int = 1,
  subdirectors: Int = 0, atps: Int = 0, strata: [String: Int] = [:]
) -> LocatedCouncil {
  LocatedCouncil(
    id: id, ccts: [String(id.prefix(10))], level: level, levels: [level], service: service,
    shift: .matutino, members: members, directors: directors, subdirectors: subdirectors,
    atps: atps, strata: strata, position: Position(nil, quality: .none), meetingShift: .matutino)
}

/// The encuentro in which these councils meet.
func encuentro(
  _ councils: [LocatedCouncil], id: String = "190390001-M-A", groupSize: Int = 30
) -> Encuentro {
  let members = councils.reduce(0) { $0 + $1.members }
  return Encuentro(
    id: id, shift: .matutino, locality: "190390001", councils: councils.map(\.id).sorted(),
    levels: Set(councils.map(\.level)).sorted(), members: members,
    groupCount: (members + groupSize - 1) / groupSize, origin: .locality)
}

/// The groups of one encuentro of these councils.
func seated(_ councils: [LocatedCouncil], _ rules: Rules = Rules()) throws -> Groups {
  var report = Report()
  return try run(councils, rules, report: &report)
}

func run(
  _ councils: [LocatedCouncil], _ rules: Rules = Rules(), report: inout Report
) throws -> Groups {
  try groups(
    Located(councils: councils),
    Encuentros(
      encuentros: [encuentro(councils, groupSize: rules.groupSize)], matches: [], unassigned: []),
    Acuerdos(), rules, GroupsParameters(), report: &report)
}

extension Groups {
  /// How many of a council sit in each group.
  func split(of council: String) -> [Int] {
    groups.map { $0.councils.first { $0.council == council }?.members ?? 0 }
  }

  /// `session group council role` of everybody who coordinates, in document order.
  var led: [String] {
    groups.flatMap { group in
      group.coordinators.map {
        "\($0.session) \(group.group) \($0.council ?? "-") \($0.role.rawValue)"
      }
    }
  }
}

/// Numbers that are the same in every run (SplitMix64).
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

/// Councils such as a town may have: of every level, size and organisation.
func randomCouncils(_ generator: inout SeededGenerator) -> [LocatedCouncil] {
  let names: [Level: [String]] = [
    .preescolar: ["1", "2", "3"], .primaria: ["1", "2", "3", "4", "5", "6"],
    .secundaria: ["Español", "Matemáticas", "Historia", "Inglés"],
  ]
  return (0..<Int.random(in: 1...24, using: &generator)).map { number in
    let level = Level.allCases.randomElement(using: &generator) ?? .primaria
    let members =
      Bool.random(using: &generator)
      ? Int.random(in: 1...3, using: &generator) : Int.random(in: 1...40, using: &generator)
    var strata: [String: Int] = [:]
    var free = members
    for name in names[level] ?? [] where Bool.random(using: &generator) {
      strata[name] = Int.random(in: 0...free, using: &generator)
      free -= strata[name] ?? 0
    }
    return council(
      "C" + String(100 + number), level, members,
      service: Int.random(in: 0..<5, using: &generator) == 0 ? .comunitario : .general,
      directors: Int.random(in: 0...3, using: &generator) == 0 ? 0 : 1,
      subdirectors: Int.random(in: 0...1, using: &generator),
      atps: Int.random(in: 0...1, using: &generator), strata: strata)
  }
}
