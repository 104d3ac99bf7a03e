/// What a map asks of the rows of a layer: once for the program that filters, once for ours that
/// counts.
indirect enum Condition: Sendable {
  case everything
  case isTrue(String)
  case isGiven(String)
  case equals(String, String)
  /// Given, and something else.
  case differs(String, String)
  case above(String, Int)
  case below(String, Int)
  /// A list of words separated by commas has this one, and no word has it within.
  case lists(String, String)
  case both(Condition, Condition)
  case either(Condition, Condition)

  /// In SQL over the fields; nil for all rows.
  var sql: String? {
    switch self {
    case .everything: nil
    case .isTrue(let field): "\"\(field)\" = 1"
    case .isGiven(let field): "\"\(field)\" IS NOT NULL"
    case .equals(let field, let value): "\"\(field)\" = '\(value)'"
    case .differs(let field, let value): "\"\(field)\" <> '\(value)'"
    case .above(let field, let number): "\"\(field)\" > \(number)"
    case .below(let field, let number): "\"\(field)\" < \(number)"
    case .lists(let field, let word): "\"\(field)\" LIKE '%\(word)%'"
    case .both(let a, let b): Self.joined(a, "AND", b)
    case .either(let a, let b): Self.joined(a, "OR", b)
    }
  }

  private static func joined(_ a: Condition, _ word: String, _ b: Condition) -> String {
    "(\(a.sql ?? "TRUE")) \(word) (\(b.sql ?? "TRUE"))"
  }

  /// How many rows fulfil it.
  func count(in table: Table) -> Int {
    let index = Dictionary(table.fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    return table.rows.count { row in holds { name in index[name].map { row[$0] } ?? .missing } }
  }

  private func holds(_ cell: (String) -> Cell) -> Bool {
    switch self {
    case .everything: true
    case .isTrue(let field): cell(field) == .flag(true)
    case .isGiven(let field): cell(field) != .missing
    case .equals(let field, let value): cell(field) == .text(value)
    case .differs(let field, let value):
      if case .text(let text) = cell(field) { text != value } else { false }
    case .above(let field, let number): cell(field).integer.map { $0 > number } ?? false
    case .below(let field, let number): cell(field).integer.map { $0 < number } ?? false
    case .lists(let field, let word):
      if case .text(let text) = cell(field) { text.contains(word) } else { false }
    case .both(let a, let b): a.holds(cell) && b.holds(cell)
    case .either(let a, let b): a.holds(cell) || b.holds(cell)
    }
  }
}

extension Cell {
  fileprivate var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}
