import CheckStage
import Foundation
import Testing

/// ARCHITECTURE.md says what the check proves, in the check's own words.
@Suite struct ProvenRulesTests {
  @Test func theTableOfTheDocumentationIsTheOneOfTheCode() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: package.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    let table = text.split(separator: "\n").drop { $0 != "## What `encuentro-check` proves" }
    let rows = table.filter { $0.hasPrefix("| ") }.dropFirst().map(String.init)
    #expect(rows == provenRules.map { "| \($0.rule) | \($0.proof) |" })
  }
}
