import Contracts
import Geo
import ShapefileFixtures
import Testing

@Suite("Polygons from rings")
struct PolygonAssemblyTests {
  @Test("A ring alone is its polygon, whichever way it runs")
  func direction() {
    let clockwise = ring((0, 0), (0, 10), (10, 10), (10, 0))
    let expected = PolygonAssembly.asDrawn([Polygon(rings: [clockwise])])
    #expect(assembled([clockwise + [clockwise[0]]]) == expected)
    let turned = Array(clockwise.reversed())
    #expect(assembled([turned]) == .asDrawn([Polygon(rings: [turned])]))
  }

  @Test("An island in a lake on an island: even and odd, whatever the order and direction")
  func nesting() {
    let coast = ring((0, 0), (100, 0), (100, 100), (0, 100))
    let lake = ring((20, 20), (80, 20), (80, 80), (20, 80))
    let island = ring((40, 40), (60, 40), (60, 60), (40, 60))
    let far = ring((200, 0), (210, 0), (210, 10))
    #expect(
      assembled([island, coast, far, lake])
        == .asDrawn([
          Polygon(rings: [island]), Polygon(rings: [coast, lake]), Polygon(rings: [far]),
        ]))
  }

  @Test("A bow tie becomes its two triangles")
  func bowTie() throws {
    let tie = ring((0, 0), (10, 10), (10, 0), (0, 10))
    let polygons = try #require(repaired([tie]))
    #expect(polygons.count == 2)
    #expect(polygons.map(\.area).reduce(0, +) == 50)
    #expect(PolygonIndex([polygons]).containing(point(1, 5)) == [0])
    #expect(PolygonIndex([polygons]).containing(point(5, 1)) == [])
  }

  @Test("Pieces with a common border become one")
  func sharedBorder() throws {
    let polygons = try #require(
      repaired([
        ring((0, 0), (10, 0), (10, 10), (0, 10)), ring((10, 0), (20, 0), (20, 10), (10, 10)),
      ]))
    #expect(polygons.count == 1)
    #expect(polygons[0].area == 200)
  }

  @Test(
    "What encloses nothing is no polygon",
    arguments: [
      [[(0.0, 0.0)]], [[(0, 0), (10, 0)]], [[(0, 0), (10, 0), (20, 0)]], [],
    ] as [[[(Double, Double)]]])
  func nothing(rings: [[(Double, Double)]]) {
    let drawn = rings.map { $0.map { GridPoint(point($0.0, $0.1))! } }
    let polygons: [Polygon]
    switch assembled(drawn) {
    case .asDrawn(let found), .repaired(let found): polygons = found
    case .failed(let message):
      Issue.record("\(message)")
      return
    }
    #expect(polygons.isEmpty)
  }

  @Test("Repair keeps the even-odd inside of any scribble", arguments: 0..<30)
  func evenOdd(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rings = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      (0..<Int.random(in: 3...12, using: &random)).map { _ in
        GridPoint(
          x: Int64.random(in: 0...1_000_000, using: &random),
          y: Int64.random(in: 0...1_000_000, using: &random))!
      }
    }
    let scribble = Polygon(rings: rings)
    let polygons: [Polygon]
    switch assembled(rings) {
    case .asDrawn(let found), .repaired(let found): polygons = found
    case .failed(let message):
      Issue.record("\(message)")
      return
    }
    let index = PolygonIndex([polygons])
    for _ in 0..<300 {
      let asked = GridPoint(
        x: Int64.random(in: 0...1_000_000, using: &random),
        y: Int64.random(in: 0...1_000_000, using: &random))!
      // Cut points are rounded, so that within two millimetres of a border both may be right.
      let around = [(-2, -2), (-2, 2), (2, -2), (2, 2), (0, 0)].map {
        scribble.side(of: GridPoint(x: asked.x + $0.0, y: asked.y + $0.1)!) == .inside
      }
      guard Set(around).count == 1 else { continue }
      #expect(!index.containing(asked.planar).isEmpty == around[0])
    }
    for polygon in polygons {
      #expect(assembled(polygon.rings) == .asDrawn([polygon]))
    }
  }

  @Test("The interior point is inside the largest polygon")
  func interiorPoint() throws {
    // A U, whose centroid is outside.
    let u = Polygon(
      rings: [
        ring((0, 0), (30, 0), (30, 30), (20, 30), (20, 10), (10, 10), (10, 30), (0, 30))
      ])
    let inside = try #require(Polygon.interiorPoint(of: [square(100, 100, side: 5), u]))
    #expect(u.side(of: inside) == .inside)
    #expect(Polygon.interiorPoint(of: []) == nil)
    let sliver = Polygon(rings: [[(0, 0), (1, 0), (1_000_000, 1)].map { GridPoint(x: $0, y: $1)! }])
    let corner = try #require(Polygon.interiorPoint(of: [sliver]))
    #expect(sliver.contains(corner))
  }

  @Test("What only the grid brings together is as drawn")
  func belowTheGrid() {
    // Two pieces a tenth of a millimetre apart, and a sliver as wide.
    func box(_ x: Double, _ width: Double) -> [PlanarPoint] {
      [point(x, 0), point(x + width, 0), point(x + width, 10), point(x, 10)]
    }
    guard case .asDrawn(let pieces) = Polygon.assembled(from: [box(0, 10), box(10.0001, 10)])
    else {
      Issue.record("valid as drawn")
      return
    }
    #expect(pieces.map(\.area) == [200])
    #expect(Polygon.assembled(from: [box(0, 0.0001)]) == .asDrawn([]))
  }

  @Test("Coordinates that are no numbers are told")
  func notNumbers() {
    let ring = [point(0, 0), point(.nan, 0), point(1, 1)]
    #expect(Polygon.assembled(from: [ring]) == .failed("coordenadas fuera del plano"))
  }

  private func assembled(_ rings: [[GridPoint]]) -> PolygonAssembly {
    Polygon.assembled(from: rings.map { $0.map(\.planar) })
  }

  private func repaired(_ rings: [[GridPoint]]) -> [Polygon]? {
    guard case .repaired(let polygons) = assembled(rings) else { return nil }
    return polygons
  }
}
