internal import Contracts
internal import DelimitedText

/// The cells of a row by column, and how many hold what cannot stand there.
///
/// No text of a cell goes into a finding: a shifted row may hold a name.
struct RowCells {
  let record: DelimitedRecord
  let columns: CatalogueColumns
  private(set) var findings: [RowFinding] = []
  /// Cells of the wrong kind: letters for a number, a word that no list knows.
  private(set) var mismatches = 0
  /// A cell that goes into the document looks like what belongs to a person.
  private(set) var holdsPersonalData = false

  init(_ record: DelimitedRecord, _ columns: CatalogueColumns) {
    self.record = record
    self.columns = columns
  }

  /// Empty where the column is absent.
  func text(_ column: CatalogueColumn) -> String {
    columns[column].map(record.text) ?? ""
  }

  func isBlank(_ column: CatalogueColumn) -> Bool {
    columns[column].map(record.isBlank) ?? true
  }

  mutating func find(_ key: FindingKey, _ detail: String) {
    findings.append(RowFinding(key, detail))
  }

  mutating func mismatch(_ key: FindingKey, _ column: CatalogueColumn, _ expected: String) {
    mismatches += 1
    find(
      key,
      "«\(column.names.names.first ?? "")» no es \(expected) "
        + "(texto de \(text(column).count) caracteres)")
  }

  /// A name that goes into the document.
  mutating func name(_ column: CatalogueColumn) -> String? {
    let text = text(column)
    if text.isEmpty { return nil }
    if looksPersonal(text) { holdsPersonalData = true }
    return text
  }

  /// A whole number within a range; nil for a blank, a word that says so, or a finding.
  mutating func number(_ column: CatalogueColumn, in range: ClosedRange<Int>) -> Int? {
    guard let position = columns[column] else { return nil }
    switch record.integer(position) {
    case .blank:
      return nil
    case .malformed:
      if !noDataWords.contains(matchingKey(record.text(position))) {
        mismatch(.numberMalformed, column, "un número entero")
      }
      return nil
    case .value(let number):
      if range.contains(number) { return number }
      find(
        .numberMalformed,
        "«\(column.names.names.first ?? "")» vale \(number) y se espera de \(range.lowerBound) a "
          + "\(range.upperBound)")
      return nil
    }
  }

  /// A coordinate in decimal degrees, or in degrees, minutes and seconds in the same cell.
  mutating func degrees(
    _ column: CatalogueColumn, else angleColumn: CatalogueColumn
  ) -> (decimal: Reading<Double>, angle: SexagesimalAngle?) {
    var decimal = columns[column].map(record.decimal) ?? .blank
    var angle: SexagesimalAngle?
    if decimal == .malformed, let position = columns[column] {
      angle = record.sexagesimal(position).value
      if angle != nil || noDataWords.contains(matchingKey(text(column))) {
        decimal = .blank
      } else {
        mismatches += 1
      }
    }
    if angle == nil, let position = columns[angleColumn] {
      let reading = record.sexagesimal(position)
      angle = reading.value
      if reading == .malformed, !noDataWords.contains(matchingKey(text(angleColumn))) {
        mismatches += 1
      }
    }
    return (decimal, angle)
  }

  /// SI or NO; nil for a blank.
  mutating func yesNo(_ column: CatalogueColumn) -> Bool? {
    let word = matchingKey(text(column))
    if word.isEmpty { return nil }
    if yesWords.contains(word) { return true }
    if noWords.contains(word) { return false }
    mismatch(.wordUnknown, column, "SI ni NO")
    return nil
  }

  /// The key of another school; nil for a blank.
  mutating func reference(_ column: CatalogueColumn) -> String? {
    if isBlank(column) { return nil }
    if let cct = CCT(text(column)) { return cct.description }
    mismatch(.cctReference, column, "una clave de centro de trabajo")
    return nil
  }

  /// A short key of letters and digits, such as an inmueble's id; nil for a blank.
  mutating func code(_ column: CatalogueColumn) -> String? {
    let text = text(column)
    if text.isEmpty { return nil }
    let isCode =
      text.utf8.count <= 24 && text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    if isCode, !looksPersonal(text) || text.allSatisfy(\.isNumber) { return text }
    mismatch(.wordUnknown, column, "una clave corta con números")
    return nil
  }
}

private let yesWords: Set = ["si", "s", "x", "1", "true", "verdadero"]
private let noWords: Set = ["no", "n", "0", "false", "falso"]
/// What people write into a cell for nothing; a dash has no letters at all.
private let noDataWords: Set = ["", "nd", "na", "sd", "null", "nulo", "noaplica", "sindato"]
