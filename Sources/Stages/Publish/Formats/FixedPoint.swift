/// Numbers with a fixed count of decimals, the same on every machine.
enum FixedPoint {
  /// `-99.1332090` for seven places; nil for what is not finite or too large to have them.
  ///
  /// Halves are rounded away from zero; there is no negative zero.
  static func text(_ value: Double, places: Int) -> String? {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * Double(scale)).rounded()
    guard scaled.magnitude < 1e15 else { return nil }
    let digits = Int(scaled.magnitude)
    let sign = scaled < 0 ? "-" : ""
    if places == 0 { return sign + String(digits) }
    let fraction = String(digits % scale)
    return sign + String(digits / scale) + "."
      + String(repeating: "0", count: places - fraction.count) + fraction
  }

  /// The number whose text it is.
  static func rounded(_ value: Double, places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (value * scale).rounded() / scale
  }
}
