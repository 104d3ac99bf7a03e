import ArgumentParser
import Contracts
import Foundation
import StageCommand

/// `encuentro-bench chain`: what every stage costs, on real and on synthetic states.
struct MeasureChain: ToolCommand {
  static let program = BenchCommand.program

  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Measures every stage of the chain: seconds, memory, size of its document.",
    discussion: """
      A real state is measured with --run and --data; synthetic ones of any size, made by \
      encuentro-synthesize, with --councils. Each stage runs alone, as a process of its own, and \
      the median of the repetitions is shown.
      """)

  @Option(name: .customLong("run"), help: "A run to measure: a folder with inputs.json.")
  var runFolder: String?
  @Option(help: "The folder to which the paths of inputs.json are relative.") var data: String?
  @Option(parsing: .upToNextOption, help: "Sizes of synthetic states.") var councils: [Int] = []
  @Option(parsing: .unconditional, help: "Seed of the synthetic states, from 0.")
  var seed: UInt64 = 1
  @Option(parsing: .unconditional, help: "How often each stage runs.") var repetitions = 3
  @Option(parsing: .unconditional, help: "Threads of each stage. (default: all cores)")
  var threads: Int?
  @Option(help: "Where the commands are. (default: beside this one)") var commands: String?
  @Option(help: "The chain to follow. (default: pipelines/chain.mk, or the installed one)")
  var chain: String?
  @Option(help: "Also write every figure to this file; earlier figures are replaced.")
  var json: String?

  func validate() throws {
    if runFolder == nil, councils.isEmpty {
      throw ValidationError("Nothing to measure: give --run with --data, or --councils.")
    }
    if runFolder != nil, data == nil { throw ValidationError("--run needs --data.") }
    if let size = councils.first(where: { !(20...25_000).contains($0) }) {
      throw ValidationError("--councils is \(size); it must be between 20 and 25,000.")
    }
    guard (1...100).contains(repetitions) else {
      throw ValidationError("--repetitions is \(repetitions); it must be between 1 and 100.")
    }
    if let threads, threads < 1 {
      throw ValidationError("--threads is \(threads); it must be positive.")
    }
    guard json != "" else { throw ValidationError("--json is empty.") }
  }

  func perform() throws {
    let file = json.map {
      OutputFile($0, option: "--json", beginning: "[\n  {\n    \"councils\"")
    }
    try file?.validate()
    let folder = try WorkFolder()
    defer { folder.remove() }
    let bench = StateBench(
      commands: commands ?? Self.ownFolder,
      stages: try ChainStage.read(chain ?? Self.ownChain, in: folder),
      repetitions: repetitions, threads: threads, folder: folder)

    var figures: [StateFigures] = []
    if let runFolder, let data {
      figures.append(try bench.measure(MeasuredState(run: runFolder, data: data)))
      print(TimeTable(figures[0]).text)
    }
    var synthetic: [StateFigures] = []
    for size in councils.sorted() {
      let state = try bench.synthesize(councils: size, seed: seed)
      synthetic.append(try bench.measure(state))
      print(TimeTable(synthetic[synthetic.count - 1]).text)
      folder.remove("estado")
    }
    if synthetic.count > 1 { print(Growth(synthetic).text) }
    try file?.write(encoded(figures + synthetic))
  }

  private func encoded(_ figures: [StateFigures]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(figures)) + [0x0A]
  }

  private static var ownChain: String {
    let installed = ownFolder + "/../share/encuentros/chain.mk"
    return FileManager.default.fileExists(atPath: installed) ? installed : "pipelines/chain.mk"
  }

  /// Where this program is, however it was called: through PATH it is told its bare name.
  private static var ownFolder: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}
