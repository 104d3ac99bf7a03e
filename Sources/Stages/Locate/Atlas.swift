internal import Contracts
internal import Geo

/// The places of a run, indexed for the questions this stage asks.
final class Atlas {
  private let plane: NationalPlane
  private let localities: [String: Locality]
  /// Polygons of localities; where two share a border, its points belong to the lower id.
  private let areas: PolygonIndex
  private let areaIDs: [String]
  /// Polygon of a locality in `areas`.
  private let areaOf: [String: Int]
  /// The points of rural localities.
  private let ruralPoints: PointIndex
  private let ruralIDs: [String]
  private let colonias: [Colonia.Kind: ColoniaLayer]
  /// What the run does without, told once.
  let lost: [Finding]

  private struct ColoniaLayer {
    let index: PolygonIndex
    let ids: [String]
  }

  init(_ places: Places) throws {
    plane = try NationalPlane()
    let sorted = places.localities.sorted { $0.id < $1.id }
    localities = Dictionary(sorted.map { ($0.id, $0) }) { first, _ in first }

    let drawn = sorted.filter { $0.polygons != nil }
    areaIDs = drawn.map(\.id)
    areas = try PolygonIndex(encoded: drawn.map { $0.polygons ?? [] })
    areaOf = Dictionary(areaIDs.enumerated().map { ($1, $0) }) { first, _ in first }

    let rural = sorted.filter { $0.ambito == .rural && $0.coordinate != nil }
    ruralIDs = rural.map(\.id)
    ruralPoints = PointIndex(rural.compactMap(\.coordinate))

    var layers: [Colonia.Kind: ColoniaLayer] = [:]
    for kind in [Colonia.Kind.colonia, .ageb] {
      // The smallest polygon that contains a point owns it, then the lowest id.
      let owners = places.colonias.filter { $0.kind == kind }
        .sorted { ($0.area, $0.id) < ($1.area, $1.id) }
      layers[kind] = ColoniaLayer(
        index: try PolygonIndex(encoded: owners.map(\.polygons)), ids: owners.map(\.id))
    }
    colonias = layers
    lost = Atlas.lost(places)
  }

  func locality(_ id: String) -> Locality? { localities[id] }

  /// The locality whose polygon contains a point, its border included; of several, the lowest id.
  func locality(containing point: Coordinate) -> String? {
    guard let planar = plane.planar(point) else { return nil }
    return areas.containing(planar).map { areaIDs[$0] }.min()
  }

  /// The nearest rural locality by its point, within some metres.
  func ruralLocality(near point: Coordinate, within metres: Double) -> String? {
    guard let nearest = ruralPoints.nearest(to: point), nearest.metres <= metres else { return nil }
    return ruralIDs[nearest.index]
  }

  /// Geodesic metres from a point to a locality's polygon or point, whichever is nearer; nil where
  /// the locality is unknown.
  func metres(from point: Coordinate, toLocality id: String) -> Double? {
    let toPolygon = areaOf[id].flatMap { areas.metres(from: point, toPlace: $0, in: plane) }
    let toPoint = localities[id]?.coordinate.map { Geodesic.metres(point, $0) }
    return [toPolygon, toPoint].compactMap { $0 }.min()
  }

  /// The colonia or AGEB that contains a point.
  func colonia(_ kind: Colonia.Kind, containing point: Coordinate) -> String? {
    guard let layer = colonias[kind], let planar = plane.planar(point) else { return nil }
    return layer.index.containing(planar).min().map { layer.ids[$0] }
  }

  private static func lost(_ places: Places) -> [Finding] {
    var lost: [Finding] = []
    if !places.localities.contains(where: { $0.polygons != nil }) {
      lost.append(
        Finding(
          key: "places.localities", council: "",
          detail: "Sin polígonos de localidad: la localidad de cada escuela es la declarada, y "
            + "urbana o rural se decide por la población o por el catálogo"))
    }
    if places.colonias.isEmpty {
      lost.append(
        Finding(
          key: "places.colonias", council: "",
          detail: "Sin polígonos de colonia ni AGEB: la colonia de cada escuela es la que declara "
            + "el catálogo"))
    }
    return lost
  }
}

extension Locality {
  var coordinate: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
