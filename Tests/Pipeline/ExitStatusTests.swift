import Foundation
import Testing

import enum StageCommand.ExitStatus

/// Every row of the table of exit codes, and that nothing is lost on the way.
@Suite struct ExitStatusTests {
  private let chain = Chain()

  /// One line on stderr, with these words, and this status.
  private func expect(
    _ outcome: Command.Outcome, _ status: ExitStatus, _ words: String...,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == status.rawValue, sourceLocation: location)
    #expect(outcome.output.isEmpty, sourceLocation: location)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)", sourceLocation: location)
    for word in words {
      #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: location)
    }
  }

  private func ingest(_ csv: String) throws -> Command.Outcome {
    let scratch = try Scratch()
    try scratch.write(Array(csv.utf8), to: "escuelas.csv")
    try scratch.write(Array(#"{"schools": ["escuelas.csv"]}"#.utf8), to: "inputs.json")
    return try Command.run(
      "encuentro-ingest-schools",
      ["--inputs", scratch.path("inputs.json"), "--data", scratch.url.path])
  }

  @Test func noInputIsUsage() throws {
    for stage in Chain.stages {
      let command = "encuentro-" + stage.command
      expect(try Command.run(command, []), .usage, command + " --help")
    }
  }

  @Test(arguments: [
    ("encuentro-locate", ["--nada"], "--"), ("encuentro-locate", ["--threads"], "--threads"),
    ("encuentro-ingest-acuerdos", ["--inputs", "a", "--data", "b", "--ouput", "c"], "--output"),
    ("encuentro-synthesize", [], "--output"),
    ("encuentro-bench", ["growth", "--nada"], "--nada"), ("encuentro-bench", ["chain"], "--run"),
    // An empty folder would be the root of the machine.
    ("encuentro-bench", ["cpmp", "a.txt", "--solution-dir", ""], "--solution-dir"),
  ])
  func aWrongCallIsUsageInOneLine(command: String, arguments: [String], word: String) throws {
    expect(try Command.run(command, arguments), .usage, word, "see \(command) --help")
  }

  @Test func helpIsNoError() throws {
    let outcome = try Command.run("encuentro-locate", ["--help"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(String(decoding: outcome.output, as: UTF8.self).contains("USAGE: encuentro-locate"))
  }

  @Test func theParametersInForceArePrintedWithoutAnythingElse() throws {
    try chain.run.write(Array(#"{"rules": {"maxMembers": 120}}"#.utf8), to: "p.json")
    let outcome = try Command.run(
      "encuentro-match", ["--print-parameters", "--parameters", chain.run.path("p.json")])
    #expect(outcome.status == 0)
    let printed = String(decoding: outcome.output, as: UTF8.self)
    #expect(printed.contains("\"maxMembers\" : 120"))
    #expect(printed.contains("\"groupSize\" : 30"))
  }

  @Test func anUnknownParameterIsUsage() throws {
    try chain.run.write(Array(#"{"places": {"encodings": "auto"}}"#.utf8), to: "p.json")
    let outcome = try chain.make("places", ["--parameters", chain.run.path("p.json")])
    expect(outcome, .usage, "p.json", "places.encodings", "parámetro desconocido")
  }

  @Test func anUnknownInputKeyIsUsage() throws {
    try chain.run.write(Array(#"{"escuelas": ["a.csv"]}"#.utf8), to: "i.json")
    var chain = chain
    chain.inputs = chain.run.path("i.json")
    expect(try chain.make("schools"), .usage, "i.json", "inputs.escuelas", "entrada desconocida")
  }

  @Test func aFileThatIsNotThereIsMissing() throws {
    try chain.run.write(Array(#"{"schools": ["nada.csv"]}"#.utf8), to: "i.json")
    var chain = chain
    chain.inputs = chain.run.path("i.json")
    expect(try chain.make("schools"), .missing, "nada.csv", "el archivo no existe")
    expect(try chain.make("located"), .missing, "schools.json", "el archivo no existe")
  }

  @Test(arguments: [
    ("", "escuelas.csv"), ("\u{0}\u{1}\u{2}", "escuelas.csv"), ("PK\u{3}\u{4}xl/", "CSV"),
    ("nombre,nivel\nBENITO JUÁREZ,PRIMARIA\n", "cct"), ("esto no es una tabla", "escuelas.csv"),
    ("cct,turno,\"nombre\n19DPR0001A,1,X\n", "escuelas.csv:1"),
  ])
  func aCatalogueThatIsNoneIsData(csv: String, word: String) throws {
    expect(try ingest(csv), .data, word)
  }

  @Test func aDocumentOfAnotherVersionIsData() throws {
    _ = try chain.makeAll()
    let old = String(decoding: try chain.run.read("located.json"), as: UTF8.self)
      .replacing("located/1", with: "located/0")
    try chain.run.write(Array(old.utf8), to: "located.json")
    let before = try chain.run.read("clusters.json")
    expect(
      try chain.make("clusters", ["--overwrite"]), .data, "located.json", "located/0",
      "encuentro-locate")
    #expect(try chain.run.read("clusters.json") == before)
  }

  @Test func anExistingOutputSurvives() throws {
    try chain.run.write(Array("mine".utf8), to: "acuerdos.json")
    expect(try chain.make("acuerdos"), .exists, "acuerdos.json", "--overwrite")
    #expect(try chain.run.read("acuerdos.json") == Array("mine".utf8))
  }

  /// `--overwrite` is leave to replace what the chain wrote, and nothing else.
  @Test func whatTheChainDidNotWriteSurvivesOverwrite() throws {
    for name in ["acuerdos.json", "acuerdos.json.report.json"] {
      let run = Chain()
      try run.run.write(Array("mine".utf8), to: name)
      expect(try run.make("acuerdos", ["--overwrite"]), .exists, name)
      expect(try run.make("acuerdos"), .exists, name)
      #expect(try run.run.read(name) == Array("mine".utf8))
      #expect(try run.run.entries() == [name])
    }
  }

  /// Every data package of the world has a `datapackage.json`.
  @Test func somebodysDataPackageSurvivesOverwrite() throws {
    _ = try chain.makeAll()
    let scratch = try Scratch()
    try scratch.write(
      Array(#"{"name": "mine", "resources": []}"#.utf8), to: "paquete/datapackage.json")
    try scratch.write([65], to: "paquete/resumen.txt")
    let outcome = try chain.publish(["--overwrite", "--output", scratch.path("paquete")])
    expect(outcome, .exists, "paquete")
    #expect(try scratch.read("paquete/resumen.txt") == [65])
    #expect(try scratch.entries() == ["paquete"])
  }

  /// A report tells of what stands beside it. A limit on the size of files is a disk that is full.
  @Test func aFailedWriteLeavesTheReportAsItWas() throws {
    _ = try chain.makeAll()
    try #require(try chain.publish().status == 0)
    let before = try chain.run.read("publicacion.report.json")
    let arguments = Chain.stages.flatMap {
      ["--\($0.document)", chain.run.path($0.document + ".json")]
    }
    for output in ["publicacion", "otra"] {
      let outcome = try Command.run(
        URL(filePath: "/bin/bash"),
        ["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", Command.path("encuentro-publish")]
          + arguments + ["--overwrite", "--output", chain.run.path(output)])
      expect(outcome, .io, output, "no se pudo escribir")
    }
    #expect(try chain.run.read("publicacion.report.json") == before)
    #expect(try chain.run.entries().filter { $0.contains("otra") || $0.contains(".tmp-") } == [])
  }

  @Test func anInputReachedThroughALinkSurvives() throws {
    for document in ["schools", "places", "acuerdos"] { _ = try chain.make(document) }
    let before = try chain.run.read("places.json")
    let link = chain.run.path("enlace")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: chain.run.url.path)
    var arguments = chain.arguments("located")
    arguments[arguments.count - 1] = link + "/places.json"
    expect(try Command.run("encuentro-locate", arguments + ["--overwrite"]), .usage, "places.json")
    #expect(try chain.run.read("places.json") == before)
  }

  @Test func standardInputIsReadOnce() throws {
    for document in ["schools", "places", "acuerdos"] { _ = try chain.make(document) }
    let outcome = try Command.run(
      "encuentro-locate",
      ["--schools", "-", "--places", "-", "--acuerdos", chain.run.path("acuerdos.json")],
      input: chain.run.read("schools.json"))
    expect(outcome, .usage, "entrada estándar")
  }

  @Test func anUnwritableFolderIsIO() throws {
    let outcome = try Command.run(
      "encuentro-ingest-acuerdos",
      ["--inputs", chain.inputs, "--data", chain.data, "--output", "/proc/none/acuerdos.json"])
    expect(outcome, .io, "/proc/none/acuerdos.json")
  }

  @Test func aBrokenRuleIsAViolation() throws {
    _ = try chain.makeAll()
    let sedes = String(decoding: try chain.run.read("sedes.json"), as: UTF8.self)
      .replacing(/"groupCount":\d+/, with: "\"groupCount\":99")
    try chain.run.write(Array(sedes.utf8), to: "sedes.json")
    let outcome = try chain.make("check", ["--overwrite"])
    #expect(outcome.status == ExitStatus.violation.rawValue)
    #expect(outcome.errors.contains("encuentro-check: G"))
    let refused = try chain.publish()
    #expect(refused.status != 0)
    #expect(try !chain.run.entries().contains("publicacion"))
    #expect(try chain.publish(["--force"]).status == 0)
    #expect(
      String(decoding: try chain.run.read("publicacion/resumen.txt"), as: UTF8.self)
        .contains("NO VÁLIDO"))
  }

  /// A check without a violation says nothing of documents that it has not seen.
  @Test(arguments: [[], ["--force"]])
  func aDocumentThatWasNotCheckedIsNotPublished(options: [String]) throws {
    _ = try chain.makeAll()
    let other = String(decoding: try chain.run.read("groups.json"), as: UTF8.self)
      .replacing(/"session":1/, with: "\"session\":2", maxReplacements: 1)
    try chain.run.write(Array(other.utf8), to: "groups.json")
    expect(
      try chain.publish(options), .data, "check.json: publish.documents", "groups.json",
      "encuentro-check")
    #expect(try !chain.run.entries().contains("publicacion"))
  }

  @Test func aDryRunWritesNothing() throws {
    let outcome = try chain.make("schools", ["--dry-run"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("escuelas.csv"))
    #expect(try chain.run.entries() == [])
  }

  @Test func aDashIsStandardOutput() throws {
    let outcome = try Command.run(
      "encuentro-ingest-acuerdos", ["--inputs", chain.inputs, "--data", chain.data])
    #expect(outcome.status == 0)
    #expect(String(decoding: outcome.output, as: UTF8.self).contains("acuerdos/1"))
  }
}

/// Layers that cannot be used end in one line and leave the earlier document as it was.
@Suite struct BadLayerTests {
  private let chain = Chain()

  /// The fixture's data, to be spoiled.
  private func spoiled(_ spoil: (Scratch) throws -> Void) throws -> (Chain, Scratch) {
    let scratch = try Scratch()
    try FileManager.default.removeItem(at: scratch.url)
    try FileManager.default.copyItem(
      at: packageFolder.appending(path: Chain.fixture + "/data"), to: scratch.url)
    try spoil(scratch)
    var chain = chain
    chain.data = scratch.url.path
    return (chain, scratch)
  }

  private func expectRefusal(_ words: [String], _ spoil: (Scratch) throws -> Void) throws {
    _ = try chain.make("places")
    let before = try chain.run.read("places.json")
    let (bad, scratch) = try spoiled(spoil)
    let outcome = try bad.make("places", ["--overwrite"])
    #expect(outcome.status == ExitStatus.data.rawValue)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    for word in words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    #expect(try chain.run.read("places.json") == before)
    withExtendedLifetime(scratch) {}
  }

  @Test func aTruncatedShapefile() throws {
    try expectRefusal(["32l.shp"]) { scratch in
      try scratch.write(Array(scratch.read("32l.shp").dropLast(40)), to: "32l.shp")
    }
  }

  @Test func aLayerInNAD27() throws {
    let nad27 = """
      GEOGCS["GCS_North_American_1927",DATUM["D_North_American_1927",\
      SPHEROID["Clarke_1866",6378206.4,294.9786982]],PRIMEM["Greenwich",0],\
      UNIT["Degree",0.0174532925199433]]
      """
    try expectRefusal(["32l", "NAD27"]) { scratch in
      try scratch.write(Array(nad27.utf8), to: "32l.prj")
    }
  }

  @Test func aLayerWithoutItsKey() throws {
    try expectRefusal(["32mun"]) { scratch in
      let table = String(decoding: try scratch.read("32mun.dbf"), as: Unicode.ASCII.self)
      try scratch.write(
        Array(table.replacing("CVEGEO", with: "CAMPO1").replacing("CVE_", with: "XXX_").utf8),
        to: "32mun.dbf")
    }
  }
}
