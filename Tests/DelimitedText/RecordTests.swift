import Contracts
import DelimitedText
import Testing

/// The rows of a table as text, each with the file row where it starts.
private func rows(
  _ text: String, delimiter: String = "auto"
) throws -> [(row: Int, cells: [String])] {
  let table = try DelimitedTable(bytes: Array(text.utf8), name: "t.csv", delimiter: delimiter)
  var rows: [(Int, [String])] = []
  try table.forEachRecord { record in
    rows.append((record.row, (0..<record.count).map(record.text)))
  }
  return rows
}

private func failure(_ text: String) -> InputError? {
  do {
    _ = try rows(text)
    return nil
  } catch {
    return error as? InputError
  }
}

@Suite struct RecordTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func endsRecordsAtAnyLineEnd(end: String) throws {
    let found = try rows(["a,b", "1,2", "3,4", ""].joined(separator: end))
    #expect(found.map(\.cells) == [["1", "2"], ["3", "4"]])
    #expect(found.map(\.row) == [2, 3])
  }

  @Test func endsRecordsAtEveryLineEndOfAMixedFile() throws {
    let found = try rows("a,b\r1,2\n3,4\r\n5,6\r\r\n7,8\n\r9,0")
    #expect(
      found.map(\.cells) == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"], ["9", "0"]])
    #expect(found.map(\.row) == [2, 3, 4, 6, 8])
  }

  @Test func aHeaderAloneHasNoRecords() throws {
    for text in ["a,b", "a,b\n", "a,b\r\n\r\n"] { #expect(try rows(text).isEmpty) }
  }

  /// As when files are put one behind the other.
  @Test func aMarkOfUTF8InTheMiddleIsNoLetter() throws {
    #expect(try rows("a,b\n1,2\n\u{FEFF}3,4\n").map(\.cells) == [["1", "2"], ["3", "4"]])
  }

  @Test func givesRaggedRecordsAsTheyAre() throws {
    #expect(try rows("a,b\n1\n1,2,3\n").map(\.cells) == [["1"], ["1", "2", "3"]])
  }

  @Test func tellsWhereTheDelimiterIsNotWhatItSeems() throws {
    let table = try DelimitedTable(bytes: Array("cct:nombre\n1:2\n".utf8), name: "t.csv")
    let error = #expect(throws: InputError.self) {
      try table.requiredColumn(ColumnNames("la clave", "cct"))
    }
    #expect(error?.remedy.contains("separado por comas") == true)
  }

  @Test func readsALastRecordWithoutLineEnd() throws {
    #expect(try rows("a,b\n1,2").map(\.cells) == [["1", "2"]])
  }

  @Test func keepsDelimitersAndLineBreaksInsideQuotationMarks() throws {
    let found = try rows("a,b\n\"1,\r\n2\",x\n3,y\n")
    #expect(found.map(\.cells) == [["1, 2", "x"], ["3", "y"]])
    #expect(found.map(\.row) == [2, 4])
  }

  @Test func readsDoubledQuotationMarks() throws {
    #expect(try rows("a,b\n\"La \"\"Nueva\"\"\",x").first?.cells == ["La \"Nueva\"", "x"])
  }

  @Test func takesStrayQuotationMarksForLetters() throws {
    let found = try rows("a,b\n5\" tubo,\"ESCUELA\" UNO\n")
    #expect(found.map(\.cells) == [["5\" tubo", "ESCUELA UNO"]])
  }

  @Test func skipsBlankLinesButCountsThem() throws {
    let found = try rows("\na,b\n\n1,2\n,\n")
    #expect(found.map(\.row) == [4, 5])
    #expect(found.map(\.cells) == [["1", "2"], ["", ""]])
  }

  @Test func readsAColumnBeyondAShortRecordAsBlank() throws {
    let table = try DelimitedTable(bytes: Array("a,b,c\n1\n".utf8), name: "t.csv")
    try table.forEachRecord { record in
      #expect(record.isBlank(2))
      #expect(record.text(2).isEmpty)
      #expect(record.integer(2) == .blank)
    }
  }

  @Test func namesTheRowWhereAnUnclosedQuoteOpened() throws {
    let error = try #require(failure("a,b\n1,2\n3,\"x\ny,z\n"))
    #expect(
      error.description
        == "t.csv:3: csv.quote: las comillas que se abren en esta fila no se cierran; ciérrelas o quítelas"
    )
  }

  @Test func refusesACellThatEndsNowhere() throws {
    let error = try #require(failure("a,b\n1,2\n" + String(repeating: "x", count: 70_000)))
    #expect(error.key == "csv.cell")
    #expect(error.row == 3)
  }

  @Test func refusesAQuoteThatSwallowsTheFile() throws {
    let text = "a,b\n1,\"2\n" + String(repeating: "1,2\n", count: 20_000) + "3,\"4\"\n"
    let error = try #require(failure(text))
    #expect(error.key == "csv.cell")
    #expect(error.row == 2)
  }

  @Test func refusesALineThatEndsNowhere() throws {
    let error = try #require(failure("a,b\n" + String(repeating: "1234567,", count: 500_000)))
    #expect(error.key == "csv.line")
    #expect(error.row == 2)
    #expect(!error.description.contains("\n"))
  }

  @Test func cleansTheTextOfACell() throws {
    let found = try rows("a;b\n  DOS \u{7} TRES\u{A0}\u{A0}X ;Jose\u{301}\n")
    #expect(found.first?.cells == ["DOS TRES X", "José"])
    #expect(found.first?.cells[1].unicodeScalars.count == 4)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func detectsTheDelimiter(delimiter: String) throws {
    let text = ["cct", "nombre, largo", "lat"].map { "\"\($0)\"" }.joined(separator: delimiter)
    let found = try rows(text + "\n" + ["1", "dos", "25"].joined(separator: delimiter) + "\n")
    #expect(found.map(\.cells) == [["1", "dos", "25"]])
  }

  @Test func prefersTheDelimiterOnWhichTheRecordsAgree() throws {
    let found = try rows("cct;nombre, apodo, alias, clave;lat\n1;x;25,5\n2;y;25,7\n")
    #expect(found.map(\.cells) == [["1", "x", "25,5"], ["2", "y", "25,7"]])
  }

  @Test func obeysAForcedDelimiter() throws {
    #expect(try rows("a,b|c\n1,2|3\n", delimiter: "|").first?.cells == ["1,2", "3"])
  }

  /// Whatever the cells hold, what is quoted as RFC 4180 says is read back.
  @Test(arguments: 0..<40)
  func readsBackWhatIsQuoted(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet: [Character] = ["a", "\"", ",", ";", "\n", "\r\n", "é", "|"]
    let cells = (0..<30).map { _ in
      (0..<3).map { _ in
        "x"
          + String(
            (0..<Int(random.next() % 6)).map { _ in
              alphabet[Int(random.next() % UInt64(alphabet.count))]
            }) + "x"
      }
    }
    let text = cells.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    let found = try rows((["a,b,c"] + text).joined(separator: "\r\n"), delimiter: ",")
    let expected = cells.map { row in
      row.map { cell in
        cell.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
    }
    #expect(found.map(\.cells) == expected)
  }

  /// Foreign bytes end in rows or in an `InputError`, never in a crash.
  @Test(arguments: 0..<200)
  func survivesArbitraryBytes(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet: [UInt8] = Array("\"\",;|\t\r\n ab1.-".utf8) + [0xC3, 0xA9, 0xFF, 0x81, 0xEF]
    let bytes = (0..<Int(random.next() % 400)).map { _ in
      alphabet[Int(random.next() % UInt64(alphabet.count))]
    }
    do {
      let table = try DelimitedTable(bytes: bytes, name: "t.csv")
      var last = table.headerRow
      try table.forEachRecord { record in
        #expect(record.row > last)
        last = record.row
        for column in 0...record.count {
          _ = (record.text(column), record.decimal(column), record.sexagesimal(column))
        }
      }
    } catch {
      #expect(error is InputError)
    }
  }
}

