import Contracts
import Geo
import Testing

/// Areas of the plane in degrees with seven decimals.
@Suite struct GroundAreaTests {
  /// A hundred metres square with a crack of three millimetres to its middle.
  private static func cracked(shift: Int64) -> Polygon {
    let corners: [(Int64, Int64)] = [
      (0, 0), (100_000, 0), (100_000, 49_998), (50_000, 50_003), (100_000, 50_001),
      (100_000, 100_000), (0, 100_000),
    ]
    return Polygon(
      rings: [
        corners.compactMap { GridPoint(x: 2_600_000_000 + $0.0, y: 1_500_000_000 + $0.1 + shift) }
      ])
  }

  /// Whether edges of the ring meet at their common ends alone, in whole seventh decimals.
  private func isSimple(_ ring: [Coordinate]) -> Bool {
    let points = ring.map {
      (x: Int(($0.longitude * 1e7).rounded()), y: Int(($0.latitude * 1e7).rounded()))
    }
    func turn(_ a: Int, _ b: Int, _ c: Int) -> Int {
      let (a, b, c) = (points[a], points[b], points[c])
      return ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).signum()
    }
    func holds(_ a: Int, _ b: Int, _ c: Int) -> Bool {
      let (a, b, c) = (points[a], points[b], points[c])
      return min(a.x, b.x)...max(a.x, b.x) ~= c.x && min(a.y, b.y)...max(a.y, b.y) ~= c.y
    }
    let edges = points.indices.map { ($0, ($0 + 1) % points.count) }
    for (a, b) in edges {
      for (c, d) in edges where a != c {
        let turns = (turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b))
        if turns.0 * turns.1 < 0, turns.2 * turns.3 < 0 { return false }
        if c != b, turns.0 == 0, holds(a, b, c) { return false }
        if d != a, turns.1 == 0, holds(a, b, d) { return false }
      }
    }
    return true
  }

  @Test("A crack that rounding closes or crosses is cut, and the rest stays")
  func crack() throws {
    let plane = try NationalPlane()
    var broken = 0
    for shift in Int64(0)..<40 {
      let polygon = Self.cracked(shift: shift)
      let rounded = polygon.rings[0].compactMap { plane.coordinate($0.planar) }
      if !isSimple(rounded) { broken += 1 }
      let ground = Polygon.onTheGround([polygon], plane)
      #expect(!ground.isEmpty)
      for ring in ground.joined() { #expect(isSimple(ring), "\(shift)") }
      let corners = Set(ground.joined().joined())
      for index in [0, 1, 5, 6] { #expect(corners.contains(rounded[index]), "\(shift)") }
    }
    #expect(broken > 0, "none of them shows anything")
  }

  @Test("What rounding does not break keeps its vertices and their order; what is thinner goes")
  func whole() throws {
    let plane = try NationalPlane()
    let square = { (x: Int64, side: Int64) in
      [(x, 0), (x + side, 0), (x + side, side), (x, side)].compactMap {
        GridPoint(x: 2_600_000_000 + $0.0, y: 1_500_000_000 + $0.1)
      }
    }
    let drawn = [Polygon(rings: [square(0, 9000)]), Polygon(rings: [square(20_000, 2)])]
    let ground = Polygon.onTheGround(drawn, plane)
    #expect(ground == [[square(0, 9000).compactMap { plane.coordinate($0.planar) }]])
  }
}
