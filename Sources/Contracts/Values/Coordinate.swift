/// A point on the ground: WGS84 degrees, north and east positive.
///
/// Documents carry seven decimals (about a centimetre); `init(latitude:longitude:)` rounds to
/// them, so that a value survives a document unchanged.
public struct Coordinate: Codable, Hashable, Sendable, Comparable {
  public let latitude: Double
  public let longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = Coordinate.rounded(latitude)
    self.longitude = Coordinate.rounded(longitude)
  }

  private static func rounded(_ degrees: Double) -> Double { (degrees * 1e7).rounded() / 1e7 }

  /// South to north, then west to east: a total order for stable output, without meaning.
  public static func < (a: Coordinate, b: Coordinate) -> Bool {
    (a.latitude, a.longitude) < (b.latitude, b.longitude)
  }
}

/// A point of a plane projection in metres, x to the east and y to the north.
public struct PlanarPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
