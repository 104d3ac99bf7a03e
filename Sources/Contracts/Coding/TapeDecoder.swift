/// Reads a value of a `JSONTape` as a type asks for it.
///
/// Of numbers it knows `Int` and `Double`; no document holds others.
struct TapeDecoder: Decoder {
  let tape: JSONTape
  let value: Int

  var codingPath: [any CodingKey] { tape.path(to: value) }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tape.kind(of: value) == .object else { throw mismatch(type) }
    return KeyedDecodingContainer(TapeObject(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tape.kind(of: value) == .array else { throw mismatch([Any].self) }
    return TapeArray(decoder: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func at(_ value: Int) -> TapeDecoder { TapeDecoder(tape: tape, value: value) }

  private func mismatch(_ type: Any.Type) -> DecodingError {
    .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "another kind of value"))
  }

  private func requireNumber(_ type: Any.Type) throws {
    guard tape.kind(of: value) == .number else { throw mismatch(type) }
  }

  private func inadmissible() -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: "beyond the type"))
  }

  private func string() throws -> String {
    guard let string = tape.string(at: value) else { throw mismatch(String.self) }
    return string
  }

  private func integer() throws -> Int {
    try requireNumber(Int.self)
    guard let integer = tape.integer(at: value) else { throw inadmissible() }
    return integer
  }

  private func double() throws -> Double {
    try requireNumber(Double.self)
    guard let double = tape.double(at: value) else { throw inadmissible() }
    return double
  }

  private func flag() throws -> Bool {
    switch tape.kind(of: value) {
    case .yes: true
    case .no: false
    default: throw mismatch(Bool.self)
    }
  }
}

extension TapeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { tape.kind(of: value) == .null }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if let scalar = try scalar(type) { return scalar }
    return try T(from: self)
  }

  /// The value where the type is one of JSON's own.
  private func scalar<T>(_ type: T.Type) throws -> T? {
    if type == String.self { return try string() as? T }
    if type == Int.self { return try integer() as? T }
    if type == Double.self { return try double() as? T }
    if type == Bool.self { return try flag() as? T }
    return nil
  }
}

/// The fields of an object.
private struct TapeObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: TapeDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { decoder.tape.keys(of: decoder.value).compactMap(Key.init(stringValue:)) }

  private func find(_ key: Key) -> TapeDecoder? {
    decoder.tape.value(of: key.stringValue, in: decoder.value).map(decoder.at)
  }

  private func require(_ key: Key) throws -> TapeDecoder {
    guard let field = find(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "no such field"))
    }
    return field
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try require(key).decodeNil() }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try require(key).decode(type)
  }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    guard let field = find(key), !field.decodeNil() else { return nil }
    return try field.decode(type)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try require(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try require(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { try require(key) }
}

/// The elements of an array.
private struct TapeArray: UnkeyedDecodingContainer {
  private let decoder: TapeDecoder
  private let end: Int
  private var element: Int
  private(set) var currentIndex = 0

  init(decoder: TapeDecoder) {
    self.decoder = decoder
    element = decoder.value + 1
    end = decoder.tape.next(after: decoder.value)
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  /// Unknown without a walk, which only reserves memory.
  var count: Int? { nil }
  var isAtEnd: Bool { element >= end }

  private mutating func take(_ type: Any.Type) throws -> TapeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        type, .init(codingPath: codingPath, debugDescription: "no more elements"))
    }
    let taken = decoder.at(element)
    element = decoder.tape.next(after: element)
    currentIndex += 1
    return taken
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, decoder.at(element).decodeNil() else { return false }
    _ = try take(Never.self)
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try take(type).decode(type) }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try take(type).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try take([Any].self).unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try take(Never.self) }
}
