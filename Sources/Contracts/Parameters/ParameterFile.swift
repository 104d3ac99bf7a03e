internal import Foundation

/// `parameters.json` as the user wrote it: every key is optional, an unknown one is an error.
public struct ParameterFile: Sendable {
  /// Every section there is, in the order of the chain.
  static let sectionNames = [
    Rules.name, SchoolsParameters.name, PlacesParameters.name, AcuerdosParameters.name,
    LocateParameters.name, ClusterParameters.name, MatchParameters.name, SedesParameters.name,
    GroupsParameters.name, CheckParameters.name, PublishParameters.name,
  ]

  private let sections: [String: JSONValue]

  /// No file: every parameter at its default.
  public init() { sections = [:] }

  /// - Throws: `ParameterError` for what is not JSON or names an unknown section.
  public init(json bytes: [UInt8]) throws(ParameterError) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)),
      case .object(let sections) = value
    else {
      throw ParameterError(
        key: "parameters", problem: "no es un objeto JSON válido",
        remedy: "corrija el archivo; un archivo con {} toma todos los valores por omisión")
    }
    for name in sections.keys.sorted() where !Self.sectionNames.contains(name) {
      throw ParameterError(
        key: name, problem: "sección desconocida",
        remedy: "las secciones son: " + Self.sectionNames.joined(separator: ", "))
    }
    self.sections = sections
  }

  /// A section: what the user wrote over the defaults, validated.
  ///
  /// - Throws: `ParameterError` for an unknown key, a value of another type or out of range.
  public func section<S: ParameterSection>(_ type: S.Type) throws(ParameterError) -> S {
    guard let written = sections[S.name] else { return S() }
    let defaults = JSONValue(encoding: S())
    let merged = try defaults.overlaid(with: written, path: S.name)
    let section: S
    do {
      section = try JSONDecoder().decode(S.self, from: JSONEncoder().encode(merged))
    } catch {
      throw ParameterError(
        key: S.name + ParameterFile.path(of: error), problem: "el valor no es admisible",
        remedy: "vea los valores por omisión con --print-parameters")
    }
    try section.validate()
    return section
  }

  private static func path(of error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else {
      if case DecodingError.typeMismatch(_, let context) = error {
        return context.codingPath.map { "." + $0.stringValue }.joined()
      }
      return ""
    }
    return context.codingPath.map { "." + $0.stringValue }.joined()
  }
}

/// Sections as canonical JSON, keys sorted: what a stage of this run really uses.
public func printedParameters(_ sections: [any ParameterSection]) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  var object: [String: JSONValue] = [:]
  for section in sections { object[type(of: section).name] = JSONValue(encoding: section) }
  return String(decoding: try encoder.encode(object), as: UTF8.self)
}
