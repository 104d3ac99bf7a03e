import Contracts
import Testing

@testable import PublishStage

/// `datapackage.json` beside the files of which it speaks.
@Suite struct DataPackageTests {
  let files: [String: [UInt8]]
  let resources: [[String: Any]]

  /// Nobody is named yet for two of the places of one session.
  init() throws {
    var documents = Town.documents
    for index in documents.groups.groups.indices {
      documents.groups.groups[index].coordinators.append(
        Coordinator(session: 3, council: nil, role: .porDesignar))
    }
    files = try published(documents)
    resources = try #require(
      try object("datapackage.json", files)["resources"] as? [[String: Any]])
  }

  @Test(arguments: [
    ("gpkg", "application/geopackage+sqlite3"), ("geojson", "application/geo+json"),
    ("shp", "application/vnd.shp"), ("shx", "application/vnd.shx"),
    ("dbf", "application/vnd.dbf"), ("prj", "text/plain"), ("cpg", "text/plain"),
    ("csv", "text/csv"),
  ])
  func everyFileHasTheMediaTypeOfItsKind(suffix: String, expected: String) {
    let types = resources.filter { ($0["path"] as? String)?.hasSuffix("." + suffix) == true }
      .map { $0["mediatype"] as? String }
    #expect(!types.isEmpty)
    #expect(types.allSatisfy { $0 == expected })
  }

  @Test func everyColumnHasATitleForPeople() throws {
    let fields = resources.flatMap { resource in
      (resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]]
        ?? resource["campos"] as? [[String: Any]] ?? []
    }
    #expect(fields.count > 100)
    #expect(fields.allSatisfy { ($0["title"] as? String)?.isEmpty == false })
    #expect(
      fields.filter { $0["name"] as? String == "cte_en_el_punto" }
        .allSatisfy { $0["title"] as? String == "CTE en el mismo punto" })
  }

  @Test(arguments: TableTests.tables) func thePrimaryKeyIsGivenAndOnce(table: String) throws {
    let resource = try #require(
      resources.first { $0["path"] as? String == "publico/csv/\(table).csv" })
    let key = try #require((resource["schema"] as? [String: Any])?["primaryKey"] as? [String])
    #expect(!key.isEmpty)
    let values = try records(table, files).map { row in key.map { row[$0] ?? "" } }
    #expect(values.allSatisfy { !$0.contains("") })
    #expect(Set(values).count == values.count)
  }
}
