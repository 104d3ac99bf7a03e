/// Splits bytes into records and fields as RFC 4180 does, each with the file row where it starts.
///
/// Beyond the RFC: LF, CR and CRLF all end a record; blank lines are skipped; a quotation mark
/// inside an unquoted field is a letter, and so is what follows a closing one.
struct RecordScanner {
  /// Excel holds 32,767 characters in a cell; a longer one is a quotation mark gone astray or no
  /// table at all.
  static let cellLimit = 1 << 16
  static let recordLimit = 1 << 20

  /// One cell: where its bytes are.
  struct Field {
    var start: Int
    var end: Int
    /// The range includes the outer quotation marks and has to be unescaped.
    var escaped: Bool
  }

  enum Failure: Error, Equatable {
    case unclosedQuote(row: Int)
    case longCell(row: Int)
    case longRecord(row: Int)
  }

  let delimiter: UInt8
  private(set) var position: Int
  /// The file row of `position`, counted from 1.
  private(set) var row = 1

  init(delimiter: UInt8, from position: Int = 0) {
    self.delimiter = delimiter
    self.position = position
  }

  /// Scans the next record into `fields`; the file row where it starts, nil at the end.
  mutating func next(
    in bytes: Span<UInt8>, fields: inout [Field]
  ) throws(Failure) -> Int? {
    fields.removeAll(keepingCapacity: true)
    while position < bytes.count, endLine(in: bytes) {}
    guard position < bytes.count else { return nil }
    let (start, startRow) = (position, row)
    while true {
      let field = try scanField(in: bytes)
      guard field.end - field.start <= RecordScanner.cellLimit else {
        throw .longCell(row: startRow)
      }
      guard position - start <= RecordScanner.recordLimit else {
        throw .longRecord(row: startRow)
      }
      fields.append(field)
      guard position < bytes.count else { return startRow }
      guard bytes[position] == delimiter else {
        _ = endLine(in: bytes)
        return startRow
      }
      position += 1
    }
  }

  /// Stops at the delimiter, the line end or the end of the file.
  private mutating func scanField(in bytes: Span<UInt8>) throws(Failure) -> Field {
    let start = position
    guard position < bytes.count, bytes[position] == quote else {
      skipPlain(in: bytes)
      return Field(start: start, end: position, escaped: false)
    }
    let doubled = try skipQuoted(in: bytes)
    let close = position - 1
    skipPlain(in: bytes)
    return doubled || position != close + 1
      ? Field(start: start, end: position, escaped: true)
      : Field(start: start + 1, end: close, escaped: false)
  }

  /// Goes no further than a cell may: `next` refuses one that long.
  private mutating func skipPlain(in bytes: Span<UInt8>) {
    var index = position
    let limit = min(bytes.count, position + RecordScanner.cellLimit + 1)
    while index < limit {
      let byte = bytes[index]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
      index += 1
    }
    position = index
  }

  /// Goes past the closing quotation mark; true if there are doubled ones inside.
  private mutating func skipQuoted(in bytes: Span<UInt8>) throws(Failure) -> Bool {
    let openingRow = row
    let limit = min(bytes.count, position + RecordScanner.cellLimit + 2)
    var doubled = false
    position += 1
    while position < limit {
      if bytes[position] == quote {
        position += 1
        guard position < limit, bytes[position] == quote else { return doubled }
        doubled = true
        position += 1
      } else if !endLine(in: bytes) {
        position += 1
      }
    }
    if position < bytes.count { throw .longCell(row: openingRow) }
    throw .unclosedQuote(row: openingRow)
  }

  /// Goes past one line end, if it stands here.
  private mutating func endLine(in bytes: Span<UInt8>) -> Bool {
    switch bytes[position] {
    case lineFeed:
      position += 1
    case carriageReturn:
      position += 1
      if position < bytes.count, bytes[position] == lineFeed { position += 1 }
    default:
      return false
    }
    row += 1
    return true
  }

  /// The bytes of an escaped field without its quotation marks.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count)
    var inside = true
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      if inside, bytes[index] == quote {
        let next = index + 1
        if next < bytes.endIndex, bytes[next] == quote {
          content.append(quote)
          index += 1
        } else {
          inside = false
        }
      } else {
        content.append(bytes[index])
      }
      index += 1
    }
    return content
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
