import Contracts
import Testing

private func problem(_ bytes: [UInt8]) -> JSONProblem? {
  do {
    _ = try WrittenJSON(bytes)
    return nil
  } catch {
    return error
  }
}

private func problem(_ text: String) -> JSONProblem? { problem(Array(text.utf8)) }

@Suite struct WrittenJSONTests {
  @Test func readsEveryKindOfValue() throws {
    let text = #"{"a": [1, -2.5e3, "ñ\u00e9\n\ud83d\ude00"], "b": {"c": null}, "d": true}"#
    let written = try WrittenJSON(Array(text.utf8))
    #expect(
      written.value
        == .object([
          "a": .array([.number(1), .number(-2500), .string("ñé\n😀")]),
          "b": .object(["c": .null]), "d": .bool(true),
        ]))
  }

  @Test func knowsTheRowOfEveryKey() throws {
    let written = try WrittenJSON(Array("{\"a\":\r\n{\n\"b\": [{\"c\": 1},\n {\"c\": 2}]}}".utf8))
    #expect(written.rows == ["a": 1, "a.b": 3, "a.b[0].c": 3, "a.b[1].c": 4])
  }

  @Test func skipsAMarkAtTheStart() throws {
    #expect(try WrittenJSON([0xEF, 0xBB, 0xBF] + Array("{}".utf8)).value == .object([:]))
  }

  @Test(arguments: [
    ("", "", nil, "el archivo está vacío"),
    (" \n", "", nil, "el archivo está vacío"),
    ("{\"a\": 1,\n\"a\": 2}", "a", 2, "la clave está repetida"),
    (#"{"a": {"b": 1, "\u0062": 2}}"#, "a.b", 1, "la clave está repetida"),
    ("{\"a\": 1", "", 1, "el archivo termina antes de tiempo"),
    ("{\"a\": \"x", "a", 1, "el archivo termina antes de tiempo"),
    ("{\"a\"", "a", 1, "el archivo termina antes de tiempo"),
    ("{\"a\": 1,}", "", 1, "sobra una coma"),
    ("{\"a\": [1,]}", "a", 1, "sobra una coma"),
    ("{\"a\": 1 \"b\": 2}", "", 1, "falta una coma"),
    ("{\"a\" 1}", "a", 1, "faltan los dos puntos"),
    ("{a: 1}", "", 1, "falta una clave entre comillas"),
    ("{'a': 1}", "", 1, "falta una clave entre comillas"),
    ("{\"a\": }", "a", 1, "falta un valor"),
    ("{} x", "", 1, "sobra texto después del final"),
    ("// no\n{}", "", 1, "JSON no admite comentarios"),
    ("{\"a\": NaN}", "a", 1, "«NaN» no es un valor de JSON"),
    ("{\"a\": Infinity}", "a", 1, "«Infinity» no es un valor de JSON"),
    ("{\"a\": -Infinity}", "a", 1, "«-Infinity» no es un número de JSON"),
    ("{\"a\": 01}", "a", 1, "«01» no es un número de JSON"),
    ("{\"a\": 1.}", "a", 1, "«1.» no es un número de JSON"),
    ("{\"a\": True}", "a", 1, "«True» no es un valor de JSON"),
    ("{\"a\":\n1e400}", "a", 2, "el número 1e400 es demasiado grande"),
    (#"{"a": "\ud800"}"#, "a", 1, "\\u escribe la mitad de un carácter"),
    (#"{"a": "\ude00x"}"#, "a", 1, "\\u escribe la mitad de un carácter"),
    (#"{"a": "\ud800\u0041"}"#, "a", 1, "\\u escribe la mitad de un carácter"),
    (#"{"a": "\u12g4"}"#, "a", 1, "detrás de \\u van cuatro cifras hexadecimales"),
    (#"{"a": "\x"}"#, "a", 1, "detrás de \\ no puede ir ese carácter"),
    ("{\"a\": \"x\ny\"}", "a", 1, "las comillas no se cierran en su renglón"),
  ])
  func namesTheSlip(text: String, path: String, row: Int?, expected: String) throws {
    let found = try #require(problem(text))
    #expect(found.path == path)
    #expect(found.row == row)
    #expect(found.problem == expected)
  }

  @Test func refusesOtherEncodings() throws {
    let latin: [UInt8] = Array("{\n\"a\": \"ni".utf8) + [0xF1] + Array("o\"}".utf8)
    #expect(try #require(problem(latin)).row == 2)
    #expect(try #require(problem(latin)).problem.contains("UTF-8"))
    let wide: [UInt8] = Array("{}".utf8).flatMap { [$0, 0] as [UInt8] }
    #expect(try #require(problem([0xFF, 0xFE] + wide)).problem.contains("UTF-16"))
    #expect(try #require(problem(wide)).problem.contains("UTF-16"))
  }

  @Test(arguments: ["[", "{\"a\":"])
  func refusesDeepNestingWithoutGoingThere(open: String) throws {
    let text = String(repeating: open, count: 100_000)
    #expect(try #require(problem(text)).problem.contains("niveles"))
  }

  @Test func refusesWhatNobodyWritesByHand() throws {
    #expect(
      try #require(problem(String(repeating: "[", count: 2_000_000))).problem.contains("mide"))
  }
}
