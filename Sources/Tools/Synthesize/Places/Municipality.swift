internal import Contracts
internal import Geo

/// A municipio, one or more squares of the state's lattice.
struct Municipality {
  let number: Int
  let name: String
  let lattice: Lattice
  let cells: [Cell]
  /// Its rural schools are of indigenous service.
  let isIndigenous: Bool
  /// Made to show every rule; no place of it is left to chance.
  var isShowcase = false

  var rings: [[LayerPoint]] { lattice.outline(cells) }

  var centre: PlanarPoint { lattice.centre(cells[cells.count / 2]) }

  /// A point away from its borders.
  func point(_ random: inout SeededRandom) -> PlanarPoint {
    let cell = random.pick(cells)
    return lattice.point(cell, 0.07 + 0.86 * random.fraction(), 0.07 + 0.86 * random.fraction())
  }
}
