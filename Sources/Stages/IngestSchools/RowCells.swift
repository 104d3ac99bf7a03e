internal import Contracts
internal import DelimitedText

/// The cells of a row by column, and how many hold what cannot stand there.
///
/// No text of a cell goes into a finding: a shifted row may hold a name.
struct RowCells {
  private let row: TableRow<CatalogueColumn>
  private(set) var findings: [RowFinding] = []
  private(set) var doubt = ShiftDoubt()

  init(_ record: DelimitedRecord, _ columns: ColumnPositions<CatalogueColumn>) {
    row = TableRow(record: record, columns: columns)
  }

  private var record: DelimitedRecord { row.record }
  var columns: ColumnPositions<CatalogueColumn> { row.columns }

  /// Empty where the column is absent.
  func text(_ column: CatalogueColumn) -> String { row.text(column) }

  func isBlank(_ column: CatalogueColumn) -> Bool { row.isBlank(column) }

  /// A word of the catalogue, which is never a number.
  mutating func word(_ column: CatalogueColumn) -> String {
    let text = text(column)
    if isNumber(text) { doubt.wrongKinds += 1 }
    return text
  }

  /// A name that goes into the document; nil for a blank.
  mutating func name(_ column: CatalogueColumn) -> String? {
    let text = text(column)
    if text.isEmpty { return nil }
    if findsPersonal(text, in: column) { return text }
    if isNumber(text), text != "0" { doubt.hints += 1 }
    return text
  }

  /// The name of a region; nil for a blank and for a word that says nothing.
  mutating func region() -> String? { saysNothing(text(.region)) ? nil : name(.region) }

  /// The name or number of a zone, which has some digit; nil for a blank and for a word that says
  /// nothing.
  mutating func zone() -> String? {
    let text = text(.zone)
    if namesNothing(text) { return nil }
    if findsPersonal(text, in: .zone) { return text }
    if !text.contains(where: \.isNumber) { doubt.hints += 1 }
    return text
  }

  /// Whether a name holds what belongs to a person: the row that keeps it must withhold its names.
  private mutating func findsPersonal(_ text: String, in column: CatalogueColumn) -> Bool {
    guard looksPersonal(text) else { return false }
    doubt.holdsPersonalData = true
    find(
      .rowDoubtful, column,
      "contiene lo que parece una CURP, un teléfono o un correo; la fila se leyó sin los nombres de "
        + "la escuela y del lugar. Corrija la celda")
    return true
  }

  /// A whole number within a range; nil for a blank, a word that says so, or a finding.
  mutating func number(_ column: CatalogueColumn, in range: ClosedRange<Int>) -> Int? {
    guard let position = columns[column] else { return nil }
    switch record.integer(position) {
    case .blank:
      return nil
    case .malformed:
      let text = text(column)
      if saysNothing(text) { return nil }
      if text.contains(where: \.isLetter) { doubt.wrongKinds += 1 }
      find(.numberMalformed, column, malformedNumber(text))
      return nil
    case .value(let number):
      if range.contains(number) { return number }
      if number >= telephone { doubt.wrongKinds += 1 }
      find(
        .numberMalformed, column,
        "vale \(shownNumber(Double(number))) y se espera de \(range.lowerBound) a "
          + "\(range.upperBound)")
      return nil
    }
  }

  /// A coordinate in decimal degrees, or in degrees, minutes and seconds in the same cell.
  func degrees(
    _ column: CatalogueColumn, else angleColumn: CatalogueColumn
  ) -> (decimal: Reading<Double>, angle: SexagesimalAngle?) {
    let angle = columns[angleColumn].flatMap { record.sexagesimal($0).value }
    guard let position = columns[column] else { return (.blank, angle) }
    let decimal = record.decimal(position)
    guard decimal == .malformed else { return (decimal, angle) }
    if let angle = record.sexagesimal(position).value { return (.blank, angle) }
    return (saysNothing(text(column)) ? .blank : .malformed, angle)
  }

  /// Letters for coordinates: both together are one cell of the wrong kind.
  mutating func doubtCoordinates() {
    let cells: [CatalogueColumn] = [.latitude, .longitude]
    if cells.contains(where: { text($0).contains(where: \.isLetter) }) { doubt.wrongKinds += 1 }
  }

