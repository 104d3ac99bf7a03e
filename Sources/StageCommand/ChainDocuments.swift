public import ArgumentParser

/// Every document from ingestion to the groups, for the commands that read them all.
public struct ChainDocuments: ParsableArguments {
  @Option(help: "schools.json") public var schools: DocumentPath
  @Option(help: "places.json") public var places: DocumentPath
  @Option(help: "acuerdos.json") public var acuerdos: DocumentPath
  @Option(help: "located.json") public var located: DocumentPath
  @Option(help: "clusters.json") public var clusters: DocumentPath
  @Option(help: "encuentros.json") public var encuentros: DocumentPath
  @Option(help: "sedes.json") public var sedes: DocumentPath
  @Option(help: "groups.json") public var groups: DocumentPath

  public init() {}
}
