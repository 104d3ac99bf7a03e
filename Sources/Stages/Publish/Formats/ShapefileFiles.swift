internal import Contracts
internal import Geo

/// A layer as a shapefile in the national plane: text in UTF-8, names of ten characters, a number
/// or `sí` and `no` in each cell.
struct ShapefileFiles {
  static let folder = "publico/shapefile"
  /// What the format can hold of a text.
  static let widest = 254

  /// - Parameter definition: of the plane, for the `.prj`.
  static func encode(
    _ layer: Layer, _ shapes: [PlanarShape?], definition: String
  ) -> [(suffix: String, bytes: [UInt8])] {
    let table = layer.table
    let fields = table.fields.enumerated().map { index, field in
      LayerField(FieldName.of(field).short, kind(of: field, table.rows.map { $0[index] }))
    }
    var writer = ShapefileWriter(
      layer.kind.shapefile, fields: fields,
      style: ShapefileWriter.Style(crs: definition, codePage: "UTF-8", encoding: .utf8))
    for (row, shape) in zip(table.rows, shapes) {
      let cells = row.map(LayerCell.init)
      switch shape {
      case .point(let point): writer.add(.point(LayerPoint(point)), cells)
      case .line(let points): writer.add(line: points.map(LayerPoint.init), cells)
      case .areas(let polygons):
        writer.add(.polygon(rings: polygons.joined().map { $0.map(LayerPoint.init) }), cells)
      case nil: writer.add(.null, cells)
      }
    }
    return writer.files()
  }

  /// As wide as its widest cell, so that the file is no larger than it need be.
  private static func kind(of field: Field, _ cells: [Cell]) -> LayerField.Kind {
    switch field.kind {
    case .text, .flag:
      .text(width: min(widest, max(2, cells.map(\.textWidth).max() ?? 0)))
    case .integer: .number(width: 9, decimals: 0)
    case .decimal: .number(width: 18, decimals: cells.lazy.compactMap(\.places).first ?? 1)
    }
  }

  /// What each field of each shapefile is called in the other formats, and what it means.
  static func dictionary(_ layers: [Layer]) -> Table {
    let rows = layers.flatMap { layer in
      layer.table.fields.map { (layer: layer.table.name, field: $0) }
    }
    return Table(
      "diccionario", "Diccionario de los shapefiles",
      "Cada campo de cada shapefile, con su nombre en las demás capas; los textos de más de 254 bytes están recortados y terminan en …",
      key: ["capa", "nombre_corto"],
      columns: [
        .text("capa", "Nombre del shapefile", \.layer),
        .text("nombre_corto", "Nombre del campo en el shapefile, de diez letras como máximo") {
          FieldName.of($0.field).short
        },
        .text("nombre_largo", "Nombre del campo en las demás capas", \.field.name),
        .text("titulo", "Nombre para leerse") { FieldName.of($0.field).title },
        .text("descripcion", "Qué dice el campo", \.field.description),
      ], rows: rows)
  }
}

extension Layer.Kind {
  fileprivate var shapefile: ShapefileWriter.Kind {
    switch self {
    case .points: .points
    case .lines: .lines
    case .areas: .polygons
    }
  }
}

extension LayerPoint {
  fileprivate init(_ point: PlanarPoint) { self.init(x: point.x, y: point.y) }
}

extension LayerCell {
  fileprivate init(_ cell: Cell) {
    self =
      switch cell {
      case .text(let text): .text(text.cut(to: ShapefileFiles.widest))
      case .integer(let number): .integer(number)
      case .decimal(let number, let places): .decimal(FixedPoint.rounded(number, places: places))
      case .flag(let flag): .text(flag ? "sí" : "no")
      case .missing: .null
      }
  }
}

extension Cell {
  fileprivate var textWidth: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .flag(let flag): flag ? 3 : 2
    case .integer, .decimal, .missing: 0
    }
  }

  fileprivate var places: Int? { if case .decimal(_, let places) = self { places } else { nil } }
}

extension String {
  /// As many whole words as so many bytes hold, with a sign that there were more.
  fileprivate func cut(to bytes: Int) -> String {
    guard utf8.count > bytes else { return self }
    var room = bytes - "…".utf8.count
    let held = prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
    let words = held.lastIndex(of: " ").map { held[..<$0] } ?? held
    return words + "…"
  }
}
