internal import Contracts
internal import DelimitedText

/// Every key under which this stage lists what is odd about a row.
enum FindingKey: String, CaseIterable {
  /// The key's verification letter is not the one its other characters call for.
  case cctLetter = "cct.letter"
  /// The key was written with blanks, in lower case or without its leading zero.
  case cctMended = "cct.mended"
  /// A row with data and without a key of the right form.
  case cctMalformed = "cct.malformed"
  /// The supervision's or usual sede's key is not a CCT.
  case cctReference = "cct.reference"
  case keyDuplicate = "key.duplicate"
  /// Cells stand under columns of another kind, or hold what belongs to a person.
  case rowShifted = "row.shifted"
  /// One cell of the wrong kind: a typing error or a shift.
  case rowDoubtful = "row.doubtful"
  case shiftUnknown = "shift.unknown"
  /// The shift's code and its name say different things.
  case shiftConflict = "shift.conflict"
  /// One row gives the figures of several shifts together.
  case shiftFigures = "shift.figures"
  case levelPrefix = "level.prefix"
  case levelUnknown = "level.unknown"
  case numberMalformed = "number.malformed"
  case wordUnknown = "word.unknown"
  case localityMissing = "locality.missing"
  case coordMissing = "coord.missing"
  case coordMalformed = "coord.malformed"
  case coordZero = "coord.zero"
  case coordSign = "coord.sign"
  case coordSwapped = "coord.swapped"
  case coordCopied = "coord.copied"
  case coordFraction = "coord.fraction"
  case coordDigits = "coord.digits"
  case coordSixty = "coord.sixty"
  case coordDisagree = "coord.disagree"
  case coordOutside = "coord.outside"
  case coordFar = "coord.far"
  case coordPlaceholder = "coord.placeholder"
  /// A catalogue without the people of its schools.
  case figuresAbsent = "figures.absent"
  /// A catalogue without a column that decides where schools are or who they are.
  case columnAbsent = "column.absent"
  /// Schools of one `cte_id` that say different things of it.
  case cteConflict = "cte.conflict"
  /// A school with a `cte_id` that does not take part, and so is not joined.
  case cteIneligible = "cte.ineligible"
  /// A `cte_id` of very many schools, or of schools far from each other.
  case cteLarge = "cte.large"
  /// A table of zonas, flows or staff names a school that the catalogue does not have.
  case zonesSchool = "zones.school"
  case flowsSchool = "flows.school"
  case staffSchool = "staff.school"
  /// A table of zonas, flows or staff without a row.
  case tableEmpty = "table.empty"
  /// Rows of one school that say different things.
  case zonesDuplicate = "zones.duplicate"
  /// The catalogue's own columns say something else.
  case zonesConflict = "zones.conflict"
  case flowsStudents = "flows.students"
  /// A CCT with several schools, and nothing says of which the row speaks.
  case staffShift = "staff.shift"
  /// Hours that are no number of a week, in a row or added up.
  case staffHours = "staff.hours"
  case staffFunction = "staff.function"
  /// A grade, cycle or subject that no list knows.
  case staffStratum = "staff.stratum"
  /// Nothing says of which person the row speaks.
  case staffIdentity = "staff.identity"
  /// `asiste_en` names no school that takes part, or several.
  case staffAttends = "staff.attends"
  /// As many hours in one school as in another (rule Q4).
  case staffTie = "staff.tie"
  /// Everybody of a school attends another.
  case staffNobody = "staff.nobody"
  /// Persons of a support unit of whom nothing says which school they attend.
  case staffNowhere = "staff.nowhere"
  /// The staff are not as many as `integrantes_cte` says.
  case staffMembers = "staff.members"
  /// The staff table has far fewer people of a school than Formato 911.
  case staffPartial = "staff.partial"
}

/// A finding of a row whose council has no id yet.
struct RowFinding: Comparable, Sendable {
  let key: FindingKey
  let detail: String

  init(_ key: FindingKey, _ detail: String) {
    self.key = key
    self.detail = detail
  }

  static func < (a: RowFinding, b: RowFinding) -> Bool {
    (a.key.rawValue, a.detail) < (b.key.rawValue, b.detail)
  }
}

extension RowFinding {
  static let shifted = RowFinding(
    .rowShifted, "la fila está recorrida: hay celdas que no son de la clase de su columna")

  static let doubtful = RowFinding(
    .rowDoubtful,
    "una celda no es de la clase de su columna y la fila pudiera estar recorrida; "
      + "se leyó sin los nombres de la escuela y del lugar")

  static let emptyTable = RowFinding(.tableEmpty, "la tabla no tiene filas bajo su encabezado")

  /// Of the text only its length is told: it may be anything.
  static func unknownShift(_ text: String) -> RowFinding {
    RowFinding(.shiftUnknown, "el turno no se reconoce (texto de \(text.count) caracteres)")
  }
}

/// Where a row was read; it goes to the report and never into the document.
struct RowPlace: Sendable, Comparable {
  let file: String
  let row: Int

  static func < (a: RowPlace, b: RowPlace) -> Bool { (a.file, a.row) < (b.file, b.row) }
}

/// Collects findings and rejected rows, for the document without and for the report with their place.
struct FindingLog {
  private var found: [(finding: Finding, place: RowPlace?)] = []
  private var refused: [(finding: Finding, place: RowPlace)] = []

  /// Sorted.
  var findings: [Finding] { found.map(\.finding).sorted() }
  /// Sorted.
  var rejected: [Finding] { refused.map(\.finding).sorted() }

  mutating func find(_ findings: [RowFinding], council: String, at place: RowPlace?) {
    for finding in findings {
      found.append(
        (Finding(key: finding.key.rawValue, council: council, detail: finding.detail), place))
    }
  }

  /// Tells of a table that was given and says nothing.
  mutating func findEmpty(_ table: DelimitedTable) {
    guard table.isEmpty else { return }
    find(
      [.emptyTable], council: "(tabla)", at: RowPlace(file: table.name, row: table.headerRow))
  }

  mutating func reject(_ finding: RowFinding, council: String, at place: RowPlace) {
    refused.append(
      (Finding(key: finding.key.rawValue, council: council, detail: finding.detail), place))
  }

  /// In a stable order, whatever the order of the rows.
  func write(to report: inout Report) {
    let all = found + refused.map { ($0.finding, Optional($0.place)) }
    let sorted = all.sorted {
      ($0.finding, $0.place?.file ?? "", $0.place?.row ?? 0)
        < ($1.finding, $1.place?.file ?? "", $1.place?.row ?? 0)
    }
    for (finding, place) in sorted {
      report.find(
        finding.key, finding.council, file: place?.file, row: place?.row, detail: finding.detail)
    }
    report.count("rejected", refused.count)
  }
}
