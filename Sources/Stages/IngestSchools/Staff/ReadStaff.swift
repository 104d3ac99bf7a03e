internal import Contracts
internal import DelimitedText

/// Reads the staff tables; whatever tells who a person is stays here.
func readStaff(
  _ files: [InputFile], _ parameters: SchoolsParameters, log: inout StaffLog,
  report: inout Report
) throws -> [StaffRow] {
  var rows: [StaffRow] = []
  var reader = StaffReader()
  for file in files {
    let table = try DelimitedTable(
      file, encoding: parameters.encoding, delimiter: parameters.delimiter)
    let columns = try ColumnPositions<StaffColumn>(of: table, required: [.cct])
    if table.isEmpty {
      log.find(
        .tableEmpty, "(tabla)", RowFinding.emptyTable.detail,
        at: RowPlace(file: file.name, row: table.headerRow))
    }
    try table.forEachRecord { record in
      if record.isBlank { return }
      report.add("staff.rows")
      let cells = TableRow(record: record, columns: columns)
      let place = RowPlace(file: file.name, row: record.row)
      if let row = reader.read(cells, isWider: table.isWider(record), at: place, log: &log) {
        rows.append(row)
      }
    }
  }
  if !files.isEmpty { report.count("staff.persons", reader.persons) }
  return rows
}

/// Understands the rows of all staff tables of a run, which share their persons.
struct StaffReader {
  /// Who has been seen, each with a number of this run.
  private var known: [String: Int] = [:]
  private var vocabulary = StaffVocabulary()
  private(set) var persons = 0

  /// Hours beyond which no week goes.
  static let mostHours = 100

  /// Nil for a row that cannot be used, of which the log says why.
  mutating func read(
    _ cells: TableRow<StaffColumn>, isWider: Bool, at place: RowPlace, log: inout StaffLog
  ) -> StaffRow? {
    let key = cells.text(.cct)
    guard let cct = CCT(key), !isWider else {
      let finding: RowFinding = isWider ? .shifted : malformedKey(key)
      log.find(finding.key, CCT(key)?.description ?? echoed(key), finding.detail, at: place)
      return nil
    }
    var row = RowFindings()
    let school = readSchool(cct, cells, &row, &vocabulary)
    let function = readFunction(cells, &row, &vocabulary)
    let specialty = readSpecialty(cells, &row, &vocabulary)
    let hours = readHours(cells, &row)
    let attends = readAttends(cells, &row)
    if row.wrongKinds >= 2 {
      log.find(RowFinding.shifted.key, cct.description, RowFinding.shifted.detail, at: place)
      return nil
    }
    let person = identify(cells, in: cct.description, &row)
    for finding in row.findings {
      log.find(finding.key, cct.description, finding.detail, at: place)
    }
    guard let school else { return nil }
    return StaffRow(
      place: place, school: school, person: person, function: function, specialty: specialty,
      hours: hours, attends: attends)
  }

  /// The number of the row's person.
  ///
  /// A table without any key of persons has their names; one name is one person within a school
  /// and not beyond it, where it may be another's.
  private mutating func identify(
    _ cells: TableRow<StaffColumn>, in school: String, _ row: inout RowFindings
  ) -> Int {
    let given = cells.text(.person)
    if !saysNothing(given), given != "0" { return number(of: "id " + given.uppercased()) }
    for column in [StaffColumn.curp, .rfc] {
      let key = cells.text(column)
      if !saysNothing(key) { return number(of: "\(column) \(matchingKey(key))") }
    }
    row.find(.staffIdentity, "no hay id_persona, CURP ni RFC")
    let name = matchingKey(cells.text(.name))
    if !name.isEmpty { return number(of: "\(school) \(name)") }
    persons += 1
    return persons
  }

  private mutating func number(of identity: String) -> Int {
    if let number = known[identity] { return number }
    persons += 1
    known[identity] = persons
    return persons
  }
}

/// What is odd about one row, until it is known whether its cells are displaced.
private struct RowFindings {
  private(set) var findings: [RowFinding] = []
  /// Words for a number, numbers for a word, words that no list knows.
  var wrongKinds = 0

