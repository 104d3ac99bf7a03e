import Foundation

/// What is printed of the instances, a line each and one for all.
struct CPMPReport {
  private var gaps: [Double] = []
  private var seconds = 0.0
  private var unsolved = 0

  /// A gap in percent below this is none: best known values are in print with two decimals.
  static let noGap = 0.001

  static let header = row(
    "instance", "n", "p", "objective", "best known", "gap %", "bound", "seconds")

  /// - Parameter objective: Nil where no feasible solution was found.
  mutating func line(
    _ instance: CPMPInstance, objective: Double?, bestKnown: Double?, bound: Double? = nil,
    seconds: Double
  ) -> String {
    let gap = objective.flatMap { objective in
      bestKnown.map { 100 * (objective - $0) / max($0, .leastNonzeroMagnitude) }
    }
    if let gap { gaps.append(gap) }
    if objective == nil { unsolved += 1 }
    self.seconds += seconds
    return CPMPReport.row(
      instance.name, "\(instance.points.count)", "\(instance.medians)",
      number(objective, 2), number(bestKnown, 2), number(gap, 3), number(bound, 2),
      number(seconds, 2))
  }

  var summary: String {
    let reached = gaps.count { $0 < CPMPReport.noGap }
    let mean = gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count)
    return "best known reached \(reached) of \(gaps.count), mean gap \(number(mean, 3)) %, "
      + "worst \(number(gaps.max(), 3)) %, \(unsolved) without a solution, "
      + "\(number(seconds, 1)) s"
  }

  private func number(_ value: Double?, _ decimals: Int) -> String {
    value.map { String(format: "%.\(decimals)f", $0) } ?? "-"
  }

  private static func row(_ name: String, _ columns: String...) -> String {
    let widths = [6, 5, 12, 12, 8, 12, 8]
    return zip(columns, widths).reduce(name.padding(toLength: 12, withPad: " ", startingAt: 0)) {
      $0 + String(repeating: " ", count: max(1, $1.1 - $1.0.count)) + $1.0
    }
  }
}
