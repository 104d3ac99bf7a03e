import Contracts

/// The best values in print, by instance: a CSV with the columns `instance`, `best_known` and,
/// optional, `distance` (`real` or `floor`).
struct CPMPBestKnown {
  struct Record {
    var objective: Double
    var metric: CPMPInstance.Metric?
  }

  private(set) var records: [String: Record] = [:]

  init() {}

  /// - Throws: `InputError` when the file is not there or has not these columns.
  init(path: String) throws {
    var lines = try CPMPInstance.text(of: path).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = lines.isEmpty ? [] : lines.removeFirst()
    guard let name = header.firstIndex(of: "instance"),
      let value = header.firstIndex(of: "best_known")
    else {
      throw InputError(
        .data, file: path, row: 1, key: "cpmp.bestKnown",
        problem: "faltan las columnas instance y best_known", remedy: "agréguelas")
    }
    let metric = header.firstIndex(of: "distance")
    for (index, fields) in lines.enumerated() {
      guard fields.indices.contains(max(name, value)), let objective = Double(fields[value]),
        objective.isFinite
      else {
        throw InputError(
          .data, file: path, row: index + 2, key: "cpmp.bestKnown",
          problem: "best_known no es un número", remedy: "corrija el renglón o quítelo")
      }
      records[fields[name]] = Record(
        objective: objective,
        metric: metric.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
          .flatMap(CPMPInstance.Metric.init))
    }
  }
}
