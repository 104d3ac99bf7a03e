internal import Contracts

/// The way from a point to the border of polygons.
///
/// Edges are straight in the plane, distances are measured on the ellipsoid. Over Mexico the plane
/// stretches by −0.54 % to +0.74 %, so that the edge nearest in the plane need not be the nearest
/// on the ground: every edge within that stretch of the nearest is measured. The foot on each edge
/// is that of the plane; at 30 km this adds some millimetres.
enum BorderDistance {
  private static let stretch = 1.015

  /// Nil without edges, or when the border leaves the plane's domain.
  static func metres(
    from coordinate: Coordinate, at point: PlanarPoint, to polygons: [Polygon],
    in plane: borrowing NationalPlane
  ) -> Double? {
    var nearest = Double.infinity
    forEachFoot(of: point, on: polygons) { _, squared in nearest = min(nearest, squared) }
    var feet: [PlanarPoint] = []
    forEachFoot(of: point, on: polygons) { foot, squared in
      if squared <= nearest * stretch * stretch { feet.append(foot) }
    }
    var metres: Double?
    for foot in feet {
      guard let ground = plane.coordinate(foot) else { continue }
      metres = min(metres ?? .infinity, Geodesic.metres(coordinate, ground))
    }
    return metres
  }

  /// The nearest point of each edge, with its squared distance in the plane.
  private static func forEachFoot(
    of point: PlanarPoint, on polygons: [Polygon], _ body: (PlanarPoint, Double) -> Void
  ) {
    for ring in polygons.lazy.flatMap(\.rings) {
      guard var a = ring.last?.planar else { continue }
      for vertex in ring {
        let b = vertex.planar
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let length = dx * dx + dy * dy
        let along = length > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / length : 0
        let share = min(max(along, 0), 1)
        let foot = PlanarPoint(x: a.x + share * dx, y: a.y + share * dy)
        let (ex, ey) = (foot.x - point.x, foot.y - point.y)
        body(foot, ex * ex + ey * ey)
        a = b
      }
    }
  }
}
