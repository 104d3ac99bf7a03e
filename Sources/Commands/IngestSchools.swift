import ArgumentParser
import Contracts
import IngestSchoolsStage
import StageCommand

@main
struct IngestSchoolsCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-ingest-schools",
    abstract: "Which councils exist, and what do we know of each?",
    discussion: "Reads the school catalogue as SEP publishes it (or our columns); schools.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [SchoolsParameters.self]

  @OptionGroup var files: IngestOptions
  @OptionGroup var options: StageOptions

  func answer(_ run: inout StageRun) throws -> Bool {
    try files.answer(["schools"], required: ["schools"])
  }

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Schools {
    let parameters = try run.parameters(SchoolsParameters.self)
    let inputs = SchoolsInputs(schools: try files.read().files("schools", required: true))
    for file in inputs.schools { try run.note(file) }
    return { report in try ingestSchools(inputs, parameters, report: &report) }
  }
}
