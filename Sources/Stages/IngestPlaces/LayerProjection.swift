internal import Contracts
internal import Geo

extension Layer {
  /// The CRS that the user names for the layer, else its `.prj`, else the parameter, else degrees or
  /// INEGI's plane by the range of the coordinates.
  ///
  /// - Throws: `InputError` `crs.missing`, `crs.range` where the CRS puts the whole layer outside
  ///   Mexico, and what `Projection` refuses.
  static func projection(
    of shapefile: borrowing Shapefile, _ file: InputFile, _ parameters: PlacesParameters,
    _ name: String, _ notes: inout Notes
  ) throws(InputError) -> Projection {
    let given = parameters.crs == "auto" ? nil : parameters.crs
    if let crs = file.crs ?? shapefile.crs ?? given {
      let projection = try projection(crs, of: file)
      let source =
        file.crs != nil
        ? "el CRS que indica inputs.json"
        : shapefile.crs != nil ? "el CRS de su .prj" : "el CRS de places.crs"
      try requireMexico(shapefile, projection, file, source)
      return projection
    }
    var corners: [LayerPoint] = []
    for record in 0..<shapefile.count { corners += try self.corners(of: record, in: shapefile) }
    // A layer of nothing can be anywhere.
    guard let crs = corners.isEmpty ? NationalPlane.crs : Mexico.crs(of: corners) else {
      throw InputError(
        .data, file: file.name, key: "crs.missing",
        problem: "falta el .prj, y las coordenadas no son grados ni metros de la proyección de "
          + "INEGI",
        remedy: "ponga el .prj junto al .shp, o indique crs para esta capa en inputs.json")
    }
    if !corners.isEmpty {
      notes.find(
        "crs.guessed", name, file: file,
        detail: "Falta el .prj; por el rango de las coordenadas se tomó \(crs)")
    }
    return try Projection(crs: crs, file: file.name)
  }

  /// A CRS that the user writes in `inputs.json` is a slip there, and no fault of the layer.
  private static func projection(
    _ crs: String, of file: InputFile
  ) throws(InputError) -> Projection {
    do {
      return try Projection(crs: crs, file: file.name)
    } catch {
      guard file.crs != nil else { throw error }
      throw InputError(
        .usage, file: error.file, key: error.key, problem: error.problem, remedy: error.remedy,
        cause: error.cause)
    }
  }

  /// One shape in Mexico is enough: those that are not are told one by one.
  ///
  /// - Parameter source: who says the CRS.
  private static func requireMexico(
    _ shapefile: borrowing Shapefile, _ projection: borrowing Projection, _ file: InputFile,
    _ source: String
  ) throws(InputError) {
    var isEmpty = true
    for record in 0..<shapefile.count {
      for corner in try corners(of: record, in: shapefile) {
        isEmpty = false
        if let planar = projection.planar(x: corner.x, y: corner.y), Mexico.contains(planar) {
          return
        }
      }
    }
    guard isEmpty else {
      throw InputError(
        file.crs != nil ? .usage : .data, file: file.name, key: "crs.range",
        problem: "con \(source), toda la capa cae fuera de México",
        remedy: "indique el CRS verdadero con crs para esta capa en inputs.json")
    }
  }

  /// Two opposite corners of the shape's box; none of a null shape. What is no number is told record
  /// by record, and says nothing of where the layer is.
  private static func corners(
    of record: Int, in shapefile: borrowing Shapefile
  ) throws(InputError) -> [LayerPoint] {
    switch try shapefile.shape(record) {
    case .null: return []
    case .point(let point): return [point].filter { $0.x.isFinite && $0.y.isFinite }
    case .polygon(let rings):
      let vertices = rings.joined().filter { $0.x.isFinite && $0.y.isFinite }
      let (x, y) = (vertices.map(\.x), vertices.map(\.y))
      guard let west = x.min(), let east = x.max(), let south = y.min(), let north = y.max()
      else { return [] }
      return [LayerPoint(x: west, y: south), LayerPoint(x: east, y: north)]
    }
  }
}
