import Contracts
import DelimitedText

/// The best values in print, by instance: a CSV with the columns `instance`, `best_known` and,
/// optional, `distance` (`real` or `floor`).
struct CPMPBestKnown {
  struct Record {
    var objective: Double
    var metric: CPMPInstance.Metric?
  }

  private(set) var records: [String: Record] = [:]

  init() {}

  /// - Throws: `InputError` when the file is not there, has not these columns or a value is none.
  init(path: String) throws {
    let table = try DelimitedTable(InputFile(path: path, name: path))
    let name = try table.requiredColumn(ColumnNames("el nombre de la instancia", "instance"))
    let value = try table.requiredColumn(ColumnNames("el mejor valor conocido", "best_known"))
    let metric = try table.column(ColumnNames("la distancia", "distance"))
    var records: [String: Record] = [:]
    try table.forEachRecord { record in
      if record.isBlank { return }
      guard let objective = record.decimal(value).value else {
        throw InputError(
          .data, file: path, row: record.row, key: "cpmp.bestKnown",
          problem: "best_known no es un número", remedy: "corrija la fila o quítela")
      }
      records[record.text(name)] = Record(
        objective: objective, metric: metric.map(record.text).flatMap(CPMPInstance.Metric.init))
    }
    self.records = records
  }
}
