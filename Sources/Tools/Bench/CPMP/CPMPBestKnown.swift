import Contracts
import DelimitedText

/// The best values in print, by instance: a CSV with the columns `instance`, `best_known` and,
/// optional, `distance` (`real` or `floor`). Other columns, and instances that nobody asks for, do
/// not matter.
struct CPMPBestKnown {
  struct Record {
    /// Nil where none is known.
    var objective: Double?
    var metric: CPMPInstance.Metric?
  }

  /// No sum of distances is larger, whatever the instance.
  static let largestObjective = 1e15

  private(set) var records: [String: Record] = [:]

  init() {}

  /// - Throws: `InputError` when the file is not there, has not these columns, or a row is wrong.
  init(path: String) throws {
    let table = try DelimitedTable(InputFile(path: path, name: path))
    let columns = Columns(
      name: try table.requiredColumn(ColumnNames("el nombre de la instancia", "instance")),
      objective: try table.requiredColumn(ColumnNames("el mejor valor conocido", "best_known")),
      metric: try table.column(ColumnNames("la distancia", "distance")))
    var rows: [String: Int] = [:]
    try table.forEachRecord { record in
      if record.isBlank { return }
      let name = record.text(columns.name)
      do {
        guard !name.isEmpty else {
          throw RowFault("falta el nombre de la instancia", "escríbalo o quite la fila")
        }
        if let earlier = rows.updateValue(record.row, forKey: name) {
          throw RowFault("la instancia está también en la fila \(earlier)", "quite una de las dos")
        }
        records[name] = try columns.read(record)
      } catch let error as RowFault {
        throw InputError(
          .data, file: path, row: record.row, key: "cpmp.bestKnown", problem: error.text,
          remedy: error.remedy)
      }
    }
  }

  /// What is wrong with a row.
  private struct RowFault: Error {
    let text: String
    let remedy: String

    init(_ text: String, _ remedy: String) { (self.text, self.remedy) = (text, remedy) }
  }

  private struct Columns {
    let name: Int
    let objective: Int
    let metric: Int?

    func read(_ record: DelimitedRecord) throws -> Record {
      Record(
        objective: try objective(of: record),
        metric: try metric.flatMap { try metric(of: record, $0) })
    }

    private func objective(of record: DelimitedRecord) throws -> Double? {
      switch record.decimal(objective) {
      case .blank: return nil
      case .malformed:
        throw RowFault("best_known no es un número", "corríjalo, o déjelo vacío si no se conoce")
      case .value(let value):
        guard (0...CPMPBestKnown.largestObjective).contains(value) else {
          throw RowFault(
            value < 0
              ? "best_known es negativo, y ninguna suma de distancias lo es"
              : "best_known pasa de \(Int(CPMPBestKnown.largestObjective)), más que cualquier suma",
            "corríjalo, o déjelo vacío si no se conoce")
        }
        return value
      }
    }

    private func metric(of record: DelimitedRecord, _ column: Int) throws -> CPMPInstance.Metric? {
      let word = record.text(column)
      if word.isEmpty { return nil }
      guard let metric = CPMPInstance.Metric(rawValue: word) else {
        throw RowFault(
          "distance no es una de las distancias que se conocen",
          "escriba real o floor, o nada si es la usual")
      }
      return metric
    }
  }
}
