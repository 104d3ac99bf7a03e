import Contracts
import DelimitedText

/// Feeds the reader of delimited text. The first byte chooses delimiter and encoding.
///
/// A second reader, as plain as can be, says how many cells each record has.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let input = UnsafeBufferPointer(start: start, count: count)
  let bytes = Array(input.dropFirst())
  let delimiters = ["auto", ",", ";", "tab", "|"]
  let encodings = ["auto", "utf-8", "windows-1252", "latin-1"]
  let choice = Int(input[0])
  do {
    let table = try DelimitedTable(
      bytes: bytes, name: "t.csv", encoding: encodings[choice / 8 % encodings.count],
      delimiter: delimiters[choice % 8 % delimiters.count])
    var found = [table.header.count]
    try read(table) { found.append($0) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    precondition(
      found == plainlyCounted(bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], table))
  } catch {
    guard let error = error as? InputError else { preconditionFailure("\(error)") }
    precondition(error.file == "t.csv" && !error.problem.isEmpty)
  }
  return 0
}

private func read(_ table: DelimitedTable, _ count: (Int) -> Void) throws {
  _ = try? table.requiredColumn(ColumnNames("la clave", "cct", "a"))
  var last = table.headerRow
  try table.forEachRecord { record in
    precondition(record.row > last)
    last = record.row
    for column in 0...record.count {
      let text = record.text(column)
      precondition(text.isEmpty || !record.isBlank(column))
      precondition(!text.unicodeScalars.contains { $0.value < 0x20 })
      _ = (record.decimal(column), record.integer(column), record.sexagesimal(column))
    }
    count(record.count)
  }
}

/// The cells of each record that is no blank line, byte by byte.
private func plainlyCounted(_ bytes: ArraySlice<UInt8>, _ table: DelimitedTable) -> [Int] {
  let delimiters: [Delimiter: UInt8] = [
    .comma: UInt8(ascii: ","), .semicolon: UInt8(ascii: ";"), .tab: UInt8(ascii: "\t"),
    .bar: UInt8(ascii: "|"),
  ]
  let (quote, delimiter) = (UInt8(ascii: "\""), delimiters[table.delimiter])
  var counts: [Int] = []
  var (cells, started, fresh, quoted) = (1, false, true, false)
  func end() {
    if started { counts.append(cells) }
    (cells, started, fresh) = (1, false, true)
  }
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    if quoted {
      guard byte == quote else { continue }
      let doubled = index < bytes.endIndex && bytes[index] == quote
      if doubled { index += 1 } else { quoted = false }
    } else if byte == 0x0A || byte == 0x0D {
      end()
    } else {
      (quoted, started) = (fresh && byte == quote, true)
      fresh = byte == delimiter
      if fresh { cells += 1 }
    }
  }
  end()
  return counts
}
