internal import Foundation

/// Any JSON value: lets the user's parameters be laid over the defaults key by key.
enum JSONValue: Codable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(encoding value: some Encodable) {
    guard let data = try? JSONEncoder().encode(value),
      let decoded = try? JSONDecoder().decode(JSONValue.self, from: data)
    else { preconditionFailure("a parameter default is not JSON") }
    self = decoded
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
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
}
