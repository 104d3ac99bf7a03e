import Contracts
import Testing

@Suite struct DocumentCodingTests {
  let document = Clusters(
    clusters: [
      Cluster(
        id: "190390001-M-19DPR0001A-1", locality: "190390001", shift: .matutino,
        councils: ["19DPR0001A-1", "19DJN0002B-1"], sede: "19DPR0001A-1", members: 12)
    ],
    areas: [], left: [LeftCouncil(council: "19DPR0003C-1", reason: .unSoloNivel)])

  @Test func writesSchemaFirstThenSortedKeysOneRecordALine() throws {
    let lines = String(decoding: try document.encoded(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines[1] == #""schema":"clusters/1","#)
    #expect(lines[2] == #""alternatives":[],"#)
    #expect(lines[3] == #""areas":[],"#)
    #expect(
      lines[5]
        == #"{"councils":["19DPR0001A-1","19DJN0002B-1"],"id":"190390001-M-19DPR0001A-1","locality":"190390001","members":12,"sede":"19DPR0001A-1","shift":"matutino","status":[]}"#
    )
  }

  @Test func readsWhatItWrote() throws {
    #expect(try Clusters(encoded: try document.encoded()) == document)
  }

  @Test func readsADocumentFromBeforeAFieldWasAdded() throws {
    let old = String(decoding: try document.encoded(), as: UTF8.self)
      .replacing("\"alternatives\":[],\n", with: "")
    #expect(!old.contains("alternatives"))
    #expect(try Clusters(encoded: Array(old.utf8)) == document)
  }

  @Test func refusesAnotherVersionAndSaysWhatToRun() throws {
    let old = String(decoding: try document.encoded(), as: UTF8.self)
      .replacing("clusters/1", with: "clusters/0")
    #expect(
      throws: DocumentError.schema(
        found: "clusters/0", expected: "clusters/1", producer: "encuentro-cluster")
    ) { try Clusters(encoded: Array(old.utf8)) }
  }

  @Test func namesThePathOfAWrongField() throws {
    let text = String(decoding: try document.encoded(), as: UTF8.self)
      .replacing("\"members\":12", with: "\"members\":\"12\"")
    #expect(
      throws: DocumentError.malformed(
        path: "clusters[0].members", problem: "el valor no es del tipo esperado")
    ) { try Clusters(encoded: Array(text.utf8)) }
  }

  @Test func refusesATruncatedDocument() throws {
    let bytes = try document.encoded()
    #expect(
      throws: DocumentError.malformed(path: "", problem: "no es JSON válido o está incompleto")
    ) { try Clusters(encoded: Array(bytes.prefix(bytes.count / 2))) }
  }
}

@Suite struct DocumentTextTests {
  private func problem(_ bytes: [UInt8]) -> String? {
    do {
      _ = try Clusters(encoded: bytes)
      return nil
    } catch {
      guard case .malformed(_, let problem) = error else { return "\(error)" }
      return problem
    }
  }

