internal import Geo

extension Lattice {
  /// The rings around some cells, outer ones clockwise, holes the other way, closed.
  ///
  /// Goes along the sides that no two of the cells share, with the cells to the right; where two
  /// touch at a corner only, it stays with the one it is going around.
  func outline(_ cells: some Sequence<Cell>) -> [[LayerPoint]] {
    let cells = Set(cells)
    var sides: [Cell: [Side]] = [:]
    for cell in cells {
      for side in Side.around(cell) where !cells.contains(side.neighbour) {
        sides[side.start, default: []].append(side)
      }
    }
    var rings: [[LayerPoint]] = []
    for corner in sides.keys.sorted() {
      while let first = sides[corner]?.min() {
        rings.append(ring(from: first, in: &sides))
      }
    }
    return rings
  }

  private func ring(from first: Side, in sides: inout [Cell: [Side]]) -> [LayerPoint] {
    var points: [LayerPoint] = []
    var side = first
    while true {
      sides[side.start]?.removeAll { $0 == side }
      points += border(from: side.start, to: side.end)
      guard let next = sides[side.end]?.min(by: { side.turn(to: $0) < side.turn(to: $1) }) else {
        break
      }
      side = next
      if side.start == first.start { break }
    }
    return points + [corner(first.start.column, first.start.row)]
  }
}

/// One side of a cell, walked with the cell to the right. Corners are named by the cell whose
/// south-west corner they are.
private struct Side: Comparable {
  let start: Cell
  let end: Cell
  let neighbour: Cell
  /// 0 north, 1 east, 2 south, 3 west.
  let heading: Int

  static func around(_ cell: Cell) -> [Side] {
    let (c, r) = (cell.column, cell.row)
    let corners = [
      Cell(column: c, row: r), Cell(column: c, row: r + 1), Cell(column: c + 1, row: r + 1),
      Cell(column: c + 1, row: r),
    ]
    let neighbours = [
      Cell(column: c - 1, row: r), Cell(column: c, row: r + 1), Cell(column: c + 1, row: r),
      Cell(column: c, row: r - 1),
    ]
    return (0..<4).map {
      Side(start: corners[$0], end: corners[($0 + 1) % 4], neighbour: neighbours[$0], heading: $0)
    }
  }

  /// The least is the sharpest turn to the right, which stays at the same cell.
  func turn(to next: Side) -> Int { (next.heading - heading + 4) % 4 == 1 ? 0 : 1 }

  static func < (a: Side, b: Side) -> Bool { (a.start, a.heading) < (b.start, b.heading) }
}
