/// Why some bytes cannot be a document of ours, found before any value of them is; nil when they may
/// be one.
///
/// What would cost gigabytes is a large file of many tiny values, such as brackets alone: each takes
/// a token.
func documentTextProblem(_ bytes: [UInt8]) -> String? {
  guard bytes.count <= DocumentText.byteLimit else {
    return "mide \(bytes.count) bytes y el máximo es \(DocumentText.byteLimit)"
  }
  guard bytes.contains(where: { $0 > 0x20 }) else { return "el archivo está vacío" }
  // JSON starts with two marks of ASCII; a zero beside them is UTF-16 or UTF-32.
  if bytes.prefix(4).contains(0) || bytes.starts(with: [0xFF, 0xFE])
    || bytes.starts(with: [0xFE, 0xFF])
  {
    return "no está en UTF-8"
  }
  do {
    _ = try UTF8Span(validating: bytes.span)
  } catch {
    return "no está en UTF-8 desde el byte \(error.byteOffsets.lowerBound)"
  }
  if bytes.count > DocumentText.denseFrom, DocumentText.isDense(bytes.span) {
    return "tiene demasiados valores para su tamaño: no es un documento de esta cadena"
  }
  return nil
}

private enum DocumentText {
  /// The places of the largest state take a tenth of this.
  static let byteLimit = 1 << 29
  /// Smaller files cost little whatever they hold.
  static let denseFrom = 1 << 24
  /// A field of ours takes seven bytes at least, as in `"id":1,`.
  static let bytesPerValue = 6

  /// Every value but a container's first has a comma before it, and every container a bracket.
  static func isDense(_ bytes: Span<UInt8>) -> Bool {
    var (values, index, inText) = (0, 0, false)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): inText.toggle()
      case UInt8(ascii: "\\") where inText: index += 1
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): if !inText { values += 1 }
      default: break
      }
      index += 1
    }
    return values > bytes.count / bytesPerValue
  }
}
