internal import Contracts
internal import DelimitedText

/// What one row says of what its person teaches, by which groups are mixed (rule G5).
struct Specialty: Hashable, Sendable {
  var grades: Grades?
  var cycle: Cycle?
  var subject: Subject?

  /// The name of the stratum in a school of a level; nil where nothing is known.
  ///
  /// In secundaria the subject comes first, elsewhere the grade, then the cycle; but who teaches
  /// one subject in every grade is of that subject.
  func stratum(in level: Level?, of function: StaffFunction) -> String? {
    if function == .usaer { return "USAER" }
    let special = function.subject ?? (subject == .educacionFisica ? subject : nil)
    if let special { return special.rawValue }
    if level == .secundaria, let subject { return subject.rawValue }
    return gradeName(in: level) ?? cycle?.rawValue ?? subject?.rawValue
  }

  /// Whether it is the grade that gives the stratum its name.
  func isNamedByGrade(in level: Level?, of function: StaffFunction) -> Bool {
    grades != nil && stratum(in: level, of: function) == gradeName(in: level)
  }

  /// Several grades are a cycle where the primaria has one of them, else many.
  private func gradeName(in level: Level?) -> String? {
    guard let numbers = grades?.numbers, let first = numbers.first, let last = numbers.last else {
      return nil
    }
    if first == last { return ordinal(first) + " grado" }
    let cycle = (first + 1) / 2
    let isCycle = level == .primaria && (last + 1) / 2 == cycle
    return isCycle ? ordinal(cycle) + " ciclo" : "multigrado"
  }
}

/// A cycle of the primaria, or what inicial and CAM call theirs, in a closed list: a cell that is not
/// of it may hold a name.
enum Cycle: String, CaseIterable, Sendable {
  case first = "1.er ciclo"
  case second = "2.º ciclo"
  case third = "3.er ciclo"
  case lactantes = "Lactantes"
  case maternal = "Maternal"
  case preescolar = "Preescolar"
  case primaria = "Primaria"
  case secundaria = "Secundaria"
  case laboral = "Laboral"

  private static let numerals: [(names: Set<String>, cycle: Cycle)] = [
    (["1", "i", "1er", "primer", "primero"], .first),
    (["2", "ii", "2o", "segundo"], .second),
    (["3", "iii", "3er", "tercer", "tercero"], .third),
  ]

  /// Reads `2`, `II`, `SEGUNDO CICLO`, `LACTANTES`; nil for anything else.
  init?(_ text: String) {
    let key = matchingKey(text).replacing("ciclo", with: "")
    let named = Cycle.allCases.first { matchingKey($0.rawValue) == key || $0.isStem(of: key) }
    guard let cycle = Cycle.numerals.first(where: { $0.names.contains(key) })?.cycle ?? named
    else { return nil }
    self = cycle
  }

  private func isStem(of key: String) -> Bool { self == .lactantes && key == "lactante" }
}
