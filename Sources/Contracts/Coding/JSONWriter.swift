/// Writes values as JSON in UTF-8, the keys of every object sorted bytewise.
///
/// Straight into the text, without a tree of values in between: Foundation's encoder makes one for
/// every record, which took a third of the time of the ingest stages. The bytes are the same.
///
/// A type writes itself into one container, from first to last: what documents do, and what the
/// compiler writes for them. Of numbers the writer knows `Int` and `Double`.
final class JSONWriter {
  private(set) var text: [UInt8] = []

  /// A field of an object that is still open: where its key and its value stand in the text.
  private struct Field {
    let key: Range<Int>
    var end: Int
  }

  /// What the value being written has turned out to be.
  private enum Shape { case scalar, array, object }

  private var shape = Shape.scalar
  /// Of all open objects, the innermost last.
  private var fields: [Field] = []
  /// The fields of an object in the order of their keys, before they take the place of those in the
  /// order written.
  private var sorted: [UInt8] = []

  func append(_ literal: StaticString) {
    text.append(
      contentsOf: UnsafeBufferPointer(
        start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// - Throws: `EncodingError` when a number is not finite.
  func write<T: Encodable>(_ value: T) throws {
    if T.self == String.self, let value = value as? String {
      text.append(json: value)
    } else if T.self == Int.self, let value = value as? Int {
      text.append(contentsOf: String(value).utf8)
    } else if T.self == Double.self, let value = value as? Double {
      try write(double: value)
    } else if T.self == Bool.self, let value = value as? Bool {
      append(value ? "true" : "false")
    } else {
      try writeComposite(value)
    }
  }

  /// The shortest digits that read back as the same double, a whole one without its `.0`.
  private func write(double value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "JSON has no such number"))
    }
    text.append(contentsOf: value.description.utf8)
    if text.suffix(2).elementsEqual([UInt8(ascii: "."), UInt8(ascii: "0")]) { text.removeLast(2) }
  }

  private func writeComposite(_ value: some Encodable) throws {
    let outer = shape
    let start = text.count
    let firstField = fields.count
    shape = .scalar
    try value.encode(to: OpenValue(writer: self))
    switch shape {
    case .scalar: break
    case .array: append("]")
    case .object: closeObject(from: start, firstField)
    }
    shape = outer
  }

  fileprivate func openArray() {
    shape = .array
    append("[")
  }

  fileprivate func openObject() { shape = .object }

  fileprivate func write(_ value: some Encodable, under key: some CodingKey) throws {
    let start = text.count
    text.append(json: key.stringValue)
    fields.append(Field(key: start..<text.count, end: 0))
    append(":")
    try write(value)
    fields[fields.count - 1].end = text.count
  }

  /// Puts the fields in the order of their keys, with what stands around and between them.
  private func closeObject(from start: Int, _ firstField: Int) {
    sorted.removeAll(keepingCapacity: true)
    fields.withUnsafeMutableBufferPointer { fields in
      var own = UnsafeMutableBufferPointer(rebasing: fields[firstField...])
      text.withUnsafeBufferPointer { text in
        let isEscaped = own.contains { text[$0.key].contains(UInt8(ascii: "\\")) }
        own.sort { isBefore(text[$0.key], text[$1.key], escaped: isEscaped) }
        for field in own {
          sorted.append(UInt8(ascii: sorted.isEmpty ? "{" : ","))
          sorted.append(contentsOf: text[field.key.lowerBound..<field.end])
        }
      }
    }
    fields.removeSubrange(firstField...)
    text.removeSubrange(start...)
    text.append(contentsOf: sorted)
    append(sorted.isEmpty ? "{}" : "}")
  }

  /// Bytewise by the keys themselves: without quotation marks and escapes.
  private func isBefore(
    _ a: Slice<UnsafeBufferPointer<UInt8>>, _ b: Slice<UnsafeBufferPointer<UInt8>>, escaped: Bool
  ) -> Bool {
    let (a, b) = (a.dropFirst().dropLast(), b.dropFirst().dropLast())
    guard escaped else { return a.lexicographicallyPrecedes(b) }
    return (unescaped(a) ?? "").utf8.lexicographicallyPrecedes((unescaped(b) ?? "").utf8)
  }
}

/// A value that is being written.
private struct OpenValue: Encoder, SingleValueEncodingContainer {
  let writer: JSONWriter

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.openObject()
    return KeyedEncodingContainer(OpenObject(writer: writer))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.openArray()
    return OpenArray(writer: writer)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { writer.append("null") }
  func encode<T: Encodable>(_ value: T) throws { try writer.write(value) }
}

private struct OpenObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) throws { try writer.write(Int?.none, under: key) }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try writer.write(value, under: key)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { severalContainers() }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    severalContainers()
  }

  func superEncoder() -> any Encoder { severalContainers() }
  func superEncoder(forKey key: Key) -> any Encoder { severalContainers() }
}

private struct OpenArray: UnkeyedEncodingContainer {
  let writer: JSONWriter
  private(set) var count = 0

  init(writer: JSONWriter) { self.writer = writer }

  var codingPath: [any CodingKey] { [] }

  private mutating func separate() {
    if count > 0 { writer.append(",") }
    count += 1
  }

  mutating func encodeNil() {
    separate()
    writer.append("null")
  }

  mutating func encode<T: Encodable>(_ value: T) throws {
    separate()
    try writer.write(value)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    severalContainers()
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { severalContainers() }
  func superEncoder() -> any Encoder { severalContainers() }
}

private func severalContainers() -> Never {
  preconditionFailure("a type of a document writes itself into several containers")
}

extension [UInt8] {
  /// Appends a string as JSON, quotation marks included; slashes stand as they are.
  fileprivate mutating func append(json string: String) {
    var string = string
    append(UInt8(ascii: "\""))
    string.withUTF8 { utf8 in
      let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
      if isPlain { append(contentsOf: utf8) } else { for byte in utf8 { append(escaping: byte) } }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: append(contentsOf: [0x5C, byte])
    case 0x08: append(contentsOf: #"\b"#.utf8)
    case 0x09: append(contentsOf: #"\t"#.utf8)
    case 0x0A: append(contentsOf: #"\n"#.utf8)
    case 0x0C: append(contentsOf: #"\f"#.utf8)
    case 0x0D: append(contentsOf: #"\r"#.utf8)
    case ..<0x20:
      let hexadecimal = Array("0123456789abcdef".utf8)
      append(contentsOf: #"\u00"#.utf8)
      append(hexadecimal[Int(byte >> 4)])
      append(hexadecimal[Int(byte & 15)])
    default: append(byte)
    }
  }
}
