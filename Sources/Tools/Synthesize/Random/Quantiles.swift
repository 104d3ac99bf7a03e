/// A distribution by some of its quantiles, as measured; straight between them.
struct Quantiles {
  private static let shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1]
  private let values: [Double]

  /// Least, 10 %, 25 %, half, 75 %, 90 %, 99 % and greatest.
  init(_ values: Double...) {
    precondition(values.count == Quantiles.shares.count)
    self.values = values
  }

  /// The whole number below which a share of all lies.
  func value(at share: Double) -> Int {
    let upper = Quantiles.shares.firstIndex { $0 > share } ?? values.count - 1
    let (from, to) = (Quantiles.shares[upper - 1], Quantiles.shares[upper])
    let part = (share - from) / (to - from)
    return Int((values[upper - 1] + part * (values[upper] - values[upper - 1])).rounded())
  }
}
