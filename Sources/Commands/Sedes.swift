import ArgumentParser
import Contracts
import SedesStage
import StageCommand

@main
struct SedesCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-sedes",
    abstract: "Which school hosts each session?",
    discussion: "The sede of each session by its classrooms and the travel to it; sedes.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [Rules.self, SedesParameters.self]

  @Option(help: "located.json") var located: DocumentPath
  @Option(help: "clusters.json") var clusters: DocumentPath
  @Option(help: "encuentros.json") var encuentros: DocumentPath
  @Option(help: "acuerdos.json") var acuerdos: DocumentPath
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Contracts.Sedes {
    let rules = try run.parameters(Rules.self)
    let parameters = try run.parameters(SedesParameters.self)
    let located: Located = try run.read(located)
    let clusters: Clusters = try run.read(clusters)
    let encuentros: Encuentros = try run.read(encuentros)
    let acuerdos: Acuerdos = try run.read(acuerdos)
    return { report in
      try sedes(located, clusters, encuentros, acuerdos, rules, parameters, report: &report)
    }
  }
}
