internal import Contracts
internal import Geo

/// A square of a lattice, by column and row.
struct Cell: Hashable, Comparable {
  let column: Int
  let row: Int

  static func < (a: Cell, b: Cell) -> Bool { (a.row, a.column) < (b.row, b.column) }
}

/// A net of squares whose corners are moved a little: neighbours share their borders exactly, as
/// municipios, colonias and AGEB do, and no geometry has to be computed.
///
/// In the national plane, metres, rounded to centimetres. No function of the system's mathematics
/// library is called, which differ between machines.
struct Lattice {
  let origin: PlanarPoint
  /// Metres from corner to corner.
  let step: Double
  /// How far a corner may be from its place, as a part of the step; below a quarter squares stay
  /// convex.
  var jitter = 0.18
  /// How many straight pieces a border is made of.
  var pieces = 1
  let seed: UInt64

  /// The south-west corner of a cell.
  func corner(_ column: Int, _ row: Int) -> LayerPoint {
    let hash = hash(column, row, 0)
    return LayerPoint(
      x: centimetres(origin.x + step * (Double(column) + jitter * signed(hash))),
      y: centimetres(origin.y + step * (Double(row) + jitter * signed(mixed(hash)))))
  }

  /// A point of a cell, by the parts of its width and height.
  func point(_ cell: Cell, _ u: Double, _ v: Double) -> PlanarPoint {
    let (a, b) = (corner(cell.column, cell.row), corner(cell.column + 1, cell.row))
    let (c, d) = (corner(cell.column, cell.row + 1), corner(cell.column + 1, cell.row + 1))
    let (south, north) = ((1 - v), v)
    return PlanarPoint(
      x: centimetres((a.x * (1 - u) + b.x * u) * south + (c.x * (1 - u) + d.x * u) * north),
      y: centimetres((a.y * (1 - u) + b.y * u) * south + (c.y * (1 - u) + d.y * u) * north))
  }

  func centre(_ cell: Cell) -> PlanarPoint { point(cell, 0.5, 0.5) }

  /// The border from one corner to the next, without its end: the same points whichever of the two
  /// neighbours asks.
  func border(from a: Cell, to b: Cell) -> [LayerPoint] {
    let (first, last) = a < b ? (a, b) : (b, a)
    let (from, to) = (corner(first.column, first.row), corner(last.column, last.row))
    let isVertical = first.column == last.column
    let inner = (1..<max(pieces, 1)).map { piece -> LayerPoint in
      let part = Double(piece) / Double(pieces)
      let hash = hash(first.column, first.row, piece * 2 + (isVertical ? 1 : 0))
      // Less in the middle of nowhere than at the corners: borders must not meet.
      let bend = step * 0.03
      return LayerPoint(
        x: centimetres(from.x + part * (to.x - from.x) + bend * signed(hash)),
        y: centimetres(from.y + part * (to.y - from.y) + bend * signed(mixed(hash))))
    }
    return [corner(a.column, a.row)] + (a < b ? inner : inner.reversed())
  }

  private func hash(_ column: Int, _ row: Int, _ salt: Int) -> UInt64 {
    [column, row, salt].reduce(seed) { mixed($0 &+ UInt64(bitPattern: Int64($1)) &* 0x9E37) }
  }

  /// −1 … 1.
  private func signed(_ hash: UInt64) -> Double { Double(hash >> 11) * 0x1p-52 - 1 }
}

func centimetres(_ metres: Double) -> Double { (metres * 100).rounded() / 100 }

extension PlanarPoint {
  func moved(_ x: Double, _ y: Double) -> PlanarPoint {
    PlanarPoint(x: centimetres(self.x + x), y: centimetres(self.y + y))
  }

  func metres(to other: PlanarPoint) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
