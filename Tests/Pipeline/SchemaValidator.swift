import Foundation
import Testing

/// The validator of `.ci/check-schema`, Debian's python3-jsonschema.
enum SchemaValidator {
  static let absence: Comment = "python3-jsonschema is not installed; .ci/deps test installs it"

  /// Without it documents go unvalidated, and the tests of schemas say that they were skipped.
  static let isPresent =
    (try? Command.run(
      URL(filePath: "/usr/bin/python3"), ["-c", "from jsonschema import Draft202012Validator"])).map
  { $0.status == 0 } ?? false

  static func schema(_ name: String) -> String {
    packageFolder.appending(path: "Sources/Contracts/Schemas/\(name).schema.json").path
  }

  /// Validates files, each with the schema of a name; what is wrong, a line a problem.
  ///
  /// - Parameter closed: refuses fields that the schema does not tell.
  static func problems(
    _ files: [(schema: String, path: String)], closed: Bool
  ) throws -> [String] {
    let outcome = try Command.run(
      packageFolder.appending(path: ".ci/check-schema"),
      (closed ? ["--closed"] : []) + files.flatMap { [schema($0.schema), $0.path] })
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    try #require((outcome.status == 1) == !lines.isEmpty && outcome.status <= 1, "\(lines)")
    return lines
  }

  /// Every document, report and product index of a run's folder that there is.
  static func expectValid(_ run: Scratch) throws {
    guard isPresent else { return }
    let documents = Chain.stages.map(\.document).flatMap {
      [(schema: $0, path: $0 + ".json"), (schema: "report", path: $0 + ".json.report.json")]
    }
    let products = [
      (schema: "datapackage", path: "publicacion/datapackage.json"),
      (schema: "report", path: "publicacion.report.json"),
    ]
    let present = (documents + products).map { ($0.schema, run.path($0.path)) }
      .filter { FileManager.default.fileExists(atPath: $0.1) }
    #expect(try problems(present, closed: true) == [])
  }
}
