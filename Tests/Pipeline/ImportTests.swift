import Foundation
import Testing

/// `make lint` refuses an import that is only a dependency of a dependency.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
struct ImportTests {
  private func lint(_ source: String) throws -> Command.Outcome {
    let scratch = try Scratch()
    try scratch.write(Array(source.utf8), to: "Stage/Stage.swift")
    let dump = """
      {"targets": [{"name": "Stage", "type": "regular", "path": "\(scratch.path("Stage"))",
        "exclude": [], "dependencies": [{"byName": ["Geo", null]}]}]}
      """
    return try Command.run(
      packageFolder.appending(path: ".ci/check-imports"), [], input: Array(dump.utf8))
  }

  @Test func acceptsADeclaredImport() throws {
    #expect(try lint("internal import Geo\nimport Foundation\n").status == 0)
  }

  @Test(arguments: ["import Contracts", "public import CProj", "@testable import MatchStage"])
  func refusesAnUndeclaredImport(line: String) throws {
    let outcome = try lint("internal import Geo\n\(line)\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("is not declared by target Stage"))
  }
}
