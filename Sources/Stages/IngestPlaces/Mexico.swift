internal import Contracts
internal import Geo

/// Where every layer of Mexico lies.
enum Mexico {
  /// Metres of the national plane, from Isla Guadalupe to Isla Contoy and from the Suchiate to the
  /// northern border. No UTM zone of the country has an x in this range.
  private static let (x, y) = (880_000.0...4_120_000.0, 150_000.0...2_480_000.0)
  private static let (longitude, latitude) = (-119.0...(-86.0), 14.0...33.0)

  static func contains(_ planar: PlanarPoint) -> Bool {
    x.contains(planar.x) && y.contains(planar.y)
  }

  static func contains(_ coordinate: Coordinate) -> Bool {
    longitude.contains(coordinate.longitude) && latitude.contains(coordinate.latitude)
  }

  /// The CRS in which all these points would be in Mexico: degrees or INEGI's plane. Nil of none.
  static func crs(of points: [LayerPoint]) -> String? {
    guard !points.isEmpty else { return nil }
    if points.allSatisfy({ longitude.contains($0.x) && latitude.contains($0.y) }) {
      return "EPSG:4326"
    }
    if points.allSatisfy({ x.contains($0.x) && y.contains($0.y) }) { return NationalPlane.crs }
    return nil
  }
}
