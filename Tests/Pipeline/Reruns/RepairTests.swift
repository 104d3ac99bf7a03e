import Foundation
import Testing

import enum StageCommand.ExitStatus

/// What was lost or altered since is made again, and nothing else is.
@Suite struct RepairTests {
  private func repaired(
    _ spoil: (RunFolder) throws -> Void, runs: [String], location: SourceLocation = #_sourceLocation
  ) throws {
    let run = try RunFolder()
    let results = try run.results()
    try spoil(run)
    let outcome = try run.succeed(location)
    #expect(outcome.ran == runs.map { "encuentro-" + $0 }, sourceLocation: location)
    #expect(try run.results() == results, sourceLocation: location)
    #expect(try run.succeed(location).ran == [], sourceLocation: location)
  }

  /// Of every second stage its result, its report or its stamp: exactly these run again.
  @Test(arguments: ["", ".report.json", ".stamp"], [0, 1])
  func aLostFile(suffix: String, parity: Int) throws {
    let all = Chain.stages.map { ($0.document, $0.command) } + [("publicacion", "publish")]
    let lost = all.enumerated().filter { $0.offset % 2 == parity }.map(\.element)
    try repaired(
      { run in
        for (document, _) in lost {
          let isDocument = document != "publicacion" && suffix != ".stamp"
          try FileManager.default.removeItem(
            atPath: run.scratch.path(
              run.out + "/" + document + (isDocument ? ".json" : "") + suffix))
        }
      }, runs: lost.map(\.1))
  }

  @Test(arguments: ["datapackage.json", "resumen.txt", "publico/csv/sedes_por_sesion.csv"])
  func aLostProduct(path: String) throws {
    try repaired(
      { run in
        try FileManager.default.removeItem(
          atPath: run.scratch.path(run.out + "/publicacion/" + path))
      }, runs: ["publish"])
  }

  @Test func anEditedDocument() throws {
    try repaired(
      { try $0.replace("matutino", with: "vespertino", in: $0.out + "/located.json") },
      runs: ["locate"])
  }

  @Test func aCutProduct() throws {
    try repaired(
      { run in
        let file = run.out + "/publicacion/publico/csv/escuelas.csv"
        try run.scratch.write(Array(run.scratch.read(file).dropLast(100)), to: file)
      }, runs: ["publish"])
  }

  @Test func aCutDescription() throws {
    try repaired(
      { run in
        let file = run.out + "/publicacion/datapackage.json"
        try run.scratch.write(Array(run.scratch.read(file).dropLast(100)), to: file)
      }, runs: ["publish"])
  }

  @Test func everythingLost() throws {
    try repaired(
      { try FileManager.default.removeItem(atPath: $0.scratch.path($0.out)) },
      runs: Chain.stages.map(\.command) + ["publish"])
  }

  /// QGIS and people put files beside the products; while nothing changes they stay.
  @Test func somebodysFileAmongTheProductsStays() throws {
    let run = try RunFolder()
    try run.scratch.write([65], to: run.out + "/publicacion/notas.txt")
    #expect(try run.succeed().ran == [])
    #expect(try run.scratch.read(run.out + "/publicacion/notas.txt") == [65])
  }

  @Test func aFolderThatIsNoLongerOursIsNotReplaced() throws {
    let run = try RunFolder()
    let folder = run.scratch.path(run.out + "/publicacion")
    try FileManager.default.removeItem(atPath: folder)
    try run.scratch.write([65], to: run.out + "/publicacion/mi trabajo.txt")
    let outcome = try run.run()
    #expect(outcome.status == ExitStatus.exists.rawValue)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["mi trabajo.txt"])
  }
}

/// What cannot be run says so in one line, with the status of the command that said it, and leaves
/// every document as it was.
@Suite struct FailedRunTests {
  private func expectRefusal(
    _ run: RunFolder, _ status: Int32, _ words: String...,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try run.run()
    #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: location)
    let lines = outcome.errors.split(separator: "\n").filter { !$0.contains(" → ") }
    #expect(lines.count == 1, "\(outcome.errors)", sourceLocation: location)
    for word in words {
      #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: location)
    }
  }

