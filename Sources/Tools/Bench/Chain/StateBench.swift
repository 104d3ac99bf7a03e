import Contracts
import Foundation

/// The files of a state to measure, real or synthetic.
struct MeasuredState {
  let name: String
  let inputs: String
  let parameters: String?
  let data: String

  init(run: String, data: String) {
    name = URL(filePath: run).lastPathComponent
    inputs = run + "/inputs.json"
    let file = run + "/parameters.json"
    parameters = FileManager.default.fileExists(atPath: file) ? file : nil
    self.data = data
  }

  init(synthetic name: String, inputs: String, data: String) {
    self.name = name
    self.inputs = inputs
    parameters = nil
    self.data = data
  }
}

/// The figures of one stage on one state.
struct StageFigures: Codable, Equatable {
  let command: String
  let usage: Usage
  /// Of reading and validating alone, where the stage reads documents.
  let reading: Usage?
  let documentBytes: Int
}

/// The figures of a state.
struct StateFigures: Codable, Equatable {
  let state: String
  /// Those that can take part.
  let councils: Int
  let rows: Int
  let stages: [StageFigures]
  /// What `encuentro-check` refused; 0 in a good state.
  let violations: Int
}

/// Runs the chain on states, stage by stage, and measures.
struct StateBench {
  let commands: String
  let stages: [ChainStage]
  let repetitions: Int
  let threads: Int?
  let folder: WorkFolder

  /// Writes a synthetic state and the list of its files.
  func synthesize(councils: Int, seed: UInt64) throws -> MeasuredState {
    let data = folder.path("estado")
    try run(
      "synthesize",
      ["--seed", String(seed), "--councils", String(councils), "--output", data], accepting: [0])
    let inputs = folder.path("inputs.json")
    let listed = """
      { "schools": ["escuelas.csv"], "localities": ["*l.shp", "*lpr.shp"],
        "municipalities": ["*mun.shp"], "colonias": ["colonias/*.shp"], "population": ["iter.csv"] }
      """
    try Data(listed.utf8).write(to: URL(filePath: inputs))
    return MeasuredState(synthetic: "synthetic-\(councils)", inputs: inputs, data: data)
  }

  func measure(_ state: MeasuredState) throws -> StateFigures {
    var figures: [StageFigures] = []
    for stage in stages { figures.append(try measure(stage, of: state)) }
    let schools = counts("schools")
    let found = StateFigures(
      state: state.name, councils: schools["eligible"] ?? 0, rows: schools["rows"] ?? 0,
      stages: figures, violations: counts("check")["violations"] ?? 0)
    for stage in stages { removeOutput(of: stage) }
    return found
  }

  private func removeOutput(of stage: ChainStage) {
    for name in [stage.product, stage.product + ".report.json"] { folder.remove("out-" + name) }
  }

  private func measure(_ stage: ChainStage, of state: MeasuredState) throws -> StageFigures {
    var arguments =
      stage.reads.isEmpty
      ? ["--inputs", state.inputs, "--data", state.data]
      : stage.reads.flatMap { ["--" + $0, folder.path("out-" + $0 + ".json")] }
    if let parameters = state.parameters { arguments += ["--parameters", parameters] }
    if let threads { arguments += ["--threads", String(threads)] }
    // A state with violations is measured to its end all the same.
    if stage.command == "publish" { arguments.append("--force") }

    let output = "out-" + stage.product
    arguments += ["--output", folder.path(output)]
    var usages: [Usage] = []
    for _ in 0..<repetitions {
      removeOutput(of: stage)
      usages.append(
        try run(stage.command, arguments, accepting: stage.command == "check" ? [0, 1] : [0]))
    }
    let reading =
      stage.reads.isEmpty
      ? nil : try run(stage.command, arguments + ["--dry-run", "--overwrite"], accepting: [0])
    return StageFigures(
      command: stage.command, usage: .median(usages), reading: reading,
      documentBytes: folder.size(output))
  }

  @discardableResult
  private func run(_ command: String, _ arguments: [String], accepting: [Int32]) throws -> Usage {
    let program = commands + "/encuentro-" + command
    let child = try ChildProcess(
      program, arguments, output: folder.path("output"), errors: folder.path("errors"))
    guard accepting.contains(child.status) else {
      let said = folder.text("errors").split(separator: "\n").last.map(String.init)
      throw InputError(
        .data, file: program, key: "commands", problem: "terminó con \(child.status)",
        remedy: said ?? "no dijo por qué")
    }
    return child.usage
  }

  /// The counts of a stage's report: one line of it, so that the bench itself stays small.
  private func counts(_ document: String) -> [String: Int] {
    let key = "\"counts\":"
    let line = folder.text("out-\(document).json.report.json").split(separator: "\n")
      .first { $0.hasPrefix(key) }
    guard let line else { return [:] }
    let object = line.dropFirst(key.count).drop { $0 == " " }.prefix { $0 != "}" } + "}"
    return (try? JSONDecoder().decode([String: Int].self, from: Data(object.utf8))) ?? [:]
  }
}
