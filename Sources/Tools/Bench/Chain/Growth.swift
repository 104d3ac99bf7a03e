import Foundation

/// How each stage grows over synthetic states, by CPU seconds: another load on the machine moves
/// the clock on the wall, but hardly these.
struct Growth {
  private let figures: [StateFigures]

  /// - Parameter figures: at least two states, from the smallest to the largest.
  init(_ figures: [StateFigures]) { self.figures = figures }

  /// The power of its size with which the seconds of a stage grow between two states; nil below
  /// what can be measured.
  static func exponent(_ small: (size: Int, seconds: Double), _ large: (size: Int, seconds: Double))
    -> Double?
  {
    guard small.size > 0, large.size > small.size, small.seconds >= 0.02, large.seconds > 0 else {
      return nil
    }
    return log(large.seconds / small.seconds) / log(Double(large.size) / Double(small.size))
  }

  var text: String {
    var lines = [
      "growth: CPU seconds for each 1,000 councils, and the exponent between neighbours",
      column("stage", 18, left: true)
        + figures.enumerated().map { index, state in
          column("\(state.councils)", 10) + (index == 0 ? "" : column("exp.", 7))
        }.joined(),
    ]
    for index in figures[0].stages.indices {
      let points = figures.map { ($0.councils, $0.stages[index].usage.cpuSeconds) }
      lines.append(line(figures[0].stages[index].command, points))
    }
    let totals = figures.map { state in
      (state.councils, state.stages.map(\.usage.cpuSeconds).reduce(0, +))
    }
    lines.append(line("all", totals))
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ name: String, _ points: [(size: Int, seconds: Double)]) -> String {
    column(name, 18, left: true)
      + points.indices.map { index in
        let each = points[index].seconds * 1000 / Double(max(points[index].size, 1))
        let grown = index == 0 ? nil : Self.exponent(points[index - 1], points[index])
        return column(String(format: "%.3f", each), 10)
          + (index == 0 ? "" : column(grown.map { String(format: "%.2f", $0) } ?? "-", 7))
      }.joined()
  }
}
