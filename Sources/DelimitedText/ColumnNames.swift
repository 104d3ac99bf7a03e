public import Contracts
internal import Foundation

/// What one column is called in the catalogues that have it.
public struct ColumnNames: Sendable {
  /// For messages, in Spanish with its article: `la clave del centro de trabajo`.
  public let meaning: String
  /// In order of preference; case, accents, blanks, underscores and punctuation do not count.
  public let names: [String]

  public init(_ meaning: String, _ names: String...) {
    self.init(meaning, names: names)
  }

  public init(_ meaning: String, names: [String]) {
    self.meaning = meaning
    self.names = names
  }
}

extension DelimitedTable {
  /// The position of a column: the first of its names that the header has.
  ///
  /// - Throws: `InputError` `csv.column.duplicate` when the header has that name twice.
  public func column(_ wanted: ColumnNames) throws(InputError) -> Int? {
    for name in wanted.names {
      guard let found = positions[matchingKey(name)], let first = found.first else { continue }
      guard found.count == 1 else {
        let places = found.map { String($0 + 1) }.joined(separator: " y ")
        throw InputError(
          .data, file: self.name, row: headerRow, key: "csv.column.duplicate",
          problem: "\(wanted.meaning) está dos veces, como «\(name)», en las columnas \(places)",
          remedy: "borre o renombre una de ellas")
      }
      return first
    }
    return nil
  }

  /// The position of a column without which the table is of no use.
  ///
  /// - Throws: `InputError` `csv.column.missing` with the names looked for; what `column` throws.
  public func requiredColumn(_ wanted: ColumnNames) throws(InputError) -> Int {
    if let position = try column(wanted) { return position }
    let names = wanted.names.map { "«\($0)»" }.joined(separator: ", ")
    throw InputError(
      .data, file: name, row: headerRow, key: "csv.column.missing",
      problem: "falta la columna con \(wanted.meaning); se buscó \(names)",
      remedy: hasTitle
        ? "quite la primera fila, que no es el encabezado"
        : header.count > 1
          ? "revise que la primera fila sea el encabezado, o renombre la columna"
          : "el encabezado es una sola columna: guarde el archivo separado por comas, punto y coma, "
            + "tabuladores o barras")
  }
}

/// A text as it is compared: lower case, without accents, blanks, underscores or punctuation.
public func matchingKey(_ text: String) -> String {
  var key: [UInt8] = []
  key.reserveCapacity(text.utf8.count)
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  for byte in (isASCII ? text : text.decomposedStringWithCanonicalMapping).utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      key.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      key.append(byte + 0x20)
    default:
      continue
    }
  }
  return String(decoding: key, as: UTF8.self)
}
