internal import Contracts
internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// Writes a GeoPackage 1.3 in memory: map layers with their R-trees and styles, and tables of
/// attributes.
///
/// The same calls give the same bytes, whatever the machine: nothing of the moment gets in, and the
/// mark of the SQLite that wrote the file is a fixed one. Its owner uses it from one task.
public final class GeoPackageWriter {
  /// The coordinate reference system of every layer.
  public struct ReferenceSystem: Sendable {
    public var name: String
    /// EPSG code.
    public var code: Int32
    /// WKT of the first version.
    public var definition: String

    public init(name: String, code: Int32, definition: String) {
      self.name = name
      self.code = code
      self.definition = definition
    }
  }

  private static let geometry = "geom"
  /// When everything is said to have changed last: a run has no date.
  private static let lastChange = "2000-01-01T00:00:00.000Z"

  private let system: ReferenceSystem
  private let queue: DatabaseQueue
  private var styles: [(table: String, style: GeoPackageTable.Style)] = []

  /// - Parameter degrees: WGS84, which every GeoPackage must know.
  /// - Throws: what SQLite says.
  public init(_ system: ReferenceSystem, degrees: ReferenceSystem) throws {
    self.system = system
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(configuration: configuration)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 4096")
      try db.execute(sql: "PRAGMA application_id = \(GeoPackageSchema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(GeoPackageSchema.version)")
      try db.inTransaction {
        for table in GeoPackageSchema.tables { try db.execute(sql: table) }
        try Self.addSystems([system, degrees], db)
        for table in ["gpkg_data_columns", "gpkg_data_column_constraints"] {
          try Self.addExtension(
            "gpkg_schema", "http://www.geopackage.org/spec/#extension_schema", table: table,
            column: nil, scope: "read-write", db)
        }
        return .commit
      }
    }
  }

  /// Adds a table with its rows; `fid` counts them from 1.
  ///
  /// - Parameter shapes: one for each row, nil where it has no place; empty for a table without
  ///   geometry.
  /// - Throws: what SQLite says.
  public func add(
    _ table: GeoPackageTable, rows: [[GeoPackageValue]], shapes: [GeoPackageShape?]
  ) throws {
    try queue.inTransaction { db in
      try db.execute(sql: Self.creation(of: table))
      let extent = try insert(rows, shapes, into: table, db)
      try register(table, extent, db)
      return .commit
    }
    if let style = table.style { styles.append((table.name, style)) }
  }

  /// The finished file. Nothing can be added afterwards.
  ///
  /// - Throws: what SQLite says.
  public func bytes() throws -> [UInt8] {
    if !styles.isEmpty {
      try queue.inTransaction { db in
        try addStyles(db)
        return .commit
      }
    }
    return try queue.inDatabase { db in
      var size: Int64 = 0
      guard let image = sqlite3_serialize(db.sqliteConnection, "main", &size, 0) else {
        throw DatabaseError(resultCode: .SQLITE_NOMEM)
      }
      defer { sqlite3_free(image) }
      var bytes = [UInt8](UnsafeBufferPointer(start: image, count: Int(size)))
      // Which SQLite wrote the file (its header, byte 96): 3.40.1, whichever did.
      bytes.replaceSubrange(96..<100, with: [0x00, 0x2E, 0x63, 0x01])
      return bytes
    }
  }
}

// What stands in the tables of the standard.
extension GeoPackageWriter {
  private static func addSystems(_ systems: [ReferenceSystem], _ db: Database) throws {
    let sql = "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)"
    for (id, name) in [(-1, "Undefined Cartesian SRS"), (0, "Undefined geographic SRS")] {
      try db.execute(sql: sql, arguments: [name, id, "NONE", id, "undefined", nil])
    }
    for system in systems.sorted(by: { $0.code < $1.code }) {
      try db.execute(
        sql: sql,
        arguments: [system.name, system.code, "EPSG", system.code, system.definition, nil])
    }
  }

