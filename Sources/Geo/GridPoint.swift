public import Contracts

/// A point of the national plane in whole millimetres, x to the east and y to the north.
///
/// Polygons live on this grid: what a document says of them is exact, and so is every answer to
/// "inside, outside or on the border".
public struct GridPoint: Hashable, Sendable, Comparable {
  public let x: Int64
  public let y: Int64

  /// Millions of kilometres: room for a finer grid too, and far from overflow.
  static let limit: Int64 = 1 << 43

  /// Nil beyond the grid.
  public init?(x: Int64, y: Int64) {
    let range = -GridPoint.limit...GridPoint.limit
    guard range.contains(x), range.contains(y) else { return nil }
    self.x = x
    self.y = y
  }

  /// The nearest point of the grid. Nil for what is not finite or lies beyond it.
  public init?(_ point: PlanarPoint) {
    self.init(roundingX: point.x * 1000, y: point.y * 1000)
  }

  /// From units of the grid with decimals.
  init?(roundingX x: Double, y: Double) {
    let (x, y) = (x.rounded(), y.rounded())
    let limit = Double(GridPoint.limit)
    guard x.magnitude <= limit, y.magnitude <= limit else { return nil }
    self.x = Int64(x)
    self.y = Int64(y)
  }

  /// In metres.
  public var planar: PlanarPoint { PlanarPoint(x: Double(x) / 1000, y: Double(y) / 1000) }

  /// West to east, then south to north.
  public static func < (a: GridPoint, b: GridPoint) -> Bool { (a.x, a.y) < (b.x, b.y) }

  /// Twice the area of the triangle a, b, c: positive when they turn to the left.
  static func turn(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Int128 {
    Int128(b.x - a.x) * Int128(c.y - a.y) - Int128(b.y - a.y) * Int128(c.x - a.x)
  }
}
