internal import Foundation

/// Any JSON value: lets the user's parameters be laid over the defaults key by key.
public enum JSONValue: Encodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value as it stands in JSON.
  init(encoding value: some Encodable) {
    guard let data = try? JSONEncoder().encode(value),
      let written = try? WrittenJSON([UInt8](data))
    else { preconditionFailure("a parameter default is not JSON") }
    self = written.value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// This value as the template of what is allowed, with `written` in its place where given.
  ///
  /// Objects merge key by key; an array is replaced, each of its objects laid over the template's
  /// element of the same position (or the last).
  func overlaid(with written: JSONValue, path: String) throws(ParameterError) -> JSONValue {
    switch (self, written) {
    case (.object(var merged), .object(let keys)):
      for key in keys.keys.sorted() {
        guard let template = merged[key], let value = keys[key] else {
          throw ParameterError(
            key: "\(path).\(key)", problem: "parámetro desconocido",
            remedy: "los parámetros de \(path) son: " + merged.keys.sorted().joined(separator: ", ")
          )
        }
        merged[key] = try template.overlaid(with: value, path: "\(path).\(key)")
      }
      return .object(merged)
    case (.array(let templates), .array(let values)) where !templates.isEmpty:
      var merged: [JSONValue] = []
      for (index, value) in values.enumerated() {
        let template = templates[min(index, templates.count - 1)]
        merged.append(try template.overlaid(with: value, path: "\(path)[\(index)]"))
      }
      return .array(merged)
    case (.object, _):
      throw ParameterError(
        key: path, problem: "se espera un objeto", remedy: "escriba { … } con sus claves")
    default:
      return written
    }
  }

  /// As a message repeats what was written: short, and no lists.
  var described: String {
    switch self {
    case .null: "null"
    case .bool(let value): String(value)
    case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
    case .string(let value): "«\(value.prefix(40))»"
    case .array: "[…]"
    case .object: "{…}"
    }
  }

  /// What has to stand in place of this default.
  func expectation(takesFractions: Bool) -> String {
    switch self {
    case .null, .string: "uno de los textos admitidos"
    case .bool: "true o false"
    case .number: takesFractions ? "un número" : "un entero"
    case .array: "una lista"
    case .object: "un objeto"
    }
  }

  /// What a default has under a key; null where it has nothing.
  func element(_ key: String) -> JSONValue {
    if case .object(let object) = self { object[key] ?? .null } else { .null }
  }

  /// What a default has at a position, or at its last; null where it has nothing.
  func element(_ index: Int) -> JSONValue {
    if case .array(let array) = self, let last = array.last {
      array.indices.contains(index) ? array[index] : last
    } else {
      .null
    }
  }
}
