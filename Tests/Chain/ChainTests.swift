import Contracts
import Foundation
import ShapefileFixtures
import Testing

/// The stages against `encuentro-check`, which was written from the rules and not from them: whatever
/// the state, they must not disagree.
///
/// `ENCUENTROS_STATES=5000` looks at more states, `ENCUENTROS_FIRST_STATE` at others.
@Suite("Random states through the whole chain")
struct ChainTests {
  static let states: Range<UInt64> = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["ENCUENTROS_FIRST_STATE"].flatMap { UInt64($0) } ?? 1
    return first..<(first + (environment["ENCUENTROS_STATES"].flatMap { UInt64($0) } ?? 60))
  }()

  @Test("break no rule")
  func noViolation() throws {
    for seed in Self.states {
      let state = try State.random(seed: seed)
      try state.rules.validate()
      guard let rule = try state.violations().first?.rule else { continue }
      let least = state.smallest(breaking: rule)
      let found = try least.violations().map { "\($0.rule) \($0.subject): \($0.detail)" }
      Issue.record("seed \(seed)\n\(found.joined(separator: "\n"))\n\(least.told)")
    }
  }

  /// Everybody fits, but not by one change after another.
  @Test(
    "leave nobody out who fits",
    arguments: [1623, 2356, 2444, 2994, 3578, 5035, 7163, 7348, 7748, 8172, 8750, 9589, 339, 3884]
      as [UInt64])
  func everybodyFits(seed: UInt64) throws {
    let state = try State.random(seed: seed)
    #expect(try state.violations().map { "\($0.rule) \($0.subject): \($0.detail)" } == [])
  }

  @Test("do not depend on the order of rows")
  func permutation() throws {
    for seed in Self.states {
      let state = try State.random(seed: seed)
      var generator = SeededGenerator(seed: seed)
      let shuffled = try state.documents { $0.shuffle(using: &generator) }
      #expect(try state.documents().written == shuffled.written, "seed \(seed)")
    }
  }
}

extension State {
  /// The state in a few lines, for who has to find out why it breaks a rule.
  var told: String {
    let standard = State()
    var lines = schools.councils.map { "\($0)" } + schools.flows.map { "\($0)" }
    if rules != standard.rules { lines.append("\(rules)") }
    if sedes != standard.sedes { lines.append("\(sedes)") }
    if locate != standard.locate { lines.append("\(locate)") }
    return lines.joined(separator: "\n")
  }
}
