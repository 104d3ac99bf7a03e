import ArgumentParser
import Contracts
import IngestSchoolsStage
import StageCommand

@main
struct IngestSchoolsCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-ingest-schools",
    abstract: "Which councils exist, and what do we know of each?",
    discussion: """
      Reads the school catalogue as SEP publishes it (or our columns) and, where given, staff, \
      flows and zones; schools.json.
      """,
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [SchoolsParameters.self]

  @OptionGroup var files: IngestOptions
  @OptionGroup var options: StageOptions

  func answer(_ run: inout StageRun) throws -> Bool {
    try files.answer(["schools", "staff", "flows", "zones"], required: ["schools"])
  }

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Schools {
    let parameters = try run.parameters(SchoolsParameters.self)
    let named = try files.read()
    let inputs = SchoolsInputs(
      schools: try named.files("schools", required: true), staff: try named.files("staff"),
      flows: try named.files("flows"), zones: try named.files("zones"))
    for file in inputs.schools + inputs.staff + inputs.flows + inputs.zones { try run.note(file) }
    return { report in try ingestSchools(inputs, parameters, report: &report) }
  }
}
