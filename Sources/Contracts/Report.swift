/// What a stage tells about its run beside its document: counts, and findings with file and row.
///
/// Provenance belongs here and never in a document.
public struct Report: Sendable {
  /// A finding with the place it was read from.
  public struct Entry: Codable, Hashable, Sendable, Comparable {
    public let key: String
    /// The council's id or the record's key.
    public let record: String
    public let file: String?
    /// Counted from 1 in the file, the header included.
    public let row: Int?
    public let detail: String

    public static func < (a: Entry, b: Entry) -> Bool {
      (a.key, a.file ?? "", a.row ?? 0, a.record, a.detail)
        < (b.key, b.file ?? "", b.row ?? 0, b.record, b.detail)
    }
  }

  public private(set) var counts: [String: Int] = [:]
  public private(set) var entries: [Entry] = []
  /// Versions of the libraries that can change the result, by name.
  public private(set) var libraries: [String: String] = [:]

  public init() {}

  /// Sets a figure of the run, such as `rows`.
  public mutating func count(_ name: String, _ value: Int) { counts[name] = value }

  /// Adds to a figure of the run.
  public mutating func add(_ name: String, _ value: Int = 1) { counts[name, default: 0] += value }

  /// Names the libraries the stage computes with.
  public mutating func use(_ versions: [String: String]) {
    libraries.merge(versions) { _, new in new }
  }

  /// Records a finding; the figure `findings.<key>` counts it.
  public mutating func find(
    _ key: String, _ record: String, file: String? = nil, row: Int? = nil, detail: String
  ) {
    entries.append(Entry(key: key, record: record, file: file, row: row, detail: detail))
    add("findings." + key)
  }
}
