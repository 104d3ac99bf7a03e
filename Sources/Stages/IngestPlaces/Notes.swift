internal import Contracts

/// What the stage has to tell: each finding goes into the document by its place, and into the
/// report with file and record.
struct Notes {
  var report: Report
  private(set) var findings: [Finding] = []

  init(report: Report) { self.report = report }

  /// - Parameters:
  ///   - place: a place's id, `<layer>#<record>` where it has none, or the layer's name.
  ///   - row: of a table, or the record's number in a layer, counted from 1.
  ///   - cause: what a library said in its own language; for the report alone.
  mutating func find(
    _ key: String, _ place: String, file: InputFile, row: Int? = nil, detail: String,
    cause: String? = nil
  ) {
    findings.append(Finding(key: key, council: place, detail: detail))
    report.find(
      key, place, file: file.name, row: row, detail: detail + (cause.map { " (\($0))" } ?? ""))
  }

  mutating func findDuplicate(_ place: String, _ record: Int, of layer: borrowing Layer) {
    find(
      "key.duplicate", place, file: layer.file, row: record + 1,
      detail: "La clave está en más de un registro de la misma clase; se reunieron")
  }
}
