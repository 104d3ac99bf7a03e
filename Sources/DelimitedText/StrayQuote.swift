internal import Contracts

/// A quotation mark that opens a cell by mistake ends at the next one of the file, and every row in
/// between becomes part of one cell. A cell may hold line breaks, so what tells the two apart is
/// whether what follows a break looks like a row of the table.
struct StrayQuote {
  /// Cells of the header; below this a sentence may have as many commas as a row.
  private static let enoughCells = 6

  private let record: DelimitedRecord
  private let delimiter: UInt8
  private let width: Int

  /// - Parameter width: cells of the header; nil for the header itself.
  init(_ record: DelimitedRecord, delimiter: UInt8, width: Int?) {
    (self.record, self.delimiter) = (record, delimiter)
    self.width = width ?? 0
  }

  /// The row of the file where a cell is opened that swallows rows; nil where none is.
  var row: Int? {
    let bytes = record.bytes[...]
    guard var seen = record.fields.first?.start else { return nil }
    var row = record.row
    for (position, field) in record.fields.enumerated() {
      row += lines(in: bytes[seen..<field.start]).count - 1
      seen = field.start
      let lines = lines(in: bytes[field.start..<field.end])
      if lines.count > 1, swallowsRows(lines, at: position) { return row }
    }
    return nil
  }

  private func swallowsRows(_ lines: [ArraySlice<UInt8>], at position: Int) -> Bool {
    let followers = lines.dropFirst().map {
      $0.split(separator: delimiter, omittingEmptySubsequences: false)
    }
    if followers.contains(where: { holdsKey($0, before: position) }) { return true }
    guard width >= StrayQuote.enoughCells else { return false }
    // From the break to the same column of a later row there are as many delimiters as in a row.
    let delimiters = lines.reduce(0) { $0 + $1.count { $0 == delimiter } }
    return delimiters >= followers.count * (width - 1)
  }

  /// A key of a school in the column where the record has its own; anywhere, if it has none. In a
  /// sentence a blank follows a comma, and a list of keys, one below the other, is no table.
  private func holdsKey(_ cells: [ArraySlice<UInt8>], before position: Int) -> Bool {
    guard cells.count > 1 else { return false }
    let keys = cells.indices.filter { index in
      isKey(cells[index]) && cells[index...].prefix(2).allSatisfy { $0.first != 0x20 }
    }
    let own = (0..<position).first { isKey(record.trimmed($0)) }
    return own.map(keys.contains) ?? !keys.isEmpty
  }

  private func isKey(_ cell: ArraySlice<UInt8>) -> Bool {
    let letters = cell.filter { $0 != UInt8(ascii: "\"") && $0 > 0x20 }
    return (9...10).contains(letters.count) && CCT(String(decoding: letters, as: UTF8.self)) != nil
  }

  private func lines(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isCRLF =
        byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D {
        lines.append(bytes[start..<index])
        if isCRLF { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(bytes[start...])
    return lines
  }
}
