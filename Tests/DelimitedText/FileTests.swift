import Contracts
import DelimitedText
import Foundation
import Testing

private func failure(
  _ bytes: [UInt8], encoding: String = "auto", delimiter: String = "auto"
) -> InputError? {
  do {
    _ = try DelimitedTable(
      bytes: bytes, name: "escuelas.csv", encoding: encoding, delimiter: delimiter)
    return nil
  } catch {
    return error
  }
}

@Suite struct FileTests {
  @Test func saysWhichFileIsMissing() throws {
    let file = InputFile(path: "/nowhere/escuelas.csv", name: "escuelas.csv")
    let error = #expect(throws: InputError.self) { try DelimitedTable(file) }
    #expect(error?.kind == .missing)
    #expect(error?.key == "file.missing")
    #expect(error?.file == "escuelas.csv")
  }

  @Test func refusesAFolder() throws {
    let file = InputFile(path: NSTemporaryDirectory(), name: "escuelas")
    let error = #expect(throws: InputError.self) { try DelimitedTable(file) }
    #expect(error?.kind == .io)
    #expect(error?.key == "file.unreadable")
  }

  @Test func readsAFile() throws {
    let path = NSTemporaryDirectory() + "delimited-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("cct,nombre\n1,NI\u{D1}OS\n".utf8).write(to: URL(fileURLWithPath: path))
    let table = try DelimitedTable(InputFile(path: path, name: "n.csv", encoding: "utf-8"))
    #expect(table.header == ["cct", "nombre"])
    #expect(table.encoding == .utf8)
  }

