/// A Clave de Centro de Trabajo: `EE C II NNNN V`, entity, classifier, identifier, number and
/// verification letter, for example `19DPR0001A`.
public struct CCT: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Reads a key as it is written in catalogues: blanks around it, lower case and a lost leading
  /// zero are mended.
  ///
  /// Nil when the result does not have the form of a CCT.
  public init?(_ raw: some StringProtocol) {
    var bytes = raw.utf8.filter { $0 != UInt8(ascii: " ") }.map(CCT.uppercased)
    if bytes.count == 9, bytes[0].isDigit, !bytes[1].isDigit { bytes.insert(0x30, at: 0) }
    guard bytes.count == 10,
      bytes[0].isDigit, bytes[1].isDigit,
      bytes[2].isLetter, bytes[3].isLetter, bytes[4].isLetter,
      bytes[5...8].allSatisfy(\.isDigit), bytes[9].isLetter,
      (1...32).contains(Int(bytes[0] - 0x30) * 10 + Int(bytes[1] - 0x30))
    else { return nil }
    description = String(decoding: bytes, as: UTF8.self)
  }

  /// The two digits of the federal entity.
  public var entity: Substring { description.prefix(2) }
  /// D federal, E state, K CONAFE, P private …
  public var classifier: Character {
    description[description.index(description.startIndex, offsetBy: 2)]
  }
  /// Two letters for the kind of school: PR primaria, JN jardín de niños …
  public var identifier: Substring { description.dropFirst(3).prefix(2) }
  /// Classifier and identifier, as in `DPR`.
  public var prefix: Substring { description.dropFirst(2).prefix(3) }

  /// The letter that the first nine characters call for.
  ///
  /// Letters become two digits (A = 01 … Z = 26); the twelve digits are weighted 7, 26, 7, 26 …;
  /// the sum modulo 27 is the letter, 26 and 25 both Z. Found by fitting: it holds for nearly all
  /// real keys and so only ever warns.
  public var expectedVerificationLetter: Character {
    var digits: [Int] = []
    for byte in description.utf8.prefix(9) {
      if byte.isDigit {
        digits.append(Int(byte - 0x30))
      } else {
        let ordinal = Int(byte - 0x41) + 1
        digits += [ordinal / 10, ordinal % 10]
      }
    }
    let sum = digits.enumerated().reduce(0) {
      $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 7 : 26)
    }
    return Character(UnicodeScalar(UInt8(0x41 + min(sum % 27, 25))))
  }

  public var verificationLetter: Character { description.last! }

  public static func < (a: CCT, b: CCT) -> Bool { a.description < b.description }

  private static func uppercased(_ byte: UInt8) -> UInt8 {
    (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) }
}
