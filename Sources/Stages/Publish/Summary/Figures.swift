internal import Contracts

/// The figures of `check.json` by name.
struct Figures {
  private let values: [String: Double]

  init(_ check: Check) {
    values = Dictionary(check.figures.map { ($0.name, $0.value) }) { first, _ in first }
  }

  subscript(name: String) -> Double? { values[name] }

  /// A count; nil where the figure does not stand or is no count.
  func count(_ name: String) -> Int? { values[name].flatMap { Int(exactly: $0) } }

  /// As people read it.
  func text(_ name: String, places: Int = 0) -> String {
    values[name].map { SpanishNumber.text($0, places: places) } ?? "sin dato"
  }

  /// The last parts of the names that begin so, with their values, sorted by name.
  func all(under prefix: String) -> [(name: String, value: Double)] {
    values.filter { $0.key.hasPrefix(prefix + ".") }
      .map { (String($0.key.dropFirst(prefix.count + 1)), $0.value) }
      .sorted { $0.0 < $1.0 }
  }
}
