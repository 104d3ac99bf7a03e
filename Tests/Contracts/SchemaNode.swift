import Contracts
import Foundation

/// One part of a JSON Schema, to be walked beside the Swift type that it describes.
struct SchemaNode {
  private let raw: [String: Any]
  private let root: [String: Any]

  init(_ schema: JSONSchema) throws {
    let json = try JSONSerialization.jsonObject(with: Data(schema.text.utf8))
    root = json as? [String: Any] ?? [:]
    raw = root
  }

  private init(_ raw: [String: Any], in root: [String: Any]) {
    self.root = root
    guard let reference = raw["$ref"] as? String,
      let definitions = root["$defs"] as? [String: [String: Any]],
      let target = definitions[String(reference.dropFirst("#/$defs/".count))]
    else {
      self.raw = raw
      return
    }
    self.raw = target.merging(raw) { _, own in own }
  }

  var title: String? { raw["title"] as? String }
  var description: String? { raw["description"] as? String }
  var constant: String? { raw["const"] as? String }
  var pattern: String? { raw["pattern"] as? String }
  var words: [String]? { raw["enum"] as? [String] }
  var required: Set<String> { Set(raw["required"] as? [String] ?? []) }
  var isClosed: Bool { raw["additionalProperties"] as? Bool == false }
  /// As canonical JSON.
  var defaultValue: String? {
    raw["default"].flatMap {
      try? JSONSerialization.data(withJSONObject: $0, options: [.fragmentsAllowed, .sortedKeys])
    }.map { String(decoding: $0, as: UTF8.self) }
  }
  var minimum: Double? { (raw["minimum"] as? NSNumber)?.doubleValue }
  var maximum: Double? { (raw["maximum"] as? NSNumber)?.doubleValue }

  var properties: [String: SchemaNode] {
    (raw["properties"] as? [String: [String: Any]] ?? [:]).mapValues { SchemaNode($0, in: root) }
  }
  /// What stands in an array.
  var items: SchemaNode? {
    (raw["items"] as? [String: Any]).map { SchemaNode($0, in: root) }
  }
  var definitions: [String: SchemaNode] {
    (root["$defs"] as? [String: [String: Any]] ?? [:]).mapValues { SchemaNode($0, in: root) }
  }

  /// Every part with a path of its own, this one first.
  func parts(at path: String = "") -> [(path: String, node: SchemaNode)] {
    [(path, self)]
      + properties.sorted { $0.key < $1.key }.flatMap { $1.parts(at: path + "." + $0) }
      + (items?.parts(at: path + "[]") ?? [])
  }

  func property(_ path: String...) -> SchemaNode? {
    path.reduce(SchemaNode?.some(self)) { node, key in
      key == "[]" ? node?.items : node?.properties[key]
    }
  }
}
