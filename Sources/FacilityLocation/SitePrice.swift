/// What each open cluster is charged besides, where their number is given.
///
/// A site that closes in one place must open in another, which no change of one neighbourhood does.
/// So the search lets the number be off by one for a while, and the price makes that neither worth
/// while nor ruinous: it rises as long as there are too many clusters and falls as long as there
/// are too few. The two halves of a move across the whole problem then come one by one.
struct SitePrice {
  private(set) var value = 0.0
  /// Steps taken at most, as a part of the price, at first and later.
  private static let rates = (first: 0.02, last: 0.0005)
  /// The part of a search in which the first rate comes down to the last.
  private static let settling = 0.1

  /// No number of sites may be feasible but the one asked for, or none: no price is right then.
  private var range = (least: 0.0, most: 0.0)

  /// No price.
  init() {}

  /// Of points in a plane, one site more saves about this part of the cost.
  init(cost: Double, siteCount: Int) {
    value = cost / Double(2 * siteCount)
    range = (value / 1000, value * 1000)
  }

  /// - Parameters:
  ///   - surplus: Clusters beyond the number asked for, negative for too few.
  ///   - progress: 0 to 1.
  mutating func adjust(surplus: Int, progress: Double) {
    let rates = SitePrice.rates
    let rate = max(rates.first * (1 - progress / SitePrice.settling), rates.last)
    value = min(max(value * (1 + rate * Double(surplus.signum())), range.least), range.most)
  }
}
