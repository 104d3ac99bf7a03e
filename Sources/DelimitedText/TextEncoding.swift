/// How the bytes of a text file stand for letters.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// What Windows and Excel write in Mexico; not Latin-1 from 0x80 to 0x9F.
  case windows1252 = "windows-1252"
  case latin1 = "latin-1"

  static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The encoding of a file without a byte order mark: UTF-8 if every byte of it is valid, else
  /// Windows-1252.
  static func detected(in bytes: [UInt8]) -> TextEncoding {
    invalidUTF8Offset(in: bytes) == nil ? .utf8 : .windows1252
  }

  /// Where the first sequence that is not UTF-8 starts.
  static func invalidUTF8Offset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The text of some bytes; what has no letter in the encoding becomes U+FFFD.
  public func decode(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8:
      return String(decoding: bytes, as: UTF8.self)
    case .latin1:
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .windows1252:
      return String(String.UnicodeScalarView(bytes.map(TextEncoding.windows1252Scalar)))
    }
  }

  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252Block[Int(byte - 0x80)] : Unicode.Scalar(byte)
  }

  /// 0x80 to 0x9F; the five bytes Microsoft left undefined have no letter.
  private static let windows1252Block: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
