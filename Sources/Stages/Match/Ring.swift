/// Distances above `inner` up to `outer`, in metres.
struct Ring {
  let inner: Double
  let outer: Double

  /// Narrow where schools are dense, so that few are measured in vain.
  private static let firstWidth = 1000.0

  /// The innermost ring, which holds 0 itself.
  static func first(upTo limit: Double) -> Ring {
    Ring(inner: -1, outer: min(firstWidth, limit))
  }

  /// The next one outwards, twice as far; nil at the limit.
  func next(upTo limit: Double) -> Ring? {
    outer < limit ? Ring(inner: outer, outer: min(2 * max(outer, Ring.firstWidth), limit)) : nil
  }

  func contains(_ metres: Double) -> Bool { metres > inner && metres <= outer }
}
