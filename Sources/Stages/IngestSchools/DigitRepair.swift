internal import Contracts
internal import Geo

/// Mends coordinates that lost a digit or their decimal point, by where the municipality lies.
struct DigitRepair {
  /// The middle of the municipality; without it no digit can be guessed.
  let near: Coordinate?

  /// Less than half of what one digit of the degrees moves a point, so that two readings cannot
  /// both be near.
  private static let nearMetres = 40_000.0
  /// Decimals a coordinate must keep to point at a school: four are eleven metres.
  private static let decimals = 4

  /// The one reading near the municipality; `looksSpoilt` says whether any reading lies in Mexico.
  ///
  /// Both are positive, west implied.
  func mend(latitude: Double, longitude: Double) -> (looksSpoilt: Bool, point: Coordinate?) {
    let latitudes = readings(latitude, digits: 2, within: DegreePair.latitudes)
    let longitudes = readings(longitude, digits: 3, within: 86.6...118.5)
    let points = latitudes.flatMap { latitude in
      longitudes.compactMap { DegreePair(latitude: latitude, longitude: -$0).inMexico }
    }
    guard !points.isEmpty else { return (false, nil) }
    guard let near else { return (true, nil) }
    let plausible = Set(points).filter { Geodesic.metres(near, $0) <= DigitRepair.nearMetres }
    return (true, plausible.count == 1 ? plausible.first : nil)
  }

  /// What a number may have been: itself when it is sound, else with its decimal point put back or
  /// with one digit inserted into its whole degrees.
  private func readings(
    _ number: Double, digits: Int, within range: ClosedRange<Double>
  ) -> [Double] {
    if range.contains(number) { return number == number.rounded() ? [] : [number] }
    if number > 180 { return [pointPutBack(number, within: range)].compactMap(\.self) }
    let whole = String(Int(number))
    let fraction = number - number.rounded(.down)
    guard whole.count == digits - 1, fraction > 0 else { return [] }
    return (0...whole.count).flatMap { position in
      (0...9).compactMap { digit in
        var mended = whole
        mended.insert(
          contentsOf: String(digit), at: mended.index(mended.startIndex, offsetBy: position))
        return Double(mended).map { $0 + fraction }.flatMap { range.contains($0) ? $0 : nil }
      }
    }
  }

  private func pointPutBack(_ number: Double, within range: ClosedRange<Double>) -> Double? {
    guard number == number.rounded(), number < 1e15 else { return nil }
    var (divisor, decimals) = (10.0, 1)
    while number / divisor > range.upperBound {
      divisor *= 10
      decimals += 1
    }
    let mended = number / divisor
    return range.contains(mended) && decimals >= DigitRepair.decimals ? mended : nil
  }
}
