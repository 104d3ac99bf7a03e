internal import Contracts
internal import Geo

/// Some councils by where they stand.
struct CouncilPoints {
  /// Those of the councils asked for whose point is known.
  let councils: [Int]
  private let index: PointIndex

  init(_ councils: some Sequence<Int>, points: [Coordinate?]) {
    let known = councils.filter { points[$0] != nil }
    self.councils = known
    index = PointIndex(known.compactMap { points[$0] })
  }

  /// All within some geodesic metres of a point, nearest first, ties to the lowest index.
  func within(_ metres: Double, of point: Coordinate) -> [(council: Int, metres: Double)] {
    index.within(metres, of: point).map { (councils[$0.index], $0.metres) }
  }

  /// The nearest that satisfies a condition, ties to the lowest index.
  func nearest(
    to point: Coordinate, where condition: (Int) -> Bool
  ) -> (council: Int, metres: Double)? {
    // Farther than half the Earth's girth there is nobody.
    var radius = 1000.0
    while radius < 100_000_000 {
      if let found = within(radius, of: point).first(where: { condition($0.council) }) {
        return found
      }
      radius *= 4
    }
    return nil
  }
}
