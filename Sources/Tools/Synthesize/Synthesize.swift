import ArgumentParser
import StageCommand

@main
struct SynthesizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-synthesize",
    abstract: "Writes a plausible state in the official formats.",
    version: programVersion)
}
