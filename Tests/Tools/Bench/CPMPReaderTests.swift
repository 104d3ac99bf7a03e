import Contracts
import FacilityLocation
import Testing

@testable import encuentro_bench

/// Whatever is wrong with an instance is told in one line with its row.
@Suite struct CPMPReaderTests {
  private static let points = "0 0 10 2\n3 4 10 2\n"

  @Test(arguments: [
    ("", nil, "está vacío"), (" \n\r\n", nil, "está vacío"),
    ("\u{FEFF}", nil, "está vacío"), ("2 1\u{0}", nil, "no es texto"),
    ("2", 1, "trae un dato y no dos enteros"), ("\n2 1 10\n" + points, 2, "trae 3 datos"),
    ("dos 1\n" + points, 1, "el número de puntos no es un número"),
    ("2.5 1\n" + points, 1, "el número de puntos no es un entero"),
    ("0 0", 1, "el número de puntos es 0 y se admiten de 1 a 10000"),
    ("-2 1\n" + points, 1, "el número de puntos es -2"),
    ("10001 5\n" + points, 1, "el número de puntos es 10001 y se admiten de 1 a 10000"),
    ("1e300 1\n" + points, 1, "el número de puntos es demasiado grande"),
    ("2 0\n" + points, 1, "el número de medianas es 0 y se admiten de 1 a 2"),
    ("2 3\n" + points, 1, "el número de medianas es 3 y se admiten de 1 a 2"),
    ("2 1.5\n" + points, 1, "el número de medianas no es un entero"),
    ("2 99999999999999999999\n" + points, 1, "el número de medianas es demasiado grande"),
    ("3 1\n" + points, 3, "el archivo termina aquí, con 2 puntos de 3"),
    ("1 1", 1, "termina aquí, con 0 puntos de 1"),
    ("3 1\n0 0 10 2\n", 2, "el archivo termina aquí, con un punto de 3"),
    ("2 1\n0 0 10 2\n3 4 1", 3, "el punto 2 trae 3 datos y no cuatro"),
    ("2 1\n0 0 10 2 7\n3 4 10 2", 2, "el punto 1 trae 5 datos y no cuatro"),
    ("2 1\n" + points + "\nEOF\n", 5, "sobra esta fila, pues la instancia es de 2 puntos"),
    ("1 1\n" + points, 3, "sobra esta fila, pues la instancia es de un punto"),
  ])
  func namesTheRowOfAWrongShape(text: String, row: Int?, words: String) throws {
    try expectRefusal(of: text, row, words)
  }

  @Test(arguments: [
    ("nan", "0", "10", "2", "la coordenada x del punto 2 no es un número"),
    ("0", "inf", "10", "2", "la coordenada y del punto 2 no es un número"),
    ("0x1p3", "0", "10", "2", "la coordenada x del punto 2 no es un número"),
    ("1e999", "0", "10", "2", "la coordenada x del punto 2 es demasiado grande"),
    ("0", "-1e16", "10", "2", "la coordenada y del punto 2 pasa de 1000000000"),
    ("0", "0", "1e999", "2", "la capacidad del punto 2 es demasiado grande"),
    ("0", "0", "1e30", "2", "la capacidad del punto 2 es demasiado grande"),
    ("0", "0", "-10", "2", "la capacidad del punto 2 es -10 y se admite de 0 a 1000000000"),
    ("0", "0", "10", "-2", "la demanda del punto 2 es -2 y se admite de 0"),
    ("0", "0", "10", "1.5", "la demanda del punto 2 no es un entero"),
    ("0", "0", "10", "2000000000", "la demanda del punto 2 es 2000000000"),
    ("0", "0", "10", "Ana", "la demanda del punto 2 no es un número"),
  ])
  func namesTheNumberThatIsWrong(
    x: String, y: String, capacity: String, demand: String, words: String
  ) throws {
    let text = "2 1\r\n0 0 10 2\r\n\r\n\(x) \(y) \(capacity) \(demand)\r\n"
    let error = try expectRefusal(of: text, 4, words)
    #expect(error?.description.contains("Ana") == false, "words of the file are not repeated")
  }

  @Test func aDecimalCommaIsTold() throws {
    let error = try expectRefusal(of: "1 1\n0,5 0 10 2", 2, "la coordenada x")
    #expect(error?.remedy == "escriba los decimales con punto")
  }

  /// Tiny differences would drown in the rounding of a search.
  @Test func pointsTooCloseForTheirDistancesAreTold() throws {
    try expectRefusal(of: "2 1\n1e-9 0 10 2\n0 0 10 2", nil, "una milésima")
    let same = try read("2 1\n5 5 10 2\n5 5 10 2")
    #expect(same.points.count == 2, "but those on one place are no harm")
  }

  @Test(arguments: [
    "2 1\n0 0 10 2\n3 4 10 2", "\u{FEFF}2 1\n0 0 10 2\n3 4 10 2\n",
    "  2\t1\t\t\r\n0 0 10 2\r\n\r\n3 4 10 2 \r\n \r\n", "2 1\r0 0 10 2\r3 4 10 2\r",
    "2.0 1\n0.0 -0 10.0 2\n+3 4e0 1e1 2\n",
  ])
  func takesAnyBlanksAndEndsOfLines(text: String) throws {
    let instance = try read(text)
    #expect(instance.medians == 1)
    #expect(instance.points.map(\.x) == [0, 3])
    #expect(instance.points.map(\.demand) == [2, 2])
    #expect(instance.problem(.real).divided().cost.total == 5)
  }

  @Test func aFileFarTooLargeIsNotReadWordByWord() throws {
    let error = #expect(throws: InputError.self) {
      try read(String(repeating: "1 ", count: CPMPReader.byteLimit / 2 + 1))
    }
    #expect(error?.key == "file.size")
  }

  @Test func anAbsentFileIsMissing() {
    let error = #expect(throws: InputError.self) {
      try CPMPInstance(path: "/nonexistent/x.txt")
    }
    #expect(error?.kind == .missing)
  }

  private func read(_ text: String) throws -> CPMPInstance {
    try withFile("instance.txt", text) { try CPMPInstance(path: $0) }
  }

  @discardableResult
  private func expectRefusal(
    of text: String, _ row: Int?, _ words: String, location: SourceLocation = #_sourceLocation
  ) throws -> InputError? {
    let error = #expect(throws: InputError.self, sourceLocation: location) { try read(text) }
    #expect(error?.kind == .data, sourceLocation: location)
    #expect(error?.row == row, sourceLocation: location)
    #expect(
      error?.problem.contains(words) == true, "\(error?.description ?? "")",
      sourceLocation: location)
    return error
  }
}
