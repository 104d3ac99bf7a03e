import ArgumentParser
import Contracts
import IngestPlacesStage
import StageCommand

@main
struct IngestPlacesCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-ingest-places",
    abstract: "Which localities and colonias are there, and where?",
    discussion: """
      Reads INEGI's locality, municipality and AGEB layers, any layers of colonias and the ITER \
      table; places.json.
      """,
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [PlacesParameters.self]
  private static let keys = ["localities", "municipalities", "agebs", "colonias", "population"]

  @OptionGroup var files: IngestOptions
  @OptionGroup var options: StageOptions

  func answer(_ run: inout StageRun) throws -> Bool { try files.answer(Self.keys) }

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Places {
    let parameters = try run.parameters(PlacesParameters.self)
    let listed = try files.read()
    let inputs = PlacesInputs(
      localities: try listed.files("localities"),
      municipalities: try listed.files("municipalities"),
      agebs: try listed.files("agebs"),
      colonias: try listed.files("colonias"),
      population: try listed.files("population"))
    for key in Self.keys {
      for file in try listed.files(key) { try run.note(file) }
    }
    return { report in try ingestPlaces(inputs, parameters, report: &report) }
  }
}
