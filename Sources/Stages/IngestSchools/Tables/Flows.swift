internal import Contracts
internal import DelimitedText

/// The pupils who go on from one school to another (rule Q7).
private enum FlowColumn: Int, TableColumn {
  case from, to, students

  var names: ColumnNames {
    switch self {
    case .from: ColumnNames("la escuela de origen", "cct_origen", "origen")
    case .to: ColumnNames("la escuela de destino", "cct_destino", "destino")
    case .students: ColumnNames("los alumnos", "alumnos", "alumnos_total")
    }
  }
}

/// Reads the flows between schools of the catalogue; sorted, each pair once in each direction.
///
/// Rows of one pair are added: tables come by grade or by year. A row that names a school the
/// catalogue does not have, the same school twice, or no number of pupils is a finding and is left
/// out; a row of no pupils is none.
func readFlows(
  _ files: [InputFile], among known: Set<String>, _ parameters: SchoolsParameters,
  log: inout FindingLog, report: inout Report
) throws -> [PupilFlow] {
  var pupils: [SchoolPair: Int] = [:]
  for file in files {
    let table = try DelimitedTable(
      file, encoding: parameters.encoding, delimiter: parameters.delimiter)
    let columns = try ColumnPositions<FlowColumn>(of: table, required: FlowColumn.allCases)
    log.findEmpty(table)
    try table.forEachRecord { record in
      if record.isBlank { return }
      report.add("flows.rows")
      let cells = TableRow(record: record, columns: columns)
      do throws(FlowRow.Refusal) {
        let row = try FlowRow(cells, isWider: table.isWider(record), among: known)
        pupils[row.pair, default: 0] += row.students
      } catch {
        log.find(
          [error.finding], council: error.record, at: RowPlace(file: file.name, row: record.row))
      }
    }
  }
  let flows = flows(of: pupils, log: &log)
  if !files.isEmpty {
    report.count("flows.pairs", flows.count)
    report.count("flows.students", flows.reduce(0) { $0 + $1.students })
  }
  return flows
}

/// More pupils from one school to another than any school has.
private let mostPupils = 100_000

private func flows(of pupils: [SchoolPair: Int], log: inout FindingLog) -> [PupilFlow] {
  var flows: [PupilFlow] = []
  for (pair, students) in pupils where students > 0 {
    if students <= mostPupils {
      flows.append(PupilFlow(from: pair.from, to: pair.to, students: students))
    } else {
      log.find(
        [RowFinding(.flowsStudents, "a \(pair.to) pasarían más de \(mostPupils) alumnos")],
        council: pair.from, at: nil)
    }
  }
  return flows.sorted()
}

private struct SchoolPair: Hashable {
  let from: String
  let to: String
}

/// One row, understood.
private struct FlowRow {
  let pair: SchoolPair
  let students: Int

  struct Refusal: Error {
    let finding: RowFinding
    let record: String

    init(_ key: FindingKey, _ record: String, _ detail: String) {
      finding = RowFinding(key, detail)
      self.record = record
    }
  }

  init(
    _ row: TableRow<FlowColumn>, isWider: Bool, among known: Set<String>
  ) throws(Refusal) {
    let keys = (row.text(.from), row.text(.to))
    if isWider {
      throw Refusal(.rowShifted, echoed(keys.0), "la fila tiene más celdas que el encabezado")
    }
    guard let from = CCT(keys.0)?.description, let to = CCT(keys.1)?.description else {
      throw Refusal(.cctMalformed, echoed(keys.0), "el origen o el destino no es una clave")
    }
    for cct in [from, to] where !known.contains(cct) {
      throw Refusal(.flowsSchool, cct, "la escuela no está en el catálogo; su flujo no se usó")
    }
    if from == to {
      throw Refusal(.flowsSchool, from, "el origen y el destino son la misma escuela")
    }
    let column = row.columns[.students]
    guard let students = column.flatMap({ row.record.integer($0).value }),
      (0...mostPupils).contains(students)
    else {
      throw Refusal(.flowsStudents, from, "el número de alumnos que pasan a \(to) no se reconoce")
    }
    pair = SchoolPair(from: from, to: to)
    self.students = students
  }
}
