internal import CGeos

/// A geometry of GEOS that ends with its owner. Its coordinates are whole millimetres.
struct GeosGeometry: ~Copyable {
  let pointer: OpaquePointer
  /// Kept alive: GEOS wants geometries destroyed before their context.
  let context: GeosContext

  private init(owned pointer: OpaquePointer, _ context: GeosContext) {
    self.pointer = pointer
    self.context = context
  }

  deinit { GEOSGeom_destroy_r(context.handle, pointer) }

  /// Takes over what GEOS made. Nil when it made nothing; why stands in `context.lastMessage`.
  static func owning(_ pointer: OpaquePointer?, _ context: GeosContext) -> GeosGeometry? {
    guard let pointer else { return nil }
    return GeosGeometry(owned: pointer, context)
  }
}

extension GeosGeometry {
  /// The polygons as one multipolygon. Nil when GEOS refuses a ring.
  static func multipolygon(_ polygons: [Polygon], _ context: GeosContext) -> GeosGeometry? {
    var members: [OpaquePointer?] = []
    for polygon in polygons {
      guard let member = pointer(polygon, context) else {
        for member in members { GEOSGeom_destroy_r(context.handle, member) }
        return nil
      }
      members.append(member)
    }
    // The collection takes its members over, also when it fails.
    return owning(
      GEOSGeom_createCollection_r(
        context.handle, Int32(GEOS_MULTIPOLYGON.rawValue), &members, UInt32(members.count)),
      context)
  }

  private static func pointer(_ polygon: Polygon, _ context: GeosContext) -> OpaquePointer? {
    var rings: [OpaquePointer?] = []
    for ring in polygon.rings {
      guard let sequence = sequence(ring, closed: true, context),
        let linear = GEOSGeom_createLinearRing_r(context.handle, sequence)
      else {
        for ring in rings { GEOSGeom_destroy_r(context.handle, ring) }
        return nil
      }
      rings.append(linear)
    }
    guard let shell = rings.first else { return GEOSGeom_createEmptyPolygon_r(context.handle) }
    var holes = Array(rings.dropFirst())
    return GEOSGeom_createPolygon_r(context.handle, shell, &holes, UInt32(holes.count))
  }

  /// Points as a geometry of their own.
  static func multipoint(_ points: [GridPoint], _ context: GeosContext) -> GeosGeometry? {
    var members: [OpaquePointer?] = points.compactMap { point in
      GEOSGeom_createPointFromXY_r(context.handle, Double(point.x), Double(point.y))
    }
    return owning(
      GEOSGeom_createCollection_r(
        context.handle, Int32(GEOS_MULTIPOINT.rawValue), &members, UInt32(members.count)),
      context)
  }

  /// The hull of some points, which follows them into hollows: a point or a line where they have no
  /// area.
  ///
  /// - Parameter concavity: from 0 to 1, which is convex.
  static func concaveHull(
    _ points: [GridPoint], _ concavity: Double, _ context: GeosContext
  ) -> GeosGeometry? {
    guard let scattered = multipoint(points, context) else { return nil }
    return owning(
      points.count < 4
        ? GEOSConvexHull_r(context.handle, scattered.pointer)
        : GEOSConcaveHull_r(context.handle, scattered.pointer, concavity, 0), context)
  }

  /// A straight line, for a collection to take over.
  static func segment(
    _ a: GridPoint, _ b: GridPoint, _ context: GeosContext
  ) -> OpaquePointer? {
    sequence([a, b], closed: false, context).flatMap {
      GEOSGeom_createLineString_r(context.handle, $0)
    }
  }

  private static func sequence(
    _ points: [GridPoint], closed: Bool, _ context: GeosContext
  ) -> OpaquePointer? {
    var numbers: [Double] = []
    numbers.reserveCapacity(points.count * 2 + 2)
    for point in points { numbers += [Double(point.x), Double(point.y)] }
    if closed, let first = points.first { numbers += [Double(first.x), Double(first.y)] }
    return GEOSCoordSeq_copyFromBuffer_r(
      context.handle, numbers, UInt32(numbers.count / 2), 0, 0)
  }

  /// The polygons in it, of whatever kind of collection; lines and points are left out.
  func polygons() -> [Polygon] { GeosGeometry.polygons(in: pointer, context.handle) }

  private static func polygons(
    in part: OpaquePointer, _ handle: GEOSContextHandle_t
  ) -> [Polygon] {
    switch GEOSGeomTypeId_r(handle, part) {
    case Int32(GEOS_POLYGON.rawValue):
      guard let shell = ring(GEOSGetExteriorRing_r(handle, part), handle) else { return [] }
      let holes = (0..<max(0, GEOSGetNumInteriorRings_r(handle, part))).compactMap {
        ring(GEOSGetInteriorRingN_r(handle, part, $0), handle)
      }
      return [Polygon(rings: [shell] + holes)]
    case Int32(GEOS_MULTIPOLYGON.rawValue), Int32(GEOS_GEOMETRYCOLLECTION.rawValue):
      return (0..<max(0, GEOSGetNumGeometries_r(handle, part))).flatMap { index in
        GEOSGetGeometryN_r(handle, part, index).map { polygons(in: $0, handle) } ?? []
      }
    default:
      return []
    }
  }

  /// Nil for a ring that is less than a triangle.
  private static func ring(
    _ part: OpaquePointer?, _ handle: GEOSContextHandle_t
  ) -> [GridPoint]? {
    guard let part, let sequence = GEOSGeom_getCoordSeq_r(handle, part) else { return nil }
    var size: UInt32 = 0
    guard GEOSCoordSeq_getSize_r(handle, sequence, &size) == 1 else { return nil }
    var numbers = [Double](repeating: 0, count: Int(size) * 2)
    guard GEOSCoordSeq_copyToBuffer_r(handle, sequence, &numbers, 0, 0) == 1 else { return nil }
    let points = stride(from: 0, to: numbers.count, by: 2).compactMap {
      GridPoint(roundingX: numbers[$0], y: numbers[$0 + 1])
    }
    guard points.count >= 4 else { return nil }
    return points.dropLast()
  }
}
