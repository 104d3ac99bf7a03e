/// The tables that make a database a GeoPackage, as version 1.3 of the standard writes them.
enum GeoPackageSchema {
  /// `GPKG`.
  static let applicationID = 0x4750_4B47
  /// Version 1.3.0.
  static let version = 10300

  static let tables = [
    """
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL PRIMARY KEY,
      organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL,
      definition TEXT NOT NULL,
      description TEXT)
    """,
    """
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY,
      data_type TEXT NOT NULL,
      identifier TEXT UNIQUE,
      description TEXT DEFAULT '',
      last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      min_x DOUBLE,
      min_y DOUBLE,
      max_x DOUBLE,
      max_y DOUBLE,
      srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))
    """,
    """
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL,
      column_name TEXT NOT NULL,
      geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL,
      z TINYINT NOT NULL,
      m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))
    """,
    """
    CREATE TABLE gpkg_extensions (
      table_name TEXT,
      column_name TEXT,
      extension_name TEXT NOT NULL,
      definition TEXT NOT NULL,
      scope TEXT NOT NULL,
      CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))
    """,
    """
    CREATE TABLE gpkg_data_columns (
      table_name TEXT NOT NULL,
      column_name TEXT NOT NULL,
      name TEXT,
      title TEXT,
      description TEXT,
      mime_type TEXT,
      constraint_name TEXT,
      CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
      CONSTRAINT gdc_tn UNIQUE (table_name, name))
    """,
    """
    CREATE TABLE gpkg_data_column_constraints (
      constraint_name TEXT NOT NULL,
      constraint_type TEXT NOT NULL,
      value TEXT,
      min NUMERIC,
      min_is_inclusive BOOLEAN,
      max NUMERIC,
      max_is_inclusive BOOLEAN,
      description TEXT,
      CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))
    """,
  ]

  /// As QGIS makes it when it keeps a style in a GeoPackage.
  static let styles = """
    CREATE TABLE layer_styles (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      f_table_catalog TEXT(256),
      f_table_schema TEXT(256),
      f_table_name TEXT(256),
      f_geometry_column TEXT(256),
      styleName TEXT(30),
      styleQML TEXT,
      styleSLD TEXT,
      useAsDefault BOOLEAN,
      description TEXT,
      owner TEXT(30),
      ui TEXT(30),
      update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
    """

  /// The triggers that keep an R-tree right when somebody edits its layer; annex F.3 of the
  /// standard has these statements.
  static func triggers(table: String, geometry: String) -> [String] {
    let (tree, t, c) = ("\"rtree_\(table)_\(geometry)\"", "\"\(table)\"", "\"\(geometry)\"")
    func trigger(_ name: String, _ event: String, when condition: String, _ action: String)
      -> String
    {
      """
      CREATE TRIGGER "rtree_\(table)_\(geometry)_\(name)" AFTER \(event) ON \(t)
      WHEN (\(condition))
      BEGIN
        \(action);
      END
      """
    }
    let drawn = "NEW.\(c) NOT NULL AND NOT ST_IsEmpty(NEW.\(c))"
    let blank = "NEW.\(c) ISNULL OR ST_IsEmpty(NEW.\(c))"
    let put = """
      INSERT OR REPLACE INTO \(tree) VALUES (NEW.fid, ST_MinX(NEW.\(c)), ST_MaxX(NEW.\(c)), \
      ST_MinY(NEW.\(c)), ST_MaxY(NEW.\(c)))
      """
    let drop = "DELETE FROM \(tree) WHERE id = OLD.fid"
    return [
      trigger("insert", "INSERT", when: drawn, put),
      trigger("update1", "UPDATE OF \(c)", when: "OLD.fid = NEW.fid AND (\(drawn))", put),
      trigger("update2", "UPDATE OF \(c)", when: "OLD.fid = NEW.fid AND (\(blank))", drop),
      trigger(
        "update3", "UPDATE", when: "OLD.fid != NEW.fid AND (\(drawn))", "\(drop);\n  \(put)"),
      trigger(
        "update4", "UPDATE", when: "OLD.fid != NEW.fid AND (\(blank))",
        "DELETE FROM \(tree) WHERE id IN (OLD.fid, NEW.fid)"),
      trigger("delete", "DELETE", when: "OLD.\(c) NOT NULL", drop),
    ]
  }
}
