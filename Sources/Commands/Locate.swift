import ArgumentParser
import Contracts
import LocateStage
import StageCommand

@main
struct LocateCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-locate",
    abstract: "Where does each eligible council stand, and when does it meet?",
    discussion: "Containing locality and colonia, urban or rural, meeting shift; located.json.",
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [LocateParameters.self]

  @Option(help: "schools.json") var schools: DocumentPath
  @Option(help: "places.json") var places: DocumentPath
  @Option(help: "acuerdos.json") var acuerdos: DocumentPath
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Located {
    let parameters = try run.parameters(LocateParameters.self)
    let schools: Schools = try run.read(schools)
    let places: Places = try run.read(places)
    let acuerdos: Acuerdos = try run.read(acuerdos)
    return { report in try locate(schools, places, acuerdos, parameters, report: &report) }
  }
}
