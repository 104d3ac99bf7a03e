internal import Foundation

/// `datapackage.json`: what each file is, how long, with which SHA-256, and what its columns mean,
/// after the Data Package standard of Frictionless Data. It bears no date.
struct DataPackage: Encodable {
  static let path = PublishedPackage.path

  private let profile = "data-package"
  private let name = PublishedPackage.name
  private let title: String
  private let description: String
  private let sources: [Attribution.Source]
  /// Absent where no source states its terms: the standard has no empty list.
  private let licenses: [Attribution.Licence]?
  private let resources: [Resource]

  init(
    products: [Product], title: String, stamp: String?, attribution: Attribution,
    sha256: ([UInt8]) -> String
  ) {
    self.title = [stamp.map { _ in "NO VÁLIDO" }, title].compactMap { $0 }.joined(separator: ": ")
    description = [
      stamp, "Propuesta de encuentros entre escuelas, sus sedes y sus grupos",
    ].compactMap { $0 }.joined(separator: ". ")
    sources = attribution.sources
    licenses = attribution.licences.isEmpty ? nil : attribution.licences
    resources = products.sorted { $0.path < $1.path }.map { product in
      Resource(product, hash: "sha256:" + sha256(product.bytes))
    }
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

/// One file of the package.
private struct Resource: Encodable {
  let name: String
  let path: String
  let title: String
  let description: String
  let format: String
  let mediatype: String
  /// Of text.
  let encoding: String?
  let bytes: Int
  let hash: String
  let profile: String
  let dialect: Dialect?
  /// Of a table.
  let schema: Schema?
  /// The properties of a map layer, told as the columns of a table are.
  let campos: [SchemaField]?

  init(_ product: Product, hash: String) {
    let isTable = product.format == .csv
    path = product.path
    name = Self.name(product)
    title = product.title
    description = product.description
    format = product.suffix
    mediatype = product.mediaType
    encoding = product.isBinary ? nil : "utf-8"
    bytes = product.bytes.count
    self.hash = hash
    profile = isTable ? "tabular-data-resource" : "data-resource"
    dialect = isTable ? Dialect() : nil
    let isShapefile = product.format == .shapefile
    let fields = product.table?.fields.map { SchemaField($0, isShort: isShapefile) }
    campos = isTable ? nil : fields
    schema = isTable ? Schema(fields: fields ?? [], primaryKey: product.table?.key ?? []) : nil
  }

  /// `geojson-sin-asignar`, `shapefile-escuelas-dbf`, `encuentros-gpkg`, `resumen`.
  private static func name(_ product: Product) -> String {
    let file = product.path.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    let parts =
      switch product.format {
      case .csv where product.path.hasPrefix(ShapefileFiles.folder): ["shapefile", stem]
      case .csv, .geoJSON: [product.format.rawValue, stem]
      case .shapefile: [product.format.rawValue, stem, product.suffix]
      case .geoPackage, .project: [stem, product.suffix]
      case .text: [stem]
      }
    return parts.joined(separator: "-").replacing("_", with: "-")
  }
}

extension Product {
  fileprivate var isBinary: Bool { ["gpkg", "shp", "shx", "dbf"].contains(suffix) }
}

private struct Dialect: Encodable {
  let delimiter = ","
  let lineTerminator = "\r\n"
  let header = true
}

private struct Schema: Encodable {
  let fields: [SchemaField]
  let primaryKey: [String]
  let missingValues = [""]
}

private struct SchemaField: Encodable {
  let name: String
  let title: String
  let type: String
  let description: String
  let trueValues: [String]?
  let falseValues: [String]?

  /// - Parameter isShort: named as shapefiles do.
  init(_ field: Field, isShort: Bool) {
    let names = FieldName.of(field)
    name = isShort ? names.short : field.name
    title = names.title
    description = field.description
    let isFlag = field.kind == .flag
    trueValues = isFlag ? ["sí", "true"] : nil
    falseValues = isFlag ? ["no", "false"] : nil
    type =
      switch field.kind {
      case .text: "string"
      case .integer: "integer"
      case .decimal: "number"
      case .flag: "boolean"
      }
  }
}
