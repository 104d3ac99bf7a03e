import ArgumentParser
import CheckStage
import Contracts
import StageCommand

@main
struct CheckCommand: ChainCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-check",
    abstract: "Does the result obey every rule?",
    discussion: """
      Recomputes every rule and the objective from the documents; check.json. Exits with 1 when a \
      rule is broken.
      """,
    version: programVersion)
  static let sections: [any ParameterSection.Type] = [
    Rules.self, ClusterParameters.self, LocateParameters.self, SedesParameters.self,
    CheckParameters.self,
  ]

  @OptionGroup var documents: ChainDocuments
  @OptionGroup var options: StageOptions

  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Contracts.Check {
    let rules = try run.parameters(Rules.self)
    let cluster = try run.parameters(ClusterParameters.self)
    let locate = try run.parameters(LocateParameters.self)
    let sedes = try run.parameters(SedesParameters.self)
    let checked = CheckedDocuments(
      schools: try run.read(documents.schools), places: try run.read(documents.places),
      acuerdos: try run.read(documents.acuerdos), located: try run.read(documents.located),
      clusters: try run.read(documents.clusters), encuentros: try run.read(documents.encuentros),
      sedes: try run.read(documents.sedes), groups: try run.read(documents.groups))
    let judged = run.documentsRead
    return { report in
      var result = try check(checked, rules, cluster, locate, sedes, report: &report)
      result.documents = judged
      return result
    }
  }

  func deliver(_ product: Contracts.Check, _ run: inout StageRun) throws -> ExitStatus {
    try run.write(product)
    for violation in product.violations.prefix(20) {
      run.warn("\(violation.rule): \(violation.subject): \(violation.detail)")
    }
    if product.violations.count > 20 {
      run.warn("… y \(product.violations.count - 20) más; todas están en check.json")
    }
    return product.valid ? .ok : .violation
  }
}
