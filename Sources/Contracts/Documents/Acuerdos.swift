/// `acuerdos.json`: what supervisors and directors have agreed (rule Q8), and the names by which
/// encuentros are already known.
///
/// Every stage reads it and none overrides it. Written by `encuentro-ingest-acuerdos`; with no
/// input files it is empty.
public struct Acuerdos: Document, Equatable {
  public static let schema = "acuerdos/1"
  public static let producer = "encuentro-ingest-acuerdos"

  /// The encuentros of the previous run, sorted by id: a new one keeps the id of the previous one
  /// with which it shares most members.
  public var previous: [PreviousEncuentro]

  public init(previous: [PreviousEncuentro] = []) { self.previous = previous }

  public var sections: [DocumentSection] { [.records("previous", previous)] }
}

public struct PreviousEncuentro: Codable, Equatable, Sendable {
  public var id: String
  /// Council ids, sorted.
  public var councils: [String]

  public init(id: String, councils: [String]) {
    self.id = id
    self.councils = councils
  }
}
