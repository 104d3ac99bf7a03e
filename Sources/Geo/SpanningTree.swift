/// The shortest net of straight lines that joins some points: what lies together and how far apart
/// the rest is.
struct SpanningTree {
  struct Edge: Hashable {
    /// Indices of the points, the lower first.
    let a: Int
    let b: Int
    let metres: Double
  }

  /// One less than there are points; of edges of one length the one of the lower indices is taken.
  private(set) var edges: [Edge] = []

  /// By Prim's algorithm over all pairs: an encuentro has some tens of points.
  init(_ points: [GridPoint]) {
    guard points.count > 1 else { return }
    var nearest = points.indices.map {
      (metres: SpanningTree.metres(points[0], points[$0]), from: 0)
    }
    var open = Set(points.indices.dropFirst())
    while let next = open.min(by: { (nearest[$0].metres, $0) < (nearest[$1].metres, $1) }) {
      open.remove(next)
      let link = nearest[next]
      edges.append(Edge(a: min(link.from, next), b: max(link.from, next), metres: link.metres))
      for point in open {
        let metres = SpanningTree.metres(points[next], points[point])
        if (metres, next) < nearest[point] { nearest[point] = (metres, next) }
      }
    }
  }

  /// The points that the edges join, each set ascending, sets by their least point.
  static func components(_ count: Int, _ edges: [Edge]) -> [[Int]] {
    var root = Array(0..<count)
    func find(_ point: Int) -> Int {
      var point = point
      while root[point] != point { point = root[point] }
      return point
    }
    for edge in edges {
      let (a, b) = (find(edge.a), find(edge.b))
      root[max(a, b)] = min(a, b)
    }
    var members: [Int: [Int]] = [:]
    for point in 0..<count { members[find(point), default: []].append(point) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The edges that join what other ones leave apart.
  func bridges(beyond others: [Edge]) -> [Edge] {
    var joined = others
    var bridges: [Edge] = []
    let count = edges.count + 1
    var components = SpanningTree.components(count, joined)
    for edge in edges where components.count > 1 {
      guard !components.contains(where: { $0.contains(edge.a) && $0.contains(edge.b) }) else {
        continue
      }
      bridges.append(edge)
      joined.append(edge)
      components = SpanningTree.components(count, joined)
    }
    return bridges
  }

  private static func metres(_ a: GridPoint, _ b: GridPoint) -> Double {
    let (x, y) = (Double(a.x - b.x), Double(a.y - b.y))
    return (x * x + y * y).squareRoot() / 1000
  }
}
