import Contracts
import Foundation
import Testing

/// The chain on the sample, once for all tests that look at it.
struct SampleRun: Sendable {
  let schools: Schools
  let located: Located
  let clusters: Clusters
  let encuentros: Encuentros
  let sedes: Sedes
  let groups: Groups
  let check: Check

  static let shared: Result<SampleRun, any Error> = Result { try SampleRun() }

  private init() throws {
    var chain = Chain()
    chain.inputs = "pipelines/sample/inputs.json"
    chain.data = "data/sample"
    let documents = try chain.makeAll()
    func document<D: Document>(_ type: D.Type) throws -> D {
      try D(encoded: try #require(documents[D.fileName]))
    }
    schools = try document(Schools.self)
    located = try document(Located.self)
    clusters = try document(Clusters.self)
    encuentros = try document(Encuentros.self)
    sedes = try document(Sedes.self)
    groups = try document(Groups.self)
    check = try document(Check.self)
  }

  /// The councils that declare a locality of the showcase.
  func councils(in locality: String) -> [Council] {
    schools.councils.filter { $0.localityName == locality.uppercased() && $0.eligible }
  }

  /// Rules by which councils of a place came to meet.
  func rules(in locality: String) -> Set<MatchRule> {
    let ids = Set(councils(in: locality).map(\.id))
    return Set(encuentros.matches.filter { ids.contains($0.council) }.map(\.rule))
  }

  /// The encuentros in which councils of a place meet.
  func meetings(of locality: String) -> [Encuentro] {
    let ids = Set(councils(in: locality).map(\.id))
    return encuentros.encuentros.filter { !ids.isDisjoint(with: $0.councils) }
  }

  func sedeStatus(in locality: String) -> Set<SedeStatus> {
    let ids = Set(meetings(of: locality).map(\.id))
    return Set(sedes.sedes.filter { ids.contains($0.encuentro) }.map(\.status))
  }

  func roles(in locality: String) -> Set<CoordinatorRole> {
    let ids = Set(meetings(of: locality).map(\.id))
    return Set(
      groups.groups.filter { ids.contains($0.encuentro) }.flatMap(\.coordinators).map(\.role))
  }
}
