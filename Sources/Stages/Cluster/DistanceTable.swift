internal import Contracts
internal import Geo

/// Geodesic metres between councils: of few, each pair measured once and kept; of many, measured when
/// asked for, as the square of ten thousand would take a gigabyte and most pairs are never asked for.
struct DistanceTable {
  /// Up to this many councils every pair is kept.
  static let largest = 1200

  private let points: [Coordinate?]
  /// Row by row; none where they are measured when asked for.
  private let metres: [Double]

  /// Councils without a point are at no distance that anyone reaches.
  init(_ councils: [LocatedCouncil]) {
    let points = councils.map(\.position.coordinate)
    let count = points.count
    self.points = points
    guard count <= DistanceTable.largest else {
      metres = []
      return
    }
    var metres = [Double](repeating: 0, count: count * count)
    for a in 0..<count {
      for b in 0..<a {
        let distance = DistanceTable.measured(points[a], points[b])
        metres[a * count + b] = distance
        metres[b * count + a] = distance
      }
    }
    self.metres = metres
  }

  private init(points: [Coordinate?], metres: [Double]) {
    self.points = points
    self.metres = metres
  }

  /// Where the councils stand in space, if there are many and each stands somewhere.
  var sparsePoints: [SIMD3<Double>]? {
    guard points.count > DistanceTable.largest else { return nil }
    let known = points.compactMap { $0.map(PointIndex.vector) }
    return known.count == points.count ? known : nil
  }

  subscript(a: Int, b: Int) -> Double {
    if a == b { return 0 }
    return metres.isEmpty
      ? DistanceTable.measured(points[a], points[b]) : metres[a * points.count + b]
  }

  /// The table of some of the councils, in the order given.
  func restricted(to chosen: [Int]) -> DistanceTable {
    let metres = metres.isEmpty ? [] : chosen.flatMap { a in chosen.map { self[a, $0] } }
    return DistanceTable(points: chosen.map { points[$0] }, metres: metres)
  }

  private static func measured(_ a: Coordinate?, _ b: Coordinate?) -> Double {
    guard let a, let b else { return .infinity }
    return Geodesic.metres(a, b)
  }
}
