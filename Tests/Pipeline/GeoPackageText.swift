import Foundation
import GRDB

/// A GeoPackage as text that a person can compare: its schema, then every row.
enum GeoPackageText {
  static func dump(_ path: String) throws -> [UInt8] {
    var configuration = Configuration()
    configuration.readonly = true
    let text = try DatabaseQueue(path: path, configuration: configuration).read { db in
      let entries = try Row.fetchAll(
        db, sql: "SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY rowid")
      var text = entries.map { ($0["sql"] as String) + ";\n" }.joined()
      for entry in entries where entry["type"] == "table" {
        let name: String = entry["name"]
        // The tables behind an R-tree, which shows its own rows.
        if ["_node", "_rowid", "_parent"].contains(where: {
          name.hasPrefix("rtree_") && name.hasSuffix($0)
        }) {
          continue
        }
        text += "-- \(name)\n"
        for row in try Row.fetchCursor(db, sql: "SELECT * FROM \"\(name)\"").array() {
          text += row.map { _, value in shown(value) }.joined(separator: "|") + "\n"
        }
      }
      return text
    }
    return Array(text.utf8)
  }

  private static func shown(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: ""
    case .int64(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text
    case .blob(let bytes): bytes.map { String(format: "%02x", $0) }.joined()
    }
  }
}

extension RowCursor {
  fileprivate func array() throws -> [Row] {
    var rows: [Row] = []
    while let row = try next() { rows.append(row.copy()) }
    return rows
  }
}
