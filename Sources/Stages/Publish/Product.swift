/// One file of the folder, with what people and programs must know of it.
struct Product {
  enum Format: String {
    case geoPackage = "gpkg"
    case project = "qgs"
    case geoJSON = "geojson"
    case shapefile
    case csv
    case text = "txt"
  }

  /// Relative to the folder of products.
  let path: String
  let format: Format
  let title: String
  /// What a row is, or what the file is for.
  let description: String
  /// Nil for a file without rows of its own.
  var table: Table?
  let bytes: [UInt8]

  var file: ProductFile { ProductFile(path: path, bytes: bytes) }

  /// After the last point of its name.
  var suffix: String { path.split(separator: ".").last.map(String.init) ?? format.rawValue }

  /// IANA's word, or the nearest to one; each file of a shapefile has its own.
  var mediaType: String {
    switch format {
    case .geoPackage: "application/geopackage+sqlite3"
    case .project: "application/xml"
    case .geoJSON: "application/geo+json"
    case .shapefile:
      ["shp", "shx", "dbf"].contains(suffix) ? "application/vnd.\(suffix)" : "text/plain"
    case .csv: "text/csv"
    case .text: "text/plain"
    }
  }
}

extension Product {
  static func csv(_ table: Table, folder: String = "publico/csv") -> Product {
    Product(
      path: "\(folder)/\(table.name).csv", format: .csv, title: table.title,
      description: table.description, table: table, bytes: CSVText.encode(table))
  }

  static func text(_ path: String, _ title: String, _ description: String, _ text: String)
    -> Product
  {
    Product(
      path: path, format: .text, title: title, description: description, bytes: Array(text.utf8))
  }
}
