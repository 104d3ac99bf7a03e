internal import Foundation

/// `datapackage.json`: what each file is, how long, with which SHA-256, and what its columns mean,
/// after the Data Package standard of Frictionless Data. It bears no date.
struct DataPackage: Encodable {
  static let path = "datapackage.json"

  private let profile = "data-package"
  private let name = "encuentro-entre-escuelas"
  private let title: String
  private let description: String
  private let sources: [Attribution.Source]
  /// Absent where no source states its terms: the standard has no empty list.
  private let licenses: [Attribution.Licence]?
  private let resources: [Resource]

  /// - Parameter files: those of the products and any others, which are listed without columns.
  init(
    products: [Product], files: [ProductFile], title: String, stamp: String?,
    attribution: Attribution, sha256: ([UInt8]) -> String
  ) {
    self.title = [stamp.map { _ in "NO VÁLIDO" }, title].compactMap { $0 }.joined(separator: ": ")
    description = [
      stamp, "Propuesta de encuentros entre escuelas, sus sedes y sus grupos",
    ].compactMap { $0 }.joined(separator: ". ")
    sources = attribution.sources
    licenses = attribution.licences.isEmpty ? nil : attribution.licences
    let productOf = Dictionary(products.map { ($0.path, $0) }) { first, _ in first }
    resources = files.sorted { $0.path < $1.path }.map { file in
      Resource(file, productOf[file.path], hash: "sha256:" + sha256(file.bytes))
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
  let description: String?
  let format: String
  let mediatype: String
  let encoding = "utf-8"
  let bytes: Int
  let hash: String
  let profile: String
  let dialect: Dialect?
  /// Of a table.
  let schema: Schema?
  /// The properties of a map layer, told as the columns of a table are.
  let campos: [SchemaField]?

  init(_ file: ProductFile, _ product: Product?, hash: String) {
    let isTable = product?.isTable ?? false
    let format = product?.format ?? "txt"
    name = product.map { "\(format)-\($0.name)".replacing("_", with: "-") } ?? "resumen"
    path = file.path
    title = product?.table.title ?? "Resumen"
    description = product?.table.description ?? "Las cifras de la propuesta, en palabras"
    self.format = format
    mediatype = ["csv": "text/csv", "geojson": "application/geo+json"][format] ?? "text/plain"
    bytes = file.bytes.count
    self.hash = hash
    profile = isTable ? "tabular-data-resource" : "data-resource"
    dialect = isTable ? Dialect() : nil
    let fields = product?.table.fields.map(SchemaField.init)
    campos = isTable ? nil : fields
    schema = isTable ? Schema(fields: fields ?? [], primaryKey: product?.table.key ?? []) : nil
  }
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
  let type: String
  let description: String
  let trueValues: [String]?
  let falseValues: [String]?

  init(_ field: Field) {
    name = field.name
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
