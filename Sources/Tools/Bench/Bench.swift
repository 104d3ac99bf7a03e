import ArgumentParser
import StageCommand

@main
struct BenchCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-bench",
    abstract: "Measures the chain and the solver.",
    version: programVersion,
    subcommands: [MeasureChain.self, CPMPCommand.self, SolverGrowthCommand.self])

  /// By itself it shows what it can measure.
  func perform() throws { throw CleanExit.helpRequest(self) }
}
