internal import Contracts

/// A shape as GeoPackages store it: a header with the shape's extent, then well-known binary, all
/// little-endian.
struct GeometryBlob {
  /// The least rectangle around a shape.
  struct Extent {
    var minX = Double.infinity
    var maxX = -Double.infinity
    var minY = Double.infinity
    var maxY = -Double.infinity

    mutating func include(_ point: PlanarPoint) {
      minX = min(minX, point.x)
      maxX = max(maxX, point.x)
      minY = min(minY, point.y)
      maxY = max(maxY, point.y)
    }

    mutating func include(_ other: Extent) {
      minX = min(minX, other.minX)
      maxX = max(maxX, other.maxX)
      minY = min(minY, other.minY)
      maxY = max(maxY, other.maxY)
    }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var extent = Extent()

  init(_ shape: GeoPackageShape, srs: Int32) {
    measure(shape)
    bytes += "GP".utf8
    // Version 1; little-endian, an extent of x and y, nothing empty. Points need no extent.
    let isPoint = if case .point = shape { true } else { false }
    bytes += [0, isPoint ? 0b001 : 0b011]
    append(UInt32(bitPattern: srs))
    if !isPoint {
      for bound in [extent.minX, extent.maxX, extent.minY, extent.maxY] { append(bound) }
    }
    write(shape)
  }

  private mutating func measure(_ shape: GeoPackageShape) {
    switch shape {
    case .point(let point): extent.include(point)
    case .line(let points): for point in points { extent.include(point) }
    case .areas(let polygons):
      for point in polygons.joined().joined() { extent.include(point) }
    }
  }

  private mutating func write(_ shape: GeoPackageShape) {
    switch shape {
    case .point(let point):
      begin(1)
      append(point)
    case .line(let points):
      begin(2)
      append(points)
    case .areas(let polygons):
      begin(6)
      append(UInt32(polygons.count))
      for rings in polygons {
        begin(3)
        append(UInt32(rings.count))
        for ring in rings { append(ring) }
      }
    }
  }

  private mutating func begin(_ type: UInt32) {
    bytes.append(1)
    append(type)
  }

  private mutating func append(_ points: [PlanarPoint]) {
    append(UInt32(points.count))
    for point in points { append(point) }
  }

  private mutating func append(_ point: PlanarPoint) {
    append(point.x)
    append(point.y)
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  private mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
  }
}
