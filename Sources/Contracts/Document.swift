/// A JSON document that travels between the stages.
///
/// Every document is a pure function of its inputs and parameters: no date, path, row number, host
/// or tool version stands in it (those go in the report beside it).
public protocol Document: Codable, Sendable {
  /// Name and version, as in `located/1`. Raised when a field is renamed, removed or changes its
  /// meaning or unit; adding an optional field keeps it.
  static var schema: String { get }
  /// The command that writes the document: what to run when a reader refuses another version.
  static var producer: String { get }
  /// The top-level keys and what stands under each, in any order.
  var sections: [DocumentSection] { get }
  /// The path of the first record with a number that cannot be, such as `councils[12]`; nil for none.
  func firstOutOfRange() -> String?
}

extension Document {
  /// The name of the file in a run's folder: the schema's name with `.json`.
  public static var fileName: String { schema.prefix { $0 != "/" } + ".json" }
}

/// One top-level key of a document.
public struct DocumentSection {
  enum Body {
    case records([any Encodable])
    case value(any Encodable)
  }
  let key: String
  let body: Body

  /// An array of records, in the stated total order, written one a line.
  public static func records(_ key: String, _ records: [some Encodable]) -> DocumentSection {
    DocumentSection(key: key, body: .records(records))
  }

  /// A single value, written on one line.
  public static func value(_ key: String, _ value: some Encodable) -> DocumentSection {
    DocumentSection(key: key, body: .value(value))
  }
}

/// Why a document cannot be read.
public enum DocumentError: Error, Equatable, Sendable {
  /// Another schema, or another version of the one expected.
  case schema(found: String, expected: String, producer: String)
  /// Not JSON, or not of the document's shape; `path` as in `councils[12].members`.
  case malformed(path: String, problem: String)
}
