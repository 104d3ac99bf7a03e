import Contracts
import Foundation
import GRDB
import Geo
import Testing

@testable import PublishStage

/// `encuentros.gpkg` and its project, read back.
@Suite struct PublishedGeoPackageTests {
  let files: [String: [UInt8]]

  init() throws { files = try published() }

  private func read<Value>(_ query: (Database) throws -> Value) throws -> Value {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gpkg")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try bytes("publico/encuentros.gpkg", files)).write(to: file)
    return try DatabaseQueue(path: file.path).read(query)
  }

  @Test func hasEveryLayerAndTable() throws {
    let names = try read { db in
      try String.fetchAll(
        db, sql: "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
    }
    #expect(Set(names) == Set(LayerTests.layers))
    let attributes = try read { db in
      try String.fetchAll(
        db, sql: "SELECT table_name FROM gpkg_contents WHERE data_type = 'attributes'")
    }
    #expect(
      attributes == [
        "sedes_por_sesion", "grupos", "coordinadores", "advertencias", "parametros", "fuentes",
        "layer_styles",
      ])
  }

  @Test(arguments: LayerTests.layers) func hasWhatTheGeoJSONHas(layer: String) throws {
    let features = try features(layer, files)
    let rows = try read { try Row.fetchAll($0, sql: "SELECT * FROM \"\(layer)\" ORDER BY fid") }
    #expect(rows.count == features.count)
    for (row, feature) in zip(rows, features) {
      let properties = feature["properties"] as? [String: Any] ?? [:]
      #expect(Set(row.columnNames).subtracting(["fid", "geom"]) == Set(properties.keys))
      for (name, value) in properties {
        switch value {
        case is NSNull: #expect((row[name] as DatabaseValue).isNull, "\(name)")
        case let text as String: #expect(row[name] == text, "\(name)")
        case let number as NSNumber: #expect(row[name] == number.doubleValue, "\(name)")
        default: Issue.record("\(name): \(value)")
        }
      }
      #expect((feature["geometry"] is NSNull) == ((row["geom"] as Data?) == nil))
    }
  }

  @Test func schoolsStandWithinAMillimetreOfTheDocuments() throws {
    let plane = try NationalPlane()
    let rows = try read { try Row.fetchAll($0, sql: "SELECT cte, geom FROM escuelas") }
    var seen = 0
    for council in Town.documents.located.councils {
      guard let expected = council.position.coordinate.flatMap({ plane.planar($0) }),
        let row = rows.first(where: { $0["cte"] == council.id }), let blob = row["geom"] as Data?
      else { continue }
      let numbers = blob.suffix(16).withUnsafeBytes { bytes in
        [0, 8].map { bytes.loadUnaligned(fromByteOffset: $0, as: Double.self) }
      }
      #expect(abs(numbers[0] - expected.x) < 0.001)
      #expect(abs(numbers[1] - expected.y) < 0.001)
      seen += 1
    }
    #expect(seen == 4)
  }

  @Test func everyLayerHasItsStyleAndTitles() throws {
    let styled = try read {
      try String.fetchAll($0, sql: "SELECT f_table_name FROM layer_styles WHERE useAsDefault = 1")
    }
    #expect(Set(styled) == Set(LayerTests.layers))
    let untitled = try read { db in
      try String.fetchAll(
        db, sql: "SELECT column_name FROM gpkg_data_columns WHERE title = column_name")
    }
    #expect(Set(untitled).isSubset(of: []))
  }

  /// What QGIS would filter by is what the name of the layer counts.
  @Test func questionsCountWhatTheirFiltersFind() throws {
    let project = try text("publico/encuentros.qgs", files)
    let pattern =
      /<datasource>\.\/encuentros\.gpkg\|layername=(\w+)(?:\|subset=([^<]*))?<\/datasource>\s*<layername>\d+\. [^<]*: ([\d,]+)<\/layername>/
    let questions = project.matches(of: pattern)
    #expect(questions.count == 19)
    for question in questions {
      let filter = (question.2 ?? "1").replacing("&quot;", with: "\"")
        .replacing("&gt;", with: ">").replacing("&lt;", with: "<")
      let found = try read { db in
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(question.1) WHERE \(filter)")
      }
      #expect(found == Int(question.3.replacing(",", with: "")), "\(question.0)")
    }
  }

  @Test func theProjectNamesOnlyLayersThatAreThere() throws {
    let project = try text("publico/encuentros.qgs", files)
    #expect(!project.contains("/tmp/") && !project.contains("/home/"))
    let ids = project.matches(of: /<id>([^<]+)<\/id>/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.count > 10 }, "QGIS gives shorter ids up")
    let nodes = project.matches(of: /<layer-tree-layer id="([^"]+)"/).map { String($0.1) }
    #expect(Set(nodes) == Set(ids))
    let themed = project.matches(of: /<layer id="([^"]+)" visible/).map { String($0.1) }
    #expect(Set(themed).isSubset(of: Set(ids)))
  }
}

@Suite struct FieldNameTests {
  @Test func everyFieldHasATitleAndAShortNameOfItsOwn() throws {
    let register = Register(Town.documents)
    let plane = try NationalPlane()
    let contents = try Contents(
      register, Rules(), ParameterFile().inForce(), Attribution(Town.documents.places, named: []),
      stamp: "NO VÁLIDO", in: plane)
    for table in contents.layers.map(\.table) + contents.tables
      + [ShapefileFiles.dictionary(contents.layers)]
    {
      for field in table.fields {
        let name = try #require(FieldName.names[field.name], "\(field.name)")
        #expect(name.short.utf8.count <= 10)
        #expect(name.short.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(name.short)")
      }
      let shorts = table.fields.map { FieldName.of($0).short }
      #expect(Set(shorts).count == shorts.count, "\(table.name)")
    }
  }
}

@Suite struct ConditionTests {
  private static let table = Table(
    "t", "T", "T", key: ["n"],
    columns: [
      .text("t", "", \.0), .integer("n", "", \.1), .flag("f", "", \.2),
    ], rows: [("a, bc", 1, true), (nil, 2, false), ("b", nil, nil)] as [(String?, Int?, Bool?)])

  @Test(arguments: [
    (Condition.everything, 3, nil), (.isTrue("f"), 1, #""f" = 1"#),
    (.isGiven("t"), 2, #""t" IS NOT NULL"#), (.equals("t", "b"), 1, #""t" = 'b'"#),
    (.differs("t", "b"), 1, #""t" <> 'b'"#), (.above("n", 1), 1, #""n" > 1"#),
    (.below("n", 2), 1, #""n" < 2"#),
    (.lists("t", "b"), 2, #""t" LIKE '%b%'"#),
    (.both(.isGiven("t"), .isTrue("f")), 1, #"("t" IS NOT NULL) AND ("f" = 1)"#),
    (.either(.equals("t", "b"), .isTrue("f")), 2, #"("t" = 'b') OR ("f" = 1)"#),
  ])
  func countsAndSays(condition: Condition, count: Int, sql: String?) {
    #expect(condition.count(in: Self.table) == count)
    #expect(condition.sql == sql)
  }
}
