internal import Contracts
internal import Geo

/// Rule F1: the locality of a council is the polygon that contains it, else the declared one or a
/// rural point nearby.
enum ContainingLocality: RuleCheck {
  static let rule = "F1"
  static let proves = """
    A council whose own point lies in a locality's polygon is of that locality; one that lies in \
    none is of the declared one if that is near, else of the nearest rural point; one that stands \
    elsewhere is of the declared one, and no point far from that is believed.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) throws {
    let map = try LocalityMap(evidence.documents.places)
    for (council, located) in evidence.councils.enumerated() {
      switch located.position.quality {
      case .point, .repaired:
        guard let point = evidence.points[council] else { continue }
        judge(located, at: point, map, evidence.locating, &tally)
      case .colonia, .locality, .none:
        let source: LocalitySource? = located.declaredLocality == nil ? nil : .declared
        tally.expect(
          located.locality == located.declaredLocality && located.localitySource == source,
          located.id,
          "no está en su propio punto y se le da la localidad \(located.locality ?? "ninguna"); "
            + "debe ser la declarada (\(located.declaredLocality ?? "ninguna"))")
      }
    }
  }

  private static func judge(
    _ located: LocatedCouncil, at point: Coordinate, _ map: LocalityMap,
    _ limits: LocateParameters, _ tally: inout Tally
  ) {
    let declared = located.declaredLocality
    let metres = declared.flatMap { map.metres(from: point, to: $0) }
    tally.expect(
      (metres ?? 0) <= limits.believedWithinMetres, located.id,
      "su punto está a \(metres.asMetres) de su localidad declarada y se creyó")
    let containing = map.containing(point)
    if located.localitySource == .polygon || !containing.isEmpty {
      tally.expect(
        located.localitySource == .polygon && containing.contains(located.locality ?? ""),
        located.id,
        "se le da la localidad \(located.locality ?? "ninguna") y su punto está en "
          + (containing.isEmpty
            ? "ningún polígono" : "el polígono de \(containing.joined(separator: ", "))"))
      return
    }
    var expected = (locality: declared, source: declared.map { _ in LocalitySource.declared })
    if (metres ?? .infinity) > limits.declaredWithinMetres {
      if let rural = map.rural(near: point, within: limits.nearestWithinMetres) {
        expected = (rural, .nearest)
      } else if let metres {
        tally.expect(
          false, located.id,
          "su punto está a \(metres.asMetres) de su localidad declarada y lejos de toda otra; no "
            + "debe usarse")
        return
      }
    }
    // One that declares none has the locality of the nearest school, which any school may declare.
    if declared == nil, expected.locality == nil, located.localitySource == .nearest { return }
    tally.expect(
      located.locality == expected.locality && located.localitySource == expected.source,
      located.id,
      "se le da la localidad \(located.locality ?? "ninguna") y está a \(metres.asMetres) de la "
        + "declarada; debe ser \(expected.locality ?? "ninguna")")
  }
}

/// The localities of `places`, by where they lie.
private final class LocalityMap {
  private let plane: NationalPlane
  private let drawn: [Locality]
  private let polygons: PolygonIndex
  private let polygonOf: [String: Int]
  private let pointOf: [String: Coordinate]
  private let rural: [Locality]
  private let ruralPoints: PointIndex

  /// - Throws: what Geo throws when PROJ or a polygon cannot be used.
  init(_ places: Places) throws {
    let localities = places.localities.sorted { $0.id < $1.id }
    let drawn = localities.filter { $0.polygons != nil }
    let rural = localities.filter { $0.ambito == .rural && $0.coordinate != nil }
    plane = try NationalPlane()
    polygons = try PolygonIndex(encoded: drawn.map { $0.polygons ?? [] })
    polygonOf = Dictionary(
      drawn.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    pointOf = Dictionary(
      localities.compactMap { place in place.coordinate.map { (place.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    ruralPoints = PointIndex(rural.compactMap(\.coordinate))
    self.drawn = drawn
    self.rural = rural
  }

  /// The localities in one of whose polygons a point lies, sorted.
  func containing(_ point: Coordinate) -> [String] {
    guard let planar = plane.planar(point) else { return [] }
    return polygons.containing(planar).map { drawn[$0].id }
  }

  /// Metres to a locality's polygon or point, whichever is nearer; nil where neither is known.
  func metres(from point: Coordinate, to id: String) -> Double? {
    var found = pointOf[id].map { Geodesic.metres(point, $0) }
    if let place = polygonOf[id],
      let metres = polygons.metres(from: point, toPlace: place, in: plane)
    {
      found = min(found ?? metres, metres)
    }
    return found
  }

  /// The nearest rural locality by its point, ties to the lowest id.
  func rural(near point: Coordinate, within metres: Double) -> String? {
    ruralPoints.nearest(to: point).flatMap { $0.metres <= metres ? rural[$0.index].id : nil }
  }
}

extension Locality {
  fileprivate var coordinate: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