  private static func addExtension(
    _ name: String, _ definition: String, table: String, column: String?, scope: String,
    _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)",
      arguments: [table, column, name, definition, scope])
  }

  private static func creation(of table: GeoPackageTable) -> String {
    var columns = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if let kind = table.geometry { columns.append("\(geometry) \(kind.rawValue)") }
    columns += table.columns.map { "\"\($0.name)\" \($0.kind.rawValue)" }
    return "CREATE TABLE \"\(table.name)\" (\n  \(columns.joined(separator: ",\n  ")))"
  }

  private func register(
    _ table: GeoPackageTable, _ extent: GeometryBlob.Extent?, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        table.name, table.geometry == nil ? "attributes" : "features", table.title,
        table.description, Self.lastChange, extent?.minX, extent?.minY, extent?.maxX, extent?.maxY,
        table.geometry == nil ? nil : system.code,
      ])
    for column in table.columns {
      try db.execute(
        sql: "INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, ?, ?, NULL, NULL)",
        arguments: [table.name, column.name, column.title, column.description])
    }
    guard let kind = table.geometry else { return }
    try db.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
      arguments: [table.name, Self.geometry, kind.rawValue, system.code])
    try Self.addExtension(
      "gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree",
      table: table.name, column: Self.geometry, scope: "write-only", db)
    // Made after the rows: they would call functions that only the program which edits has.
    for trigger in GeoPackageSchema.triggers(table: table.name, geometry: Self.geometry) {
      try db.execute(sql: trigger)
    }
  }

  private func addStyles(_ db: Database) throws {
    try db.execute(sql: GeoPackageSchema.styles)
    try db.execute(
      sql:
        "INSERT INTO gpkg_contents VALUES (?, 'attributes', ?, '', ?, NULL, NULL, NULL, NULL, 0)",
      arguments: ["layer_styles", "layer_styles", Self.lastChange])
    for (table, style) in styles {
      try db.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,
            f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, ui,
            update_time)
          VALUES ('', '', ?, ?, ?, ?, '', 1, ?, '', NULL, ?)
          """,
        arguments: [table, Self.geometry, style.name, style.qml, style.name, Self.lastChange])
    }
  }
}

extension GeoPackageWriter {
  /// The rows, and the R-tree beside them; the extent of all shapes, nil where there is none.
  private func insert(
    _ rows: [[GeoPackageValue]], _ shapes: [GeoPackageShape?], into table: GeoPackageTable,
    _ db: Database
  ) throws -> GeometryBlob.Extent? {
    let tree = "rtree_\(table.name)_\(Self.geometry)"
    var names = table.columns.map { "\"\($0.name)\"" }
    if table.geometry != nil {
      names.insert(Self.geometry, at: 0)
      try db.execute(
        sql: "CREATE VIRTUAL TABLE \"\(tree)\" USING rtree(id, minx, maxx, miny, maxy)")
    }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let insertion = try db.makeStatement(
      sql: "INSERT INTO \"\(table.name)\" (\(names.joined(separator: ", "))) VALUES (\(marks))")
    let indexing =
      table.geometry == nil
      ? nil : try db.makeStatement(sql: "INSERT INTO \"\(tree)\" VALUES (?, ?, ?, ?, ?)")
    var extent: GeometryBlob.Extent?
    for (index, row) in rows.enumerated() {
      var values: [(any DatabaseValueConvertible)?] = []
      values.reserveCapacity(names.count)
      if table.geometry != nil {
        let blob = shapes[index].map { GeometryBlob($0, srs: system.code) }
        values.append(blob.map { Data($0.bytes) })
        if let box = blob?.extent {
          extent =
            extent.map { known in
              var known = known
              known.include(box)
              return known
            } ?? box
          try indexing?.execute(arguments: [index + 1, box.minX, box.maxX, box.minY, box.maxY])
        }
      }
      values += row.map(\.stored)
      try insertion.execute(arguments: StatementArguments(values))
    }
    return extent
  }
}

extension GeoPackageValue {
  fileprivate var stored: (any DatabaseValueConvertible)? {
    switch self {
    case .null: nil
    case .text(let text): text
    case .integer(let number): number
    case .real(let number): number
    case .boolean(let flag): flag
    }
  }
}
