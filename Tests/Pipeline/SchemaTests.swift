import Foundation
import Testing

/// The schemas as users get them, and as a real validator reads them.
///
/// That every document of every run obeys its schema is seen to in `Chain`.
@Suite struct PrintedSchemaTests {
  private func printed(_ command: String, _ arguments: String...) throws -> [UInt8] {
    let outcome = try Command.run("encuentro-" + command, arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    return outcome.output
  }

  private func file(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: SchemaValidator.schema(name))))
  }

  @Test func everyCommandPrintsTheSchemaOfWhatItWrites() throws {
    for stage in Chain.stages {
      #expect(try printed(stage.command, "--print-schema") == file(stage.document))
    }
    #expect(try printed("publish", "--print-schema") == file("datapackage"))
  }

  @Test(arguments: ["report", "inputs", "parameters"])
  func anyCommandPrintsTheOthers(name: String) throws {
    #expect(try printed("match", "--print-schema", name) == file(name))
    #expect(try printed("publish", "--print-schema=" + name, "--quiet") == file(name))
  }

  @Test func otherOptionsDoNotMatter() throws {
    #expect(
      try printed("locate", "--print-schema", "--schools", "nada.json", "-o", "x")
        == file("located"))
  }

  @Test(arguments: [["--print-schema", "nada"], ["--print-schema=nada"], ["--print-schema="]])
  func aSchemaThatIsNotIsUsage(arguments: [String]) throws {
    let outcome = try Command.run("encuentro-match", arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}

@Suite(.enabled(if: SchemaValidator.isPresent, SchemaValidator.absence))
struct SchemaValidationTests {
  private let goldens = packageFolder.appending(path: "Tests/Fixtures/goldens")

  @Test func theRunsOfThePipelinesAreWhatTheirSchemasSay() throws {
    let pipelines = packageFolder.appending(path: "pipelines")
    let files = try FileManager.default.contentsOfDirectory(atPath: pipelines.path).sorted()
      .flatMap { run in
        ["inputs", "parameters"].map {
          (schema: $0, path: pipelines.appending(path: "\(run)/\($0).json").path)
        }
      }.filter { FileManager.default.fileExists(atPath: $0.path) }
    #expect(files.count >= 6)
    #expect(try SchemaValidator.problems(files, closed: false) == [])
  }

  @Test func theParametersInForceAreWhatTheirSchemaSays() throws {
    let scratch = try Scratch()
    for stage in Chain.stages {
      let outcome = try Command.run("encuentro-" + stage.command, ["--print-parameters"])
      try scratch.write(outcome.output, to: stage.document)
    }
    let files = Chain.stages.map { (schema: "parameters", path: scratch.path($0.document)) }
    #expect(try SchemaValidator.problems(files, closed: false) == [])
  }

  /// What is replaced in a golden document, by what.
  static let corruptions: [(document: String, pattern: String, with: String)] = [
    ("schools", #""schema":"schools/1""#, #""schema":"schools/2""#),
    ("schools", #""schema":"schools/1","#, ""),
    ("schools", #""members":\d+,"#, ""),
    ("schools", #""members":\d+"#, #""members":-1"#),
    ("schools", #""members":(\d+)"#, #""members":"$1""#),
    ("schools", #""members":(\d+)"#, #""members":$1.5"#),
    ("schools", #""id":"(..)DPR"#, #""id":"$1dpr"#),
    ("schools", #""id":"33?2DES"#, #""id":"33DES"#),
    ("schools", #""control":"publico""#, #""control":"público""#),
    ("schools", #""postalCode":"0?(\d{4})\d?""#, #""postalCode":"$1""#),
    ("schools", #""latitude":\d+.\d+,"#, ""),
    ("schools", #""rooms":\d+"#, #""rooms":null"#),
    ("schools", #""strata":\{\}"#, #""strata":{"1":"dos"}"#),
    ("places", "EPSG:6372", "EPSG:4326"),
    ("places", #""latitude":\d+"#, #""latitude":122"#),
    ("places", #""polygons":\[\[""#, #""polygons":[["¡"#),
    ("places", #""ambito":"urbana""#, #""ambito":"Urbana""#),
    ("located", #""meetingShift":"matutino""#, #""meetingShift":"nocturno""#),
    ("located", #""quality":"point""#, #""quality":"none""#),
    ("located", #""latitude":[\d.]+,"longitude":[-\d.]+,"#, ""),
    ("located", #""locality":"\d+""#, #""locality":"99001""#),
    ("clusters", #""total":"#, #""sum":"#),
    ("clusters", #""reason":"\w+""#, #""reason":"otro""#),
    ("encuentros", #""levels":\["\w+",?"#, #""levels":["primaria","primaria","#),
    ("encuentros", #""id":"\d{9}-M"#, #""id":"320990001-X"#),
    ("encuentros", #""metres":"#, #""metros":"#),
    ("sedes", #""session":3"#, #""session":4"#),
    ("sedes", #""teacherMetres":"#, #""teacherMetres":-"#),
    ("groups", #""role":"director""#, #""role":"por_designar""#),
    ("groups", #""coordinators":\[\{[^]]*\]"#, #""coordinators":[]"#),
    ("check", #""rule":"F2""#, #""rule":"Z2""#),
    ("check", #""valid":true"#, #""valid":"sí""#),
  ]

  @Test func theSchemasRefuseWhatIsCorrupt() throws {
    let scratch = try Scratch()
    var files: [(schema: String, path: String)] = []
    for (index, corruption) in Self.corruptions.enumerated() {
      let golden = try String(
        contentsOf: goldens.appending(path: corruption.document + ".json"), encoding: .utf8)
      let corrupt = golden.replacingOccurrences(
        of: corruption.pattern, with: corruption.with, options: .regularExpression)
      #expect(corrupt != golden, "\(corruption) changes nothing")
      try scratch.write(Array(corrupt.utf8), to: "\(index).json")
      files.append((corruption.document, scratch.path("\(index).json")))
    }
    let problems = try SchemaValidator.problems(files, closed: false)
    for (file, corruption) in zip(files, Self.corruptions) {
      #expect(problems.contains { $0.hasPrefix(file.path + ":") }, "\(corruption)")
    }
  }

  @Test func aReaderMayMeetAFieldItDoesNotKnow() throws {
    let scratch = try Scratch()
    let golden = try String(
      contentsOf: goldens.appending(path: "sedes.json"), encoding: .utf8)
    try scratch.write(
      Array(golden.replacing("\"session\":1", with: "\"session\":1,\"z\":1").utf8),
      to: "sedes.json")
    let file = [(schema: "sedes", path: scratch.path("sedes.json"))]
    #expect(try SchemaValidator.problems(file, closed: false) == [])
    #expect(try !SchemaValidator.problems(file, closed: true).isEmpty)
  }
}
