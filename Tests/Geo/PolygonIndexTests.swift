import Contracts
import Geo
import ShapefileFixtures
import Testing

@Suite("Index of polygons")
struct PolygonIndexTests {
  @Test("All places that contain the point, in order, borders included")
  func overlaps() {
    let index = PolygonIndex([
      [square(100, 0, side: 100)], [square(0, 0, side: 100)], [square(50, 0, side: 100)], [],
    ])
    #expect(index.containing(point(25, 50)) == [1])
    #expect(index.containing(point(75, 50)) == [1, 2])
    #expect(index.containing(point(100, 50)) == [0, 1, 2])
    #expect(index.containing(point(300, 50)) == [])
    #expect(index.containing(point(.nan, 50)) == [])
  }

  @Test("A place of several polygons is one place")
  func archipelago() {
    let index = PolygonIndex([[square(0, 0, side: 10), square(100, 0, side: 10)]])
    #expect(index.containing(point(5, 5)) == [0])
    #expect(index.containing(point(105, 5)) == [0])
    #expect(index.containing(point(50, 5)) == [])
  }

  @Test("An empty index contains nothing")
  func empty() { #expect(PolygonIndex([]).containing(point(0, 0)).isEmpty) }

  @Test("The index finds what asking every polygon finds", arguments: 0..<8)
  func bruteForce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let places = (0..<300).map { _ in
      // Whole metres, so that many points fall on borders and corners.
      let (x, y) = (Int.random(in: 0..<60, using: &random), Int.random(in: 0..<60, using: &random))
      return [
        Polygon(
          rings: [
            (0..<Int.random(in: 3...9, using: &random)).map { _ in
              GridPoint(
                x: Int64(x + Int.random(in: 0...12, using: &random)) * 1000,
                y: Int64(y + Int.random(in: 0...12, using: &random)) * 1000)!
            }
          ])
      ]
    }
    let index = PolygonIndex(places)
    for _ in 0..<500 {
      let asked = GridPoint(
        x: Int64.random(in: 0...70, using: &random) * 1000,
        y: Int64.random(in: 0...70, using: &random) * 1000)!
      let expected = places.indices.filter { places[$0][0].contains(asked) }
      #expect(index.containing(asked.planar) == expected)
    }
  }

  @Test("Metres to the border are those of the ellipsoid")
  func metresToBorder() throws {
    let plane = try NationalPlane()
    let centre = try #require(
      plane.planar(Coordinate(latitude: 25.67, longitude: -100.31)) as PlanarPoint?)
    let index = PolygonIndex([[square(centre.x, centre.y, side: 1000)], []])
    let west = try #require(plane.coordinate(point(centre.x - 2000, centre.y + 500)) as Coordinate?)
    let border = try #require(plane.coordinate(point(centre.x, centre.y + 500)) as Coordinate?)
    let metres = try #require(index.metres(from: west, toPlace: 0, in: plane) as Double?)
    #expect(abs(metres - Geodesic.metres(west, border)) < 0.02)
    #expect(abs(metres - 2000) > 5, "the plane's 2 000 m are not the ground's")
    let inside = try #require(
      plane.coordinate(point(centre.x + 500, centre.y + 500)) as Coordinate?)
    #expect((index.metres(from: inside, toPlace: 0, in: plane) as Double?) == 0)
    #expect((index.metres(from: west, toPlace: 1, in: plane) as Double?) == nil)
  }

  @Test("In a hole the nearest border is the hole's")
  func metresInHole() throws {
    let plane = try NationalPlane()
    let courtyard = Polygon(
      rings: [
        ring(
          (2_600_000, 1_000_000), (2_601_000, 1_000_000), (2_601_000, 1_001_000),
          (2_600_000, 1_001_000)),
        ring(
          (2_600_400, 1_000_400), (2_600_600, 1_000_400), (2_600_600, 1_000_600),
          (2_600_400, 1_000_600)),
      ])
    let middle = try #require(plane.coordinate(point(2_600_490, 1_000_500)) as Coordinate?)
    let metres = try #require(
      PolygonIndex([[courtyard]]).metres(from: middle, toPlace: 0, in: plane) as Double?)
    #expect((89...91).contains(metres))
  }
}
