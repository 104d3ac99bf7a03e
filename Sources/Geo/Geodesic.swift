internal import CProj
public import Contracts

/// Distances on the ellipsoid of WGS84.
public enum Geodesic {
  /// WGS84 itself, made once: it costs more than a distance.
  nonisolated(unsafe) private static let ellipsoid: UnsafePointer<geod_geodesic> = {
    let pointer = UnsafeMutablePointer<geod_geodesic>.allocate(capacity: 1)
    geod_init(pointer, 6_378_137, 1 / 298.257223563)
    return UnsafePointer(pointer)
  }()

  /// The length in metres of the shortest way between two points, to the nanometre.
  ///
  /// The points are taken in a fixed order, so that `metres(a, b)` and `metres(b, a)` are the same
  /// to the last bit.
  public static func metres(_ a: Coordinate, _ b: Coordinate) -> Double {
    let (from, to) = a < b ? (a, b) : (b, a)
    var metres = 0.0
    geod_inverse(
      ellipsoid, from.latitude, from.longitude, to.latitude, to.longitude, &metres, nil, nil)
    return metres
  }
}
