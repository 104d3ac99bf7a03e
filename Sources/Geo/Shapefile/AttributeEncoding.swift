internal import Foundation

/// How the text of a `.dbf` is encoded.
public enum AttributeEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// Also what calls itself ISO 8859-1: the two differ in control characters only, which no name
  /// has, and files labelled so carry the quotation marks of Windows.
  case windows1252 = "windows-1252"
  /// The code pages of MS-DOS, still named by the language byte of old files.
  case dos850 = "cp850"
  case dos437 = "cp437"

  /// As a `.cpg` or a parameter spells it: `88591`, `ISO 8859-1`, `1252`, `UTF-8` … Nil for others.
  init?(label: String) {
    var label = label.lowercased().filter { $0.isLetter || $0.isNumber }
    for prefix in ["windows", "ansi", "cp", "ibm", "oem", "iso"] where label.hasPrefix(prefix) {
      label.removeFirst(prefix.count)
    }
    switch label {
    case "utf8", "65001": self = .utf8
    case "1252", "88591", "885915", "latin1", "": self = .windows1252
    case "850": self = .dos850
    case "437": self = .dos437
    default: return nil
    }
  }

  /// The language driver of a dBase header. Nil for none and for languages never met here.
  init?(languageByte: Int32) {
    switch languageByte {
    case 0x03, 0x57, 0x58, 0x59: self = .windows1252
    case 0x02, 0x12: self = .dos850
    case 0x01: self = .dos437
    default: return nil
    }
  }

  /// Nil when the bytes are none of this encoding's.
  ///
  /// - Parameter filled: the cell is filled to its end, where a letter of several bytes may have
  ///   been cut in two: the rest of it is dropped.
  func decode(_ bytes: [UInt8], filled: Bool) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    switch self {
    case .utf8:
      return String(
        validating: filled ? Self.withoutCutLetter(bytes) : bytes[...], as: UTF8.self)
    case .windows1252:
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: bytes.lazy.map(Self.windows1252Scalar))
      return String(scalars)
    case .dos850:
      return String(bytes: bytes, encoding: String.Encoding(rawValue: 0x8000_0410))
    case .dos437:
      return String(bytes: bytes, encoding: String.Encoding(rawValue: 0x8000_0400))
    }
  }

  /// The bytes of a text, at most `width` of them; no letter is cut, and one that the encoding lacks
  /// becomes `?`.
  func encode(_ text: String, width: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      let letter = self.bytes(of: scalar)
      if bytes.count + letter.count > width { break }
      bytes += letter
    }
    return bytes
  }

  private func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    let unknown = [UInt8(ascii: "?")]
    switch self {
    case .utf8:
      return Array(String(scalar).utf8)
    case .windows1252:
      if (0xA0...0xFF).contains(scalar.value) { return [UInt8(scalar.value)] }
      guard scalar != "\u{FFFD}", let index = Self.windows1252Block.firstIndex(of: scalar) else {
        return unknown
      }
      return [UInt8(0x80 + index)]
    case .dos850, .dos437:
      let page: UInt = self == .dos850 ? 0x8000_0410 : 0x8000_0400
      return String(scalar).data(using: String.Encoding(rawValue: page)).map(Array.init) ?? unknown
    }
  }

  private static func withoutCutLetter(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    // At most three bytes of a letter of four can stand at the end.
    let tail = bytes.suffix(3)
    guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }), tail[lead] >= 0xC0 else {
      return bytes[...]
    }
    let length = tail[lead] >= 0xF0 ? 4 : tail[lead] >= 0xE0 ? 3 : 2
    return tail[lead...].count < length ? bytes[..<lead] : bytes[...]
  }

  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252Block[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// 0x80 to 0x9F; the five bytes without a letter stand for the replacement character.
  private static let windows1252Block = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
