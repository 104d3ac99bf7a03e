/// Cuts a text into tokens after the grammar of RFC 8259.
struct JSONScanner {
  private typealias Token = JSONTape.Token

  /// Containers in containers; a document has four or five.
  private static let depthLimit = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var tokens: [JSONTape.Token] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The tokens of the one value of the text.
  mutating func scan() throws(JSONTapeError) -> [JSONTape.Token] {
    // A token for every dozen characters is about what a document has.
    tokens.reserveCapacity(bytes.count / 12)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    try scanValue(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw JSONTapeError() }
    return tokens
  }

  /// The byte at the position; 0, which no JSON holds, at the end.
  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ expected: UInt8) throws(JSONTapeError) {
    guard byte == expected, position < bytes.count else { throw JSONTapeError() }
    position += 1
  }

  private mutating func scanValue(depth: Int) throws(JSONTapeError) {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "{"): try scanObject(depth: depth + 1)
    case UInt8(ascii: "["): try scanArray(depth: depth + 1)
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "t"): try scanWord("true", .yes)
    case UInt8(ascii: "f"): try scanWord("false", .no)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    default: try scanNumber()
    }
  }

  private mutating func open(
    _ kind: JSONTape.Kind, depth: Int
  ) throws(JSONTapeError) -> Int {
    guard depth <= Self.depthLimit else { throw JSONTapeError() }
    tokens.append(Token(kind: kind, start: UInt32(position), end: 0, next: 0))
    position += 1
    skipBlanks()
    return tokens.count - 1
  }

  private mutating func close(_ container: Int) {
    position += 1
    tokens[container].end = UInt32(position)
    tokens[container].next = UInt32(tokens.count)
  }

  private mutating func scanObject(depth: Int) throws(JSONTapeError) {
    let object = try open(.object, depth: depth)
    if byte != UInt8(ascii: "}") {
      while true {
        skipBlanks()
        try scanString()
        skipBlanks()
        try take(UInt8(ascii: ":"))
        try scanValue(depth: depth)
        skipBlanks()
        guard byte == UInt8(ascii: ",") else { break }
        position += 1
      }
    }
    guard byte == UInt8(ascii: "}") else { throw JSONTapeError() }
    close(object)
  }

  private mutating func scanArray(depth: Int) throws(JSONTapeError) {
    let array = try open(.array, depth: depth)
    if byte != UInt8(ascii: "]") {
      while true {
        try scanValue(depth: depth)
        skipBlanks()
        guard byte == UInt8(ascii: ",") else { break }
        position += 1
      }
    }
    guard byte == UInt8(ascii: "]") else { throw JSONTapeError() }
    close(array)
  }

  private mutating func append(_ kind: JSONTape.Kind, from start: Int) {
    tokens.append(
      Token(
        kind: kind, start: UInt32(start), end: UInt32(position), next: UInt32(tokens.count + 1)))
  }

  private mutating func scanString() throws(JSONTapeError) {
    try take(UInt8(ascii: "\""))
    let start = position
    var kind = JSONTape.Kind.string
    while byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        position += 1
      }
      // A character that must be escaped, or the end of the text.
      guard byte >= 0x20 else { throw JSONTapeError() }
      position += 1
    }
    append(kind, from: start)
    // An escape that is none is found here, whether or not anybody reads the string.
    if kind == .escapedString,
      unescaped(UnsafeBufferPointer(rebasing: bytes[start..<position])) == nil
    {
      throw JSONTapeError()
    }
    position += 1
  }

  private mutating func scanWord(
    _ word: StaticString, _ kind: JSONTape.Kind
  ) throws(JSONTapeError) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[offset]) }
    append(kind, from: start)
  }

  private mutating func scanNumber() throws(JSONTapeError) {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try scanDigits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try scanDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try scanDigits()
    }
    append(.number, from: start)
  }

  private mutating func scanDigits() throws(JSONTapeError) {
    let start = position
    while (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw JSONTapeError() }
  }
}
