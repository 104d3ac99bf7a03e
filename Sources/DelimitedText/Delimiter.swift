/// What separates the cells of a record.
public enum Delimiter: String, Sendable, CaseIterable {
  case comma = ","
  case semicolon = ";"
  case tab
  case bar = "|"

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .bar: UInt8(ascii: "|")
    }
  }

  /// Records looked at.
  private static let sample = 20

  /// The delimiter under which most of the first records have as many cells as the header, and at
  /// least two; then the one that gives most cells; then the order `,` `;` tab `|`.
  static func detected(in bytes: [UInt8], from start: Int) -> Delimiter {
    var best = (delimiter: Delimiter.comma, agreeing: 0, cells: 1)
    for delimiter in allCases {
      let widths = widths(of: bytes, under: delimiter, from: start)
      guard let header = widths.first, header > 1 else { continue }
      let agreeing = widths.count { $0 == header }
      if (agreeing, header) > (best.agreeing, best.cells) { best = (delimiter, agreeing, header) }
    }
    return best.delimiter
  }

  private static func widths(
    of bytes: [UInt8], under delimiter: Delimiter, from start: Int
  ) -> [Int] {
    var scanner = RecordScanner(delimiter: delimiter.byte, from: start)
    var fields: [RecordScanner.Field] = []
    var widths: [Int] = []
    while widths.count < sample, (try? scanner.next(in: bytes.span, fields: &fields)) != nil {
      widths.append(fields.count)
    }
    return widths
  }
}
