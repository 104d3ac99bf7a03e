import Foundation
import Testing

/// A run of the fixture in folders of its own, whose names have blanks and accents, driven by
/// `pipelines/encuentros` as `make run` does.
final class RunFolder: @unchecked Sendable {
  struct Outcome {
    let status: Int32
    /// The commands that ran, in order.
    let ran: [String]
    /// What each of them was run for, as the line tells.
    let reasons: [String]
    let errors: String
    let output: String
  }

  static let driver = packageFolder.appending(path: "pipelines/encuentros")

  let scratch = try! Scratch()
  var name = "la corrida"
  var out = "salida ñandú"
  let data = "datos de México"
  /// Where the commands are; a test that changes one gives a folder of copies.
  var commands = Command.folder.path

  /// The one finished run of which tests take copies: a run knows its files by content alone.
  private static let finished: Result<RunFolder, any Error> = Result {
    let run = try RunFolder(finished: false)
    try run.succeed()
    // No deinitializer is called for what lives as long as the process.
    atexit { try? FileManager.default.removeItem(at: RunFolder.finished.get().scratch.url) }
    return run
  }

  /// - Parameter finished: with the results of a first run, else without any.
  init(finished: Bool = true) throws {
    var folders = [
      packageFolder.appending(path: Chain.fixture + "/pipeline").path: name,
      packageFolder.appending(path: Chain.fixture + "/data").path: data,
    ]
    if finished { folders[try RunFolder.finished.get().scratch.path(out)] = out }
    for (from, to) in folders {
      try FileManager.default.copyItem(atPath: from, toPath: scratch.path(to))
    }
    try parameters()
  }

  func arguments(_ goal: String = "run", _ more: [String] = []) -> [String] {
    [
      goal, scratch.path(name), "--data", scratch.path(data), "--output", scratch.path(out),
      "--commands", commands,
    ] + more
  }

  @discardableResult
  func run(_ goal: String = "run", _ more: [String] = []) throws -> Outcome {
    RunFolder.outcome(try Command.run(RunFolder.driver, arguments(goal, more)))
  }

  static func outcome(_ outcome: Command.Outcome) -> Outcome {
    let started = outcome.errors.split(separator: "\n").filter { $0.contains(" → ") }
    return Outcome(
      status: outcome.status, ran: started.map { String($0.prefix { $0 != " " }) },
      reasons: started.map { line in
        line.firstIndex(of: "(").map { String(line[$0...].dropFirst().dropLast()) } ?? ""
      },
      errors: outcome.errors, output: String(decoding: outcome.output, as: UTF8.self))
  }

  /// A run that must end well.
  @discardableResult
  func succeed(_ location: SourceLocation = #_sourceLocation) throws -> Outcome {
    let outcome = try run()
    try #require(outcome.status == 0, "\(outcome.errors)", sourceLocation: location)
    return outcome
  }

  /// Documents and products by path, without the reports (they hold seconds) and the stamps.
  func results() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: scratch.path(out))
    where isResult(path) { files[path] = try scratch.read(out + "/" + path) }
    return files
  }

  private func isResult(_ path: String) -> Bool {
    var folder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: scratch.path(out + "/" + path), isDirectory: &folder)
    return exists && !folder.boolValue && !path.hasPrefix(".") && !path.hasSuffix(".stamp")
      && !path.hasSuffix(".report.json")
  }

  /// Names in the folder of results that no finished run leaves there.
  func leftovers() throws -> [String] {
    let kept =
      Chain.stages.flatMap { stage in
        [".json", ".json.report.json", ".stamp"].map { stage.document + $0 }
      } + ["publicacion", "publicacion.report.json", "publicacion.stamp", ".lock"]
    return try FileManager.default.contentsOfDirectory(atPath: scratch.path(out))
      .filter { !kept.contains($0) }
  }

  /// Replaces the first occurrence of some ASCII text in a file, whatever its encoding.
  func replace(_ old: String, with new: String, in file: String) throws {
    var bytes = try scratch.read(file)
    let found = bytes.firstRange(of: Array(old.utf8))
    let range = try #require(found, "\(old) in \(file)")
    bytes.replaceSubrange(range, with: Array(new.utf8))
    try scratch.write(bytes, to: file)
  }

  /// The run's parameters: a search that ends soon and a title, and these sections.
  func parameters(
    cluster: String = #""effort": 0"#, title: String = "Villa Ejemplo", _ sections: String...
  ) throws {
    let all = [#""cluster": {\#(cluster)}"#, #""publish": {"title": "\#(title)"}"#] + sections
    let json = "{" + all.joined(separator: ", ") + "}"
    try scratch.write(Array(json.utf8), to: name + "/parameters.json")
  }

  /// Copies of the built commands, of which one may be changed.
  func copyCommands() throws {
    for stage in Chain.stages.map(\.command) + ["publish"] {
      let command = "encuentro-" + stage
      let copy = scratch.path("los comandos/" + command)
      try FileManager.default.createDirectory(
        atPath: scratch.path("los comandos"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: commands + "/" + command, toPath: copy)
    }
    commands = scratch.path("los comandos")
  }
}
