internal import Foundation

/// `parameters.json` as the user wrote it: every key is optional, an unknown one is an error.
public struct ParameterFile: Sendable {
  /// Every section there is, in the order of the chain.
  public static let sectionTypes: [any ParameterSection.Type] = [
    Rules.self, SchoolsParameters.self, PlacesParameters.self, AcuerdosParameters.self,
    LocateParameters.self, ClusterParameters.self, MatchParameters.self, SedesParameters.self,
    GroupsParameters.self, CheckParameters.self, PublishParameters.self,
  ]

  private let sections: [String: JSONValue]
  private let rows: [String: Int]

  /// No file: every parameter at its default.
  public init() { (sections, rows) = ([:], [:]) }

  /// Every section is validated, whichever the stage at hand will see: a slip comes to light before
  /// the first stage runs, not where the chain has worked for minutes.
  ///
  /// - Throws: `ParameterError` for what is not JSON, for an unknown section or key, one written
  ///   twice, and a value of another type or out of range.
  public init(json bytes: [UInt8]) throws(ParameterError) {
    let written: WrittenJSON
    do {
      written = try WrittenJSON(bytes)
    } catch {
      throw ParameterError(
        key: error.path.isEmpty ? "parameters" : error.path, row: error.row,
        problem: error.problem, remedy: "corrija el archivo")
    }
    guard case .object(let sections) = written.value else {
      throw ParameterError(
        key: "parameters", problem: "no es un objeto JSON",
        remedy: "corrija el archivo; un archivo con {} toma todos los valores por omisión")
    }
    (self.sections, rows) = (sections, written.rows)
    let names = Self.sectionTypes.map { $0.name }
    for name in sections.keys.sorted() where !names.contains(name) {
      throw ParameterError(
        key: name.isEmpty ? "parameters" : name, row: rows[name],
        problem: name.isEmpty ? "una sección no tiene nombre" : "sección desconocida",
        remedy: "las secciones son: " + names.joined(separator: ", "))
    }
    for type in Self.sectionTypes { _ = try section(type) }
  }

  /// A section: what the user wrote over the defaults, validated.
  ///
  /// - Throws: `ParameterError` for an unknown key, a value of another type or out of range.
  public func section<S: ParameterSection>(_ type: S.Type) throws(ParameterError) -> S {
    do {
      return try validated(type)
    } catch {
      throw ParameterError(
        key: error.key, row: rows[error.key], problem: error.problem, remedy: error.remedy)
    }
  }

  private func validated<S: ParameterSection>(_ type: S.Type) throws(ParameterError) -> S {
    guard let written = sections[S.name] else { return S() }
    let defaults = JSONValue(encoding: S())
    guard let section = try Self.decoded(S.self, written, over: defaults) else {
      let culprit = try Self.culprit(in: written, of: S.self, over: defaults)
      throw ParameterError(
        key: S.name + culprit.path, problem: "el valor \(culprit.value.described) no es admisible",
        remedy: "se espera \(culprit.expected); vea los valores por omisión con --print-parameters")
    }
    try section.validate()
    return section
  }

  /// Nil when a value has another type than the section wants.
  private static func decoded<S: ParameterSection>(
    _ type: S.Type, _ written: JSONValue, over defaults: JSONValue
  ) throws(ParameterError) -> S? {
    let merged = try defaults.overlaid(with: written, path: S.name)
    return try? JSONDecoder().decode(S.self, from: JSONEncoder().encode(merged))
  }

  /// The first value that alone keeps the section from being read, its path behind the section's
  /// name, and what should stand there. The decoder tells it of some values only.
  private static func culprit<S: ParameterSection>(
    in written: JSONValue, of type: S.Type, over defaults: JSONValue
  ) throws(ParameterError) -> (path: String, value: JSONValue, expected: String) {
    var (path, value, template) = ("", written, defaults)
    var place: (JSONValue) -> JSONValue = { $0 }
    search: while true {
      let outer = place
      switch (value, template) {
      case (.object(let object), .object):
        for (key, inner) in object.sorted(by: { $0.key < $1.key }) {
          let placeOfKey = { outer(.object([key: $0])) }
          if try decoded(type, placeOfKey(inner), over: defaults) == nil {
            (path, value, place) = (path + "." + key, inner, placeOfKey)
            template = template.element(key)
            continue search
          }
        }
      case (.array(let array), .array):
        for (index, inner) in array.enumerated() {
          let placeAtIndex = { outer(.array(array[..<index] + [$0])) }
          if try decoded(type, placeAtIndex(inner), over: defaults) == nil {
            (path, value, place) = (path + "[\(index)]", inner, placeAtIndex)
            template = template.element(index)
            continue search
          }
        }
      default: break
      }
      let takesFractions = try decoded(type, place(.number(0.5)), over: defaults) != nil
      if case .number(let number) = value, case .number = template, number == number.rounded() {
        return (path, value, "un entero de menos cifras")
      }
      return (path, value, template.expectation(takesFractions: takesFractions))
    }
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
