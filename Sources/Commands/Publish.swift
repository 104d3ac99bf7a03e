import ArgumentParser
import Contracts
import PublishStage
import StageCommand

@main
struct PublishCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-publish",
    abstract: "What do GIS staff, supervisors and schools receive?",
    discussion: """
      Writes the folder of products. Refuses when check.json holds a violation, unless --force, \
      which stamps everything NO VÁLIDO.
      """,
    version: programVersion)
  static let folderMark: FolderMark? = mark
  private static let mark = FolderMark(
    PublishedPackage.path, companions: PublishedPackage.companions, isOurs: PublishedPackage.isOurs)
  /// All of them: the products tell every parameter.
  static let sections = ParameterFile.sectionTypes
  static let schema = JSONSchema.datapackage

  @OptionGroup var documents: ChainDocuments
  @Option(help: "check.json") var check: DocumentPath
  @Flag(help: "Publish in spite of violations, stamped NO VÁLIDO.") var force = false
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> [ProductFile] {
    let rules = try run.parameters(Rules.self)
    let parameters = try run.parameters(PublishParameters.self)
    let inForce = try run.parametersInForce()
    var published = PublishedDocuments(
      schools: try run.read(documents.schools), places: try run.read(documents.places),
      acuerdos: try run.read(documents.acuerdos), located: try run.read(documents.located),
      clusters: try run.read(documents.clusters), encuentros: try run.read(documents.encuentros),
      sedes: try run.read(documents.sedes), groups: try run.read(documents.groups),
      check: Contracts.Check(rules: [], violations: [], figures: []))
    published.read = run.documentsRead
    published.check = try run.read(check)
    let (documents, force) = (published, force)
    return { _ in
      try publish(
        documents, rules, parameters, inForce: inForce, force: force, sha256: sha256)
    }
  }

  func deliver(_ files: [ProductFile], _ run: inout StageRun) throws -> ExitStatus {
    try run.write(folder: files.map { ($0.path, $0.bytes) }, mark: Self.mark)
    return .ok
  }
}
