/// A JSON text cut into its values, in the order in which they stand.
///
/// A document is read by its types, so nothing is made of a value before a type asks for it: a token
/// is where the value stands. Foundation's decoder makes a dictionary of every object instead, which
/// took more than half the time of most stages.
final class JSONTape {
  enum Kind: UInt8 {
    case object, array, string, escapedString, number, yes, no, null
  }

  /// One value or key: its place in the text, quotation marks left out.
  ///
  /// After an object come its keys and values by turns, after an array its elements.
  struct Token {
    let kind: Kind
    let start: UInt32
    var end: UInt32
    /// The token after this value and all that is in it.
    var next: UInt32
  }

  let bytes: [UInt8]
  let tokens: [Token]

  /// - Parameter bytes: UTF-8, as `documentTextProblem` has seen; at most as many as it admits.
  /// - Throws: `JSONTapeError` for what is not one JSON value.
  init(_ bytes: [UInt8]) throws(JSONTapeError) {
    self.bytes = bytes
    tokens = try bytes.withUnsafeBufferPointer { text throws(JSONTapeError) in
      var scanner = JSONScanner(text)
      return try scanner.scan()
    }
  }

  func kind(of value: Int) -> Kind { tokens[value].kind }

  /// The token after a value and all that is in it.
  func next(after value: Int) -> Int { Int(tokens[value].next) }

  func text(of value: Int) -> ArraySlice<UInt8> {
    bytes[Int(tokens[value].start)..<Int(tokens[value].end)]
  }

  /// The value under a key of an object; of a key that stands twice, the first.
  func value(of key: String, in object: Int) -> Int? {
    var key = key
    return key.withUTF8 { name in
      let end = next(after: object)
      var position = object + 1
      while position < end {
        if isKey(position, name) { return position + 1 }
        position = next(after: position + 1)
      }
      return nil
    }
  }

  private func isKey(_ position: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let token = tokens[position]
    if token.kind == .escapedString {
      return string(at: position)?.utf8.elementsEqual(name) == true
    }
    guard Int(token.end - token.start) == name.count else { return false }
    for offset in 0..<name.count where bytes[Int(token.start) + offset] != name[offset] {
      return false
    }
    return true
  }

  /// The keys of an object, in the order of the text.
  func keys(of object: Int) -> [String] {
    var keys: [String] = []
    var position = object + 1
    while position < next(after: object) {
      if let key = string(at: position) { keys.append(key) }
      position = next(after: position + 1)
    }
    return keys
  }

  /// How to come to a value from the root: keys and indices.
  func path(to value: Int) -> [PathKey] {
    var path: [PathKey] = []
    var container = 0
    while container != value {
      let isObject = kind(of: container) == .object
      var child = container + (isObject ? 2 : 1)
      var index = 0
      while next(after: child) <= value {
        child = next(after: child) + (isObject ? 1 : 0)
        index += 1
      }
      path.append(isObject ? .key(string(at: child - 1) ?? "") : .index(index))
      container = child
    }
    return path
  }
}

/// The text is not JSON, or breaks off.
struct JSONTapeError: Error {}

/// One step on the way to a value.
enum PathKey: CodingKey {
  case key(String)
  case index(Int)

  init(stringValue: String) { self = .key(stringValue) }
  init(intValue: Int) { self = .index(intValue) }

  var stringValue: String {
    switch self {
    case .key(let key): key
    case .index(let index): String(index)
    }
  }

  var intValue: Int? {
    if case .index(let index) = self { index } else { nil }
  }
}
