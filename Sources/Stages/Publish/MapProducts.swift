internal import Contracts
internal import Geo

/// The files for map programs: the GeoPackage with its project, and the same layers as GeoJSON and as
/// shapefiles.
struct MapProducts {
  private let contents: Contents
  private let title: String
  private let attribution: Attribution
  private let stamp: String?
  private let questions: [Question]

  init(
    _ contents: Contents, _ rules: Rules, title: String, _ attribution: Attribution,
    stamp: String?, figures: Figures, hasPrevious: Bool
  ) {
    self.contents = contents
    self.title = [stamp.map { _ in "NO VÁLIDO" }, title].compactMap(\.self).joined(separator: ": ")
    self.attribution = attribution
    self.stamp = stamp
    questions = Question.all(
      rules, farMetres: figures["travel.p95"], hasPrevious: hasPrevious)
  }

  /// - Throws: what SQLite says, and `InputError` when PROJ's database is not installed.
  func products(in plane: borrowing NationalPlane) throws -> [Product] {
    let package = try GeoPackageFile()
    let definition = try NationalPlane.wellKnownText(.esri)
    var products: [Product] = []
    var extents: [PlanarShape?] = []
    for layer in contents.layers {
      let shapes = layer.planarShapes(in: plane)
      if ["escuelas", "encuentros", "municipios_resumen"].contains(layer.table.name) {
        extents += shapes
      }
      try package.add(layer, shapes)
      products.append(geoJSON(layer, plane))
      products += shapefile(layer, shapes, definition)
    }
    for table in contents.attributes { try package.add(table) }
    products.append(
      .csv(ShapefileFiles.dictionary(contents.layers).stamped(stamp), folder: ShapefileFiles.folder)
    )
    products.append(
      Product(
        path: GeoPackageFile.path, format: .geoPackage, title: "GeoPackage",
        description: "Todas las capas, con su simbología, y todas las tablas; EPSG:6372",
        bytes: try package.bytes()))
    products.append(try project(MapExtent(extents)))
    return products
  }

  private func geoJSON(_ layer: Layer, _ plane: borrowing NationalPlane) -> Product {
    let table = layer.table
    var members = [
      ("name", table.name), ("title", table.title), ("description", table.description),
    ]
    if let stamp { members.append(("aviso", stamp)) }
    members.append(("attribution", attribution.line))
    return Product(
      path: "publico/geojson/\(table.name).geojson", format: .geoJSON, title: table.title,
      description: table.description, table: table,
      bytes: GeoJSONText.encode(layer, members: members, from: plane))
  }

  private func shapefile(
    _ layer: Layer, _ shapes: [PlanarShape?], _ definition: String
  ) -> [Product] {
    ShapefileFiles.encode(layer, shapes, definition: definition).map { file in
      Product(
        path: "\(ShapefileFiles.folder)/\(layer.table.name).\(file.suffix)", format: .shapefile,
        title: layer.table.title, description: layer.table.description,
        table: file.suffix == "dbf" ? layer.table : nil, bytes: file.bytes)
    }
  }

  private func project(_ extent: MapExtent) throws -> Product {
    let project = try MapProject(
      title: title, attribution: attribution, layers: contents.layers,
      tables: contents.attributes, questions: questions, extent: extent,
      definition: NationalPlane.wellKnownText(.iso))
    return Product(
      path: MapProject.path, format: .project, title: "Proyecto de QGIS",
      description:
        "Las capas del GeoPackage en orden, un tema para cada cosa que revisar y una hoja para imprimir",
      bytes: project.bytes)
  }
}
