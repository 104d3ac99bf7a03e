/// JSON that a person wrote (`parameters.json`, `inputs.json`): its values, and where each key
/// stands.
public struct WrittenJSON: Sendable {
  public let value: JSONValue
  /// The row of each key, counted from 1, by its path, as in `groups.sessions[0].date`.
  public let rows: [String: Int]

  /// Reads strictly: UTF-8, no key twice, no comma too many, no comment.
  ///
  /// - Throws: `JSONProblem`.
  public init(_ bytes: [UInt8]) throws(JSONProblem) {
    self = try JSONReader.read(bytes)
  }

  init(value: JSONValue, rows: [String: Int]) {
    self.value = value
    self.rows = rows
  }
}

/// Why a JSON that a person wrote cannot be read.
public struct JSONProblem: Error, Equatable, Sendable {
  /// The key it is about; empty for the file.
  public let path: String
  /// Counted from 1; nil for the file as a whole.
  public let row: Int?
  /// In Spanish.
  public let problem: String

  init(_ path: String, _ row: Int?, _ problem: String) {
    self.path = path
    self.row = row
    self.problem = problem
  }
}
