/// Numbers and counted nouns as a Mexican reader expects them: a comma at the thousands, a decimal
/// point.
enum SpanishNumber {
  /// `8,601`.
  static func text(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// `1,532.7` for one place; `8,601` for none.
  static func text(_ number: Double, places: Int = 0) -> String {
    guard let fixed = FixedPoint.text(number, places: places) else { return "sin dato" }
    // The sign apart: the whole part of -0.5 has none.
    let sign = fixed.hasPrefix("-") ? "-" : ""
    let parts = fixed.dropFirst(sign.count).split(separator: ".")
    let whole = sign + text(Int(parts[0]) ?? 0)
    return parts.count == 2 ? "\(whole).\(parts[1])" : whole
  }

  /// `1 escuela`, `2 escuelas`.
  static func counted(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(text(number)) \(number == 1 ? singular : plural)"
  }
}
