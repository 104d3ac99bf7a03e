import Contracts
import Foundation
import Testing

/// Documents are read and written by our own code; Foundation's, slower and well known, says what
/// the bytes and the values must be.
@Suite struct CodingAgainstFoundationTests {
  /// The document as Foundation's encoder would write it, record by record.
  private func reference(_ document: some Document) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = try JSONSerialization.jsonObject(with: Data(try document.encoded()))
    let keys = try #require(object as? [String: Any]).keys.filter { $0 != "schema" }
    var text = "{\n\"schema\":\"\(type(of: document).schema)\""
    for key in keys.sorted() {
      let section = try #require(
        Mirror(reflecting: document).children.first { $0.label == key }?.value)
      text += ",\n\"\(key)\":"
      if let records = section as? [any Encodable] {
        let lines = try records.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        text += "[" + lines.map { "\n" + $0 }.joined(separator: ",") + (lines.isEmpty ? "]" : "\n]")
      } else {
        let value = try #require(section as? any Encodable)
        text += String(decoding: try encoder.encode(value), as: UTF8.self)
      }
    }
    return Array((text + "\n}\n").utf8)
  }

  private func expectSame(_ bytes: [UInt8], _ reference: [UInt8]) {
    guard bytes != reference else { return }
    let place = zip(bytes, reference).prefix { $0 == $1 }.count
    let around = max(0, place - 40)..<(place + 40)
    let texts = [bytes, reference].map {
      String(decoding: $0[around.clamped(to: $0.indices)], as: UTF8.self).debugDescription
    }
    Issue.record("written: \(texts[0]), by Foundation: \(texts[1])")
  }

  @Test(arguments: FullDocuments.all)
  func writesTheSameBytes(document: any Document) throws {
    expectSame(try document.encoded(), try reference(document))
  }

  @Test(arguments: 0..<40)
  func writesTheSameBytesOfAnything(seed: Int) throws {
    let document = RandomDocuments(seed: seed).schools()
    let bytes = try document.encoded()
    expectSame(bytes, try reference(document))
    #expect(try Schools(encoded: bytes) == document)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func refusesWhatIsNoNumber(value: Double) {
    let check = Check(rules: [], violations: [], figures: [Figure(name: "travel", value: value)])
    #expect(throws: EncodingError.self) { try check.encoded() }
  }

  /// Whatever is done to a document, it is refused or read as Foundation reads it.
  ///
  /// Foundation takes more: commas before a bracket, and strings nobody asks for that are none.
  @Test func readsNothingThatFoundationReadsOtherwise() throws {
    let bytes = try FullDocuments.schools.encoded()
    var random = RandomDocuments(seed: 1)
    var read = 0
    let trials = 2000
    for _ in 0..<trials {
      let spoiled = random.spoiled(bytes)
      guard let ours = try? Schools(encoded: spoiled) else { continue }
      let theirs = try? JSONDecoder().decode(Schools.self, from: Data(spoiled))
      #expect(ours == theirs, "\(String(decoding: spoiled, as: UTF8.self))")
      read += 1
    }
    #expect((trials / 10..<trials * 9 / 10).contains(read))
  }
}

/// Texts that are JSON and are not, and the place that is told.
@Suite struct DocumentGrammarTests {
  private func figure(_ value: String) throws -> Double? {
    let text = """
      {"schema":"check/1","valid":true,"rules":[],"violations":[],
      "figures":[{"name":"a","value":\(value)}]}
      """
    return try Check(encoded: Array(text.utf8)).figures.first?.value
  }

  @Test(arguments: [
    "0", "-0", "3", "3.0", "0.1", "-100.3090001", "1e3", "1E-7", "2.5e+10", "900719925474099.25",
    "9007199254740993", "123456789012345678.25", "0.1234567890123456789012345", "5e-324",
    "2.2250738585072014e-308", "0.000000000000000000000001",
    "8.5", "1e17", "9999999999999999.5",
  ])
  func readsANumberAsTheNearestDouble(text: String) throws {
    let value = try #require(try figure(text))
    #expect(value.bitPattern == Double(text)?.bitPattern)
  }

