/// A set of at most 64 categories, numbered from 0.
public struct CategorySet: OptionSet, Hashable, Sendable {
  /// Bit n for category n.
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one category, 0 to 63.
  public init(category: Int) {
    precondition((0..<64).contains(category), "a category is a number from 0 to 63")
    rawValue = 1 << UInt64(category)
  }

  /// How many distinct categories.
  public var count: Int { rawValue.nonzeroBitCount }
}
