public import Contracts

/// A table in a delimited text file (CSV): a header and records under it.
public struct DelimitedTable: Sendable {
  /// The file as messages name it.
  public let name: String
  /// Detected or forced.
  public let encoding: TextEncoding
  /// Detected or forced.
  public let delimiter: Delimiter
  /// The cells of the first record that is not blank.
  public let header: [String]
  /// The file row of the header, counted from 1.
  public let headerRow: Int
  /// Positions of the header's columns by their matching key.
  let positions: [String: [Int]]

  private let bytes: [UInt8]
  private let scannerAfterHeader: RecordScanner

  /// Reads a file whole.
  ///
  /// `encoding` is `auto`, `utf-8`, `windows-1252` or `latin-1`, and gives way to the file's own;
  /// `delimiter` is `auto`, `,`, `;`, `tab` or `|`.
  ///
  /// - Throws: `InputError`: what `InputFile.contents()` throws; `csv.empty`, `csv.format`,
  ///   `csv.binary` and `csv.encoding` for what is no text of the encoding; `csv.quote`,
  ///   `csv.cell` and `csv.line` for a header that cannot be scanned; `csv.parameter` for an
  ///   unknown encoding or delimiter.
  public init(
    _ file: InputFile, encoding: String = "auto", delimiter: String = "auto"
  ) throws(InputError) {
    try self.init(
      bytes: file.contents(), name: file.name, encoding: file.encoding ?? encoding,
      delimiter: delimiter)
  }

  /// The same for bytes already at hand.
  public init(
    bytes: [UInt8], name: String, encoding: String = "auto", delimiter: String = "auto"
  ) throws(InputError) {
    if let refusal = ForeignFormat.refusal(of: bytes, file: name) { throw refusal }
    let start = bytes.starts(with: TextEncoding.utf8Mark) ? TextEncoding.utf8Mark.count : 0
    self.name = name
    self.encoding = try DelimitedTable.encoding(encoding, of: bytes, file: name)
    self.delimiter = try DelimitedTable.delimiter(delimiter, of: bytes, from: start, file: name)
    self.bytes = bytes

    var scanner = RecordScanner(delimiter: self.delimiter.byte, from: start)
    var fields: [RecordScanner.Field] = []
    do {
      headerRow = try scanner.next(in: bytes.span, fields: &fields) ?? 1
    } catch {
      throw error.inputError(file: name)
    }
    scannerAfterHeader = scanner
    let record = DelimitedRecord(
      row: headerRow, bytes: bytes, fields: fields, encoding: self.encoding)
    if let row = StrayQuote(record, delimiter: self.delimiter.byte, width: nil).row {
      throw DelimitedTable.strayQuote(row, file: name)
    }
    let header = fields.indices.map(record.text)
    if encoding == "auto", let garbled = header.first(where: EncodingDoubt.isGarbled) {
      throw EncodingDoubt.garbledHeader(garbled, row: headerRow, file: name)
    }
    self.header = header
    positions = Dictionary(grouping: header.indices) { matchingKey(header[$0]) }
  }

  /// Calls `body` with each record after the header, in the order of the file.
  ///
  /// - Throws: what `body` throws; `InputError`: `csv.quote`, `csv.cell`, `csv.line`.
  public func forEachRecord(_ body: (DelimitedRecord) throws -> Void) throws {
    var scanner = scannerAfterHeader
    var fields: [RecordScanner.Field] = []
    fields.reserveCapacity(header.count)
    while true {
      let row: Int
      do {
        guard let found = try scanner.next(in: bytes.span, fields: &fields) else { return }
        row = found
      } catch {
        throw error.inputError(file: name)
      }
      let record = DelimitedRecord(row: row, bytes: bytes, fields: fields, encoding: encoding)
      let isOneLine = scanner.row == row + 1 && scanner.position < bytes.count
      if !isOneLine,
        let opened = StrayQuote(record, delimiter: delimiter.byte, width: header.count).row
      {
        throw DelimitedTable.strayQuote(opened, file: name)
      }
      try body(record)
    }
  }

