import Contracts
import Geo
import Testing

@Suite("Hulls")
struct HullTests {
  private static let schools = [
    Coordinate(latitude: 25.70, longitude: -100.30),
    Coordinate(latitude: 25.71, longitude: -100.29),
    Coordinate(latitude: 25.69, longitude: -100.28),
    Coordinate(latitude: 25.70, longitude: -100.29),
  ]

  @Test("One, two and more points have an outline around them", arguments: 1...4)
  func around(count: Int) throws {
    let plane = try NationalPlane()
    let schools = Array(Self.schools.prefix(count))
    let hull = Hull.around(schools, bufferMetres: 50, in: plane)
    #expect(hull.first == hull.last)
    #expect(hull.count > 8)
    let corners = hull.dropLast().compactMap { plane.planar($0).flatMap { GridPoint($0) } }
    let outline = Polygon(rings: [corners])
    for school in schools {
      let planar = try #require(plane.planar(school) as PlanarPoint?)
      #expect(outline.side(of: try #require(GridPoint(planar))) == .inside)
      let metres = hull.map { Geodesic.metres($0, school) }
      #expect(metres.allSatisfy { $0 > 49 }, "at least the buffer away, less the plane's stretch")
    }
    #expect(signedArea(hull) > 0, "counter-clockwise")
  }

  @Test("The order of the schools and repeats change nothing")
  func order() throws {
    let plane = try NationalPlane()
    let hull = Hull.around(Self.schools, bufferMetres: 50, in: plane)
    let other = Hull.around(Self.schools.reversed() + Self.schools, bufferMetres: 50, in: plane)
    #expect(hull == other)
  }

  @Test("No points, no outline")
  func none() throws {
    let plane = try NationalPlane()
    #expect(Hull.around([], bufferMetres: 50, in: plane).isEmpty)
  }

  private func signedArea(_ ring: [Coordinate]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) {
      $0 + ($1.0.longitude - ring[0].longitude) * ($1.1.latitude - ring[0].latitude)
        - ($1.1.longitude - ring[0].longitude) * ($1.0.latitude - ring[0].latitude)
    }
  }
}
