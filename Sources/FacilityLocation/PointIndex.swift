/// The least box along the axes that holds some points.
struct Box: Sendable {
  var low: SIMD3<Double>
  var high: SIMD3<Double>

  init(_ point: SIMD3<Double>) {
    low = point
    high = point
  }

  mutating func hold(_ point: SIMD3<Double>) {
    low = pointwiseMin(low, point)
    high = pointwiseMax(high, point)
  }

  /// Of the straight line from a point to the box, 0 within.
  func square(to point: SIMD3<Double>) -> Double {
    let beyond = pointwiseMax(pointwiseMax(low - point, point - high), .zero)
    return (beyond * beyond).sum()
  }
}

/// A k-d tree, for the nearest of each point.
struct PointIndex {
  private let points: [SIMD3<Double>]
  /// The points by leaf.
  private var order: [Int]
  private var nodes: [Node] = []

  private struct Node {
    var range: Range<Int>
    var box: Box
    /// -1 for a leaf.
    var left = -1
    var right = -1
  }

  private static let leafSize = 8

  init(_ points: [SIMD3<Double>]) {
    self.points = points
    order = Array(points.indices)
    guard !points.isEmpty else { return }
    _ = build(points.indices)
  }

  private mutating func build(_ range: Range<Int>) -> Int {
    var box = Box(points[order[range.lowerBound]])
    for place in range { box.hold(points[order[place]]) }
    let number = nodes.count
    nodes.append(Node(range: range, box: box))
    let size = box.high - box.low
    guard range.count > PointIndex.leafSize, size.max() > 0 else { return number }
    let axis = size.x >= size.y && size.x >= size.z ? 0 : size.y >= size.z ? 1 : 2
    order[range].sort { (points[$0][axis], $0) < (points[$1][axis], $1) }
    let middle = range.lowerBound + range.count / 2
    let left = build(range.lowerBound..<middle)
    nodes[number].left = left
    let right = build(middle..<range.upperBound)
    nodes[number].right = right
    return number
  }

  struct Nearest {
    /// Nearest first, then by number.
    var points: [Int]
    /// No point that is missing is nearer; `.infinity` where none within the asked distance is.
    var radius: Double
  }

  /// The nearest of a point, itself among them, as far as the straight line goes; it may be a
  /// millionth longer than the distance that it stands for.
  func nearest(to centre: Int, atMost most: Int, within reach: Double) -> Nearest {
    let slack = 1 + 1e-6
    let most = min(most, points.count)
    // One more than asked tells whether any is missing.
    var found = Bounded(most: most + 1, limit: reach * slack * (reach * slack))
    if !nodes.isEmpty { search(0, points[centre], &found) }
    let sorted = found.entries.sorted { ($0.square, $0.point) < ($1.square, $1.point) }
    return Nearest(
      points: sorted.prefix(most).map(\.point),
      radius: sorted.count > most ? sorted[most].square.squareRoot() / slack : .infinity)
  }

  private func search(_ number: Int, _ centre: SIMD3<Double>, _ found: inout Bounded) {
    let node = nodes[number]
    guard node.box.square(to: centre) <= found.limit else { return }
    guard node.left >= 0 else {
      for place in node.range {
        let line = points[order[place]] - centre
        found.add((line * line).sum(), order[place])
      }
      return
    }
    let leftIsNearer =
      nodes[node.left].box.square(to: centre) <= nodes[node.right].box.square(to: centre)
    search(leftIsNearer ? node.left : node.right, centre, &found)
    search(leftIsNearer ? node.right : node.left, centre, &found)
  }

  /// The nearest so far, the farthest of them on top of a heap.
  private struct Bounded {
    let most: Int
    /// Square beyond which nothing is wanted any more.
    var limit: Double
    var entries: [(square: Double, point: Int)] = []

    init(most: Int, limit: Double) {
      self.most = most
      self.limit = limit
    }

    mutating func add(_ square: Double, _ point: Int) {
      guard square <= limit else { return }
      if entries.count < most {
        entries.append((square, point))
        rise(entries.count - 1)
      } else if (square, point) < entries[0] {
        entries[0] = (square, point)
        sink()
      }
      if entries.count == most { limit = min(limit, entries[0].square) }
    }

    private mutating func rise(_ start: Int) {
      var place = start
      while place > 0, entries[(place - 1) / 2] < entries[place] {
        entries.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
    }

    private mutating func sink() {
      var place = 0
      while 2 * place + 1 < entries.count {
        var child = 2 * place + 1
        if child + 1 < entries.count, entries[child] < entries[child + 1] { child += 1 }
        guard entries[place] < entries[child] else { return }
        entries.swapAt(place, child)
        place = child
      }
    }
  }
}
