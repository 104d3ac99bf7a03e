internal import DelimitedText

/// The grades that somebody teaches: `3`, `3.º B`, `TERCERO`, `1 y 2`, `1-6`, `multigrado`.
struct Grades: Hashable, Sendable {
  /// From 1 to 6, ascending, never empty.
  let numbers: [Int]

  /// Those of both.
  func union(_ other: Grades) -> Grades { Grades(Set(numbers).union(other.numbers).sorted()) }

  private init(_ numbers: [Int]) { self.numbers = numbers }

  private static let ordinals = [
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "quinto": 5,
    "sexto": 6,
  ]
  private static let fillers: Set = [
    "grado", "grados", "er", "ro", "do", "to", "o", "y", "e", "de", "grupo",
  ]
  private static let every: Set = ["multigrado", "todos", "unitaria", "varios", "multiple"]

  /// Nil for a text with anything else in it than grades and the letter of a group.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    var found: Set<Int> = []
    var rangeStart: Int?
    var last: Int?
    for word in Grades.words(of: text) {
      if let grade = Int(word) ?? Grades.ordinals[word] {
        guard (1...6).contains(grade) else { return nil }
        found.formUnion(min(rangeStart ?? grade, grade)...grade)
        (last, rangeStart) = (grade, nil)
      } else if Grades.every.contains(word) {
        found.formUnion(1...6)
      } else if ["-", "a", "al"].contains(word) {
        rangeStart = last
      } else if word == "," {
        rangeStart = nil
      } else if Grades.fillers.contains(word) {
        rangeStart = nil
      } else if word.utf8.count > 1 {
        return nil
      }
    }
    guard !found.isEmpty else { return nil }
    numbers = found.sorted()
  }

  /// Runs of digits, runs of letters, the dash, and a comma for every other sign.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var run = ""
    var isNumeral = false
    func flush() {
      if !run.isEmpty { words.append(isNumeral ? run : matchingKey(run)) }
      run = ""
    }
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      let isLetter = character.isLetter && character != "º" && character != "ª"
      if isDigit || isLetter {
        if isDigit != isNumeral { flush() }
        isNumeral = isDigit
        run.append(character)
      } else {
        flush()
        if character != " " { words.append(character == "-" ? "-" : ",") }
      }
    }
    flush()
    return words
  }
}

/// `1.er`, `2.º`, `3.er` …
func ordinal(_ number: Int) -> String {
  number == 1 || number == 3 ? "\(number).er" : "\(number).º"
}
