import Contracts
import FacilityLocation
import Foundation

/// A published capacitated p-median instance: the number of points and of medians, then a line
/// `x y capacity demand` for each point.
///
/// Every point may be a median. The cost of serving a point is its distance alone: no demand weighs
/// it.
struct CPMPInstance {
  /// How a plane distance counts.
  enum Metric: String {
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
    let numbers = try CPMPInstance.numbers(in: path)
    guard numbers.count >= 2, let count = Int(exactly: numbers[0]),
      let medians = Int(exactly: numbers[1]), (1...20_000).contains(count), medians >= 1,
      medians <= count,
      numbers.count == 2 + 4 * count
    else {
      throw CPMPInstance.unsound(path, "no trae puntos, medianas y cuatro números por punto")
    }
    self.medians = medians
    points = try (0..<count).map { index in
      let record = numbers[(2 + 4 * index)..<(6 + 4 * index)].map { $0 }
      guard let capacity = Int(exactly: record[2]), let demand = Int(exactly: record[3]),
        (0...1_000_000_000).contains(capacity), (0...1_000_000_000).contains(demand)
      else {
        throw CPMPInstance.unsound(
          path, "el punto \(index + 1) no trae capacidad y demanda enteras")
      }
      return Point(x: record[0], y: record[1], capacity: capacity, demand: demand)
    }
  }

  /// The file's name without its extension.
  static func name(of path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }

  /// The OR-Library's instances are named `cpmp` and a number; all others are of real distances.
  var usualMetric: Metric {
    name.hasPrefix("cpmp") && name.dropFirst(4).allSatisfy(\.isNumber) ? .floor : .real
  }

  func problem(_ metric: Metric) -> Problem {
    let values = points.flatMap { a in
      points.map { b in
        let (dx, dy) = (a.x - b.x, a.y - b.y)
        let distance = (dx * dx + dy * dy).squareRoot()
        return metric == .floor ? distance.rounded(.down) : distance
      }
    }
    var problem = Problem(
      customers: points.map { .init(demand: $0.demand) },
      sites: points.enumerated().map { .init(customer: $0, capacity: $1.capacity) },
      costs: CostMatrix(count: points.count, values: values))
    problem.siteCount = medians
    return problem
  }

  private static func numbers(in path: String) throws -> [Double] {
    let text = String(decoding: try InputFile(path: path, name: path).contents(), as: UTF8.self)
    return try text.split(whereSeparator: \.isWhitespace).map { word in
      guard let number = Double(word), number.isFinite else {
        throw unsound(path, "trae algo que no es un número")
      }
      return number
    }
  }

  private static func unsound(_ path: String, _ problem: String) -> InputError {
    InputError(
      .data, file: path, key: "cpmp.instance", problem: problem,
      remedy: "use el archivo como se publicó")
  }
}
