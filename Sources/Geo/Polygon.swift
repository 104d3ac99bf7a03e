/// An area of the national plane bounded by one outer ring and the rings of its holes.
///
/// What lies inside an odd number of rings is inside (the even-odd rule), so that the direction of
/// a ring means nothing. The border belongs to the polygon.
public struct Polygon: Hashable, Sendable {
  /// The outer ring, then the holes; the closing vertex is left out.
  public let rings: [[GridPoint]]
  public let box: GridBox

  public init(rings: [[GridPoint]]) {
    self.rings = rings
    box = GridBox(rings.joined())
  }

  public enum Side: Sendable {
    case inside, border, outside
  }

  /// Where a point lies: exact, because the grid is of whole numbers.
  public func side(of point: GridPoint) -> Side {
    guard box.contains(point) else { return .outside }
    var inside = false
    for ring in rings {
      switch Polygon.side(of: point, in: ring) {
      case .border: return .border
      case .inside: inside.toggle()
      case .outside: break
      }
    }
    return inside ? .inside : .outside
  }

  /// Whether the point is inside or on the border.
  public func contains(_ point: GridPoint) -> Bool { side(of: point) != .outside }

  /// Square metres in the plane: the outer ring less its holes.
  public var area: Double {
    guard let outer = rings.first else { return 0 }
    let holes = rings.dropFirst().reduce(Int128(0)) { $0 + Polygon.doubledArea($1) }
    return Double(Polygon.doubledArea(outer) - holes) / 2_000_000
  }

  /// Counts the borders that a ray to the east crosses. Each edge owns its lower end and not its
  /// upper one, so that a ray through a vertex counts it once.
  static func side(of point: GridPoint, in ring: [GridPoint]) -> Side {
    guard var a = ring.last else { return .outside }
    var inside = false
    for b in ring {
      if (a.y > point.y) != (b.y > point.y) {
        let turn = GridPoint.turn(a, b, point)
        if turn == 0 { return .border }
        if (turn > 0) == (b.y > a.y) { inside.toggle() }
      } else if b == point
        || (a.y == point.y && b.y == point.y
          && min(a.x, b.x) <= point.x && point.x <= max(a.x, b.x))
      {
        return .border
      }
      a = b
    }
    return inside ? .inside : .outside
  }

  /// In square millimetres, without sign.
  static func doubledArea(_ ring: [GridPoint]) -> Int128 {
    guard let origin = ring.first, var a = ring.last else { return 0 }
    var sum = Int128(0)
    for b in ring {
      sum += GridPoint.turn(origin, a, b)
      a = b
    }
    return sum < 0 ? -sum : sum
  }
}
