/// What a cell that should hold a value holds.
public enum Reading<Value> {
  case blank
  case value(Value)
  /// Something else; it is not echoed, for a shifted row may hold a name.
  case malformed

  /// The value, if there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Sendable where Value: Sendable {}

extension DelimitedRecord {
  /// A whole number, with a fraction of zeros (`12.0`, `12,00`) or grouped thousands (`1,250`,
  /// `1,250.00`) as spreadsheets write it.
  ///
  /// Malformed where it can be read in two ways: `1,000` is one to who writes decimal commas.
  public func integer(_ column: Int) -> Reading<Int> {
    let content = trimmed(column)
    if content.isEmpty { return .blank }
    if content.count <= 18, content.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .value(content.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    if let grouped = GroupedNumber(text(column)) {
      return grouped.isAmbiguous ? .malformed : .value(grouped.value)
    }
    switch decimal(column) {
    case .blank: return .blank
    case .malformed: return .malformed
    case .value(let number):
      guard number.rounded() == number, abs(number) < 1e15 else { return .malformed }
      return .value(Int(number))
    }
  }

  /// A decimal number, its mark a point or a comma; thousands are not grouped.
  public func decimal(_ column: Int) -> Reading<Double> {
    let text = text(column)
    if text.isEmpty { return .blank }
    guard let number = decimalNumber(text) else { return .malformed }
    return .value(number)
  }

  /// An angle in degrees, minutes and seconds.
  public func sexagesimal(_ column: Int) -> Reading<SexagesimalAngle> {
    let text = text(column)
    if text.isEmpty { return .blank }
    guard let angle = SexagesimalAngle(text) else { return .malformed }
    return .value(angle)
  }
}

/// A finite decimal number with a point or a comma; nil for anything else, also `inf` and `0x1p3`.
func decimalNumber(_ text: some StringProtocol) -> Double? {
  guard text.utf8.allSatisfy({ numeralBytes.contains($0) }) else { return nil }
  let pointed = String(
    decoding: text.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
  guard let number = Double(pointed), number.isFinite else { return nil }
  return number
}

private let numeralBytes = Set("0123456789+-.,eE".utf8)
