/// A table as comma-separated values for spreadsheets: UTF-8 with byte order mark, CRLF, `sí` and
/// `no`, nothing for what is missing.
enum CSVText {
  static func encode(_ table: Table) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(table.fields.map { .text($0.name) }, to: &bytes)
    for row in table.rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += text(cell).utf8
    }
    bytes += "\r\n".utf8
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text))
    case .integer(let number): String(number)
    case .decimal(let number, let places): FixedPoint.text(number, places: places) ?? ""
    case .flag(let flag): flag ? "sí" : "no"
    case .missing: ""
    }
  }

  /// An apostrophe before text that a spreadsheet would take for a formula, also one in the full-width
  /// signs that some read as their own; a plain number with a sign is none.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first),
      !isNumber(text)
    else { return text }
    return "'" + text
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return "+-".utf8.contains(text.utf8.first ?? 0) && parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  static func quoted(_ text: String) -> String {
    let special = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
      default: false
      }
    }
    guard special || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    // By scalars: a quotation mark with an accent on it is one character and still ends the cell.
    var scalars = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { scalars.append(scalar) }
      scalars.append(scalar)
    }
    return String(scalars) + "\""
  }
}
