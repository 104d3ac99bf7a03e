public import Contracts

extension Polygon {
  /// Areas of the plane in degrees with the seven decimals of a `Coordinate`, still proper polygons.
  ///
  /// Seven decimals are a centimetre: rounded one by one, the vertices of a narrow place can bring a
  /// border onto itself or across. Where they do, the area is cut there and loses what is thinner.
  ///
  /// - Returns: for each polygon its outer ring and its holes, the closing vertices left out; none of
  ///   what is thinner than the decimals.
  public static func onTheGround(
    _ polygons: [Polygon], _ plane: borrowing NationalPlane
  ) -> [[[Coordinate]]] {
    var rings: [[PlanarPoint]] = []
    for ring in polygons.flatMap(\.rings) {
      var vertices: [PlanarPoint] = []
      vertices.reserveCapacity(ring.count)
      for vertex in ring {
        guard let ground = plane.coordinate(vertex.planar) else { continue }
        vertices.append(ground.onDecimals)
      }
      if Set(vertices.map(GridPoint.init)).count > 2 { rings.append(vertices) }
    }
    let proper: [Polygon] =
      switch assembled(from: rings) {
      case .asDrawn(let polygons), .repaired(let polygons): polygons
      // What GEOS cannot cut is better drawn badly than not at all.
      case .failed: rings.map { Polygon(rings: [$0.compactMap(GridPoint.init)]) }
      }
    return proper.map { $0.rings.map { ring in ring.map(Coordinate.init(decimals:)) } }
  }
}

extension Coordinate {
  /// Degrees of which a thousandth of a unit is the seventh decimal, as a millimetre is of a metre:
  /// the grid of the plane laid upon the ground.
  fileprivate var onDecimals: PlanarPoint {
    PlanarPoint(x: longitude * 10_000, y: latitude * 10_000)
  }

  fileprivate init(decimals point: GridPoint) {
    self.init(latitude: Double(point.y) / 1e7, longitude: Double(point.x) / 1e7)
  }
}
