internal import CGeos
public import Contracts

/// The polygons of one shape.
public enum PolygonAssembly: Equatable, Sendable {
  /// The rings bound proper polygons. None where these are thinner than the grid.
  case asDrawn([Polygon])
  /// They do not; these have the same inside. None where the rings enclose nothing.
  case repaired([Polygon])
  /// GEOS could not, with its own message; or a vertex is no number.
  case failed(String)
}

extension Polygon {
  /// Polygons from the rings of one shape, drawn as the even-odd rule reads them, on the grid.
  ///
  /// Neither the order of the rings nor their direction matters: a ring inside an odd number of
  /// others is a hole of the innermost. Rings that cross themselves or each other, and pieces that
  /// share a border, are cut into proper polygons with the same inside. So are those that do it
  /// only because the grid has brought them together, but these are as drawn.
  ///
  /// - Parameter rings: in metres of the national plane, closed or not.
  public static func assembled(from rings: [[PlanarPoint]]) -> PolygonAssembly {
    let context = GeosContext()
    guard let drawn = gridded(rings, perMetre: 1000) else {
      return .failed("coordenadas fuera del plano")
    }
    if let valid = valid(drawn, context) { return .asDrawn(valid) }
    let flat = drawn.filter { $0.count >= 3 }.map { Polygon(rings: [$0]) }
    guard let crossing = GeosGeometry.multipolygon(flat, context),
      let mended = GeosGeometry.owning(GEOSMakeValid_r(context.handle, crossing.pointer), context),
      // Cut points fall between millimetres: rounded one by one they could cross again.
      let rounded = GeosGeometry.owning(
        GEOSGeom_setPrecision_r(context.handle, mended.pointer, 1, 0), context)
    else { return .failed(context.lastMessage ?? "") }
    // On a grid of micrometres only what was drawn so crosses.
    let isProper = gridded(rings, perMetre: 1_000_000).flatMap { valid($0, context) } != nil
    return isProper ? .asDrawn(rounded.polygons()) : .repaired(rounded.polygons())
  }

  /// The area that any of the polygons covers, on the grid; the polygons themselves where GEOS
  /// cannot.
  public static func united(_ polygons: [Polygon]) -> [Polygon] {
    let context = GeosContext()
    guard let drawn = GeosGeometry.multipolygon(polygons, context),
      let united = GeosGeometry.owning(
        GEOSUnaryUnionPrec_r(context.handle, drawn.pointer, 1), context)
    else { return polygons }
    return united.polygons()
  }

  /// A point inside the largest of the polygons, away from its border.
  ///
  /// Ties in area end in the first. Nil of none.
  public static func interiorPoint(of polygons: [Polygon]) -> GridPoint? {
    let areas = polygons.map(\.area)
    guard let largest = polygons.indices.max(by: { (areas[$0], $1) < (areas[$1], $0) }) else {
      return nil
    }
    let polygon = polygons[largest]
    let context = GeosContext()
    var (x, y) = (0.0, 0.0)
    if let geometry = GeosGeometry.multipolygon([polygon], context),
      let point = GeosGeometry.owning(
        GEOSPointOnSurface_r(context.handle, geometry.pointer), context),
      GEOSGeomGetX_r(context.handle, point.pointer, &x) == 1,
      GEOSGeomGetY_r(context.handle, point.pointer, &y) == 1,
      let rounded = GridPoint(roundingX: x, y: y), polygon.contains(rounded)
    {
      return rounded
    }
    // Narrower than a millimetre there: a corner is the best it has.
    return polygon.rings.first?.first
  }

  /// The polygons that the rings bound; nil unless they do it properly.
  private static func valid(_ rings: [[GridPoint]], _ context: GeosContext) -> [Polygon]? {
    guard rings.allSatisfy({ $0.count >= 3 }), let nested = nested(rings),
      let geometry = GeosGeometry.multipolygon(nested, context),
      GEOSisValid_r(context.handle, geometry.pointer) == 1
    else { return nil }
    return nested
  }

  /// Nil where it cannot be told which ring lies in which, because they touch all along.
  private static func nested(_ rings: [[GridPoint]]) -> [Polygon]? {
    guard rings.count > 1 else { return rings.map { Polygon(rings: [$0]) } }
    let boxes = rings.map { GridBox($0) }
    var around = [[Int]](repeating: [], count: rings.count)
    for inner in rings.indices {
      for outer in rings.indices where outer != inner && boxes[outer].contains(boxes[inner]) {
        let sides = rings[inner].lazy.map { side(of: $0, in: rings[outer]) }
        guard let side = sides.first(where: { $0 != .border }) else { return nil }
        if side == .inside { around[inner].append(outer) }
      }
    }
    var members: [Int: [Int]] = [:]
    for ring in rings.indices where !around[ring].count.isMultiple(of: 2) {
      guard let parent = around[ring].first(where: { around[$0].count == around[ring].count - 1 })
      else { return nil }
      members[parent, default: []].append(ring)
    }
    return rings.indices.filter { around[$0].count.isMultiple(of: 2) }.map { outer in
      Polygon(rings: [rings[outer]] + members[outer, default: []].map { rings[$0] })
    }
  }

  /// The rings without closing vertices and without vertices that repeat the one before. Nil when
  /// a vertex is beyond the grid.
  private static func gridded(
    _ rings: [[PlanarPoint]], perMetre units: Double
  ) -> [[GridPoint]]? {
    var gridded: [[GridPoint]] = []
    for ring in rings {
      var kept: [GridPoint] = []
      kept.reserveCapacity(ring.count)
      for vertex in ring {
        guard let point = GridPoint(roundingX: vertex.x * units, y: vertex.y * units) else {
          return nil
        }
        if point != kept.last { kept.append(point) }
      }
      while kept.count > 1, kept.first == kept.last { kept.removeLast() }
      gridded.append(kept)
    }
    return gridded
  }
}
