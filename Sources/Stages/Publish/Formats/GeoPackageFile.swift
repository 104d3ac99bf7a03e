internal import Geo
internal import GeoPackage

/// `encuentros.gpkg`: every layer, styled, and every table of attributes in one file.
struct GeoPackageFile {
  static let path = "publico/encuentros.gpkg"

  private let writer: GeoPackageWriter

  init() throws {
    writer = try GeoPackageWriter(
      GeoPackageWriter.ReferenceSystem(
        name: "Mexico ITRF2008 / LCC", code: 6372,
        definition: NationalPlane.wellKnownText(.ogc)),
      degrees: GeoPackageWriter.ReferenceSystem(
        name: "WGS 84", code: 4326, definition: NationalPlane.wellKnownTextOfDegrees()))
  }

  func add(_ layer: Layer, _ shapes: [PlanarShape?]) throws {
    let style = LayerStyles.style(of: layer.table.name)
    try writer.add(
      GeoPackageTable(
        layer.table, layer.kind.geoPackage,
        style: GeoPackageTable.Style(
          name: layer.table.name, qml: StyleDocument.qml(style, layer.table, layer.kind))),
      rows: layer.table.rows.map { $0.map(GeoPackageValue.init) },
      shapes: shapes.map { $0.map(GeoPackageShape.init) })
  }

  func add(_ table: Table) throws {
    try writer.add(
      GeoPackageTable(table, nil, style: nil),
      rows: table.rows.map { $0.map(GeoPackageValue.init) }, shapes: [])
  }

  func bytes() throws -> [UInt8] { try writer.bytes() }
}

extension GeoPackageTable {
  fileprivate init(_ table: Table, _ geometry: GeometryKind?, style: Style?) {
    self.init(
      name: table.name, title: table.title, description: table.description, geometry: geometry,
      columns: table.fields.map { field in
        Column(
          name: field.name, kind: field.kind.geoPackage, title: FieldName.of(field).title,
          description: field.description)
      }, style: style)
  }
}

extension Layer.Kind {
  fileprivate var geoPackage: GeoPackageTable.GeometryKind {
    switch self {
    case .points: .point
    case .lines: .line
    case .areas: .areas
    }
  }
}

extension Field.Kind {
  fileprivate var geoPackage: GeoPackageTable.Column.Kind {
    switch self {
    case .text: .text
    case .integer: .integer
    case .decimal: .real
    case .flag: .boolean
    }
  }
}

extension GeoPackageValue {
  fileprivate init(_ cell: Cell) {
    self =
      switch cell {
      case .text(let text): .text(text)
      case .integer(let number): .integer(number)
      case .decimal(let number, let places): .real(FixedPoint.rounded(number, places: places))
      case .flag(let flag): .boolean(flag)
      case .missing: .null
      }
  }
}

extension GeoPackageShape {
  fileprivate init(_ shape: PlanarShape) {
    self =
      switch shape {
      case .point(let point): .point(point)
      case .line(let points): .line(points)
      case .areas(let polygons): .areas(polygons)
      }
  }
}
