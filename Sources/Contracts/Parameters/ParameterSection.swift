/// A section of `parameters.json`: decisions with a name, a default and a reason.
public protocol ParameterSection: Codable, Sendable, Equatable {
  /// Its key in `parameters.json`.
  static var name: String { get }
  /// Every parameter at its default.
  init()
  /// - Throws: `ParameterError` that names the offending value.
  func validate() throws(ParameterError)
}

extension ParameterSection {
  public func validate() throws(ParameterError) {}

  /// Refuses a value outside a range.
  func require<T: Comparable>(
    _ key: String, _ value: T, in range: some RangeExpression<T>, _ expected: String
  ) throws(ParameterError) {
    guard range.contains(value) else {
      throw ParameterError(
        key: "\(Self.name).\(key)", problem: "el valor \(value) no es admisible",
        remedy: "se espera \(expected)")
    }
  }
}

/// A parameter that cannot be used.
public struct ParameterError: Error, Equatable, Sendable {
  /// As in `rules.groupSize`.
  public let key: String
  /// The row of `parameters.json` where the key stands, counted from 1, where that is known.
  public let row: Int?
  public let problem: String
  public let remedy: String

  public init(key: String, row: Int? = nil, problem: String, remedy: String) {
    self.key = key
    self.row = row
    self.problem = problem
    self.remedy = remedy
  }
}
