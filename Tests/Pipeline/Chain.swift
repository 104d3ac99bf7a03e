import Foundation
import Testing

/// The chain by its built commands, in a folder of its own.
struct Chain {
  /// Document, command, documents read: as in `pipelines/chain.mk`.
  static let stages: [(document: String, command: String, reads: [String])] = [
    ("schools", "ingest-schools", []), ("places", "ingest-places", []),
    ("acuerdos", "ingest-acuerdos", []),
    ("located", "locate", ["schools", "places", "acuerdos"]),
    ("clusters", "cluster", ["located", "acuerdos"]),
    ("encuentros", "match", ["located", "clusters", "acuerdos"]),
    ("sedes", "sedes", ["located", "clusters", "encuentros", "acuerdos"]),
    ("groups", "groups", ["located", "encuentros", "acuerdos"]),
    (
      "check", "check",
      [
        "schools", "places", "acuerdos", "located", "clusters", "encuentros", "sedes", "groups",
      ]
    ),
  ]
  static let documents = stages.map { $0.document + ".json" }

  /// The small state of the goldens.
  static let fixture = "Tests/Fixtures/one-school-of-each-kind"

  let run = try! Scratch()
  var inputs = fixture + "/pipeline/inputs.json"
  var data = fixture + "/data"
  var threads = 2

  /// The arguments of one command of the chain.
  func arguments(_ document: String) -> [String] {
    guard let stage = Chain.stages.first(where: { $0.document == document }) else { return [] }
    let reads =
      stage.reads.isEmpty
      ? ["--inputs", inputs, "--data", data]
      : stage.reads.flatMap { ["--\($0)", run.path($0 + ".json")] }
    return reads + ["--threads", String(threads), "--output", run.path(document + ".json")]
  }

  func make(_ document: String, _ more: [String] = []) throws -> Command.Outcome {
    let command = Chain.stages.first { $0.document == document }?.command ?? document
    return try Command.run("encuentro-" + command, arguments(document) + more)
  }

  /// Every document, each stage with an empty stderr and each document as its schema says.
  func makeAll() throws -> [String: [UInt8]] {
    var documents: [String: [UInt8]] = [:]
    for stage in Chain.stages {
      let outcome = try make(stage.document)
      #expect(outcome.errors == "", "\(stage.command)")
      #expect(outcome.output.isEmpty, "\(stage.command)")
      try #require(outcome.status == 0, "\(stage.command)")
      documents[stage.document + ".json"] = try run.read(stage.document + ".json")
    }
    try SchemaValidator.expectValid(run)
    return documents
  }

  /// Every file that is published, by its path.
  func products() throws -> [String: [UInt8]] {
    let outcome = try publish()
    try #require(outcome.status == 0, "\(outcome.errors)")
    let folder = run.path("publicacion")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.contains(".")
    }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try run.read("publicacion/" + $0)) })
  }

  func publish(_ more: [String] = []) throws -> Command.Outcome {
    let outcome = try Command.run(
      "encuentro-publish",
      Chain.stages.flatMap { ["--\($0.document)", run.path($0.document + ".json")] }
        + ["--parameters", Chain.fixture + "/pipeline/parameters.json"]
        + ["--output", run.path("publicacion")] + more)
    try SchemaValidator.expectValid(run)
    return outcome
  }
}