  private func document(_ more: String) -> [UInt8] {
    Array(#"{"schema":"clusters/1","areas":[],"clusters":[],"left":[]\#(more)}"#.utf8)
  }

  @Test func readsAMarkAtTheStart() {
    #expect(problem([0xEF, 0xBB, 0xBF] + document("")) == nil)
  }

  @Test func saysWhenThereIsNothing() {
    #expect(problem([]) == "el archivo está vacío")
    #expect(problem(Array(" \n".utf8)) == "el archivo está vacío")
  }

  @Test func refusesTextThatIsNotUTF8AlsoWhereNobodyReads() {
    var bytes = document(#","more":"?""#)
    let place = bytes.lastIndex(of: UInt8(ascii: "?"))!
    bytes[place] = 0xFF
    #expect(problem(bytes) == "no está en UTF-8 desde el byte \(place)")
    let wide: [UInt8] = document("").flatMap { [$0, 0] as [UInt8] }
    #expect(problem(wide) == "no está en UTF-8")
    #expect(problem([0xFF, 0xFE] + wide) == "no está en UTF-8")
  }

  @Test(arguments: [
    #","x":NaN"#, #","x":-Infinity"#, #","\ud800":1"#, ",,", "}",
  ])
  func refusesWhatIsNoJSON(more: String) {
    #expect(problem(document(more)) == "no es JSON válido o está incompleto")
  }

  @Test(arguments: ["[", "{\"a\":"])
  func refusesDeepNesting(open: String) {
    let nested = String(repeating: open, count: 100_000)
    #expect(problem(Array(nested.utf8)) == "no es JSON válido o está incompleto")
    #expect(problem(document(",\"x\":" + nested)) == "no es JSON válido o está incompleto")
  }

  /// Where a number or a letter is none of a field that is read; elsewhere nobody asks for it.
  @Test(arguments: [
    #"[{"council":"\ud800","groups":1,"present":1}]"#,
    #"[{"council":"a","groups":1e400,"present":1}]"#,
    #"[{"council":"a","groups":1.5,"present":1}]"#,
    #"[{"council":"a","groups":99999999999999999999,"present":1}]"#,
  ])
  func refusesAValueThatIsNone(shortfalls: String) {
    let text = #"{"schema":"groups/1","groups":[],"shortfalls":\#(shortfalls)}"#
    #expect(throws: DocumentError.self) { try Groups(encoded: Array(text.utf8)) }
  }

  /// The decoder would take a minute and a gigabyte to find out.
  @Test(arguments: ["[],", "1,", "{},"])
  func refusesAFlood(value: String) throws {
    let flood = String(repeating: value, count: (1 << 25) / value.utf8.count)
    #expect(
      try #require(problem(document(",\"x\":[\(flood)1]"))).contains("demasiados valores"))
  }
}

/// What holds of every document of the chain.
@Suite struct EveryDocumentTests {
  private func again<D: Document>(_ document: D, _ bytes: [UInt8]) throws -> [UInt8] {
    try D(encoded: bytes).encoded()
  }

  @Test(arguments: FullDocuments.all)
  func comesBackAsTheSameBytes(document: any Document) throws {
    let bytes = try document.encoded()
    #expect(try again(document, bytes) == bytes)
  }

  @Test(arguments: FullDocuments.all, ["0", "2", "10"])
  func isRefusedInAnotherVersion(document: any Document, version: String) throws {
    let schema = type(of: document).schema
    let other = schema.prefix { $0 != "/" } + "/" + version
    let text = String(decoding: try document.encoded(), as: UTF8.self)
      .replacing("\"schema\":\"\(schema)\"", with: "\"schema\":\"\(other)\"")
    #expect(
      throws: DocumentError.schema(
        found: String(other), expected: schema, producer: type(of: document).producer)
    ) { try again(document, Array(text.utf8)) }
  }

  @Test(arguments: FullDocuments.all)
  func ignoresFieldsItDoesNotKnow(document: any Document) throws {
    let bytes = try document.encoded()
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\n{\"", with: "\n{\"añadido\":[{\"a\":null}],\"").replacing(
        "{\n", with: "{\"a\":1,")
    #expect(try again(document, Array(text.utf8)) == bytes)
  }
}

@Suite struct DocumentRangeTests {
  @Test(arguments: ["9223372036854775807", "-1"])
  func refusesANumberThatCannotBe(members: String) throws {
    let text = """
      {"schema":"groups/1","groups":[{"encuentro":"a","group":1,"members":\(members),
      "councils":[],"coordinators":[]}],"shortfalls":[]}
      """
    #expect(
      throws: DocumentError.malformed(path: "groups[0]", problem: "un número está fuera de rango")
    ) { try Groups(encoded: Array(text.utf8)) }
  }

  @Test func refusesAPointThatIsNotOnTheEarth() throws {
    let text = """
      {"schema":"places/1","crs":"EPSG:6372","localities":[{"id":"190390001","name":"",
      "latitude":1e18,"longitude":-100}],"municipalities":[],"colonias":[],"findings":[]}
      """
    #expect(
      throws: DocumentError.malformed(
        path: "localities[0]", problem: "un número está fuera de rango")
    ) { try Places(encoded: Array(text.utf8)) }
  }

  @Test(arguments: [
    #"{"schema":"groups/1","groups":[],"shortfalls":[{"council":"a","groups":1,"present":-1}]}"#,
    #"{"schema":"groups/1","groups":[{"encuentro":"a","group":1,"members":1,"coordinators":[],"#
      + #""councils":[{"council":"a","members":1,"strata":{"1":9223372036854775807}}]}],"#
      + #""shortfalls":[]}"#,
  ])
  func refusesCountsThatWouldOverflow(text: String) {
    #expect(throws: DocumentError.self) { try Groups(encoded: Array(text.utf8)) }
  }

  @Test(arguments: ["-1", "1e300"])
  func refusesADistanceThatIsNone(metres: String) {
    let text = """
      {"schema":"encuentros/1","encuentros":[],"matches":[],"unassigned":[{"council":"a",
      "reason":"sin_cupo","metres":\(metres)}]}
      """
    #expect(
      throws: DocumentError.malformed(
        path: "unassigned[0]", problem: "un número está fuera de rango")
    ) { try Encuentros(encoded: Array(text.utf8)) }
  }
}
