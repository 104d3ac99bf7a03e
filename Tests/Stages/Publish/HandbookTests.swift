import Contracts
import Foundation
import Testing

@testable import PublishStage

/// `pipelines/README.md` tells of every parameter, and of every finding what to do about it.
@Suite struct HandbookTests {
  private static let page = try! String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../pipelines/README.md"), encoding: .utf8)

  /// What stands between backticks in the first column of the table with this heading.
  private static func entries(under heading: String) -> Set<String> {
    let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| \(heading) |") }
      .prefix { $0.hasPrefix("|") }
    let cells = rows.compactMap { $0.split(separator: "|").first }
    return Set(cells.flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.output.1) } })
  }

  @Test(arguments: FindingWords.meanings.keys.sorted())
  func whatAFindingAsksFor(key: String) {
    let told = HandbookTests.entries(under: "finding")
    let family = String(key.prefix { $0 != "." }) + ".*"
    #expect(told.contains(key) || told.contains(family))
  }

  @Test func whatIsToldOfFindingsIsFound() {
    for told in HandbookTests.entries(under: "finding") {
      let prefix = told.hasSuffix("*") ? String(told.dropLast()) : nil
      let isFound = FindingWords.meanings.keys.contains { key in
        prefix.map(key.hasPrefix) ?? (key == told)
      }
      #expect(isFound, "\(told)")
    }
  }

  @Test func everyParameterAndNoOther() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONSchema.parameters.text.utf8))
        as? [String: Any])
    let sections = try #require(schema["properties"] as? [String: [String: Any]])
    var parameters: Set<String> = []
    for (section, content) in sections {
      for key in (content["properties"] as? [String: Any] ?? [:]).keys {
        parameters.insert("\(section).\(key)")
      }
    }
    #expect(parameters.count > 40)
    #expect(HandbookTests.entries(under: "parameter") == parameters)
  }
}
