import Contracts
import Geo
import Testing

@testable import encuentro_synthesize

private let lattice = Lattice(origin: PlanarPoint(x: 2_000_000, y: 1_000_000), step: 100, seed: 7)

private func cells(_ places: (Int, Int)...) -> [Cell] {
  places.map { Cell(column: $0.0, row: $0.1) }
}

/// Twice the area within a ring; negative for one that goes clockwise.
private func signedArea(_ ring: [LayerPoint]) -> Double {
  zip(ring, ring.dropFirst()).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) }
}

@Suite("Lattices and outlines")
struct GroundTests {
  @Test("A square's outline goes clockwise and is closed")
  func square() {
    let rings = lattice.outline(cells((0, 0)))
    #expect(rings.map(\.count) == [5])
    #expect(rings[0].first == rings[0].last)
    #expect(signedArea(rings[0]) < 0)
  }

  @Test("A hole goes the other way")
  func hole() {
    let around = cells((0, 0), (1, 0), (2, 0), (0, 1), (2, 1), (0, 2), (1, 2), (2, 2))
    let rings = lattice.outline(around)
    #expect(rings.count == 2)
    #expect(rings.map { signedArea($0) < 0 }.sorted { !$0 && $1 } == [false, true])
  }

  @Test("Squares that touch at a corner are two rings")
  func corner() {
    #expect(lattice.outline(cells((0, 0), (1, 1))).map(\.count) == [5, 5])
  }

  @Test("Neighbours share their border to the centimetre, however many pieces it has")
  func border() {
    var lattice = lattice
    lattice.pieces = 8
    let (a, b) = (Cell(column: 1, row: 0), Cell(column: 1, row: 1))
    let there = lattice.border(from: a, to: b) + [lattice.corner(1, 1)]
    let back = lattice.border(from: b, to: a) + [lattice.corner(1, 0)]
    #expect(there.count == 9)
    #expect(there == back.reversed())
    let both = lattice.outline(cells((0, 0), (1, 0)))
    #expect(both[0].count == 6 * 8 + 1)
  }

  @Test("A settlement grows to its size in one piece", arguments: [1, 5, 40, 300])
  func growth(count: Int) {
    let blocks = Blocks(lattice: lattice, count: count)
    #expect(blocks.cells.count == count)
    var reached: Set<Cell> = [blocks.cells[0]]
    var waiting = [blocks.cells[0]]
    while let cell = waiting.popLast() {
      for neighbour in cell.neighbours
      where blocks.cells.contains(neighbour) && reached.insert(neighbour).inserted {
        waiting.append(neighbour)
      }
    }
    #expect(reached.count == count)
  }
}
