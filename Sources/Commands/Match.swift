import ArgumentParser
import Contracts
import MatchStage
import StageCommand

@main
struct MatchCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-match",
    abstract: "With whom do multigrade, isolated and left-over councils meet?",
    discussion: "The final partition, and who is in none and why; encuentros.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [Rules.self, MatchParameters.self]

  @Option(help: "located.json") var located: DocumentPath
  @Option(help: "clusters.json") var clusters: DocumentPath
  @Option(help: "acuerdos.json") var acuerdos: DocumentPath
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Encuentros {
    let rules = try run.parameters(Rules.self)
    let parameters = try run.parameters(MatchParameters.self)
    let located: Located = try run.read(located)
    let clusters: Clusters = try run.read(clusters)
    let acuerdos: Acuerdos = try run.read(acuerdos)
    return { report in
      try match(located, clusters, acuerdos, rules, parameters, report: &report)
    }
  }
}
