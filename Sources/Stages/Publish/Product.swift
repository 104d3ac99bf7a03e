/// One map layer or table on its way to become a file.
struct Product {
  private enum Form {
    case geoJSON(Layer)
    case csv(Table)
  }

  /// Without folder and extension.
  let name: String
  private let form: Form

  init(layer: Layer, file name: String) {
    self.name = name
    form = .geoJSON(layer)
  }

  init(table: Table, file name: String) {
    self.name = name
    form = .csv(table)
  }

  private init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }

  var table: Table {
    switch form {
    case .geoJSON(let layer): layer.table
    case .csv(let table): table
    }
  }

  /// Its folder and extension.
  var format: String {
    switch form {
    case .geoJSON: "geojson"
    case .csv: "csv"
    }
  }

  var isTable: Bool { format == "csv" }

  /// Relative to the folder of products.
  var path: String { "publico/\(format)/\(name).\(format)" }

  /// Says in every row that the proposal must not be used.
  func stamped(_ stamp: String?) -> Product {
    switch form {
    case .geoJSON(let layer): Product(name, .geoJSON(layer.stamped(stamp)))
    case .csv(let table): Product(name, .csv(table.stamped(stamp)))
    }
  }

  func file(_ attribution: Attribution, _ stamp: String?) -> ProductFile {
    switch form {
    case .csv(let table):
      return ProductFile(path: path, bytes: CSVText.encode(table))
    case .geoJSON(let layer):
      var members = [("name", name), ("title", table.title), ("description", table.description)]
      if let stamp { members.append(("aviso", stamp)) }
      members.append(("attribution", attribution.line))
      return ProductFile(path: path, bytes: GeoJSONText.encode(layer, members: members))
    }
  }
}
