internal import Contracts
internal import DelimitedText

/// Reads the schools of one catalogue; what is no school is counted or rejected.
///
/// - Parameter hasOtherSizes: another table gives the people of each school.
func readCatalogue(
  _ file: InputFile, _ parameters: SchoolsParameters, hasOtherSizes: Bool, log: inout FindingLog,
  report: inout Report
) throws -> [SchoolRow] {
  let table = try DelimitedTable(
    file, encoding: parameters.encoding, delimiter: parameters.delimiter)
  let columns = try ColumnPositions(ofCatalogue: table, hasOtherSizes: hasOtherSizes)
  var reader = RowReader(
    columns: columns, width: table.header.count,
    vocabulary: RowVocabulary(adultIdentifiers: parameters.adultIdentifiers))
  var rows: [SchoolRow] = []
  var (records, footers) = (0, 0)
  try table.forEachRecord { record in
    let place = RowPlace(file: file.name, row: record.row)
    records += 1
    switch reader.read(record, at: place) {
    case .schools(let schools):
      rows += schools
    case .footer:
      footers += 1
      records -= 1
    case .blank: records -= 1
    case .rejected(let finding, let key): log.reject(finding, council: key, at: place)
    }
  }
  if columns.isDirectory, !hasOtherSizes {
    log.find(
      [
        RowFinding(
          .figuresAbsent,
          "el catálogo no dice cuántos son en cada escuela; dé también el del SIGED o una plantilla"
        )
      ], council: "(catálogo)", at: RowPlace(file: file.name, row: table.headerRow))
  }
  log.find(
    columns.absent(from: table).map {
      RowFinding(.columnAbsent, "falta \($0.names.meaning); se leyó como no reportado")
    }, council: "(catálogo)", at: RowPlace(file: file.name, row: table.headerRow))
  report.add("rows", records)
  report.add("footers", footers)
  guard !rows.isEmpty else {
    throw InputError(
      .data, file: file.name, key: "schools.empty",
      problem: "ninguna de sus filas es una escuela",
      remedy: "revise que sea el catálogo de centros de trabajo, con una escuela por fila")
  }
  return rows
}

/// Understands the rows of one catalogue, one after the other.
struct RowReader {
  enum Outcome {
    /// One, or as many as the row has shifts.
    case schools([SchoolRow])
    case blank
    /// Sources and legal notes under the table.
    case footer
    /// With the key of the row, or what may be said of it.
    case rejected(RowFinding, key: String)
  }

  private let columns: ColumnPositions<CatalogueColumn>
  private let width: Int
  private var vocabulary: RowVocabulary

  init(columns: ColumnPositions<CatalogueColumn>, width: Int, vocabulary: RowVocabulary) {
    self.columns = columns
    self.width = width
    self.vocabulary = vocabulary
  }

  mutating func read(_ record: DelimitedRecord, at place: RowPlace) -> Outcome {
    var cells = RowCells(record, columns)
    let key = cells.text(.cct)
    guard let cct = CCT(key) else {
      if record.isBlank { return .blank }
      return isFooter(record) ? .footer : .rejected(malformedKey(key), key: echoed(key))
    }
    let shifts: RowShifts
    switch vocabulary.shifts(in: cells) {
    case .success(let read): shifts = read
    case .failure(let unknown): return .rejected(unknown.finding, key: cct.description)
    }
    var row = school(&cells, cct, shifts.first.shift, at: place)
    if let shifted = wider(record) { return .rejected(shifted, key: cct.description) }
    let verdict = cells.doubt.verdict(
      isShort: record.count < width, isKindSure: row.kindFindings.isEmpty)
    switch verdict {
    case .sound: break
    case .doubtful:
      row.withholdNames()
      if !cells.doubt.holdsPersonalData { row.findings.append(.doubtful) }
    case .shifted: return .rejected(shifted(cells.doubt), key: cct.description)
    }
    row.isInactive = isClosed(cells)
    row.findings += keyFindings(cct, written: key) + shifts.findings + cells.findings
    return .schools(row.spread(over: shifts))
  }

