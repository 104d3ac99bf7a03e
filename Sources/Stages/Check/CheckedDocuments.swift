public import Contracts

/// The eight documents of a run that `check` judges together.
public struct CheckedDocuments: Sendable {
  public var schools: Schools
  public var places: Places
  public var acuerdos: Acuerdos
  public var located: Located
  public var clusters: Clusters
  public var encuentros: Encuentros
  public var sedes: Sedes
  public var groups: Groups

  public init(
    schools: Schools, places: Places, acuerdos: Acuerdos, located: Located, clusters: Clusters,
    encuentros: Encuentros, sedes: Sedes, groups: Groups
  ) {
    self.schools = schools
    self.places = places
    self.acuerdos = acuerdos
    self.located = located
    self.clusters = clusters
    self.encuentros = encuentros
    self.sedes = sedes
    self.groups = groups
  }
}
