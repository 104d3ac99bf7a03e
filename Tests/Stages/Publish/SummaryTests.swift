import Contracts
import Testing

@testable import PublishStage

/// `resumen.txt`.
@Suite struct SummaryTests {
  private func summary(_ documents: PublishedDocuments = Town.documents) throws -> String {
    try text("resumen.txt", published(documents))
  }

  private func with(_ name: String, _ value: Double) -> PublishedDocuments {
    var documents = Town.documents
    documents.check.figures.removeAll { $0.name == name }
    documents.check.figures.append(Figure(name: name, value: value))
    return documents
  }

  @Test func itsSumsClose() throws {
    let text = try summary()
    #expect(text.contains("  6 leídas = 5 elegibles + 1 no elegible\n"))
    #expect(text.contains("  5 elegibles = 4 asignadas + 1 sin asignar\n"))
    #expect(text.contains("  5 que participan = 1 + 3 + 1\n"))
    #expect(text.contains("  5 que participan = 4 asignadas + 1 sin asignar\n"))
    #expect(text.contains("  60 integrantes = 48 en encuentros + 12 sin asignar\n"))
    #expect(text.contains("  48 integrantes en encuentros = 48 integrantes en grupos\n"))
    #expect(!text.contains("NO CIERRA"))
  }

  /// What the summary counts is what its layer shows, and the theme of the map.
  @Test func dividedColoniasAreCountedAsTheirLayerShowsThem() throws {
    var documents = with("colonias.cut", 2)
    let halves = [(MeetingShift.matutino, "M"), (.vespertino, "V")].flatMap { shift, letter in
      [Town.preescolar, Town.primaria].map { council in
        Cluster(
          id: "190390001-\(letter)-\(council)", locality: "190390001", shift: shift,
          councils: [council], sede: council, members: 12, status: [])
      }
    }
    documents.clusters.clusters = halves
    let files = try published(documents)
    let shown = try records("colonias_resumen", files).filter { $0["partida"] == "sí" }
    #expect(shown.map { $0["areas_partidas"] } == ["2"])
    #expect(
      try text("resumen.txt", files).contains(
        /1 +Colonias partidas entre encuentros; 2 si se cuentan por localidad y turno/))
  }

  @Test func aSumOfOneTermTellsNothing() throws {
    let text = try summary()
    #expect(!text.contains("1 no elegible = 1"))
    #expect(!text.contains("1 sin asignar = 1"))
  }

  @Test(arguments: [
    "schools.read", "assigned", "schools.ineligible.particular", "unassigned.sin_posicion",
    "members.assigned", "members.total", "schools.participating",
  ])
  func aSumThatDoesNotCloseIsToldAsSuch(figure: String) throws {
    let text = try summary(with(figure, 9))
    #expect(text.contains("<- NO CIERRA"))
  }

  @Test func itTakesItsFiguresFromCheck() throws {
    let text = try summary(with("encuentros.total", 1234))
    #expect(text.contains("1,234"))
    #expect(text.contains("percentil 95"))
    #expect(text.contains("709,640"))
    #expect(text.contains(/Por encima de lo mejor posible, como máximo \(%\) +1\.84\n/))
  }

  @Test func schoolsFarFromTheirSedeAreCounted() throws {
    func far(from metres: Double) throws -> String? {
      var rules = Rules()
      rules.warnMatchMetres = metres
      let files = try publish(
        Town.documents, rules, PublishParameters(), inForce: [], force: false
      ) { _ in "" }
      let file = try #require(files.first { $0.path == "resumen.txt" })
      return String(decoding: file.bytes, as: UTF8.self)
        .firstMatch(of: /(\d+) +Escuelas a [\d,]+ m o más de su sede/).map { String($0.1) }
    }
    // All four that meet, the sedes themselves among them.
    #expect(try far(from: 0) == "4")
    #expect(try far(from: 100_000) == "0")
  }

  @Test func theBoundIsToldOnlyWhereItWasCertified() throws {
    #expect(try !summary().contains("Ninguna división puede costar menos de"))
    #expect(
      try summary(with("objective.lowerBound", 700_000))
        .contains(/Ninguna división puede costar menos de +700,000\n/))
  }

  @Test func verySmallEncuentrosNameTheirRemedy() throws {
    let text = try summary()
    #expect(text.contains("conviene valorar su unión con otro (parámetro rules.joinSmall)"))
    #expect(text.contains("Encuentros muy pequeños (parámetro rules.joinSmall)"))
    var rules = Rules()
    rules.joinSmall = true
    let joined = try publish(
      Town.documents, rules, PublishParameters(), inForce: [], force: false
    ) { _ in "" }
    let file = try #require(joined.first { $0.path == "resumen.txt" })
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("joinSmall"))
  }

  @Test func aCatalogueWithoutZonesIsToldAsSuch() throws {
    let sentence = "El catálogo no trae zona escolar ni supervisión"
    #expect(try summary().contains(sentence))
    var documents = Town.documents
    documents.schools.councils[0].zone = "12"
    #expect(try !summary(documents).contains(sentence))
  }

  @Test func rulesAreToldWithThoseTheyProveAndWhetherTheyArose() throws {
    var documents = Town.documents
    documents.check.rules.append(RuleResult(rule: "K2", tested: 0, violations: 0))
    let lines = try summary(documents).split(separator: "\n")
    let levels = try #require(lines.first { $0.hasPrefix("  F2, F3  ") })
    #expect(levels.hasSuffix(" 0"))
    let substitutes = try #require(lines.first { $0.hasPrefix("  K2 ") })
    #expect(substitutes.contains(/0 +no hubo casos$/))
  }

  @Test func aFigureThatIsNotThereIsNotMadeUp() throws {
    var documents = Town.documents
    documents.check.figures.removeAll { $0.name == "travel.mean" }
    let line = try summary(documents).split(separator: "\n").first { $0.contains("Todos") }
    #expect(line?.contains("sin dato") == true)
  }

  @Test func findingsAreExplained() throws {
    let text = try summary()
    #expect(
      text.contains("cct.letter  la letra verificadora de la clave no es la que le corresponde"))
    #expect(
      try summary(with("findings.nunca.vista", 3))
        .contains("nunca.vista  vea el detalle en los reportes de la corrida"))
  }

  @Test func columnsAreAligned() {
    var sheet = TextSheet()
    sheet.columns([["año", "1"], ["a", "1,234"]], [.left, .right])
    #expect(sheet.text == "  año      1\n  a    1,234\n")
  }

  @Test func noLineEndsInBlanksAndProductsAreListed() throws {
    let files = try published()
    let lines = try text("resumen.txt", files).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.last != " " })
    #expect(lines.contains { $0.contains("publico/shapefile/") })
    for path in files.keys where path != "resumen.txt" && !path.contains("/shapefile/") {
      #expect(lines.contains { $0.contains(path) }, "\(path)")
    }
    #expect(lines.contains { $0.contains("SEP, Catálogo") })
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (8601, "8,601"), (1_234_567, "1,234,567"),
    (-1000, "-1,000"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func thousandsStandApart(number: Int, expected: String) {
    #expect(SpanishNumber.text(number) == expected)
  }

  @Test func numbersAgreeWithTheirNoun() {
    #expect(SpanishNumber.counted(1, "escuela", "escuelas") == "1 escuela")
    #expect(SpanishNumber.counted(0, "escuela", "escuelas") == "0 escuelas")
    #expect(SpanishNumber.text(1532.65, places: 1) == "1,532.7")
    #expect(SpanishNumber.text(-0.5, places: 1) == "-0.5")
    #expect(SpanishNumber.text(-1532.65, places: 1) == "-1,532.7")
    #expect(SpanishNumber.text(-0.04, places: 1) == "0.0")
    #expect(SpanishNumber.text(.nan) == "sin dato")
  }
}
