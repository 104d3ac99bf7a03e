public import Contracts
internal import Foundation

/// The nearest of many points of the ground, by geodesic metres.
///
/// A k-d tree over the straight line through the Earth, which is never longer than the way on the
/// ellipsoid: it leaves out only what cannot be nearer, so that answers are exactly those of
/// measuring every point. Equal distances end in the lowest index.
public struct PointIndex: Sendable {
  /// A point with its distance.
  public struct Neighbour: Hashable, Sendable {
    /// Its position in what the index was made of.
    public let index: Int
    public let metres: Double
  }

  private typealias Vector = SIMD3<Double>

  public let points: [Coordinate]
  /// Indices of `points`: the middle of each range splits it along `axis(depth)`.
  private let order: [Int]
  private let vectors: [Vector]

  public init(_ points: [Coordinate]) {
    self.points = points
    let vectors = points.map(PointIndex.vector)
    var order = Array(points.indices)
    PointIndex.split(&order, 0..<order.count, axis: 0, vectors)
    self.vectors = vectors
    self.order = order
  }

  /// The nearest point; nil of none.
  public func nearest(to coordinate: Coordinate) -> Neighbour? {
    nearest(1, to: coordinate).first
  }

  /// At most `count` points, nearest first, ties to the lowest index.
  public func nearest(_ count: Int, to coordinate: Coordinate) -> [Neighbour] {
    guard count > 0 else { return [] }
    // The points nearest through the Earth bound how far the nearest on it can be.
    var found: [(index: Int, chord: Double)] = []
    search(around: PointIndex.vector(coordinate)) { index, chord in
      let place = found.firstIndex { chord < $0.chord } ?? found.count
      if place < count {
        found.insert((index, chord), at: place)
        if found.count > count { found.removeLast() }
      }
      return found.count < count ? .infinity : found[count - 1].chord
    }
    let farthest = found.map { Geodesic.metres(coordinate, points[$0.index]) }.max() ?? 0
    return Array(within(farthest, of: coordinate).prefix(count))
  }

  /// Every point at most `metres` away, nearest first, ties to the lowest index.
  public func within(_ metres: Double, of coordinate: Coordinate) -> [Neighbour] {
    guard metres >= 0 else { return [] }
    // Straight lines are computed to a few nanometres; a millimetre to spare loses nothing.
    let limit = metres + 0.001
    var found: [Neighbour] = []
    search(around: PointIndex.vector(coordinate), limit: limit) { index, _ in
      let way = Geodesic.metres(coordinate, points[index])
      if way <= metres { found.append(Neighbour(index: index, metres: way)) }
      return limit
    }
    return found.sorted { ($0.metres, $0.index) < ($1.metres, $1.index) }
  }

  /// Visits every point whose straight line is within the limit, which each visit may lower.
  private func search(
    around centre: Vector, limit: Double = .infinity, visit: (Int, Double) -> Double
  ) {
    var limit = limit
    var open: [(range: Range<Int>, axis: Int, atLeast: Double)] = [(0..<order.count, 0, 0)]
    while let (range, axis, atLeast) = open.popLast() {
      guard !range.isEmpty, atLeast <= limit else { continue }
      let middle = range.lowerBound + range.count / 2
      let difference = centre - vectors[order[middle]]
      let chord = (difference * difference).sum().squareRoot()
      if chord <= limit { limit = visit(order[middle], chord) }
      let (below, above) = (range.lowerBound..<middle, middle + 1..<range.upperBound)
      let (near, far) = difference[axis] < 0 ? (below, above) : (above, below)
      let next = (axis + 1) % 3
      open.append((far, next, abs(difference[axis])))
      open.append((near, next, atLeast))
    }
  }

  private static func split(
    _ order: inout [Int], _ range: Range<Int>, axis: Int, _ vectors: [Vector]
  ) {
    guard range.count > 1 else { return }
    order[range].sort { (vectors[$0][axis], $0) < (vectors[$1][axis], $1) }
    let middle = range.lowerBound + range.count / 2
    let next = (axis + 1) % 3
    split(&order, range.lowerBound..<middle, axis: next, vectors)
    split(&order, middle + 1..<range.upperBound, axis: next, vectors)
  }

  /// Where a point of the ellipsoid stands in space, in metres from the centre of the Earth: the
  /// straight line between two is never longer than the way between them.
  public static func vector(_ coordinate: Coordinate) -> SIMD3<Double> {
    let (latitude, longitude) = (
      coordinate.latitude * .pi / 180, coordinate.longitude * .pi / 180
    )
    let (semiMajor, flattening) = (6_378_137.0, 1 / 298.257223563)
    let eccentricity = flattening * (2 - flattening)
    let sine = sin(latitude)
    let radius = semiMajor / (1 - eccentricity * sine * sine).squareRoot()
    return Vector(
      radius * cos(latitude) * cos(longitude), radius * cos(latitude) * sin(longitude),
      radius * (1 - eccentricity) * sine)
  }
}
