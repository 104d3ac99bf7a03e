public import Contracts

/// Which of many places contain a point of the national plane.
///
/// A place is one polygon or several; its index is its position in what the index was made of.
public struct PolygonIndex: Sendable {
  public let places: [[Polygon]]
  private let tree: BoxTree

  public init(_ places: [[Polygon]]) {
    self.places = places
    tree = BoxTree(places.map { $0.reduce(GridBox.empty) { $0.union($1.box) } })
  }

  /// The places of a document.
  ///
  /// - Throws: `DocumentError` when a polygon cannot be decoded.
  public init(encoded places: [[EncodedPolygon]]) throws(DocumentError) {
    var decoded: [[Polygon]] = []
    decoded.reserveCapacity(places.count)
    for place in places { decoded.append(try Polygon.decoded(place)) }
    self.init(decoded)
  }

  /// All places that contain the point, lowest index first.
  ///
  /// The point is taken to the millimetre and a point on a border belongs to every place that has
  /// it. Where places overlap the caller picks: of localities the lowest id, of colonias the
  /// smallest area, then the lowest id.
  public func containing(_ point: PlanarPoint) -> [Int] {
    guard let point = GridPoint(point) else { return [] }
    return tree.containing(point).filter { place in
      places[place].contains { $0.contains(point) }
    }.sorted()
  }

  /// Metres on the ellipsoid from a point to the nearest border point of a place; 0 inside.
  ///
  /// Nil for a place without polygons, or a point that the plane does not have.
  public func metres(
    from coordinate: Coordinate, toPlace place: Int, in plane: borrowing NationalPlane
  ) -> Double? {
    guard let planar = plane.planar(coordinate), let point = GridPoint(planar) else { return nil }
    let polygons = places[place]
    if polygons.contains(where: { $0.contains(point) }) { return 0 }
    return BorderDistance.metres(from: coordinate, at: planar, to: polygons, in: plane)
  }
}
