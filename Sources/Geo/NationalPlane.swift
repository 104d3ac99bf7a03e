public import Contracts

/// The plane in which INEGI draws Mexico: EPSG:6372, Lambert conformal conic on GRS80, metres.
///
/// Straight edges of official polygons are straight here. Distances in it are off by −0.54 % to
/// +0.74 %: what people read is measured with `Geodesic`. Costs some milliseconds to make: one a
/// run, not one a point. Its owner uses it from one task.
public struct NationalPlane: ~Copyable {
  private let projection: MapProjection

  public static let crs = "EPSG:6372"

  /// - Throws: `InputError` when PROJ's database is not installed.
  public init() throws(InputError) {
    projection = try MapProjection(crs: NationalPlane.crs, file: nil)
  }

  /// A point of the ground on the plane, x to the east and y to the north.
  ///
  /// Nil where the plane has no such point (near the south pole).
  public func planar(_ coordinate: Coordinate) -> PlanarPoint? {
    planar(longitude: coordinate.longitude, latitude: coordinate.latitude)
  }

  /// A point of the plane on the ground, rounded to the seven decimals of a `Coordinate`.
  ///
  /// Nil when the plane has no such point.
  public func coordinate(_ point: PlanarPoint) -> Coordinate? {
    projection.degrees(x: point.x, y: point.y).map {
      Coordinate(latitude: $0.latitude, longitude: $0.longitude)
    }
  }

  /// Without the rounding of a `Coordinate`.
  func planar(longitude: Double, latitude: Double) -> PlanarPoint? {
    projection.planar(longitude: longitude, latitude: latitude).map {
      PlanarPoint(x: $0.x, y: $0.y)
    }
  }
}
