/// Something a user should know about one record of the data, under a short stable key.
///
/// A finding never carries a raw value other than a coordinate, a key or a number: a shifted row
/// must not leak a name. Where it was found (file and row) stands in the report beside the document.
public struct Finding: Codable, Hashable, Sendable, Comparable {
  /// Such as `coord.zero` or `key.duplicate`.
  public let key: String
  /// The council's id, or the raw key where no council came of the row.
  public let council: String
  /// One sentence in Spanish, without a final stop.
  public let detail: String

  public init(key: String, council: String, detail: String) {
    self.key = key
    self.council = council
    self.detail = detail
  }

  public static func < (a: Finding, b: Finding) -> Bool {
    (a.key, a.council, a.detail) < (b.key, b.council, b.detail)
  }
}