  @Test(arguments: [
    "", "+1", "01", "1.", ".5", "1e", "1e+", "0x10", "NaN", "Infinity", "1 2", "1,", "--1", "1_000",
    "1e400", "'1'", "\"1", "[1", "nul", "truee",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(throws: DocumentError.self) { try figure(text) }
  }

  @Test(arguments: [
    (#""aé\u00e9\n\/\\\"\ud83c\udfeb""#, "aéé\n/\\\"🏫"), (#""\u0000""#, "\0"), (#""""#, ""),
  ])
  func readsEscapes(text: String, expected: String) throws {
    let document = #"{"schema":"acuerdos/1","previous":[{"id":\#(text),"councils":[]}]}"#
    #expect(try Acuerdos(encoded: Array(document.utf8)).previous[0].id == expected)
  }

  @Test(arguments: [
    #""\ud83c""#, #""\udfeb""#, #""\ud83c\ud83c""#, #""\u12""#, #""\u12g4""#, #""\x""#, "\"\n\"",
    "\"\u{1}\"", #""\"#,
  ])
  func refusesEscapesThatAreNone(text: String) {
    let document = #"{"schema":"acuerdos/1","previous":[{"id":\#(text),"councils":[]}]}"#
    #expect(
      throws: DocumentError.malformed(path: "", problem: "no es JSON válido o está incompleto")
    ) { try Acuerdos(encoded: Array(document.utf8)) }
  }

  @Test(arguments: [
    (#"{"schema":"acuerdos/1"}"#, "previous", "falta el campo"),
    (#"{"schema":"acuerdos/1","previous":{}}"#, "previous", "el valor no es del tipo esperado"),
    (
      #"{"schema":"acuerdos/1","previous":[{"id":"a","councils":[]},{"id":"b","councils":["c",1]}]}"#,
      "previous[1].councils[1]", "el valor no es del tipo esperado"
    ),
    (
      #"{"schema":"acuerdos/1","previous":[{"x":[{}],"councils":[]}]}"#, "previous[0].id",
      "falta el campo"
    ),
    (
      #"{"schema":"acuerdos/1","previous":[null]}"#, "previous[0]",
      "el valor no es del tipo esperado"
    ),
    (#"{"schema":1,"previous":[]}"#, "schema", "el valor no es del tipo esperado"),
    (#"{"previous":[]}"#, "schema", "falta el campo"),
    ("[]", "", "el valor no es del tipo esperado"),
    (
      #"{"schema":"acuerdos/1","previous":[]"#, "", "no es JSON válido o está incompleto"
    ),
  ])
  func tellsThePlace(text: String, path: String, problem: String) {
    #expect(throws: DocumentError.malformed(path: path, problem: problem)) {
      try Acuerdos(encoded: Array(text.utf8))
    }
  }

  @Test func tellsThePlaceOfAWordOutsideAList() {
    let text =
      #"{"schema":"clusters/1","clusters":[],"areas":[],"left":[{"council":"a","reason":"b"}]}"#
    #expect(
      throws: DocumentError.malformed(path: "left[0].reason", problem: "el valor no es admisible")
    ) { try Clusters(encoded: Array(text.utf8)) }
  }

  @Test func refusesNestingWithoutEnd() {
    for depth in [600, 1_000_000] {
      let text =
        #"{"schema":"acuerdos/1","previous":[],"x":"# + String(repeating: "[", count: depth)
      #expect(throws: DocumentError.self) { try Acuerdos(encoded: Array(text.utf8)) }
    }
  }

  @Test func refusesBytesThatAreNoText() {
    let text =
      Array(#"{"schema":"acuerdos/1","previous":[],"x":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(throws: DocumentError.self) { try Acuerdos(encoded: text) }
  }

  @Test func readsATextThatSomebodyElseWrote() throws {
    let bytes = try FullDocuments.located.encoded()
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let pretty = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted])
    #expect(try Located(encoded: [0xEF, 0xBB, 0xBF] + [UInt8](pretty)).encoded() == bytes)
  }
}
