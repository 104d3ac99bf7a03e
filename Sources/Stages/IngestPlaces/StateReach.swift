internal import Contracts
internal import Geo

/// How far a state reaches, by which a layer of colonias is known that belongs to another.
struct StateReach: ~Copyable {
  /// No town of Mexico reaches as far from the point of its locality, in metres.
  private static let metres = 30_000.0

  private let localities: PointIndex
  private let plane: NationalPlane

  init(_ localities: [Locality]) throws(InputError) {
    let points = localities.compactMap { locality -> Coordinate? in
      guard let latitude = locality.latitude, let longitude = locality.longitude else { return nil }
      return Coordinate(latitude: latitude, longitude: longitude)
    }
    self.localities = PointIndex(points)
    plane = try NationalPlane()
  }

  /// Tells of a layer none of whose drawings lies near a locality. A layer without drawings says
  /// nothing, and without points of localities there is nothing to tell.
  func judge(_ drawings: [ColoniaDrawing], of file: InputFile, _ notes: inout Notes) {
    guard !drawings.isEmpty, !localities.points.isEmpty else { return }
    for drawing in drawings where isNear(drawing) { return }
    notes.find(
      "colonias.far", Layer.name(of: file), file: file,
      detail:
        "Ninguna colonia de \(file.name) está a menos de \(Int(Self.metres / 1000)) km de una "
        + "localidad: revise que la capa sea de este estado, o quítela de inputs.json")
  }

  private func isNear(_ drawing: ColoniaDrawing) -> Bool {
    for polygon in drawing.polygons {
      guard let vertex = polygon.rings.first?.first, let place = plane.coordinate(vertex.planar),
        let nearest = localities.nearest(to: place)
      else { continue }
      if nearest.metres <= Self.metres { return true }
    }
    return false
  }
}