  /// A number stands where it cannot, which by itself is no proof: coordinates are also swapped.
  mutating func suspectShift() { doubt.hints += 1 }

  /// The control or funding is a word that no list knows.
  mutating func doubtControl() {
    doubt.wrongKinds += 1
    let column = isBlank(.control) ? CatalogueColumn.funding : .control
    find(.wordUnknown, column, "no dice PÚBLICO ni PRIVADO")
  }

  /// SI or NO; nil for a blank and for a word that says nothing.
  mutating func yesNo(_ column: CatalogueColumn) -> Bool? {
    let text = text(column)
    if saysNothing(text) { return nil }
    let word = matchingKey(text)
    if yesWords.contains(word) { return true }
    if noWords.contains(word) { return false }
    doubt.hints += 1
    find(.wordUnknown, column, "no dice SI ni NO")
    return nil
  }

  /// The key of another school; nil for a blank and for a word that says nothing.
  mutating func reference(_ column: CatalogueColumn) -> String? {
    if namesNothing(text(column)) { return nil }
    if let cct = CCT(text(column)) { return cct.description }
    doubt.hints += 1
    find(.cctReference, column, "no es una clave de centro de trabajo")
    return nil
  }

  /// A short key of letters and digits, such as an inmueble's id; nil for a blank and for a word that
  /// says nothing.
  mutating func code(_ column: CatalogueColumn) -> String? {
    let text = text(column)
    if namesNothing(text) { return nil }
    let isCode =
      text.utf8.count <= 24 && text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    if isCode, isNumber(text) && !isTelephone(text) || !looksPersonal(text) { return text }
    doubt.hints += 1
    find(.wordUnknown, column, "no es una clave corta con números")
    return nil
  }

  /// What the schools of one council have in common; nil for a blank and for a word that says
  /// nothing: it would make one council of all that have it.
  func sharedCouncil() -> String? {
    let text = text(.sharedCouncil)
    return namesNothing(text) ? nil : matchingKey(text)
  }

  private mutating func find(_ key: FindingKey, _ column: CatalogueColumn, _ problem: String) {
    findings.append(RowFinding(key, "«\(column.names.names.first ?? "")» \(problem)"))
  }
}

private func isNumber(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

/// Numbers from here on may be telephones.
private let telephone = 1_000_000

private let yesWords: Set = ["si", "s", "x", "1", "true", "verdadero"]
private let noWords: Set = ["no", "n", "0", "false", "falso"]

/// Digits that may be a telephone's, with its area or without; an inmueble's id has fewer.
private func isTelephone(_ text: String) -> Bool { [8, 10, 12].contains(text.utf8.count) }

/// A number that can be read in two ways, such as `1,250`, is shown: it has too few digits to be
/// anybody's. Of any other text only its length is told.
private func malformedNumber(_ text: String) -> String {
  let groups = text.utf8.split(omittingEmptySubsequences: false) { ",.".utf8.contains($0) }
  let isGrouped =
    groups.count == 2 && (1...3).contains(groups[0].count) && groups[1].count == 3
    && groups.joined().allSatisfy { (0x30...0x39).contains($0) }
  return isGrouped
    ? "dice \(text), que puede leerse de dos maneras"
    : "no es un número entero (texto de \(text.count) caracteres)"
}

/// What people and spreadsheets write for nothing; a dash has no letters and no numerals at all,
/// while `½` has one.
func saysNothing(_ text: String) -> Bool {
  let key = matchingKey(text)
  guard key.isEmpty else { return noDataWords.contains(key) }
  return !text.contains { $0.isLetter || $0.isNumber }
}

private let noDataWords: Set = [
  "nd", "na", "sd", "sn", "null", "nulo", "nil", "none", "nan", "ninguno", "ninguna", "noaplica",
  "sindato", "sindatos", "sininformacion", "nodisponible", "noespecificado", "nohay", "notiene",
  "sinid", "sinclave", "ref", "valor", "pendiente",
]

/// True for what stands in the place of a key where there is none; besides what says nothing, a
/// bare `NO` and zeros.
func namesNothing(_ text: String) -> Bool {
  saysNothing(text) || matchingKey(text) == "no"
    || matchingKey(text).allSatisfy { $0 == "0" }
}