/// A small seeded generator, so that a failing seed can be run again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A quotation mark that somebody left open.
@Suite struct StrayQuoteTests {
  private static let schools = (1...6).map { "19DPR000\($0)A,1,Escuela,CALLE \($0),5,25.6,-100.3" }
  private static let schoolsHeader = "cct,turno,nombre,domicilio,numero,lat,lon"

  /// A mark before one address and another inside a later one: the rows between would be one cell.
  @Test(arguments: [3, 4, 6])
  func aQuoteThatSwallowsRowsIsAnErrorOfItsRow(closing: Int) throws {
    var lines = Self.schools
    lines[1] = lines[1].replacing("CALLE", with: "\"CALLE")
    lines[closing - 1] = lines[closing - 1].replacing(",5,", with: " \"B\",5,")
    let error = failure(([Self.schoolsHeader] + lines).joined(separator: "\r\n"))
    #expect(error?.key == "csv.quote")
    #expect(error?.row == 3)
  }

  @Test func aQuoteThatSwallowsRowsIsSeenInWhateverColumn() throws {
    for column in 0..<7 {
      for closing in 0..<7 {
        var lines = Self.schools.map { $0.split(separator: ",").map(String.init) }
        lines[1][column] = "\"" + lines[1][column]
        lines[4][closing] += " \"B\""
        let text = [Self.schoolsHeader] + lines.map { $0.joined(separator: ",") }
        #expect(failure(text.joined(separator: "\n"))?.row == 3, "\(column) \(closing)")
      }
    }
  }

  @Test(arguments: [
    "cct_origen,cct_destino,alumnos\n19DPR0001A,\"19DES0001A,3\n19DPR0002A,19DES0001A\",4\n",
    "zona,cct\n\"012,19DPR0001A\n013,19DPR0002A\"\n",
    "nombre,\"cct\nB,19DPR0001A\nC,19DPR0002A\"\n",
  ])
  func aQuoteThatSwallowsRowsOfANarrowTableIsAnError(text: String) {
    #expect(failure(text)?.key == "csv.quote")
  }

  @Test(arguments: [
    "Calle 5, Col. Centro,\nMonterrey, N.L., México", "19DPR0002A\n19DPR0003A\n",
    "Se fusionó con\n19DPR0002A, en 2019", "a\r\n\r\n\r\nb, c", "Dijo: \"\"no, nunca\"\"\nal salir",
  ])
  func aQuotedCellMayHaveSeveralLines(text: String) throws {
    let table = [
      Self.schoolsHeader, Self.schools[0].replacing("CALLE 1", with: "\"\(text)\""),
      Self.schools[1],
    ]
    let found = try rows(table.joined(separator: "\n"))
    #expect(found.map { $0.cells.count } == [7, 7])
  }
}