  private mutating func school(
    _ cells: inout RowCells, _ cct: CCT, _ shift: SchoolShift, at place: RowPlace
  ) -> SchoolRow {
    var (kind, findings) = vocabulary.kind(
      SchoolKind.Words(
        workplace: cells.word(.workplace), type: cells.word(.type), level: cells.word(.level),
        service: cells.word(.service), character: cells.word(.character)), cct: cct)
    let declared = DeclaredPlace(&cells, cct: cct)
    if kind.group == .basica, declared.locality == nil {
      findings.append(RowFinding(.localityMissing, "no se declara la clave de la localidad"))
    }
    return SchoolRow(
      place: place, cct: cct, shift: shift, isInactive: false, isDirectory: columns.isDirectory,
      name: cells.name(.name) ?? "", kind: kind, control: control(&cells, cct),
      isInterested: cells.yesNo(.interested), figures: SchoolFigures(&cells),
      sedeAptitude: cells.yesNo(.sedeAptitude).map { $0 ? .si : .no },
      multigrade: cells.yesNo(.multigrade), declared: declared,
      address: Address(street: cells.text(.address), number: cells.text(.addressNumber)),
      coordinates: CatalogueCoordinates(&cells), zone: cells.zone(),
      region: cells.region(), supervision: cells.reference(.supervision),
      usualSede: cells.reference(.usualSede), building: cells.code(.building),
      sharedCouncil: cells.sharedCouncil(), findings: findings)
  }

  private func wider(_ record: DelimitedRecord) -> RowFinding? {
    guard record.isWider(than: width) else { return nil }
    return RowFinding(
      .rowShifted, "la fila tiene \(record.count) celdas y el encabezado \(width)")
  }

  private func shifted(_ doubt: ShiftDoubt) -> RowFinding {
    doubt.holdsPersonalData
      ? RowFinding(
        .rowShifted, "una celda contiene lo que parece una CURP, un teléfono o un correo")
      : .shifted
  }

  private func isClosed(_ cells: RowCells) -> Bool {
    if cells.isBlank(.status) { return false }
    let status = matchingKey(cells.text(.status))
    return ["inactiv", "clausur", "baja", "cerrad"].contains { status.contains($0) }
  }

  private mutating func control(_ cells: inout RowCells, _ cct: CCT) -> Control {
    let (control, funding) = (cells.text(.control), cells.text(.funding))
    if let known = vocabulary.control(control, funding: funding, cct: cct) { return known }
    cells.doubtControl()
    return cct.classifier == "P" ? .privado : .publico
  }
}

extension SchoolRow {
  /// Leaves out every text that goes into the document.
  fileprivate mutating func withholdNames() {
    name = ""
    declared.localityName = nil
    declared.municipalityName = nil
    declared.coloniaName = nil
    zone = nil
    region = nil
  }

  /// What is odd about the words that say what the school teaches.
  fileprivate var kindFindings: [RowFinding] {
    findings.filter { [.levelPrefix, .levelUnknown].contains($0.key) }
  }
}

/// At most two cells, none of them a key.
private func isFooter(_ record: DelimitedRecord) -> Bool {
  (0..<record.count).count { !record.isBlank($0) } <= 2
}

func malformedKey(_ key: String) -> RowFinding {
  RowFinding(
    .cctMalformed,
    key.isEmpty
      ? "la fila tiene datos y no tiene clave"
      : "la clave no tiene la forma de un CCT, como 19DPR0001A (texto de \(key.count) caracteres)")
}

/// A malformed key as it is written, if it can be nothing else: one or two digits and the letters of
/// a kind of school. A name or a CURP begins with a letter; a telephone has more digits before its
/// extension.
func echoed(_ key: String) -> String {
  let beyondEntity = key.drop { $0.isNumber }
  let isKey =
    (7...12).contains(key.utf8.count) && (1...2).contains(key.count - beyondEntity.count)
    && beyondEntity.prefix(2).allSatisfy(\.isLetter) && !looksPersonal(key)
    && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  return isKey ? key : "(clave ilegible)"
}

private func keyFindings(_ cct: CCT, written: String) -> [RowFinding] {
  var findings: [RowFinding] = []
  if written != cct.description {
    findings.append(RowFinding(.cctMended, "la clave se leyó como \(cct)"))
  }
  if cct.verificationLetter != cct.expectedVerificationLetter {
    findings.append(
      RowFinding(
        .cctLetter,
        "la letra de verificación es \(cct.verificationLetter) y se esperaba "
          + "\(cct.expectedVerificationLetter)"))
  }
  return findings
}

extension SchoolFigures {
  /// Members of 0 are a number nobody gave.
  init(_ cells: inout RowCells) {
    students = cells.number(.students, in: 0...100_000)
    teachers = cells.number(.teachers, in: 0...5000)
    members = cells.number(.members, in: 0...5000).flatMap { $0 > 0 ? $0 : nil }
    roomsInUse = cells.number(.roomsInUse, in: 0...5000)
    roomsExisting = cells.number(.roomsExisting, in: 0...5000)
    directors = cells.number(.directors, in: 0...5000)
    subdirectors = cells.number(.subdirectors, in: 0...5000)
    atps = cells.number(.atps, in: 0...5000)
  }
}
