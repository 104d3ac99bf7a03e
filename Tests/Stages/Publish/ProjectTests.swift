import Testing

/// `encuentros.qgs` as text: what its layers promise to whoever opens it.
@Suite struct ProjectTests {
  /// Each layer's element by its id.
  private func layers() throws -> [String: Substring] {
    let project = try text("publico/encuentros.qgs", published())
    let elements = project.matches(of: /<maplayer (?:.|\n)*?<\/maplayer>/).map(\.0)
    return Dictionary(
      uniqueKeysWithValues: elements.compactMap { element in
        element.firstMatch(of: /<id>([^<]+)<\/id>/).map { (String($0.1), element) }
      })
  }

  /// Neither the layer nor a symbol of it waits for a larger scale.
  @Test func casesOfQuestionsAreShownAtEveryScale() throws {
    let cases = try layers().filter { $0.key.hasPrefix("revision_") }
    #expect(cases.count == 19)
    for (id, element) in cases {
      #expect(element.contains(#"hasScaleBasedVisibilityFlag="0""#), "\(id)")
      #expect(!element.contains("scalemaxdenom"), "\(id)")
    }
  }
}
