public import Contracts
internal import Geo

/// Chooses which school hosts each session of each encuentro (rules G1, G2).
///
/// The least travel of all to it, in teacher-metres (people times geodesic metres), among the
/// members that can host; buildings that several encuentros would fill in one session and shift go
/// to those whose other sedes cost more. The documents may come in any order of rows.
///
/// - Throws: `InputError` when the documents do not belong together.
///
/// Ties, and what is within the parameter's tolerance of the least, go to the most pupils, then to
/// the division's own sede, then to the lower id.
public func sedes(
  _ located: Located, _ clusters: Clusters, _ encuentros: Encuentros, _ acuerdos: Acuerdos,
  _ rules: Rules, _ parameters: SedesParameters, report: inout Report
) throws -> Sedes {
  let divisions = Divisions(clusters)
  let councils = try located.councilsByID()
  let hostings = try encuentros.encuentros.sorted { $0.id < $1.id }.map {
    try Hosting($0, councils, division: divisions.sede(of: $0), parameters)
  }
  let buildings = Buildings(located.councils)
  var used = hostings.map { _ in [Candidate]() }
  var rows: [Sede] = []
  for session in sessions {
    let avoided = parameters.rotate ? used : hostings.map { _ in [] }
    var plan = SessionPlan(hostings, buildings, avoiding: avoided)
    plan.settle()
    for (index, sede) in plan.chosen.enumerated() { used[index].append(sede) }
    rows += plan.rows(session)
    if session == sessions.first { report.describe(plan) }
  }
  let result = Sedes(sedes: rows.sorted { ($0.encuentro, $0.session) < ($1.encuentro, $1.session) })
  report.use(GeoLibraries.versions)
  report.describe(result)
  return result
}

/// The sedes from which the division measured travel, by the councils of the cluster.
private struct Divisions {
  private let sedes: [[String]: String]

  init(_ clusters: Clusters) {
    sedes = Dictionary(
      clusters.clusters.map { ($0.councils.sorted(), $0.sede) }, uniquingKeysWith: min)
  }

  /// Nil where somebody joined: the division knew nothing of them.
  func sede(of encuentro: Encuentro) -> String? { sedes[encuentro.councils.sorted()] }
}

extension Located {
  fileprivate func councilsByID() throws(InputError) -> [String: LocatedCouncil] {
    var byID: [String: LocatedCouncil] = [:]
    for council in councils {
      guard byID.updateValue(council, forKey: council.id) == nil else {
        throw InputError(
          .data, file: Located.fileName, key: "located.council",
          problem: "el consejo \(council.id) está repetido",
          remedy: "vuelva a ejecutar \(Located.producer)")
      }
    }
    return byID
  }
}