  @Test(arguments: [[], Array(" \r\n\r\n".utf8), [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func refusesAnEmptyFile(bytes: [UInt8]) throws {
    let error = try #require(failure(bytes))
    #expect(error.kind == .data)
    #expect(error.key == "csv.empty")
  }

  @Test func saysHowToSaveAWorkbookAsCSV() throws {
    let error = try #require(failure([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]))
    #expect(
      error.description
        == "escuelas.csv: csv.format: el archivo es un libro de Excel (XLSX) o un ZIP, no texto CSV; "
        + "ábralo en Excel o LibreOffice y guárdelo con Archivo › Guardar como › "
        + "«CSV UTF-8 (delimitado por comas)»")
  }

  @Test(
    arguments: [
      [0xD0, 0xCF, 0x11, 0xE0, 0x00], Array("%PDF-1.4".utf8), Array("<html>".utf8),
      [0xFF, 0xFE, 0x63, 0x00], [0x1F, 0x8B, 0x08], [0xFE, 0xFF, 0x00, 0x63],
      [0xEF, 0xBB, 0xBF] + Array("\r\n <!DOCTYPE html>".utf8), Array("\n\n<table>".utf8),
      Array(#"{"type": "FeatureCollection"}"#.utf8), Array(#"[{"cct": ""}]"#.utf8),
      Array(#"{\rtf1"#.utf8), [0x37, 0x7A, 0xBC, 0xAF, 0x27], Array("Rar!\u{1A}".utf8),
      Array("BZh9".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
    ] as [[UInt8]])
  func refusesOtherFormats(bytes: [UInt8]) throws {
    #expect(failure(bytes)?.key == "csv.format")
  }

  @Test func refusesNulBytesWithTheirRow() throws {
    let error = try #require(failure(Array("a,b\r\n1,2\r\n3,".utf8) + [0] + Array("\n".utf8)))
    #expect(error.key == "csv.binary")
    #expect(error.row == 3)
  }

  @Test(arguments: [true, false])
  func saysWhatToDoAboutUTF16WithoutAMark(littleEndian: Bool) throws {
    let bytes = Array("cct,nombre\n".utf8).flatMap {
      (littleEndian ? [$0, 0] : [0, $0]) as [UInt8]
    }
    let error = try #require(failure(bytes))
    #expect(error.key == "csv.binary")
    #expect(error.problem.contains("UTF-16"))
    #expect(error.remedy.contains("CSV UTF-8"))
  }

  @Test func refusesAPipeInsteadOfWaitingForIt() throws {
    let path = NSTemporaryDirectory() + "delimited-\(UUID().uuidString)"
    mkfifo(path, 0o600)
    defer { unlink(path) }
    let error = #expect(throws: InputError.self) {
      try DelimitedTable(InputFile(path: path, name: "tubo.csv"))
    }
    #expect(error?.key == "file.unreadable")
  }

  @Test func followsALink() throws {
    let path = NSTemporaryDirectory() + "delimited-\(UUID().uuidString)"
    try Data("a,b\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.createSymbolicLink(atPath: path + ".l", withDestinationPath: path)
    defer { for name in [path, path + ".l"] { unlink(name) } }
    #expect(try DelimitedTable(InputFile(path: path + ".l", name: "l")).header == ["a", "b"])
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("ñ,b".utf8), TextEncoding.utf8, "ñ"),
      (Array("ñ,b".utf8), .utf8, "ñ"),
      ([0xF1, 0x2C, 0x62], .windows1252, "ñ"),
      ([0x93, 0x61, 0x94, 0x2C, 0x62], .windows1252, "“a”"),
    ] as [([UInt8], TextEncoding, String)])
  func detectsTheEncoding(bytes: [UInt8], encoding: TextEncoding, first: String) throws {
    let table = try DelimitedTable(bytes: bytes, name: "n.csv")
    #expect(table.encoding == encoding)
    #expect(table.header.first == first)
  }

  @Test func tellsWindows1252FromLatin1() throws {
    let bytes: [UInt8] = [0x80, 0x61, 0x2C, 0x62]
    #expect(
      try DelimitedTable(bytes: bytes, name: "n.csv", encoding: "windows-1252").header
        == ["€a", "b"])
    #expect(
      try DelimitedTable(bytes: bytes, name: "n.csv", encoding: "latin-1").header == ["a", "b"])
    #expect(TextEncoding.latin1.decode([0x80]) == "\u{80}")
    #expect(TextEncoding.windows1252.decode([0x81]) == "\u{FFFD}")
  }

  @Test func refusesAForcedEncodingThatDoesNotHold() throws {
    let error = try #require(failure([0x61, 0x2C, 0x62, 0x0A, 0xF1, 0x2C], encoding: "utf-8"))
    #expect(error.key == "csv.encoding")
    #expect(error.row == 2)
  }

  @Test func refusesUnknownEncodingsAndDelimiters() {
    #expect(failure(Array("a,b".utf8), encoding: "utf-7")?.kind == .usage)
    #expect(failure(Array("a,b".utf8), delimiter: ":")?.key == "csv.parameter")
  }

  private static let accented = "cct,nivel,Código postal,Número\n1,PRIMARIA,Peñón,Álamo\n2,é,ú,í\n"

  /// One bad byte must not turn every letter of the file into two others.
  @Test(arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func aBadByteInUTF8IsAnErrorOfItsRow(mark: [UInt8]) {
    for bad in [[0xFF], [0xC3], [0xE1, 0x80]] as [[UInt8]] {
      let error = failure(mark + Array(Self.accented.utf8) + Array("3,".utf8) + bad + [0x2C, 0x0A])
      #expect(error?.key == "csv.encoding")
      #expect(error?.row == 4)
    }
  }

  /// `Código`, `Número`, `Peñón` as MS-DOS and Mac write them.
  @Test(
    arguments: [
      (0xA2, 0xA3, 0xA4), (0x97, 0x9C, 0x96),
    ] as [(UInt8, UInt8, UInt8)])
  func lettersOfAnotherSystemAreAnError(o: UInt8, u: UInt8, n: UInt8) {
    func written(_ text: String) -> [UInt8] {
      text.unicodeScalars.map { ["ó": o, "ú": u, "ñ": n][$0] ?? UInt8($0.value) }
    }
    #expect(failure(written("cct,Código postal,Número\n1,2,3\n"))?.key == "csv.encoding")
    let error = failure(written("cct,nombre\n1,JUAREZ\n2,Razón\n3,León\n"))
    #expect(error?.key == "csv.encoding")
    #expect(error?.row == 3)
  }

  @Test func doublyConvertedLettersAreAnError() {
    let doubled = String(
      decoding: TextEncoding.windows1252.decode(Array(Self.accented.utf8)).utf8, as: UTF8.self)
    #expect(failure(Array(doubled.utf8))?.key == "csv.encoding")
    #expect(failure(Array("cct,a\n1,PEÃ‘A\n2,Ã³\n".utf8))?.row == 2)
  }

  @Test(arguments: [
    "cct,C\u{FFFD}digo\n1,2\n", "cct,C?digo postal\n1,2\n", "cct,a\n1,Pe\u{FFFD}a\n",
  ])
  func lostLettersAreAnError(text: String) {
    #expect(failure(Array(text.utf8))?.key == "csv.encoding")
  }

  /// `É”` in Windows-1252 has the bytes of a letter of UTF-8.
  @Test func lettersOfWindowsAreReadWhateverStandsBesideThem() throws {
    let bytes: [UInt8] =
      Array("cct,nombre,D\u{ED}as\n".unicodeScalars.map { UInt8($0.value) })
      + Array("1,".utf8) + [0x93] + Array("JOS".utf8) + [0xC9, 0x94, 0x0A]
      + Array("2,O".utf8) + [0x92] + Array("HIGGINS 1910".utf8) + [0x96] + Array("X\n".utf8)
    #expect(try DelimitedTable(bytes: bytes, name: "n.csv").encoding == .windows1252)
  }

  @Test(arguments: [
    "cct,¿Es sede?,N.º,Año 2019–2020,Ubicación 24°N\n1,ß,Ł,·\n", "cct,Día’s\n1,ñ\n",
  ])
  func lettersOfUTF8AreRead(text: String) throws {
    #expect(try DelimitedTable(bytes: Array(text.utf8), name: "n.csv").encoding == .utf8)
  }

  @Test func aNamedEncodingIsNotDoubted() throws {
    let bytes = Array(Self.accented.utf8) + [0x33, 0x2C, 0xFF, 0x0A]
    #expect(
      try DelimitedTable(bytes: bytes, name: "n.csv", encoding: "windows-1252").encoding
        == .windows1252)
  }
}
