import Foundation
import Testing

/// A stage runs again exactly when its program, its parameters or the bytes it reads have changed.
@Suite struct RerunTests {
  /// A change to a run, and the commands that must run for it where the answer is known beforehand.
  struct Change: CustomTestStringConvertible, Sendable {
    let name: String
    var runs: [String]?
    let make: @Sendable (RunFolder) throws -> Void

    var testDescription: String { name }
  }

  static let rows: [Change] = [
    Change(name: "a telephone, which is dropped on read", runs: ["ingest-schools"]) {
      try $0.replace("98900,,,,,80", with: "98900,492,9221234,,,80", in: $0.data + "/escuelas.csv")
    },
    Change(name: "a letter of a name", runs: ["ingest-schools", "locate", "check", "publish"]) {
      try $0.replace("FROEBEL", with: "FROBEL", in: $0.data + "/escuelas.csv")
    },
    Change(name: "a school that takes no part") {
      try $0.replace("COLEGIO INDEP", with: "COLEGIO LIBRE", in: $0.data + "/escuelas.csv")
    },
    Change(name: "a teacher more") {
      try $0.replace("160,,,7,7,8", with: "160,,,8,7,8", in: $0.data + "/escuelas.csv")
    },
    Change(name: "a school's point") {
      try $0.replace("-102.608825", with: "-102.608925", in: $0.data + "/escuelas.csv")
    },
    Change(name: "a row less") { run in
      let lines = try run.scratch.read(run.data + "/escuelas.csv").split(separator: 10)
      try run.scratch.write(
        Array(lines.enumerated().filter { $0.offset != 5 }.map(\.element).joined(separator: [10])),
        to: run.data + "/escuelas.csv")
    },
    Change(name: "a layer's encoding said") {
      try $0.scratch.write(Array("1252".utf8), to: $0.data + "/32l.cpg")
    },
    Change(name: "a colonia layer less") {
      for suffix in ["shp", "shx", "dbf", "prj", "cpg"] {
        try FileManager.default.removeItem(
          atPath: $0.scratch.path($0.data + "/colonias/colonias _centro." + suffix))
      }
    },
    Change(
      name: "inputs.json spelt anew",
      runs: ["ingest-schools", "ingest-places", "ingest-acuerdos"]
    ) {
      try $0.replace("{", with: "{ ", in: $0.name + "/inputs.json")
    },
  ]

  static let sections: [Change] = [
    Change(name: "publish", runs: ["publish"]) { try $0.parameters(title: "Villa Nueva") },
    Change(name: "the same, spelt anew", runs: []) {
      try $0.parameters(#""rules": {"groupSize": 30, "maxMembers": 150}"#)
    },
    Change(name: "schools") { try $0.parameters(#""schools": {"rooms": "existentes"}"#) },
    Change(name: "locate") { try $0.parameters(#""locate": {"urbanPopulation": 100000}"#) },
    Change(name: "cluster") { try $0.parameters(cluster: #""effort": 0, "openingCost": 1"#) },
    Change(name: "the seed") { try $0.parameters(cluster: #""effort": 0, "seed": 7"#) },
    Change(name: "sedes") { try $0.parameters(#""sedes": {"rotate": true}"#) },
    Change(name: "rules") { try $0.parameters(#""rules": {"minMembers": 9}"#) },
    Change(name: "no parameters at all") {
      try FileManager.default.removeItem(atPath: $0.scratch.path($0.name + "/parameters.json"))
    },
  ]

  @Test func theFirstRunRunsEveryStageAndTheSecondNone() throws {
    let run = try RunFolder(finished: false)
    let first = try run.succeed()
    #expect(
      first.ran.sorted()
        == (Chain.stages.map { "encuentro-" + $0.command } + ["encuentro-publish"]).sorted())
    #expect(first.reasons.allSatisfy { $0.isEmpty })
    #expect(first.output.contains("publicacion/"))
    let results = try run.results()
    #expect(results.count > Chain.stages.count)
    #expect(try run.succeed().ran == [])
    #expect(try run.results() == results)
    #expect(try run.leftovers() == [])
  }

  @Test func datesOfFilesCountForNothing() throws {
    let run = try RunFolder()
    try run.copyCommands()
    let everything = try FileManager.default.subpathsOfDirectory(atPath: run.scratch.url.path)
    for (index, date) in [Date(timeIntervalSince1970: 1_000_000), Date.distantFuture].enumerated() {
      for path in everything.enumerated().filter({ $0.offset % 2 == index }).map(\.element) {
        try FileManager.default.setAttributes(
          [.modificationDate: date], ofItemAtPath: run.scratch.path(path))
      }
      #expect(try run.succeed().ran == [])
    }
  }

  @Test(arguments: rows + sections)
  func aChangeRunsWhomItReaches(change: Change) throws {
    let run = try RunFolder()
    let before = try Given(run)
    try change.make(run)
    let outcome = try run.succeed()
    #expect(outcome.ran.sorted() == (try Given(run)).changed(since: before))
    if let runs = change.runs { #expect(outcome.ran == runs.map { "encuentro-" + $0 }) }
    #expect(outcome.reasons.allSatisfy { $0.hasPrefix("cambió: ") })
    // What came of it is what a run from nothing gives.
    guard change.runs == nil else { return }
    let results = try run.results()
    run.out = "otra salida"
    try run.succeed()
    #expect(try run.results() == results)
  }

  @Test func theReasonIsToldByName() throws {
    let run = try RunFolder()
    try RerunTests.rows[1].make(run)
    #expect(
      try run.succeed().reasons == [
        "cambió: escuelas.csv", "cambió: schools.json", "cambió: schools.json",
        "cambió: check.json, schools.json",
      ])
    try run.parameters(title: "Villa Nueva")
    #expect(try run.succeed().reasons == ["cambió: los parámetros"])
  }

  @Test func aRebuiltProgramRunsItsStageAndNoReader() throws {
    let run = try RunFolder()
    try run.copyCommands()
    // Bytes behind the last section change no instruction.
    let program = run.commands + "/encuentro-match"
    let handle = try FileHandle(forWritingTo: URL(filePath: program))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("rebuilt".utf8))
    try handle.close()
    let outcome = try run.succeed()
    #expect(outcome.ran == ["encuentro-match"])
    #expect(outcome.reasons == ["cambió: el programa"])
    #expect(try run.succeed().ran == [])
  }

  @Test func aRunMayBeMovedAndRenamed() throws {
    let run = try RunFolder()
    for (from, to) in [(run.name, "otro nombre"), (run.out, "otro lugar")] {
      try FileManager.default.moveItem(
        atPath: run.scratch.path(from), toPath: run.scratch.path(to))
    }
    run.name = "otro nombre"
    run.out = "otro lugar"
    #expect(try run.succeed().ran == [])
  }

  @Test func sideBySideGivesTheSame() throws {
    let one = try RunFolder()
    let four = try RunFolder(finished: false)
    let outcome = try four.run("run", ["--jobs", "4"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.ran.count == Chain.stages.count + 1)
    #expect(try four.results() == one.results())
    #expect(try four.succeed().ran == [])
  }

  @Test func theTestsKnowTheChainAsItIs() throws {
    let listed = try Command.run(
      URL(filePath: "/usr/bin/make"), ["--file", "pipelines/chain.mk", "stages"])
    let expected =
      Chain.stages.map { [$0.document, $0.command] + $0.reads }
      + [["publicacion", "publish"] + Chain.stages.map(\.document)]
    let lines = String(decoding: listed.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.map { $0.split(separator: " ").map(String.init) } == expected)
  }
}
