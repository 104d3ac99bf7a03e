import Contracts
import Geo
import ShapefileFixtures
import Testing

@Suite("Index of points")
struct PointIndexTests {
  private static func coordinates(
    _ count: Int, _ random: inout SeededGenerator
  ) -> [Coordinate] {
    // A coarse lattice, so that distances and whole points coincide.
    (0..<count).map { _ in
      Coordinate(
        latitude: 20 + Double(Int.random(in: 0...30, using: &random)) / 10,
        longitude: -102 + Double(Int.random(in: 0...30, using: &random)) / 10)
    }
  }

  @Test("The tree finds what measuring every point finds", arguments: 0..<10)
  func exact(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let points = Self.coordinates(400, &random)
    let index = PointIndex(points)
    for asked in Self.coordinates(40, &random) {
      let measured = points.indices
        .map { (metres: Geodesic.metres(asked, points[$0]), index: $0) }
        .sorted { ($0.metres, $0.index) < ($1.metres, $1.index) }
      #expect(index.nearest(12, to: asked).map(\.index) == measured.prefix(12).map(\.index))
      #expect(index.nearest(to: asked)?.metres == measured[0].metres)
      let near = measured.filter { $0.metres <= 25_000 }
      #expect(index.within(25_000, of: asked).map(\.index) == near.map(\.index))
    }
  }

  @Test("The order of the points changes nothing but their numbers")
  func permuted() throws {
    var random = SeededGenerator(seed: 7)
    let points = Self.coordinates(200, &random)
    let shuffled = points.shuffled(using: &random)
    for asked in Self.coordinates(20, &random) {
      #expect(
        PointIndex(points).nearest(5, to: asked).map(\.metres)
          == PointIndex(shuffled).nearest(5, to: asked).map(\.metres))
    }
  }

  @Test("Equal distances end in the lowest index")
  func ties() {
    let here = Coordinate(latitude: 20, longitude: -100)
    let there = Coordinate(latitude: 20, longitude: -100.1)
    let index = PointIndex([there, here, there, here, here])
    #expect(index.nearest(3, to: here).map(\.index) == [1, 3, 4])
    #expect(index.nearest(to: there)?.index == 0)
  }

  @Test("No points, no neighbours; more asked than there are gives all")
  func few() {
    let here = Coordinate(latitude: 20, longitude: -100)
    #expect(PointIndex([]).nearest(to: here) == nil)
    #expect(PointIndex([here]).nearest(5, to: here).map(\.index) == [0])
    #expect(PointIndex([here]).nearest(0, to: here).isEmpty)
    #expect(PointIndex([here]).within(-1, of: here).isEmpty)
  }
}
