internal import CGeos

/// The area that a set of points covers, to be shown on a map.
///
/// A convex hull misleads where one point lies far from the rest: it claims all the land between.
/// Here points that lie near each other have a hull of their own, concave where that fits them more
/// closely, and what is far hangs on it by the ways that lead there, or by a narrow bridge.
public struct Outline: Equatable, Sendable {
  /// What is drawn: one ring without holes around every point, with rounded corners.
  public let polygon: Polygon
  /// The hulls of points that lie together, neither widened nor bridged; those that have no area are
  /// left out. By these outlines are compared.
  let cores: [Polygon]
}

extension Outline {
  /// A straight line from one point to another.
  public struct Way: Equatable, Sendable {
    public var from: GridPoint
    public var to: GridPoint

    public init(from: GridPoint, to: GridPoint) {
      self.from = from
      self.to = to
    }
  }

  /// How an outline is drawn, in metres of the plane.
  public struct Shape: Sendable {
    /// By how much it is wider than its points: a positive number, so that one point and two points
    /// are visible too.
    public var margin: Double
    /// Two points farther apart than this, with none in between, are joined by a bridge unless a way
    /// does it.
    public var reach: Double
    /// From 0 to 1: how near the longest edges may come to the shortest before the hull is left as
    /// it is; 1 is convex.
    public var concavity: Double

    public init(margin: Double, reach: Double, concavity: Double) {
      self.margin = margin
      self.reach = reach
      self.concavity = concavity
    }
  }

  /// Nil without points. The order of the points and repeats change nothing.
  ///
  /// - Parameter ways: between two of the points each, which are drawn with them: a line that leaves
  ///   the outline of what it joins is taken for a mistake.
  public static func around(
    _ points: [GridPoint], ways: [Way] = [], _ shape: Shape
  ) -> Outline? {
    let sorted = Set(points).sorted()
    guard !sorted.isEmpty, shape.margin > 0 else { return nil }
    let tree = SpanningTree(sorted)
    let near = tree.edges.filter { $0.metres <= shape.reach }
    let led = edges(ways, sorted)
    let context = GeosContext()
    var parts: [OpaquePointer?] = []
    var cores: [Polygon] = []
    for cluster in SpanningTree.components(sorted.count, near) {
      guard
        let hull = GeosGeometry.concaveHull(
          cluster.map { sorted[$0] }, shape.concavity, context)
      else { continue }
      cores += hull.polygons()
      parts.append(GEOSGeom_clone_r(context.handle, hull.pointer))
    }
    let bridges = tree.bridges(beyond: near + led)
    parts += (led + bridges).map { GeosGeometry.segment(sorted[$0.a], sorted[$0.b], context) }
    guard
      let drawing = GeosGeometry.owning(
        GEOSGeom_createCollection_r(
          context.handle, Int32(GEOS_GEOMETRYCOLLECTION.rawValue), &parts, UInt32(parts.count)),
        context),
      let widened = GeosGeometry.owning(
        GEOSBuffer_r(context.handle, drawing.pointer, shape.margin * 1000, 8), context),
      let ring = widened.polygons().first?.rings.first
    else { return nil }
    return Outline(polygon: Polygon(rings: [ring.fromItsLeast()]), cores: cores)
  }

  /// The ways that have length, each once, in one order.
  private static func edges(_ ways: [Way], _ sorted: [GridPoint]) -> [SpanningTree.Edge] {
    let indices = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    let pairs = ways.compactMap { way -> SpanningTree.Edge? in
      guard let a = indices[way.from], let b = indices[way.to], a != b else { return nil }
      return SpanningTree.Edge(a: min(a, b), b: max(a, b), metres: 0)
    }
    return Set(pairs).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// For each outline the others whose cores share area with its own, ascending.
  ///
  /// Widened borders and bridges are no overlap: of neighbours in a town they always touch.
  public static func overlaps(among outlines: [Outline?]) -> [[Int]] {
    let context = GeosContext()
    let cores = outlines.map { $0?.cores ?? [] }
    return pairs(cores.map { $0.reduce(GridBox.empty) { $0.union($1.box) } }) { a, b in
      cores[a].contains { core in cores[b].contains { core.sharesArea(with: $0, context) } }
    }
  }

  /// For each outline those whose boxes come within some metres of its own, ascending.
  public static func neighbours(among outlines: [Outline?], within metres: Double) -> [[Int]] {
    let margin = Int64(metres * 500)
    return pairs(outlines.map { $0?.polygon.box.widened(by: margin) ?? .empty }) { _, _ in true }
  }

  /// For each box the others that overlap it and are related to it, ascending: a sweep from west to
  /// east.
  private static func pairs(
    _ boxes: [GridBox], where areRelated: (Int, Int) -> Bool
  ) -> [[Int]] {
    var found = [[Int]](repeating: [], count: boxes.count)
    let byWest = boxes.indices.filter { boxes[$0] != .empty }
      .sorted { (boxes[$0].minX, $0) < (boxes[$1].minX, $1) }
    for (rank, a) in byWest.enumerated() {
      for b in byWest[(rank + 1)...].prefix(while: { boxes[$0].minX <= boxes[a].maxX })
      where boxes[a].overlaps(boxes[b]) && areRelated(a, b) {
        found[a].append(b)
        found[b].append(a)
      }
    }
    return found.map { $0.sorted() }
  }
}

extension Polygon {
  fileprivate func sharesArea(with other: Polygon, _ context: GeosContext) -> Bool {
    guard box.overlaps(other.box), let a = GeosGeometry.multipolygon([self], context),
      let b = GeosGeometry.multipolygon([other], context)
    else { return false }
    return GEOSRelatePattern_r(context.handle, a.pointer, b.pointer, "2********") == 1
  }
}

extension [GridPoint] {
  /// The same ring from its westernmost vertex, then the southernmost.
  fileprivate func fromItsLeast() -> [GridPoint] {
    guard let start = indices.min(by: { self[$0] < self[$1] }) else { return self }
    return Array(self[start...] + self[..<start])
  }
}
