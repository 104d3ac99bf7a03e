/// A rectangle of the grid, borders included.
public struct GridBox: Hashable, Sendable {
  public private(set) var minX: Int64
  public private(set) var minY: Int64
  public private(set) var maxX: Int64
  public private(set) var maxY: Int64

  /// Contains nothing.
  static let empty = GridBox(
    minX: .max, minY: .max, maxX: .min, maxY: .min)

  /// The least box around some points.
  public init(_ points: some Sequence<GridPoint>) {
    self = .empty
    for point in points {
      minX = min(minX, point.x)
      minY = min(minY, point.y)
      maxX = max(maxX, point.x)
      maxY = max(maxY, point.y)
    }
  }

  private init(minX: Int64, minY: Int64, maxX: Int64, maxY: Int64) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  public func contains(_ point: GridPoint) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  func contains(_ other: GridBox) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  public func overlaps(_ other: GridBox) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }

  /// Wider by so many units on every side.
  func widened(by units: Int64) -> GridBox {
    GridBox(minX: minX - units, minY: minY - units, maxX: maxX + units, maxY: maxY + units)
  }

  public func union(_ other: GridBox) -> GridBox {
    GridBox(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// Twice the middle: whole numbers without rounding. Zero for the empty box.
  var doubledCentre: (x: Int64, y: Int64) {
    minX <= maxX ? (minX + maxX, minY + maxY) : (0, 0)
  }
}
