/// Bad input, told in one line: `file:row: key: what is wrong; what to do`.
///
/// The text is in Spanish: it speaks of the user's data.
public struct InputError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Which exit code the command ends with.
  public enum Kind: Sendable {
    /// 64: the call or a parameter is wrong.
    case usage
    /// 65: the file's content is wrong, or of another version.
    case data
    /// 66: the file is not there.
    case missing
    /// 74: the system refused to read or write.
    case io
  }
  public let kind: Kind
  /// The file as the user named it.
  public let file: String?
  /// Counted from 1 in the file, the header included.
  public let row: Int?
  /// A short stable key, such as `csv.header`.
  public let key: String
  public let problem: String
  public let remedy: String
  /// What the library that refused said in its own language; it stands in brackets behind the
  /// problem, for whoever has to look closer.
  public let cause: String?

  public init(
    _ kind: Kind, file: String? = nil, row: Int? = nil, key: String, problem: String,
    remedy: String, cause: String? = nil
  ) {
    self.kind = kind
    self.file = file
    self.row = row
    self.key = key
    self.problem = problem
    self.remedy = remedy
    self.cause = cause
  }

  public var description: String {
    let place = [file, row.map(String.init)].compactMap { $0 }.joined(separator: ":")
    let said = cause.map { " [\($0)]" } ?? ""
    return (place.isEmpty ? "" : place + ": ") + "\(key): \(problem)\(said); \(remedy)"
  }
}

extension InputError {
  /// A document that cannot be read, with the remedy: what to run.
  public init(_ error: DocumentError, file: String?) {
    switch error {
    case .schema(let found, let expected, let producer):
      self.init(
        .data, file: file, key: "document.schema",
        problem: "el documento es «\(found.prefix(40))» y se espera «\(expected)»",
        remedy: "vuelva a producirlo con \(producer)")
    case .malformed(let path, let problem):
      self.init(
        .data, file: file, key: "document.malformed",
        problem: path.isEmpty ? problem : "\(path): \(problem)",
        remedy: "vuelva a producir el documento; no lo edite a mano")
    }
  }

  /// A parameter that cannot be used, in its file.
  public init(_ error: ParameterError, file: String?) {
    self.init(
      .usage, file: file, row: file == nil ? nil : error.row, key: error.key,
      problem: error.problem, remedy: error.remedy)
  }
}
