import Foundation
import Testing

import enum StageCommand.ExitStatus

/// What a command does when its streams or its output fail.
@Suite struct StreamTests {
  private let chain = Chain()

  /// The command in a shell, with what the shell does to its streams behind it. Number 8 is a pipe
  /// whose reader was gone before the command began.
  private func run(_ streams: String) throws -> (status: String, errors: [Substring]) {
    let scratch = try Scratch()
    let places = "'\(Command.path("encuentro-ingest-places"))'"
    let options = "--inputs \(chain.inputs) --data \(chain.data)"
    let outcome = try Command.run(
      URL(filePath: "/bin/bash"),
      [
        "-c",
        """
        exec 8> >(:); wait $!
        \(places) \(options) \(streams); echo $? > \(scratch.path("status"))
        """,
      ])
    let status = String(decoding: try scratch.read("status"), as: UTF8.self)
    return (status.trimmingCharacters(in: .newlines), outcome.errors.split(separator: "\n"))
  }

  @Test(arguments: [
    (">&8", "quien leía se retiró"), (">&-", "está cerrada"),
    ("> /dev/full", "no queda espacio"), ("--list-inputs > /dev/full", "no queda espacio"),
    ("--print-parameters > /dev/full", "no queda espacio"),
  ])
  func anOutputThatCannotBeWrittenIsIO(streams: String, words: String) throws {
    let (status, errors) = try run(streams)
    #expect(status == String(ExitStatus.io.rawValue))
    #expect(errors.count == 1)
    #expect(errors.first?.contains(words) == true, "\(errors)")
  }

  @Test(arguments: ["2>&-", "2> /dev/full", "2>&- >&-"])
  func aStderrThatCannotBeWrittenChangesNoStatus(streams: String) throws {
    #expect(try run("--output /proc/none/a " + streams).status == String(ExitStatus.io.rawValue))
  }

  @Test func aClosedStreamIsNotTheNextFile() throws {
    let output = chain.run.path("places.json")
    #expect(try run("--output \(output) <&- >&- 2>&-").status == "0")
    #expect(try chain.make("places", ["--overwrite"]).status == 0)
    let written = try chain.run.read("places.json")
    #expect(String(decoding: written.prefix(30), as: UTF8.self).contains("places/1"))
  }
}

/// Arguments and small files that cannot be used: one line, the right status, nothing written.
@Suite struct BadArgumentTests {
  private let chain = Chain()

  private func places(_ output: String, _ more: String...) throws -> Command.Outcome {
    try Command.run(
      "encuentro-ingest-places",
      ["--inputs", chain.inputs, "--data", chain.data, "--output", output] + more)
  }

  @Test func aFolderThatIsNotThereIsNamedAndNoTemporaryFile() throws {
    let outcome = try places(chain.run.path("none/places.json"))
    expect(outcome, .io, "none/places.json", "no existe")
    #expect(!outcome.errors.contains(".tmp-"))
    #expect(!outcome.errors.contains("report.json"))
  }

  @Test func aFolderIsNoDocument() throws {
    expect(try places(chain.run.url.path), .exists, "no es un archivo")
    expect(try places(chain.run.url.path, "--overwrite"), .exists, "no es un archivo")
    expect(try places(chain.run.url.path + "/x/"), .usage, "es el nombre de una carpeta")
    #expect(try chain.run.entries() == [])
  }

  @Test func aNameOfSeveralLinesIsToldInOne() throws {
    expect(try places(chain.run.path("a\nb/places.json")), .io, #"a\u{A}b"#)
  }

  @Test(arguments: [
    (#"{"places": {"crs": "EPSG:999999"}}"#, "places.crs"),
    (#"{"rules": {"groupSize": 30.5}}"#, "rules.groupSize"),
    (#"{"cluster": {"efort": 1}}"#, "cluster.efort"),
    (#"{"rules": {}, "rules": {}}"#, "rules"),
    (#"{"publish": {"title": "\ud800"}}"#, "publish.title"),
  ])
  func everyStageValidatesAllParameters(json: String, key: String) throws {
    try chain.run.write(Array(json.utf8), to: "p.json")
    let outcome = try places(
      chain.run.path("places.json"), "--parameters", chain.run.path("p.json"))
    expect(outcome, .usage, "p.json", key)
    #expect(try chain.run.entries() == ["p.json"])
  }

  @Test(arguments: [
    (#"{"schools": [""]}"#, "inputs.schools[0]"), (#"{"schools": ["."]}"#, "inputs.schools"),
    (#"{"schools": [], "schools": []}"#, "inputs.schools"), (#"{"schools": ["#, "inputs"),
  ])
  func everySlipOfTheInputsIsUsage(json: String, key: String) throws {
    try chain.run.write(Array(json.utf8), to: "i.json")
    var chain = chain
    chain.inputs = chain.run.path("i.json")
    expect(try chain.make("schools"), .usage, "i.json", key)
  }

  /// What the decoder would follow to the bottom, or for minutes.
  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
    "{\"schema\":\"located/1\",\"councils\":[", "", "\u{FEFF}", "null", "[]", "NaN",
    "{\"schema\":\"located/1\",\"councils\":[" + String(repeating: "[],", count: 8_000_000),
  ])
  func aDocumentThatIsNoneIsData(text: String) throws {
    try chain.run.write(Array(text.utf8), to: "located.json")
    try chain.run.write(
      Array("{\"schema\":\"acuerdos/1\",\"previous\":[]}".utf8), to: "acuerdos.json")
    expect(try chain.make("clusters"), .data, "located.json", "document.malformed")
  }

  @Test func aDocumentWithoutEndIsNotReadToIt() throws {
    let outcome = try Command.run(
      "encuentro-cluster",
      ["--located", "/dev/zero", "--acuerdos", "none", "--output", chain.run.path("c.json")])
    expect(outcome, .data, "/dev/zero")
  }
}
