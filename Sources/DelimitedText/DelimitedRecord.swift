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
    return isPlain(content) ? String(decoding: content, as: UTF8.self) : cleaned(content)
  }

  /// Printed ASCII without runs of blanks: most cells.
  private func isPlain(_ content: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in content {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return true
  }

  private func cleaned(_ content: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingBlank = false
    var mayCombine = false
    for scalar in encoding.decode(content).unicodeScalars {
      if isBlankOrControl(scalar) {
        pendingBlank = true
      } else {
        if pendingBlank, !scalars.isEmpty { scalars.append(" ") }
        pendingBlank = false
        scalars.append(scalar)
        // Below U+0300 every letter stands for itself: such a text is NFC.
        if scalar.value >= 0x300 { mayCombine = true }
      }
    }
    return mayCombine
      ? String(scalars).precomposedStringWithCanonicalMapping : String(scalars)
  }

  private func isBlankOrControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0: true
    case ..<0x300: false
    default: scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
  }

  /// The bytes of a cell without quotation marks and outer ASCII blanks.
  func trimmed(_ column: Int) -> ArraySlice<UInt8> {
    guard fields.indices.contains(column) else { return [] }
    let field = fields[column]
    if field.escaped {
      return trimmed(RecordScanner.unescaped(bytes[field.start..<field.end])[...])
    }
    return trimmed(bytes[field.start..<field.end])
  }

  private func trimmed(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (content.startIndex, content.endIndex)
    while start < end, content[start] <= 0x20 { start += 1 }
    while start < end, content[end - 1] <= 0x20 { end -= 1 }
    return content[start..<end]
  }
}
