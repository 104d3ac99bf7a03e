internal import Contracts
internal import Geo

/// The squares a locality is made of; its polygon is their outline.
struct Blocks {
  let lattice: Lattice
  /// Sorted.
  let cells: [Cell]

  /// Grows a settlement from its middle: near squares first, not all of them.
  init(lattice: Lattice, count: Int) {
    self.lattice = lattice
    var taken: Set<Cell> = []
    var frontier: [Cell: Double] = [Cell(column: 0, row: 0): 0]
    while taken.count < count,
      let next = frontier.min(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    {
      frontier[next] = nil
      taken.insert(next)
      for neighbour in next.neighbours where !taken.contains(neighbour) {
        frontier[neighbour] = Blocks.cost(of: neighbour, lattice.seed)
      }
    }
    cells = taken.sorted()
  }

  /// The square of the distance from the middle, by up to a third more.
  private static func cost(of cell: Cell, _ seed: UInt64) -> Double {
    let square = Double(cell.column * cell.column + cell.row * cell.row)
    let hash = mixed(seed ^ UInt64(bitPattern: Int64(cell.column &* 65_537 &+ cell.row)))
    return square * (1 + 0.35 * Double(hash >> 11) * 0x1p-53)
  }

  var rings: [[LayerPoint]] { lattice.outline(cells) }

  /// A point well inside a cell.
  func point(in cell: Cell, _ random: inout SeededRandom) -> PlanarPoint {
    lattice.point(cell, 0.08 + 0.84 * random.fraction(), 0.08 + 0.84 * random.fraction())
  }
}

extension Cell {
  var neighbours: [Cell] {
    [(0, 1), (1, 0), (0, -1), (-1, 0)].map { Cell(column: column + $0.0, row: row + $0.1) }
  }
}
