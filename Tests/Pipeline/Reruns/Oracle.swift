import Foundation
import Testing

/// What each stage is given, seen from outside: bytes of programs, parameters in force, bytes read.
///
/// The second opinion on `run-stage`: it shares no file and no digest with it.
struct Given: Equatable {
  private let byCommand: [String: [String: [UInt8]]]

  init(_ run: RunFolder) throws {
    let scratch = run.scratch
    let results = try run.results()
    let file = scratch.path(run.name + "/parameters.json")
    let parameters = FileManager.default.fileExists(atPath: file) ? ["--parameters", file] : []
    var byCommand: [String: [String: [UInt8]]] = [:]
    for stage in Chain.stages + [("publicacion", "publish", Chain.stages.map(\.document))] {
      let program = URL(filePath: run.commands + "/encuentro-" + stage.command)
      var given = ["program": [UInt8](try Data(contentsOf: program))]
      given["parameters"] = try Command.run(program, ["--print-parameters"] + parameters).output
      for document in stage.reads { given[document] = results[document + ".json"] }
      if stage.reads.isEmpty {
        let inputs = scratch.path(run.name + "/inputs.json")
        given["inputs.json"] = [UInt8](try Data(contentsOf: URL(filePath: inputs)))
        let listed = try Command.run(
          program, ["--inputs", inputs, "--data", scratch.path(run.data), "--list-inputs"])
        for path in listed.output.split(separator: 0).map({ String(decoding: $0, as: UTF8.self) }) {
          given[path] = [UInt8](try Data(contentsOf: URL(filePath: path)))
        }
      }
      byCommand["encuentro-" + stage.command] = given
    }
    self.byCommand = byCommand
  }

  /// The commands to which something else is given now, sorted.
  func changed(since earlier: Given) -> [String] {
    byCommand.keys.filter { byCommand[$0] != earlier.byCommand[$0] }.sorted()
  }
}
