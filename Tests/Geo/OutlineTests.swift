import Contracts
import Foundation
import Testing

@testable import Geo

@Suite("Outlines")
struct OutlineTests {
  private static let shape = Outline.Shape(margin: 50, reach: 1500, concavity: 0.6)

  /// Metres from a corner of the plane.
  private static func points(_ places: [(Int64, Int64)]) -> [GridPoint] {
    places.compactMap { GridPoint(x: 2_600_000_000 + $0.0 * 1000, y: 1_500_000_000 + $0.1 * 1000) }
  }

  private static let town = points([(0, 0), (1000, 0), (1000, 1000), (0, 1000), (500, 400)])

  private static func middle(_ x: Int64, _ y: Int64) -> GridPoint { points([(x, y)])[0] }

  @Test("One, two and more points have an outline around them", arguments: 1...5)
  func around(count: Int) throws {
    let points = Array(Self.town.prefix(count))
    let outline = try #require(Outline.around(points, Self.shape))
    #expect(outline.polygon.rings.count == 1)
    for point in points { #expect(outline.polygon.side(of: point) == .inside) }
    let margin = outline.polygon.rings[0].map { vertex in
      points.map { hypot(Double(vertex.x - $0.x), Double(vertex.y - $0.y)) }.min() ?? 0
    }.min()
    #expect((margin ?? 0) > 49_000)
  }

  @Test("The order of the points and repeats change nothing")
  func order() {
    let outline = Outline.around(Self.town, Self.shape)
    #expect(outline != nil)
    #expect(Outline.around(Self.town.reversed() + Self.town, Self.shape) == outline)
  }

  @Test("No points, no outline")
  func none() {
    #expect(Outline.around([], Self.shape) == nil)
  }

  @Test("A far point hangs on a bridge and claims no land between")
  func bridge() throws {
    let outline = try #require(
      Outline.around(Self.town + Self.points([(8000, 500)]), Self.shape))
    #expect(outline.polygon.side(of: Self.middle(8000, 500)) == .inside)
    #expect(outline.polygon.side(of: Self.middle(4000, 500)) == .outside)
    #expect(outline.polygon.side(of: Self.middle(4000, 800)) == .outside)
    // The hull of all would be four square kilometres larger.
    #expect(outline.polygon.area < 2_600_000)
  }

  @Test("A way never leaves the outline, and where it leads no bridge is needed")
  func ways() throws {
    let chain = Self.town + Self.points([(4000, 3000), (8000, 500)])
    let way = Outline.Way(from: Self.middle(8000, 500), to: Self.middle(0, 0))
    let bridged = try #require(Outline.around(chain, Self.shape))
    let led = try #require(Outline.around(chain, ways: [way], Self.shape))
    for share in Int64(0)...16 {
      let point = Self.middle(8000 * share / 16, 500 * share / 16)
      #expect(led.polygon.side(of: point) == .inside)
    }
    #expect(bridged.polygon.side(of: Self.middle(4000, 250)) == .outside)
    // The chain over the point between, whose nearer end the way has made unnecessary.
    #expect(bridged.polygon.side(of: Self.middle(6000, 1750)) == .inside)
    #expect(led.polygon.side(of: Self.middle(6000, 1750)) == .outside)
    #expect(Outline.around(chain.reversed(), ways: [way, way], Self.shape) == led)
    #expect(led.cores == bridged.cores)
  }

  @Test("Only shared area is an overlap: not a bridge, a border or a common point")
  func overlaps() {
    let shifted = { (x: Int64, y: Int64) in
      Self.points([(x, y), (x + 1000, y), (x + 1000, y + 1000), (x, y + 1000)])
    }
    let outlines = [
      Self.town, shifted(800, 200), shifted(1000, 0), Self.points([(500, 500), (9000, 500)]),
      Self.points([(500, 500)]), shifted(1820, 1220), [],
    ].map { Outline.around($0, Self.shape) }
    let overlaps = Outline.overlaps(among: outlines)
    #expect(overlaps[0] == [1])
    #expect(overlaps[1] == [0, 2])
    #expect(overlaps[3].isEmpty)
    #expect(overlaps[5].isEmpty)
    #expect(overlaps[6].isEmpty)
  }

  @Test("Neighbours are those within reach of each other, never one of itself")
  func neighbours() {
    let outlines = [[(0, 0)], [(300, 0)], [(2000, 0)]].map {
      Outline.around(Self.points($0), Self.shape)
    }
    #expect(Outline.neighbours(among: outlines + [nil], within: 300) == [[1], [0], [], []])
  }

  @Test("The union of drawings that overlap is one area")
  func united() {
    let square = { (x: Int64, side: Int64) in
      Polygon(rings: [Self.points([(x, 0), (x + side, 0), (x + side, side), (x, side)])])
    }
    let united = Polygon.united([square(0, 100), square(50, 100)])
    #expect(united.count == 1)
    #expect(united.map(\.area) == [15_000])
    #expect(Polygon.united([square(0, 100), square(500, 100)]).count == 2)
  }
}
