import Contracts
import PublishStage
import Testing

/// `encuentros.qgs` as text: what its layers promise to whoever opens it.
@Suite struct ProjectTests {
  /// Each layer's element by its id.
  private func layers(
    _ documents: PublishedDocuments = Town.documents
  ) throws -> [String: Substring] {
    let project = try text("publico/encuentros.qgs", published(documents))
    let elements = project.matches(of: /<maplayer (?:.|\n)*?<\/maplayer>/).map(\.0)
    return Dictionary(
      uniqueKeysWithValues: elements.compactMap { element in
        element.firstMatch(of: /<id>([^<]+)<\/id>/).map { (String($0.1), element) }
      })
  }

  /// Where no layer has the borders of municipalities, their schools carry the names.
  @Test func municipalitiesAreNamedOnceWithBordersAndWithout() throws {
    let named = #""municipio""#.replacing("\"", with: "&quot;")
    func naming(_ documents: PublishedDocuments) throws -> [String] {
      try layers(documents).filter { _, element in
        element.firstMatch(of: /fieldName="([^"]*)"/)?.1.contains(named) == true
      }.keys.sorted()
    }
    #expect(try naming(Town.documents) == ["encuentros_municipios_resumen"])
    var documents = Town.documents
    documents.places.municipalities = []
    #expect(
      try naming(documents) == ["encuentros_municipios_resumen", "encuentros_nombres_municipios"])
  }

  /// QGIS runs what stands between brackets and shows a tip as HTML.
  @Test func textsOfOthersAreNeitherExpressionsNorMarkup() throws {
    var parameters = PublishParameters()
    parameters.title = "Encuentros [% 1 + 1 %]"
    let files = try publish(Town.documents, Rules(), parameters, inForce: [], force: false) { _ in
      ""
    }
    let project = try #require(files.first { $0.path == "publico/encuentros.qgs" })
    let content = String(decoding: project.bytes, as: UTF8.self)
    #expect(content.contains(#"labelText="Encuentros [% '[' || '%' %] 1 + 1 %]""#))
    let tips = content.matches(of: /<mapTip>([^<]*)<\/mapTip>/)
    #expect(!tips.isEmpty)
    for tip in tips {
      for value in tip.1.matches(of: /\[% (.*?) %\]/) where value.1.contains("nombre") {
        #expect(value.1.contains("'&amp;lt;'") && value.1.contains("'&amp;amp;'"), "\(value.1)")
      }
    }
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
