internal import CGeos
public import Contracts

/// The outline of a set of points, to be shown on a map.
public enum Hull {
  /// The convex hull in the national plane, widened on all sides so that one point and two points
  /// are visible too; corners are rounded.
  ///
  /// A closed ring of WGS84 degrees, counter-clockwise, from its westernmost vertex (then the
  /// southernmost). The order of the points and repeats change nothing. Empty without points, and
  /// where a point is not on the plane.
  ///
  /// - Parameter bufferMetres: in the plane; a positive number.
  public static func around(
    _ coordinates: [Coordinate], bufferMetres: Double, in plane: borrowing NationalPlane
  ) -> [Coordinate] {
    var points: Set<GridPoint> = []
    for coordinate in coordinates {
      guard let planar = plane.planar(coordinate), let point = GridPoint(planar) else { return [] }
      points.insert(point)
    }
    let context = GeosContext()
    guard !points.isEmpty, bufferMetres > 0,
      let scattered = GeosGeometry.multipoint(points.sorted(), context),
      let hull = GeosGeometry.owning(GEOSConvexHull_r(context.handle, scattered.pointer), context),
      let widened = GeosGeometry.owning(
        GEOSBuffer_r(context.handle, hull.pointer, bufferMetres * 1000, 8), context),
      let outline = widened.polygons().first?.rings.first
    else { return [] }
    var ring: [Coordinate] = []
    for vertex in anticlockwise(outline) {
      guard let ground = plane.coordinate(vertex.planar) else { return [] }
      if ground != ring.last { ring.append(ground) }
    }
    if let first = ring.first, first != ring.last { ring.append(first) }
    return ring
  }

  private static func anticlockwise(_ ring: [GridPoint]) -> [GridPoint] {
    guard let start = ring.indices.min(by: { ring[$0] < ring[$1] }) else { return ring }
    let turned = Array(ring[start...] + ring[..<start])
    // At the least vertex of a convex ring its neighbours tell the direction.
    guard let last = turned.last, turned.count > 2,
      GridPoint.turn(last, turned[0], turned[1]) < 0
    else { return turned }
    return [turned[0]] + turned.dropFirst().reversed()
  }
}
