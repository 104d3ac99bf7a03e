import ArgumentParser
import Contracts
import GroupsStage
import StageCommand

@main
struct GroupsCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-groups",
    abstract: "Who sits in which group, and who coordinates?",
    discussion: "Groups of at most 30 with their coordinators; groups.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [Rules.self, GroupsParameters.self]

  @Option(help: "located.json") var located: DocumentPath
  @Option(help: "encuentros.json") var encuentros: DocumentPath
  @Option(help: "acuerdos.json") var acuerdos: DocumentPath
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Contracts.Groups {
    let rules = try run.parameters(Rules.self)
    let parameters = try run.parameters(GroupsParameters.self)
    let located: Located = try run.read(located)
    let encuentros: Encuentros = try run.read(encuentros)
    let acuerdos: Acuerdos = try run.read(acuerdos)
    return { report in
      try groups(located, encuentros, acuerdos, rules, parameters, report: &report)
    }
  }
}
