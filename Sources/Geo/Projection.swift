public import Contracts

/// The way from the coordinates of a layer to the ground and to the national plane.
///
/// ITRF2008, ITRF92, NAD83 and WGS84 are taken as the same: they agree within two metres, less than
/// the layers themselves do. Costs some milliseconds to make: one a layer. Its owner uses it from
/// one task.
public struct Projection: ~Copyable {
  private let layer: MapProjection
  private let plane: NationalPlane
  /// The layer is drawn in the national plane: its coordinates are taken as they are.
  private let isNational: Bool

  /// A layer's CRS: WKT in any spelling, as a `.prj` has it, `EPSG:nnnn` or a PROJ string.
  ///
  /// - Parameter file: as messages name the layer.
  /// - Throws: `InputError` for what PROJ does not read, for NAD27 and for every other datum that
  ///   would need a shift; PROJ's own message is in it.
  public init(crs: String, file: String? = nil) throws(InputError) {
    let layer = try MapProjection(crs: crs, file: file)
    let plane = try NationalPlane()
    isNational = Projection.agree(layer, plane)
    self.layer = layer
    self.plane = plane
  }

  /// Where a point of the layer (x to the east, y to the north) is on the ground.
  ///
  /// Nil outside the CRS's domain.
  public func coordinate(x: Double, y: Double) -> Coordinate? {
    layer.degrees(x: x, y: y).map {
      Coordinate(latitude: $0.latitude, longitude: $0.longitude)
    }
  }

  /// Where a point of the layer (x to the east, y to the north) is in the national plane, metres.
  ///
  /// Nil outside the CRS's domain.
  public func planar(x: Double, y: Double) -> PlanarPoint? {
    if isNational { return x.isFinite && y.isFinite ? PlanarPoint(x: x, y: y) : nil }
    return layer.degrees(x: x, y: y).flatMap {
      plane.planar(longitude: $0.longitude, latitude: $0.latitude)
    }
  }

  /// The national plane is spelled in many ways, seldom with its code: what it does tells.
  private static func agree(
    _ layer: borrowing MapProjection, _ plane: borrowing NationalPlane
  ) -> Bool {
    for (longitude, latitude) in [(-117.0, 32.5), (-86.8, 21.2), (-92.2, 14.6), (-102.0, 23.0)] {
      guard let a = layer.planar(longitude: longitude, latitude: latitude),
        let b = plane.planar(longitude: longitude, latitude: latitude),
        abs(a.x - b.x) < 1e-6, abs(a.y - b.y) < 1e-6
      else { return false }
    }
    return true
  }
}