  /// Whether the first row is one above the header: a title, which is one cell over several, or the
  /// `sep=;` by which Excel is told the separator.
  var hasTitle: Bool {
    guard header.count(where: { !$0.isEmpty }) <= 1 else { return false }
    if matchingKey(header.first ?? "").hasPrefix("sep") { return true }
    return Delimiter.allCases.contains { delimiter in
      var scanner = RecordScanner(delimiter: delimiter.byte, from: scannerAfterHeader.position)
      var fields: [RecordScanner.Field] = []
      return (try? scanner.next(in: bytes.span, fields: &fields)) != nil && fields.count > 2
    }
  }

  /// True where nothing but blank rows follows the header.
  public var isEmpty: Bool {
    var scanner = scannerAfterHeader
    var fields: [RecordScanner.Field] = []
    while let row = try? scanner.next(in: bytes.span, fields: &fields) {
      let record = DelimitedRecord(row: row, bytes: bytes, fields: fields, encoding: encoding)
      if !record.isBlank { return false }
    }
    return true
  }

  private static func strayQuote(_ row: Int, file: String) -> InputError {
    InputError(
      .data, file: file, row: row, key: "csv.quote",
      problem: "las comillas que se abren en esta fila encierran otras filas de la tabla",
      remedy: "ciérrelas en su celda o quítelas")
  }

  private static func encoding(
    _ wanted: String, of bytes: [UInt8], file: String
  ) throws(InputError) -> TextEncoding {
    if wanted == "auto" {
      if let refusal = EncodingDoubt.refusal(of: bytes, file: file) { throw refusal }
      return bytes.starts(with: TextEncoding.utf8Mark) ? .utf8 : .detected(in: bytes)
    }
    guard let encoding = TextEncoding(rawValue: wanted) else {
      throw unknown(
        "la codificación", wanted, ["auto"] + TextEncoding.allCases.map(\.rawValue), file)
    }
    if encoding == .utf8, let offset = TextEncoding.invalidUTF8Offset(in: bytes) {
      throw InputError(
        .data, file: file, row: ForeignFormat.row(of: offset, in: bytes), key: "csv.encoding",
        problem: "el texto no es UTF-8, que es la codificación indicada",
        remedy: "indique auto o windows-1252")
    }
    return encoding
  }

  private static func delimiter(
    _ wanted: String, of bytes: [UInt8], from start: Int, file: String
  ) throws(InputError) -> Delimiter {
    if wanted == "auto" { return .detected(in: bytes, from: start) }
    guard let delimiter = Delimiter(rawValue: wanted) else {
      throw unknown("el separador", wanted, ["auto"] + Delimiter.allCases.map(\.rawValue), file)
    }
    return delimiter
  }

  private static func unknown(
    _ what: String, _ value: String, _ known: [String], _ file: String
  ) -> InputError {
    InputError(
      .usage, file: file, key: "csv.parameter", problem: "\(what) «\(value)» no se conoce",
      remedy: "se espera uno de: " + known.joined(separator: " "))
  }
}

extension RecordScanner.Failure {
  fileprivate func inputError(file: String) -> InputError {
    switch self {
    case .unclosedQuote(let row):
      InputError(
        .data, file: file, row: row, key: "csv.quote",
        problem: "las comillas que se abren en esta fila no se cierran",
        remedy: "ciérrelas o quítelas")
    case .longCell(let row):
      InputError(
        .data, file: file, row: row, key: "csv.cell",
        problem: "una celda pasa de \(RecordScanner.cellLimit) bytes",
        remedy: "revise el separador y que no falten unas comillas de cierre")
    case .longRecord(let row):
      InputError(
        .data, file: file, row: row, key: "csv.line",
        problem: "la fila pasa de \(RecordScanner.recordLimit) bytes",
        remedy: "revise que el archivo sea una tabla con una fila por renglón")
    }
  }
}
