import FacilityLocation
import Foundation

/// A published capacitated p-median instance: the number of points and of medians, then a line
/// `x y capacity demand` for each point.
///
/// Every point may be a median, and serves itself. The cost of serving a point is its distance
/// alone: no demand weighs it.
struct CPMPInstance {
  /// How a plane distance counts.
  enum Metric: String, CaseIterable {
    case real
    /// Rounded down, as the OR-Library sums it.
    case floor
  }

  struct Point {
    var x: Double
    var y: Double
    var capacity: Int
    var demand: Int
  }

  let name: String
  let medians: Int
  let points: [Point]

  /// - Throws: `InputError` when the file is not there or is no such instance.
  init(path: String) throws {
    name = CPMPInstance.name(of: path)
    (medians, points) = try CPMPReader(path: path).read()
  }

  /// The file's name without its extension.
  static func name(of path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }

  /// The OR-Library's instances are named `cpmp` and a number; all others are of real distances.
  var usualMetric: Metric {
    name.wholeMatch(of: /cpmp[0-9]+/) != nil ? .floor : .real
  }

  func problem(_ metric: Metric) -> Problem {
    // A demand of 1 each: distances are not weighed.
    let costs = CostMatrix(demands: points.map { _ in 1 }) { customer, site in
      let (a, b) = (points[customer], points[site])
      let (dx, dy) = (a.x - b.x, a.y - b.y)
      let distance = (dx * dx + dy * dy).squareRoot()
      return metric == .floor ? distance.rounded(.down) : distance
    }
    // To leave out who has no demand costs a `Problem` nothing. In a smaller unit, of which each of
    // them demands one and which all of them together do not fill, the same points fit together.
    let unit = 1 + points.count { $0.demand == 0 }
    var problem = Problem(
      customers: points.map { .init(demand: max(1, $0.demand * unit)) },
      sites: points.enumerated().map {
        .init(customer: $0, capacity: $1.capacity * unit + unit - 1)
      },
      costs: costs)
    problem.siteCount = medians
    return problem
  }

  /// Why there can be no solution, in Spanish, where that is plain without a search; else nil.
  var impossibility: String? {
    let largest = points.map(\.capacity).sorted(by: >)
    if let index = points.firstIndex(where: { $0.demand > largest[0] }) {
      return "no hay solución: la demanda del punto \(index + 1), \(points[index].demand), pasa de "
        + "la mayor capacidad, \(largest[0])"
    }
    let demand = points.reduce(0) { $0 + $1.demand }
    let capacity = largest.prefix(medians).reduce(0, +)
    guard demand > capacity else { return nil }
    let room = medians == 1 ? "la mayor capacidad" : "las \(medians) mayores capacidades juntas"
    return "no hay solución: la demanda total, \(demand), pasa de \(room), \(capacity)"
  }
}
