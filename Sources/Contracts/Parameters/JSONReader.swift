/// Reads JSON that a person wrote, so strictly that every slip has its row and its key.
///
/// The decoder of Foundation takes the last of two equal keys and a comma too many in silence, and
/// cannot say where a number too large stands. Documents, which programs write, are read by
/// `JSONTape`, which is faster and tells less.
struct JSONReader {
  /// Nobody writes more by hand; a level of nesting takes some stack.
  static let byteLimit = 1 << 20
  static let depthLimit = 32

  private let bytes: [UInt8]
  private var position = 0
  private var row = 1
  private var depth = 0
  /// The row of each key by its path, as in `groups.sessions[0].date`.
  private var rows: [String: Int] = [:]

  /// - Throws: `JSONProblem` for what is not JSON in UTF-8, or has a key twice.
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> WrittenJSON {
    var reader = try JSONReader(bytes)
    try reader.skipBlanks()
    guard reader.position < reader.bytes.count else {
      throw JSONProblem("", nil, "el archivo está vacío")
    }
    let value = try reader.value("")
    try reader.skipBlanks()
    guard reader.position == reader.bytes.count else {
      throw reader.problem("", "sobra texto después del final")
    }
    return WrittenJSON(value: value, rows: reader.rows)
  }

  private init(_ bytes: [UInt8]) throws(JSONProblem) {
    guard bytes.count <= Self.byteLimit else {
      throw JSONProblem(
        "", nil, "el archivo mide \(bytes.count) bytes y el máximo es \(Self.byteLimit)")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
      throw JSONProblem("", nil, "el archivo está en UTF-16 o no es texto; guárdelo en UTF-8")
    }
    do {
      _ = try UTF8Span(validating: self.bytes.span)
    } catch {
      let ends = self.bytes[..<error.byteOffsets.lowerBound].count { $0 == lineFeed }
      throw JSONProblem("", ends + 1, "el texto no está en UTF-8; guárdelo en UTF-8")
    }
  }

  private mutating func value(_ path: String) throws(JSONProblem) -> JSONValue {
    switch next {
    case UInt8(ascii: "{"):
      try enter(path)
      defer { depth -= 1 }
      return try object(path)
    case UInt8(ascii: "["):
      try enter(path)
      defer { depth -= 1 }
      return try array(path)
    case quote: return .string(try string(path))
    case let byte? where startsNumber(byte): return try number(path)
    default: return try word(path)
    }
  }

  private mutating func enter(_ path: String) throws(JSONProblem) {
    guard depth < Self.depthLimit else {
      throw problem(path, "hay más de \(Self.depthLimit) niveles de corchetes y llaves")
    }
    depth += 1
    position += 1
  }

  private mutating func object(_ path: String) throws(JSONProblem) -> JSONValue {
    var object: [String: JSONValue] = [:]
    if try closes(UInt8(ascii: "}"), path) { return .object(object) }
    repeat {
      try skipBlanks()
      guard next == quote else {
        throw problem(
          path, next == UInt8(ascii: "}") ? "sobra una coma" : "falta una clave entre comillas")
      }
      let keyRow = row
      let key = try string(path)
      let inner = path.isEmpty ? key : path + "." + key
      guard object[key] == nil else {
        throw JSONProblem(inner, keyRow, "la clave está repetida")
      }
      rows[inner] = keyRow
      try skipBlanks()
      guard next == UInt8(ascii: ":") else { throw problem(inner, "faltan los dos puntos") }
      position += 1
      try skipBlanks()
      object[key] = try value(inner)
    } while try goesOn(until: UInt8(ascii: "}"), path)
    return .object(object)
  }

  private mutating func array(_ path: String) throws(JSONProblem) -> JSONValue {
    var values: [JSONValue] = []
    if try closes(UInt8(ascii: "]"), path) { return .array(values) }
    repeat {
      try skipBlanks()
      if next == UInt8(ascii: "]") { throw problem(path, "sobra una coma") }
      values.append(try value("\(path)[\(values.count)]"))
    } while try goesOn(until: UInt8(ascii: "]"), path)
    return .array(values)
  }

  private mutating func closes(_ end: UInt8, _ path: String) throws(JSONProblem) -> Bool {
    try skipBlanks()
    guard next == end else { return false }
    position += 1
    return true
  }

  private mutating func goesOn(until end: UInt8, _ path: String) throws(JSONProblem) -> Bool {
    if try closes(end, path) { return false }
    guard next == UInt8(ascii: ",") else { throw problem(path, "falta una coma") }
    position += 1
    return true
  }

  private mutating func string(_ path: String) throws(JSONProblem) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next, byte != quote {
      guard byte >= 0x20 else { throw problem(path, "las comillas no se cierran en su renglón") }
      position += 1
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
      } else {
        text += try escaped(path)
      }
    }
    guard next == quote else { throw problem(path, "las comillas no se cierran") }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands behind a backslash, in UTF-8.
  private mutating func escaped(_ path: String) throws(JSONProblem) -> [UInt8] {
    guard let byte = next else { throw problem(path, "las comillas no se cierran") }
    position += 1
    switch byte {
    case quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [lineFeed]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var units = [try codeUnit(path)]
      if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: Array("\\u".utf8)) {
        position += 2
        units.append(try codeUnit(path))
      }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw problem(path, "\\u escribe la mitad de un carácter")
      }
      return Array(text.utf8)
    default: throw problem(path, "detrás de \\ no puede ir ese carácter")
    }
  }

  private mutating func codeUnit(_ path: String) throws(JSONProblem) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem(path, "detrás de \\u van cuatro cifras hexadecimales") }
    position += 4
    return unit
  }

  private mutating func number(_ path: String) throws(JSONProblem) -> JSONValue {
    let text = token()
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil,
      let number = Double(text)
    else { throw problem(path, "«\(text.prefix(40))» no es un número de JSON") }
    guard number.isFinite else {
      throw problem(path, "el número \(text.prefix(40)) es demasiado grande")
    }
    return .number(number)
  }

  private mutating func word(_ path: String) throws(JSONProblem) -> JSONValue {
    guard next != nil else { throw problem(path, "el archivo termina antes de tiempo") }
    let text = token()
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "": throw problem(path, "falta un valor")
    default: throw problem(path, "«\(text.prefix(40))» no es un valor de JSON")
    }
  }

  /// Up to the next mark of JSON.
  private mutating func token() -> String {
    let ends = Set(" \t\r\n,:[]{}\"".utf8)
    let text = bytes[position...].prefix { !ends.contains($0) }
    position += text.count
    return String(decoding: text, as: UTF8.self)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() throws(JSONProblem) {
    while let byte = next, [0x20, 0x09, lineFeed, 0x0D].contains(byte) {
      if byte == lineFeed { row += 1 }
      position += 1
    }
    if next == UInt8(ascii: "/") { throw problem("", "JSON no admite comentarios") }
  }

  /// What is wrong here; at the end of the file, that it ends.
  private func problem(_ path: String, _ text: String) -> JSONProblem {
    JSONProblem(path, row, next == nil ? "el archivo termina antes de tiempo" : text)
  }
}

private func startsNumber(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