  mutating func find(_ key: FindingKey, _ detail: String) {
    findings.append(RowFinding(key, detail))
  }
}

/// Nil where the shift is none.
private func readSchool(
  _ cct: CCT, _ cells: TableRow<StaffColumn>, _ row: inout RowFindings,
  _ vocabulary: inout StaffVocabulary
) -> SchoolReference? {
  let text = cells.text(.shift)
  if saysNothing(text) { return SchoolReference(cct: cct.description, shiftCode: nil) }
  if let shift = vocabulary.shift(text) {
    return SchoolReference(cct: cct.description, shiftCode: shift.code)
  }
  row.wrongKinds += 1
  row.find(.shiftUnknown, "el turno no se reconoce; la fila de plantilla no se usó")
  return nil
}

/// Somebody of whom no list knows the function has a place in the CTE: an empty chair costs less
/// than a teacher without one.
private func readFunction(
  _ cells: TableRow<StaffColumn>, _ row: inout RowFindings, _ vocabulary: inout StaffVocabulary
) -> StaffFunction {
  if cells.columns[.function] == nil { return .docente }
  let text = cells.text(.function)
  if let function = vocabulary.function(text) { return function }
  if !saysNothing(text) { row.wrongKinds += 1 }
  row.find(.staffFunction, "la función no se reconoce o está en blanco; cuenta como docente")
  return .docente
}

private func readSpecialty(
  _ cells: TableRow<StaffColumn>, _ row: inout RowFindings, _ vocabulary: inout StaffVocabulary
) -> Specialty {
  var specialty = Specialty()
  func misread(_ what: String, isWrongKind: Bool) {
    if isWrongKind { row.wrongKinds += 1 }
    row.find(.staffStratum, "\(what) no se reconoce")
  }
  let grade = cells.text(.grade)
  if !saysNothing(grade), grade != "0" {
    specialty.grades = vocabulary.grades(grade)
    if specialty.grades == nil {
      misread("el grado", isWrongKind: grade.contains(where: \.isLetter))
    }
  }
  let subject = cells.text(.subject)
  if !saysNothing(subject) {
    let isNumber = subject.allSatisfy { $0.isNumber }
    let known = vocabulary.subject(subject)
    specialty.subject = known ?? (isNumber ? nil : .otra)
    if known == nil { misread("la asignatura", isWrongKind: isNumber) }
  }
  let cycle = cells.text(.cycle)
  if !saysNothing(cycle), !isSchoolYear(cycle) {
    specialty.cycle = vocabulary.cycle(cycle)
    if specialty.cycle == nil {
      misread("el ciclo", isWrongKind: cycle.contains(where: \.isLetter))
    }
  }
  return specialty
}

/// `2024-2025`: the other thing that is called ciclo.
private func isSchoolYear(_ text: String) -> Bool {
  let digits = text.filter(\.isNumber)
  return digits.hasPrefix("20") && (4...8).contains(digits.count)
    && !text.contains(where: \.isLetter)
}

private func readHours(_ cells: TableRow<StaffColumn>, _ row: inout RowFindings) -> Int {
  guard let column = cells.columns[.hours] else { return 0 }
  switch cells.record.decimal(column) {
  case .blank: return 0
  case .value(let hours) where (0...Double(StaffReader.mostHours)).contains(hours):
    return Int((hours * 100).rounded())
  case .value(let hours):
    row.find(
      .staffHours,
      "dice \(shownNumber(hours)) horas y una semana tiene de 0 a \(StaffReader.mostHours)")
  case .malformed:
    let text = cells.text(.hours)
    if saysNothing(text) { return 0 }
    if text.contains(where: \.isLetter) { row.wrongKinds += 1 }
    row.find(.staffHours, "las horas no son un número (texto de \(text.count) caracteres)")
  }
  return 0
}

private func readAttends(
  _ cells: TableRow<StaffColumn>, _ row: inout RowFindings
) -> SchoolReference? {
  let text = cells.text(.attends)
  if saysNothing(text) { return nil }
  if let school = SchoolReference(text) { return school }
  row.wrongKinds += 1
  row.find(.staffAttends, "asiste_en no es la clave de una escuela")
  return nil
}
