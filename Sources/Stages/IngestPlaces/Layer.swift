internal import Contracts
internal import Foundation
internal import Geo

/// A shapefile of the run with the way from its coordinates to the ground.
struct Layer: ~Copyable {
  /// What one record draws, in the national plane or on the ground.
  enum Drawing {
    case nothing
    case point(Coordinate)
    case polygons([Polygon])
  }

  let file: InputFile
  /// The file's base name in NFC.
  let name: String
  let fields: [String]
  private let shapefile: Shapefile
  private let projection: Projection

  /// - Throws: `InputError` for a layer that cannot be read or placed, or has neither polygons nor,
  ///   where they are allowed, points.
  init(
    _ file: InputFile, points: Bool = false, _ parameters: PlacesParameters, _ notes: inout Notes
  ) throws(InputError) {
    let shapefile = try Layer.opened(file, points: points, parameters)
    let name = Layer.name(of: file)
    for remark in shapefile.remarks {
      notes.find(remark.key, name, file: file, detail: remark.detail)
    }
    if shapefile.count == 0 {
      notes.find("layer.empty", name, file: file, detail: "La capa no tiene registros")
    }
    guard shapefile.kind != .points || points else {
      throw InputError(
        .data, file: file.name, key: "shp.type", problem: "la capa es de puntos",
        remedy: "se espera una capa de polígonos")
    }
    let projection = try Layer.projection(of: shapefile, file, parameters, name, &notes)
    self.file = file
    self.name = name
    fields = shapefile.fields
    self.shapefile = shapefile
    self.projection = projection
  }

  private static func opened(
    _ file: InputFile, points: Bool, _ parameters: PlacesParameters
  ) throws(InputError) -> Shapefile {
    do {
      return try Shapefile(
        path: file.path, name: file.name, encoding: file.encoding ?? parameters.encoding)
    } catch {
      guard error.key == "shp.type", !points else { throw error }
      throw InputError(
        .data, file: file.name, key: error.key, problem: error.problem,
        remedy: "se espera una capa de polígonos")
    }
  }

  var count: Int { shapefile.count }

  var isOfPoints: Bool { shapefile.kind == .points }

  /// Whether there is a `.dbf`, with fields or without.
  var hasTable: Bool { shapefile.hasTable }

  /// The file's base name in NFC, as ids of its places carry it.
  static func name(of file: InputFile) -> String {
    URL(fileURLWithPath: file.path).deletingPathExtension().lastPathComponent
      .precomposedStringWithCanonicalMapping
  }

  /// A cell; nil when it is blank.
  func text(_ record: Int, _ field: Int?) -> String? {
    field.flatMap { shapefile.text(record, $0) }
  }

  /// How a finding names a record that has no key.
  func place(_ record: Int) -> String { "\(name)#\(record + 1)" }

  /// Whether the record is marked as deleted, which is told.
  func isDeleted(_ record: Int, _ notes: inout Notes) -> Bool {
    guard shapefile.isDeleted(record) else { return false }
    notes.find(
      "record.deleted", place(record), file: file, row: record + 1,
      detail: "El registro está marcado como borrado en el .dbf y no se tomó")
    return true
  }

  /// What the record draws; what is wrong with it goes under `place`.
  ///
  /// - Throws: `InputError` for a damaged record.
  func drawing(
    _ record: Int, of place: String, _ notes: inout Notes
  ) throws(InputError) -> Drawing {
    switch try shapefile.shape(record) {
    case .null:
      notes.find(
        "shape.null", place, file: file, row: record + 1, detail: "El registro no tiene forma")
      return .nothing
    case .point(let point):
      guard let planar = projection.planar(x: point.x, y: point.y), Mexico.contains(planar),
        let coordinate = projection.coordinate(x: point.x, y: point.y)
      else { return outside(record, place, &notes) }
      return .point(coordinate)
    case .polygon(let rings):
      guard let drawn = planar(rings) else { return outside(record, place, &notes) }
      return .polygons(assembled(drawn, record, place, &notes))
    }
  }

  /// Nil when a vertex is not in Mexico.
  private func planar(_ rings: [[LayerPoint]]) -> [[PlanarPoint]]? {
    var drawn: [[PlanarPoint]] = []
    for ring in rings {
      var points: [PlanarPoint] = []
      points.reserveCapacity(ring.count)
      for vertex in ring {
        guard let planar = projection.planar(x: vertex.x, y: vertex.y), Mexico.contains(planar)
        else { return nil }
        points.append(planar)
      }
      drawn.append(points)
    }
    return drawn
  }

  private func assembled(
    _ rings: [[PlanarPoint]], _ record: Int, _ place: String, _ notes: inout Notes
  ) -> [Polygon] {
    let (key, detail, polygons): (String, String, [Polygon])
    var cause: String?
    switch Polygon.assembled(from: rings) {
    case .asDrawn(let drawn) where drawn.isEmpty:
      (key, polygons) = ("polygon.thin", [])
      detail = "El polígono es más delgado que un milímetro y no se tomó"
    case .asDrawn(let drawn):
      return drawn
    case .repaired(let mended):
      (key, polygons) = ("polygon.invalid", mended)
      detail =
        mended.isEmpty
        ? "El polígono no encierra nada"
        : "El borde del polígono se cruza o se toca consigo mismo; se tomó lo que encierra un "
          + "número impar de veces"
    case .failed(let message):
      (key, polygons) = ("polygon.invalid", [])
      detail = "El polígono no se puede reparar y no se tomó"
      cause = "GEOS: \(message)"
    }
    notes.find(key, place, file: file, row: record + 1, detail: detail, cause: cause)
    return polygons
  }

  private func outside(_ record: Int, _ place: String, _ notes: inout Notes) -> Drawing {
    notes.find(
      "shape.outside", place, file: file, row: record + 1,
      detail: "La forma cae fuera de México y no se tomó")
    return .nothing
  }
}
