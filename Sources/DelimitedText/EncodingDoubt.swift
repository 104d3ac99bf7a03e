internal import Contracts

/// Signs that the bytes of a file are not the letters they would be read as. Names of columns and
/// places would be garbled, and nothing else would tell.
enum EncodingDoubt {
  /// Sequences of bytes beyond ASCII in a text taken for UTF-8, and where the first wrong one stands.
  struct Census {
    /// Letters of UTF-8.
    var sound = 0
    /// Bytes that are no UTF-8.
    var broken = 0
    /// Letters that were already UTF-8 when somebody wrote them as UTF-8 once more: `Ã³`.
    var doubled = 0
    /// Marks left where a program lost a letter: U+FFFD.
    var lost = 0
    var firstBroken: Int?
    var firstDoubled: Int?
    var firstLost: Int?

    init(_ bytes: [UInt8]) {
      var index = 0
      while index < bytes.count {
        guard bytes[index] >= 0x80 else {
          index += 1
          continue
        }
        let length = Census.length(at: index, in: bytes)
        defer { index += max(1, length) }
        guard length > 0 else {
          broken += 1
          firstBroken = firstBroken ?? index
          continue
        }
        sound += 1
        if bytes[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
          lost += 1
          firstLost = firstLost ?? index
        } else if bytes[index...].starts(with: [0xC3, 0x83]), index + 2 < bytes.count,
          bytes[index + 2] >= 0x80
        {
          doubled += 1
          firstDoubled = firstDoubled ?? index
        }
      }
    }

    /// Bytes of the sequence that starts here; 0 where none does.
    private static func length(at index: Int, in bytes: [UInt8]) -> Int {
      let length =
        switch bytes[index] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      guard length > 0, index + length <= bytes.count,
        bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return 0 }
      return length
    }
  }

  /// The error of a file whose encoding nobody named; nil where there is nothing to doubt.
  ///
  /// A text in Windows-1252 looks like UTF-8 in a few places by chance, one in UTF-8 is broken in a
  /// few by damage: the majority tells which it is.
  static func refusal(of bytes: [UInt8], file: String) -> InputError? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
    let census = Census(bytes)
    let isMarked = bytes.starts(with: TextEncoding.utf8Mark)
    let sound = census.sound - (isMarked ? 1 : 0)
    if let offset = census.firstBroken {
      if isMarked || sound > census.broken {
        return error(
          at: offset, in: bytes, file: file,
          "el texto es UTF-8 y aquí trae un byte que no lo es",
          "corrija esa letra y guarde el archivo como CSV UTF-8")
      }
      return garbledByte(in: bytes).map { offset in
        error(
          at: offset, in: bytes, file: file,
          "las letras con acento no son de UTF-8 ni de Windows-1252, sino de MS-DOS o de Mac",
          "guarde el archivo como CSV UTF-8")
      }
    }
    if let offset = census.firstDoubled, 2 * census.doubled > sound - census.doubled {
      return error(
        at: offset, in: bytes, file: file,
        "las letras con acento se convirtieron dos veces a UTF-8",
        "vuelva a exportar el archivo desde su origen como CSV UTF-8")
    }
    if let offset = census.firstLost, 2 * census.lost > sound {
      return error(
        at: offset, in: bytes, file: file, "las letras con acento se perdieron en una conversión",
        "vuelva a exportar el archivo desde su origen como CSV UTF-8")
    }
    return nil
  }

  /// A name of a column that no Spanish text would hold: `N£mero`, `C?digo`, `TÃ­tulo`.
  static func isGarbled(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    return scalars.indices.contains { index in
      let scalar = scalars[index]
      if scalar == "\u{FFFD}" { return true }
      if scalar == "Ã" || scalar == "Â", index + 1 < scalars.count, scalars[index + 1] == " " {
        return true
      }
      guard index > 0, index + 1 < scalars.count, scalars[index - 1].properties.isAlphabetic,
        scalars[index + 1].properties.isAlphabetic
      else { return false }
      return scalar == "?" || scalar == "÷" || scalar == "×" || strayScalars.contains(scalar)
    }
  }

  static func garbledHeader(_ name: String, row: Int, file: String) -> InputError {
    InputError(
      .data, file: file, row: row, key: "csv.encoding",
      problem: "el encabezado «\(name.prefix(40))» trae signos en lugar de letras con acento",
      remedy: "vuelva a exportar el archivo desde su origen como CSV UTF-8")
  }

  /// What other encodings make of letters when it is read as Windows-1252, within a word. The dash
  /// and the apostrophe do stand there.
  private static let strayScalars: Set<Unicode.Scalar> = {
    var stray = Set((0xA1...0xBF).compactMap { Unicode.Scalar($0 as UInt32) })
    for byte in UInt8(0x80)...0x9F {
      stray.formUnion(TextEncoding.windows1252.decode([byte]).unicodeScalars)
    }
    return stray.subtracting(["ª", "º", "·", "–", "’", "'"])
  }()

  /// The first byte within a word that Windows-1252 does not use there, if such are the majority.
  private static func garbledByte(in bytes: [UInt8]) -> Int? {
    var (letters, signs) = (0, 0)
    var first: Int?
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] >= 0x80 {
      guard isLetter(bytes[index - 1]), isLetter(bytes[index + 1]) else { continue }
      if bytes[index] >= 0xC0 {
        letters += 1
      } else if ![0x92, 0x96, 0xAA, 0xB7, 0xBA].contains(bytes[index]) {
        signs += 1
        first = first ?? index
      }
    }
    return signs > letters ? first : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func error(
    at offset: Int, in bytes: [UInt8], file: String, _ problem: String, _ remedy: String
  ) -> InputError {
    InputError(
      .data, file: file, row: ForeignFormat.row(of: offset, in: bytes), key: "csv.encoding",
      problem: problem, remedy: remedy + ", o indique encoding en inputs.json")
  }
}
