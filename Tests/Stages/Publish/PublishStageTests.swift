import Contracts
import Foundation
import PublishStage
import Testing

@Suite struct PublishStageTests {
  private var broken: PublishedDocuments {
    var documents = Town.documents
    documents.check = Check(
      rules: [RuleResult(rule: "F2", tested: 1, violations: 1)],
      violations: [
        Violation(rule: "F2", subject: Town.encuentro, detail: "tiene un nivel; se esperaban dos")
      ], figures: documents.check.figures)
    return documents
  }

  @Test func refusesWhatCheckFoundBroken() throws {
    let error = #expect(throws: InputError.self) { try published(broken) }
    #expect(error?.kind == .data)
    #expect(error?.file == "check.json")
    #expect(error?.problem.contains("1 incumplimiento ") == true)
    #expect(error?.remedy.contains("--force") == true)
  }

  @Test func stampsEverythingThatIsForced() throws {
    let files = try published(broken, force: true)
    let clean = try published(force: true)
    #expect(files.keys.sorted() == clean.keys.sorted())
    for path in files.keys where !path.contains("/shapefile/") || path.hasSuffix("escuelas.dbf") {
      #expect(try text(path, files).contains("NO VÁLIDO"), "\(path)")
      #expect(try !text(path, clean).contains("NO VÁLIDO"), "\(path)")
    }
    for row in try records("escuelas", files) {
      #expect(row["aviso"]?.hasPrefix("NO VÁLIDO") == true)
    }
    let encuentro = try #require(try features("encuentros", files).first)
    #expect(
      property("aviso", encuentro) as? String
        == "NO VÁLIDO: la revisión encontró 1 incumplimiento de las reglas")
    #expect(property("incumplimientos", encuentro) as? String == "F2")
    #expect(try text("resumen.txt", files).contains("se esperaban dos"))
  }

  @Test func thePackageDescribesEveryFile() throws {
    let files = try published()
    let package = try object("datapackage.json", files)
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(
      resources.compactMap { $0["path"] as? String }
        == files.keys.filter { $0 != "datapackage.json" }.sorted())
    let names = resources.compactMap { $0["name"] as? String }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.contains(/^[a-z0-9-]+$/) })
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let count = try bytes(path, files).count
      #expect(resource["bytes"] as? Int == count)
      #expect(resource["hash"] as? String == "sha256:sha-of-\(count)")
    }
  }

  @Test(arguments: TableTests.tables) func thePackageDescribesEveryColumn(table: String) throws {
    let files = try published()
    let resources = try object("datapackage.json", files)["resources"] as? [[String: Any]] ?? []
    let resource = try #require(
      resources.first { $0["path"] as? String == "publico/csv/\(table).csv" })
    let schema = try #require(resource["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    let header = try text("publico/csv/\(table).csv", files).dropFirst().prefix { $0 != "\r\n" }
    #expect(
      fields.compactMap { $0["name"] as? String } == header.split(separator: ",").map(String.init))
    #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    let key = try #require(schema["primaryKey"] as? [String])
    let rows = try records(table, files).map { row in key.map { row[$0] ?? "" } }
    #expect(Set(rows).count == rows.count)
  }

  @Test func permutingTheDocumentsChangesNoByte() throws {
    let expected = try published()
    #expect(try published() == expected)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      var documents = Town.documents
      documents.schools.councils.shuffle(using: &generator)
      documents.schools.findings.shuffle(using: &generator)
      documents.located.councils.shuffle(using: &generator)
      documents.encuentros.encuentros[0].councils.shuffle(using: &generator)
      documents.encuentros.encuentros[0].status.shuffle(using: &generator)
      documents.sedes.sedes.shuffle(using: &generator)
      documents.groups.groups.shuffle(using: &generator)
      documents.groups.groups[0].councils.shuffle(using: &generator)
      documents.check.figures.shuffle(using: &generator)
      documents.check.rules.shuffle(using: &generator)
      #expect(try published(documents) == expected)
    }
  }

  @Test func anEmptyRunHasEveryFile() throws {
    let files = try published(
      PublishedDocuments(
        schools: Schools(councils: []), places: Places(), acuerdos: Acuerdos(),
        located: Located(councils: []), clusters: Clusters(clusters: [], areas: [], left: []),
        encuentros: Encuentros(encuentros: [], matches: [], unassigned: []),
        sedes: Sedes(sedes: []), groups: Groups(groups: []),
        check: Check(rules: [], violations: [], figures: [])))
    // Layers as GeoJSON and in the five files of a shapefile, their dictionary, tables, the
    // GeoPackage and its project, the summary and the description of all.
    #expect(files.count == LayerTests.layers.count * 6 + 1 + TableTests.tables.count + 4)
    for layer in LayerTests.layers { #expect(try features(layer, files).isEmpty) }
    let sources = try object("datapackage.json", files)["sources"] as? [[String: String]]
    #expect(sources?.compactMap { $0["title"] }.map { $0.prefix(3) } == ["SEP"])
  }

  /// A forced publication of documents that do not fit together shows what there is.
  @Test func idsThatLeadNowhereDoNotCrash() throws {
    var documents = broken
    documents.schools.councils.removeAll { $0.id == Town.secundaria || $0.id == Town.unitaria }
    documents.located.councils = []
    documents.groups.groups[0].encuentro = "ninguno"
    documents.encuentros.encuentros[0].members = 0
    let files = try published(documents, force: true)
    #expect(try records("escuelas", files).count == 4)
    #expect(try records("sedes_por_sesion", files).count == 3)
  }
}
