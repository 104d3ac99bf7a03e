import ArgumentParser
import ClusterStage
import Contracts
import StageCommand

@main
struct ClusterCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-cluster",
    abstract: "Which encuentros form inside each area?",
    discussion: "Divides the areas that do not fit one encuentro; clusters.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [Rules.self, ClusterParameters.self]

  @Option(help: "located.json") var located: DocumentPath
  @Option(help: "acuerdos.json") var acuerdos: DocumentPath
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Clusters {
    let rules = try run.parameters(Rules.self)
    let parameters = try run.parameters(ClusterParameters.self)
    let located: Located = try run.read(located)
    let acuerdos: Acuerdos = try run.read(acuerdos)
    let threads = run.threads
    return { report in
      try cluster(located, acuerdos, rules, parameters, threads: threads, report: &report)
    }
  }
}