  @Test func aMissingInputIsNamedAndNothingIsLost() throws {
    let run = try RunFolder()
    let results = try run.results()
    let file = run.scratch.path(run.data + "/escuelas.csv")
    let elsewhere = run.scratch.path("escuelas.csv")
    try FileManager.default.moveItem(atPath: file, toPath: elsewhere)
    try expectRefusal(run, ExitStatus.missing.rawValue, "escuelas.csv", "el archivo no existe")
    #expect(try run.results() == results)
    try FileManager.default.moveItem(atPath: elsewhere, toPath: file)
    #expect(try run.succeed().ran == [])
  }

  @Test func aWrongParameterIsNamedAndNothingIsLost() throws {
    let run = try RunFolder()
    let results = try run.results()
    try run.parameters(cluster: #""efort": 2"#)
    try expectRefusal(run, ExitStatus.usage.rawValue, "parameters.json", "cluster.efort")
    #expect(try run.results() == results)
  }

  @Test func aBadFileIsNamedAndNothingIsLost() throws {
    let run = try RunFolder()
    let results = try run.results()
    try run.scratch.write(Array("esto no es una tabla".utf8), to: run.data + "/escuelas.csv")
    try expectRefusal(run, ExitStatus.data.rawValue, "escuelas.csv")
    #expect(try run.results() == results)
  }

  @Test func aRunThatDoesNotExistNamesThoseThatDo() throws {
    let run = try RunFolder(finished: false)
    run.name = "ninguna"
    try expectRefusal(run, ExitStatus.missing.rawValue, "esa corrida no existe", "la corrida")
    #expect(try run.run("verify").status == ExitStatus.missing.rawValue)
    #expect(!FileManager.default.fileExists(atPath: run.scratch.path(run.out)))
  }

  @Test func aMissingDataFolderIsNamed() throws {
    let run = try RunFolder()
    try FileManager.default.removeItem(atPath: run.scratch.path(run.data))
    try expectRefusal(run, ExitStatus.missing.rawValue, "datos de México", "DATA=")
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let run = try RunFolder()
    try run.scratch.write([], to: "un archivo")
    run.out = "un archivo/salida"
    try expectRefusal(run, ExitStatus.io.rawValue, "un archivo/salida", "no se puede escribir")
  }

  @Test(.enabled(if: getuid() != 0, "root writes everywhere"))
  func aFolderWithoutPermissionIsNamed() throws {
    let run = try RunFolder()
    let results = try run.results()
    let folder = run.scratch.path(run.out)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    try RerunTests.rows[1].make(run)
    try expectRefusal(run, ExitStatus.io.rawValue, "no se pudo escribir")
    #expect(try run.results() == results)
  }

  @Test(arguments: [
    [], ["run"], ["run", "x", "--data"], ["run", "x", "--colour"], ["run", "x", "--jobs", "abc"],
    ["run", "x", "--jobs", "0"], ["run", "x", "y"], ["make", "x"],
  ])
  func aCallThatSaysTooLittleOrTooMuchIsUsage(arguments: [String]) throws {
    let outcome = try Command.run(RunFolder.driver, arguments)
    #expect(outcome.status == ExitStatus.usage.rawValue)
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  /// Where numbers have a decimal comma the figures of the reports are no numbers to `printf`.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/localedef")))
  func aRunIsShownWhateverTheLanguage() throws {
    let run = try RunFolder()
    let locale = try Command.run(
      URL(filePath: "/usr/bin/localedef"),
      ["-i", "es_ES", "-f", "UTF-8", run.scratch.path("es_ES.UTF-8")])
    try #require(locale.status == 0, "\(locale.errors)")
    let outcome = try Command.run(
      URL(filePath: "/usr/bin/env"),
      ["LOCPATH=" + run.scratch.url.path, "LC_ALL=es_ES.UTF-8", RunFolder.driver.path]
        + run.arguments())
    #expect(outcome.status == 0, "\(outcome.errors)")
    let shown = String(decoding: outcome.output, as: UTF8.self)
    for stage in Chain.stages { #expect(shown.contains("encuentro-\(stage.command) ")) }
    #expect(shown.contains("encuentro-publish "))
  }
}
