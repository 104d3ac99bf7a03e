internal import Contracts
internal import Geo

/// Geodesic metres between councils, each pair measured once.
struct DistanceTable {
  private let count: Int
  private var metres: [Double]

  /// Councils without a point are at no distance that anyone reaches.
  init(_ councils: [LocatedCouncil]) {
    count = councils.count
    metres = Array(repeating: 0, count: count * count)
    let points = councils.map(\.position.coordinate)
    for a in councils.indices {
      for b in 0..<a {
        var distance = Double.infinity
        if let from = points[a], let to = points[b] { distance = Geodesic.metres(from, to) }
        metres[a * count + b] = distance
        metres[b * count + a] = distance
      }
    }
  }

  private init(count: Int, metres: [Double]) {
    self.count = count
    self.metres = metres
  }

  subscript(a: Int, b: Int) -> Double { metres[a * count + b] }

  /// The table of some of the councils, in the order given.
  func restricted(to chosen: [Int]) -> DistanceTable {
    DistanceTable(
      count: chosen.count, metres: chosen.flatMap { a in chosen.map { self[a, $0] } })
  }
}
