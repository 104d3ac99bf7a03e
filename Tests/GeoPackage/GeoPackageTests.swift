import Contracts
import Foundation
import GRDB
import GeoPackage
import Testing

private let plane = GeoPackageWriter.ReferenceSystem(
  name: "Plano", code: 6372, definition: "PROJCS[\"Plano\"]")
private let degrees = GeoPackageWriter.ReferenceSystem(
  name: "WGS 84", code: 4326, definition: "GEOGCS[\"WGS 84\"]")

private func column(_ name: String, _ kind: GeoPackageTable.Column.Kind) -> GeoPackageTable.Column {
  GeoPackageTable.Column(name: name, kind: kind, title: "Título", description: "Descripción")
}

private func package() throws -> [UInt8] {
  let writer = try GeoPackageWriter(plane, degrees: degrees)
  try writer.add(
    GeoPackageTable(
      name: "puntos", title: "Puntos", description: "Dos, y uno sin lugar", geometry: .point,
      columns: [column("nombre", .text), column("sí", .boolean)],
      style: GeoPackageTable.Style(name: "puntos", qml: "<qgis/>")),
    rows: [
      [.text("NIÑOS \"HÉROES\""), .boolean(true)], [.null, .boolean(false)],
      [.text(""), .null],
    ],
    shapes: [
      .point(PlanarPoint(x: 2_500_000.125, y: 800_000.5)), nil, .point(PlanarPoint(x: 1, y: -2)),
    ])
  try writer.add(
    GeoPackageTable(
      name: "áreas", title: "Áreas", description: "Una con un hueco", geometry: .areas,
      columns: []),
    rows: [[]],
    shapes: [.areas([[square(0, 10), square(2, 4)], [square(20, 30)]])])
  try writer.add(
    GeoPackageTable(
      name: "tabla", title: "Tabla", description: "Sin lugar", geometry: nil,
      columns: [column("número", .integer), column("medida", .real)]),
    rows: [[.integer(-7), .real(0.1)]], shapes: [])
  return try writer.bytes()
}

private func square(_ low: Double, _ high: Double) -> [PlanarPoint] {
  [(low, low), (low, high), (high, high), (high, low), (low, low)].map {
    PlanarPoint(x: $0.0, y: $0.1)
  }
}

/// Opens the bytes as any program does.
private func read<Value>(_ bytes: [UInt8], _ query: (Database) throws -> Value) throws -> Value {
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gpkg")
  defer { try? FileManager.default.removeItem(at: file) }
  try Data(bytes).write(to: file)
  return try DatabaseQueue(path: file.path).read(query)
}

@Suite struct GeoPackageTests {
  @Test func theHeaderSaysWhatItIs() throws {
    let bytes = try package()
    #expect(bytes.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(Array(bytes[68..<72]) == Array("GPKG".utf8))
    #expect(Array(bytes[60..<64]) == [0, 0, 0x28, 0x3C], "version 1.3.0")
    #expect(try read(bytes) { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    #expect(try read(bytes) { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
  }

  @Test func theSameCallsGiveTheSameBytes() throws {
    #expect(try package() == package())
  }

  @Test func contentsHaveTheirExtent() throws {
    let rows = try read(package()) { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT table_name, data_type, min_x, min_y, max_x, max_y, srs_id, last_change
          FROM gpkg_contents ORDER BY rowid
          """)
    }
    #expect(rows.map { $0[0] as String } == ["puntos", "áreas", "tabla", "layer_styles"])
    #expect(
      rows.map { $0[1] as String } == ["features", "features", "attributes", "attributes"])
    #expect((2..<6).map { rows[0][$0] as Double } == [1, -2, 2_500_000.125, 800_000.5])
    #expect((2..<6).map { rows[1][$0] as Double } == [0, 0, 30, 30])
    #expect(rows.allSatisfy { ($0[7] as String) == "2000-01-01T00:00:00.000Z" })
  }

  @Test func valuesAreWhatWasGiven() throws {
    let rows = try read(package()) { db in
      try Row.fetchAll(db, sql: "SELECT nombre, sí, geom FROM puntos ORDER BY fid")
    }
    #expect(rows.map { $0[0] as String? } == ["NIÑOS \"HÉROES\"", nil, ""])
    #expect(rows.map { $0[1] as Bool? } == [true, false, nil])
    let blob = try #require(rows[0][2] as Data?)
    // The header of a point is eight bytes; then byte order, type, x and y.
    #expect(blob.count == 8 + 21)
    let numbers = blob.suffix(16).withUnsafeBytes { bytes in
      [
        bytes.loadUnaligned(as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      ]
    }
    #expect(
      numbers.map { Double(bitPattern: UInt64(littleEndian: $0)) } == [2_500_000.125, 800_000.5])
    #expect((rows[1][2] as Data?) == nil)
    let table = try read(package()) { try Row.fetchOne($0, sql: "SELECT * FROM tabla") }
    #expect(table?["número"] == -7)
    #expect(table?["medida"] == 0.1)
  }

  @Test func theTreeKnowsEveryPlace() throws {
    let ids = try read(package()) { db in
      try Int.fetchAll(db, sql: "SELECT id FROM rtree_puntos_geom ORDER BY id")
    }
    #expect(ids == [1, 3])
    let found = try read(package()) { db in
      try Int.fetchAll(
        db, sql: "SELECT id FROM rtree_áreas_geom WHERE minx <= 25 AND maxx >= 25")
    }
    #expect(found == [1])
  }

  @Test func aStyleIsTheDefaultOfItsLayer() throws {
    let style = try #require(
      try read(package()) { try Row.fetchOne($0, sql: "SELECT * FROM layer_styles") })
    #expect(style["f_table_name"] == "puntos")
    #expect(style["f_geometry_column"] == "geom")
    #expect(style["f_table_catalog"] == "")
    #expect(style["styleQML"] == "<qgis/>")
    #expect(style["useAsDefault"] == true)
  }

  @Test func columnsHaveTitles() throws {
    let columns = try read(package()) { db in
      try String.fetchAll(
        db,
        sql: "SELECT table_name || '.' || column_name FROM gpkg_data_columns WHERE title = 'Título'"
      )
    }
    #expect(columns == ["puntos.nombre", "puntos.sí", "tabla.número", "tabla.medida"])
    let extensions = try read(package()) { db in
      try Set(String.fetchAll(db, sql: "SELECT extension_name FROM gpkg_extensions"))
    }
    #expect(extensions == ["gpkg_schema", "gpkg_rtree_index"])
  }
}
