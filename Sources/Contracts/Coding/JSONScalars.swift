/// The text between the quotation marks with its escapes resolved; nil where one is none, or half a
/// surrogate pair stands alone.
func unescaped(_ text: some Collection<UInt8>) -> String? {
  var utf8: [UInt8] = []
  var rest = text.makeIterator()
  while let byte = rest.next() {
    guard byte == UInt8(ascii: "\\") else {
      utf8.append(byte)
      continue
    }
    switch rest.next() {
    case UInt8(ascii: "b"): utf8.append(0x08)
    case UInt8(ascii: "f"): utf8.append(0x0C)
    case UInt8(ascii: "n"): utf8.append(0x0A)
    case UInt8(ascii: "r"): utf8.append(0x0D)
    case UInt8(ascii: "t"): utf8.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = unicodeScalar(&rest) else { return nil }
      utf8.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    case .some(let character) where [0x22, 0x2F, 0x5C].contains(character): utf8.append(character)
    default: return nil
    }
  }
  return String(decoding: utf8, as: UTF8.self)
}

/// The scalar of `XXXX`, or of the two halves `XXXX\uXXXX`.
private func unicodeScalar(_ text: inout some IteratorProtocol<UInt8>) -> Unicode.Scalar? {
  guard let first = codeUnit(&text) else { return nil }
  guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
  guard text.next() == UInt8(ascii: "\\"), text.next() == UInt8(ascii: "u"),
    let second = codeUnit(&text), UTF16.isTrailSurrogate(second)
  else { return nil }
  return UTF16.decode(UTF16.EncodedScalar([first, second]))
}

private func codeUnit(_ text: inout some IteratorProtocol<UInt8>) -> UInt16? {
  var unit: UInt16 = 0
  for _ in 0..<4 {
    guard let byte = text.next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
      return nil
    }
    unit = unit << 4 | UInt16(digit)
  }
  return unit
}

extension JSONTape {
  /// A string or key; nil for any other value.
  func string(at value: Int) -> String? {
    switch kind(of: value) {
    case .string: String(decoding: text(of: value), as: UTF8.self)
    case .escapedString: unescaped(text(of: value))
    default: nil
    }
  }

  /// A number as a double, correctly rounded; nil when it is too large for one.
  func double(at value: Int) -> Double? {
    let text = text(of: value)
    if let exact = shortDecimal(text) { return exact }
    return Double(String(decoding: text, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// A number as an integer; nil when it has a fraction or is too large. `3.0` and `3e2` are whole.
  func integer(at value: Int) -> Int? {
    var magnitude = 0
    let text = text(of: value)
    let isNegative = text.first == UInt8(ascii: "-")
    for byte in isNegative ? text.dropFirst() : text {
      let digit = Int(byte) - 0x30
      // Eighteen digits never overflow.
      guard (0...9).contains(digit), magnitude < 100_000_000_000_000_000 else {
        let text = String(decoding: text, as: UTF8.self)
        return Int(text) ?? Double(text).flatMap(Int.init(exactly:))
      }
      magnitude = magnitude * 10 + digit
    }
    return isNegative ? -magnitude : magnitude
  }

  /// Digits with a point, where one division gives the nearest double: a whole number below 2^53 and
  /// a power of ten up to 10^22 are both exact, so their quotient is rounded but once.
  private func shortDecimal(_ text: ArraySlice<UInt8>) -> Double? {
    var digits = 0
    var decimals: Int?
    let isNegative = text.first == UInt8(ascii: "-")
    for byte in isNegative ? text.dropFirst() : text {
      if byte == UInt8(ascii: ".") {
        decimals = 0
        continue
      }
      let digit = Int(byte) - 0x30
      guard (0...9).contains(digit), digits < 900_000_000_000_000 else { return nil }
      digits = digits * 10 + digit
      decimals = decimals.map { $0 + 1 }
    }
    guard decimals ?? 0 < JSONTape.powersOfTen.count else { return nil }
    let magnitude = Double(digits) / JSONTape.powersOfTen[decimals ?? 0]
    return isNegative ? -magnitude : magnitude
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
