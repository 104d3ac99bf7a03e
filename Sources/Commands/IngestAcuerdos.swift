import ArgumentParser
import Contracts
import IngestAcuerdosStage
import StageCommand

@main
struct IngestAcuerdosCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-ingest-acuerdos",
    abstract: "What has been agreed?",
    discussion: "Reads the encuentros of the previous run, whose ids are kept; acuerdos.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [AcuerdosParameters.self]

  @OptionGroup var files: IngestOptions
  @OptionGroup var options: StageOptions

  func answer(_ run: inout StageRun) throws -> Bool { try files.answer(["previous"]) }

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Acuerdos {
    let parameters = try run.parameters(AcuerdosParameters.self)
    let inputs = AcuerdosInputs(previous: try files.read().files("previous"))
    for file in inputs.previous { try run.note(file) }
    return { report in try ingestAcuerdos(inputs, parameters, report: &report) }
  }
}
