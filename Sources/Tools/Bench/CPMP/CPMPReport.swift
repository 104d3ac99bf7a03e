import Foundation

/// What is printed of the instances, a line each and one for all.
struct CPMPReport {
  /// What came of one instance.
  struct Result {
    /// Nil where no feasible solution was found.
    var objective: Double?
    var bestKnown: Double?
    /// No solution is below.
    var bound: Double?
    /// Of the search.
    var seconds = 0.0
    var boundSeconds = 0.0
  }

  /// Of how many a best value is known and a solution was found.
  private var compared = 0
  private var reached = 0
  private var gaps: [Double] = []
  private var certified: [Double] = []
  private var seconds = 0.0
  private var boundSeconds = 0.0
  private var unsolved = 0

  /// A gap in percent below this is none: best known values are in print with two decimals.
  static let noGap = 0.001

  static let header = row(
    "instance", "n", "p", "objective", "best known", "gap %", "seconds", "bound", "to it %",
    "seconds")

  mutating func line(_ instance: CPMPInstance, _ result: Result) -> String {
    let gap = percent(result.objective, above: result.bestKnown)
    let toBound = percent(result.objective, above: result.bound)
    if let objective = result.objective, let bestKnown = result.bestKnown {
      compared += 1
      if objective <= bestKnown * (1 + CPMPReport.noGap / 100) { reached += 1 }
    }
    if let gap { gaps.append(gap) }
    if let toBound { certified.append(toBound) }
    if result.objective == nil { unsolved += 1 }
    seconds += result.seconds
    boundSeconds += result.boundSeconds
    return CPMPReport.row(
      instance.name, "\(instance.points.count)", "\(instance.medians)",
      number(result.objective, 2), number(result.bestKnown, 2), number(gap, 3),
      number(result.seconds, 2), number(result.bound, 2), number(toBound, 3),
      number(result.boundSeconds, 2))
  }

  var summary: String {
    "best known reached \(reached) of \(compared), mean gap \(number(mean(gaps), 3)) %, "
      + "worst \(number(gaps.max(), 3)) %, \(unsolved) without a solution, "
      + "\(number(seconds, 1)) s; to the bound mean \(number(mean(certified), 3)) %, "
      + "worst \(number(certified.max(), 3)) %, \(number(boundSeconds, 1)) s"
  }

  /// Nil where the reference is 0 and the value is not: no percentage says how far that is.
  private func percent(_ value: Double?, above reference: Double?) -> Double? {
    guard let value, let reference else { return nil }
    if value == reference { return 0 }
    return reference > 0 ? 100 * (value - reference) / reference : nil
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private func number(_ value: Double?, _ decimals: Int) -> String {
    guard let value else { return "-" }
    let text = String(format: "%.\(decimals)f", value)
    // Best values are rounded, so that a gap may be a hair below none.
    return text.hasPrefix("-") && !text.contains(/[1-9]/) ? String(text.dropFirst()) : text
  }

  private static func row(_ name: String, _ columns: String...) -> String {
    let widths = [6, 5, 12, 12, 8, 9, 12, 8, 9]
    // A longer name is not cut: two instances may differ in its end alone.
    let start = name + String(repeating: " ", count: max(0, 12 - name.count))
    return zip(columns, widths).reduce(start) {
      $0 + String(repeating: " ", count: max(1, $1.1 - $1.0.count)) + $1.0
    }
  }
}
