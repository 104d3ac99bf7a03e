internal import Contracts
internal import Geo

/// A place in the national plane, in metres: for the formats that are written there.
enum PlanarShape {
  case point(PlanarPoint)
  case line([PlanarPoint])
  /// Polygons of an outer ring and its holes: every ring closed, outer ones clockwise and holes
  /// anticlockwise, as shapefiles want them.
  case areas([[[PlanarPoint]]])

  /// Nil for a point that the plane does not have.
  init?(_ geometry: Geometry, in plane: borrowing NationalPlane) {
    switch geometry {
    case .point(let coordinate):
      guard let point = plane.planar(coordinate) else { return nil }
      self = .point(point)
    case .line(let coordinates):
      var points: [PlanarPoint] = []
      for coordinate in coordinates {
        guard let point = plane.planar(coordinate) else { return nil }
        points.append(point)
      }
      self = .line(points)
    case .areas(let polygons):
      self = .areas(
        polygons.map { polygon in
          polygon.rings.enumerated().map { index, ring in
            (ring.isClockwise == (index == 0) ? ring : ring.reversed()).closed
          }
        })
    }
  }
}

extension Layer {
  /// One for each row.
  func planarShapes(in plane: borrowing NationalPlane) -> [PlanarShape?] {
    var shapes: [PlanarShape?] = []
    shapes.reserveCapacity(geometries.count)
    for geometry in geometries {
      shapes.append(geometry.flatMap { PlanarShape($0, in: plane) })
    }
    return shapes
  }
}

extension [GridPoint] {
  fileprivate var isClockwise: Bool {
    guard let origin = first else { return false }
    // Millimetres within one place: their products fit.
    return zip(self, dropFirst()).reduce(Int128(0)) { sum, edge in
      sum + Int128(edge.0.x - origin.x) * Int128(edge.1.y - origin.y)
        - Int128(edge.1.x - origin.x) * Int128(edge.0.y - origin.y)
    } < 0
  }

  fileprivate var closed: [PlanarPoint] {
    let points = map(\.planar)
    return points + points.prefix(1)
  }
}
