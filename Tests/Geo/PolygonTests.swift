import Contracts
import Geo
import ShapefileFixtures
import Testing

/// A ring from corners in metres.
func ring(_ corners: (Double, Double)...) -> [GridPoint] {
  corners.map { GridPoint(PlanarPoint(x: $0.0, y: $0.1))! }
}

/// A square with its lower left corner and side in metres.
func square(_ x: Double, _ y: Double, side: Double) -> Polygon {
  Polygon(rings: [ring((x, y), (x + side, y), (x + side, y + side), (x, y + side))])
}

func point(_ x: Double, _ y: Double) -> PlanarPoint { PlanarPoint(x: x, y: y) }

@Suite("Polygons")
struct PolygonTests {
  @Test("A hole is outside, its border is not")
  func hole() {
    let courtyard = Polygon(
      rings: [
        ring((0, 0), (100, 0), (100, 100), (0, 100)), ring((40, 40), (60, 40), (60, 60), (40, 60)),
      ])
    #expect(courtyard.side(of: GridPoint(point(10, 10))!) == .inside)
    #expect(courtyard.side(of: GridPoint(point(50, 50))!) == .outside)
    #expect(courtyard.side(of: GridPoint(point(40, 50))!) == .border)
    #expect(courtyard.side(of: GridPoint(point(100, 100))!) == .border)
    #expect(courtyard.side(of: GridPoint(point(100.001, 100))!) == .outside)
    #expect(courtyard.area == 9600)
  }

  @Test("A ray through corners counts each border once")
  func rayThroughCorners() {
    let diamond = Polygon(rings: [ring((10, 0), (20, 10), (10, 20), (0, 10))])
    #expect(diamond.contains(GridPoint(point(5, 10))!))
    #expect(!diamond.contains(GridPoint(point(-5, 10))!))
    #expect(!diamond.contains(GridPoint(point(-5, 0))!))
    #expect(!diamond.contains(GridPoint(point(-5, 20))!))
  }

  @Test("A millimetre decides on a border a thousand kilometres long")
  func exactBorder() {
    // A slope of one third has no finite decimals.
    let far = Polygon(rings: [ring((0, 0), (999_999.999, 333_333.333), (0, 333_333.333))])
    #expect(far.side(of: GridPoint(point(300_000, 100_000))!) == .border)
    #expect(far.side(of: GridPoint(point(300_000, 100_000.001))!) == .inside)
    #expect(far.side(of: GridPoint(point(300_000, 99_999.999))!) == .outside)
  }

  @Test("The known example of the format, with x before y")
  func knownPolyline() throws {
    // (38.5, −120.2), (40.7, −120.95), (43.252, −126.453) with five decimals.
    let points = [
      (3_850_000, -12_020_000), (4_070_000, -12_095_000), (4_325_200, -12_645_300),
    ].map { GridPoint(x: $0.0, y: $0.1)! }
    let encoded = Polygon(rings: [points]).encoded
    #expect(encoded.rings == ["_p~iF~ps|U_ulLnnqC_mqNvxq`@"])
    #expect(try Polygon(encoded).rings == [points])
  }

  @Test("Encoding and decoding give the same polygon", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let limit: Int64 = 1 << 43
    let rings = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        GridPoint(
          x: Int64.random(in: -limit...limit, using: &random),
          y: Int64.random(in: -limit...limit, using: &random))!
      }
    }
    let polygon = Polygon(rings: rings)
    #expect(try Polygon(polygon.encoded) == polygon)
  }

  @Test(
    "Text that is no polyline is refused",
    arguments: ["_", "_p~iF", "é", "~~~~~~~~~~~~~~~~~~~~~~", " ?"])
  func malformed(text: String) {
    #expect(throws: DocumentError.self) { try Polygon(EncodedPolygon(rings: [text])) }
  }

  @Test("Points beyond the grid are none")
  func beyondGrid() {
    #expect(GridPoint(point(.nan, 0)) == nil)
    #expect(GridPoint(point(0, .infinity)) == nil)
    #expect(GridPoint(point(1e300, 0)) == nil)
    #expect(GridPoint(x: .max, y: .min) == nil)
  }
}
