internal import Contracts

/// Understands the words of staff tables, each once: a table has dozens of them and a row for every
/// grade of every person.
struct StaffVocabulary {
  private var shifts = Understood<SchoolShift>()
  private var functions = Understood<StaffFunction>()
  private var allGrades = Understood<Grades>()
  private var subjects = Understood<Subject>()
  private var cycles = Understood<Cycle>()

  mutating func shift(_ text: String) -> SchoolShift? {
    shifts.value(of: text) { text in
      var conflicts: [RowFinding] = []
      return SchoolShift(text, name: nil, findings: &conflicts)
    }
  }

  mutating func function(_ text: String) -> StaffFunction? {
    functions.value(of: text) { StaffFunction($0) }
  }

  mutating func grades(_ text: String) -> Grades? { allGrades.value(of: text) { Grades($0) } }

  mutating func subject(_ text: String) -> Subject? { subjects.value(of: text) { Subject($0) } }

  mutating func cycle(_ text: String) -> Cycle? { cycles.value(of: text) { Cycle($0) } }
}

/// What texts mean; nil for those that mean nothing.
private struct Understood<Value> {
  private var known: [String: Value?] = [:]

  mutating func value(of text: String, _ read: (String) -> Value?) -> Value? {
    if let value = known[text] { return value }
    let value = read(text)
    known[text] = .some(value)
    return value
  }
}
