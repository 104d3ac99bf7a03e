import ArgumentParser
import StageCommand

@main
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-bench",
    abstract: "Measures the chain and the solver.",
    version: programVersion,
    subcommands: [MeasureChain.self, CPMPCommand.self])
}
