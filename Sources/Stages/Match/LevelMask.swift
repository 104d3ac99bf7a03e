internal import Contracts

/// A set of levels in one byte: asked millions of times.
struct LevelMask: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ levels: some Sequence<Level>) {
    self = levels.reduce(into: []) { mask, level in
      for (bit, other) in Level.allCases.enumerated() where other == level {
        mask.insert(LevelMask(rawValue: 1 << bit))
      }
    }
  }

  var count: Int { rawValue.nonzeroBitCount }

  /// In the order of the path, CAM last.
  var levels: [Level] {
    Level.allCases.enumerated().filter { rawValue & (1 << $0.offset) != 0 }.map(\.element)
  }
}
