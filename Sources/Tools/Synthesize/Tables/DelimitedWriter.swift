/// A table as the authorities publish theirs: commas, CRLF, quotation marks only where needed.
struct DelimitedWriter {
  enum Encoding {
    /// The Latin letters of Windows-1252; others become `?`.
    case windows1252
    case utf8
  }

  private(set) var bytes: [UInt8] = []
  private let encoding: Encoding

  init(_ encoding: Encoding) { self.encoding = encoding }

  mutating func add(_ cells: [String]) {
    let line = cells.map(DelimitedWriter.quoted).joined(separator: ",") + "\r\n"
    switch encoding {
    case .utf8: bytes += Array(line.utf8)
    case .windows1252:
      bytes += line.unicodeScalars.map { scalar in
        scalar.isASCII || (0xA0...0xFF).contains(scalar.value)
          ? UInt8(scalar.value) : UInt8(ascii: "?")
      }
    }
  }

  /// What some programs put before UTF-8.
  mutating func addByteOrderMark() { bytes += [0xEF, 0xBB, 0xBF] }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else {
      return cell
    }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }
}
