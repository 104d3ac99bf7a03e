internal import Foundation

/// One record of a table; its cells are read when asked for.
///
/// A column beyond the record's last cell reads as blank.
public struct DelimitedRecord: Sendable {
  /// The row of the file where the record starts, counted from 1, the header included.
  public let row: Int
  let bytes: [UInt8]
  let fields: [RecordScanner.Field]
  let encoding: TextEncoding

  /// How many cells the record has.
  public var count: Int { fields.count }

  /// True when every cell is blank.
  public var isBlank: Bool { fields.indices.allSatisfy(isBlank) }

  /// True when the cell holds nothing but blanks.
  public func isBlank(_ column: Int) -> Bool { trimmed(column).isEmpty }

  /// The text of a cell in NFC: outer blanks are dropped; inner runs of blanks, line breaks and
  /// control characters become one blank.
  public func text(_ column: Int) -> String {
    let content = trimmed(column)
    if content.allSatisfy({ (0x20...0x7E).contains($0) }), !hasDoubleBlank(content) {
      return String(decoding: content, as: UTF8.self)
    }
    let text = encoding.decode(content)
    var scalars = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        pendingBlank = true
      } else {
        if pendingBlank, !scalars.isEmpty { scalars.append(" ") }
        pendingBlank = false
        scalars.append(scalar)
      }
    }
    // Below U+0300 every letter of an NFC text is its own; most catalogues stay there.
    let mayCombine = scalars.contains { $0.value >= 0x300 }
    return mayCombine
      ? String(scalars).precomposedStringWithCanonicalMapping : String(scalars)
  }

  /// The bytes of a cell without quotation marks and outer ASCII blanks.
  func trimmed(_ column: Int) -> ArraySlice<UInt8> {
    guard fields.indices.contains(column) else { return [] }
    let field = fields[column]
    var content = bytes[field.start..<field.end]
    if field.escaped { content = RecordScanner.unescaped(content)[...] }
    while let byte = content.first, byte <= 0x20 { content.removeFirst() }
    while let byte = content.last, byte <= 0x20 { content.removeLast() }
    return content
  }

  private func hasDoubleBlank(_ content: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in content {
      if byte == 0x20, previous == 0x20 { return true }
      previous = byte
    }
    return false
  }
}
