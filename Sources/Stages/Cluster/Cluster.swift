public import Contracts
internal import FacilityLocation
internal import Geo

/// Forms the encuentros of each area, an area being the participating councils of one locality and
/// one meeting shift (rules F1–F4, F7): one where they fit one, a division of least J where not.
///
/// Areas know nothing of each other and share `threads` threads; neither their number nor the order
/// of the councils changes the result. `acuerdos` fixes nothing here so far.
///
/// - Throws: `InputError` when a council carries a number that no school can have.
/// - Ties: every choice among equal costs ends in the council with most pupils, then the lower id.
public func cluster(
  _ located: Located, _ acuerdos: Acuerdos, _ rules: Rules, _ parameters: ClusterParameters,
  threads: Int, report: inout Report
) throws -> Clusters {
  try requireSound(located)
  let (areas, placeless) = areaCouncils(of: located)
  let flows = areaFlows(located.flows, areas)
  // The largest first, so that no thread begins a city when the others are done.
  let order = areas.indices.sorted {
    (-areas[$0].councils.count, $0) < (-areas[$1].councils.count, $1)
  }
  let outcomes = inParallel(order.count, threads: threads) { place in
    let index = order[place]
    return AreaDivision(areas[index], flows: flows[index], rules, parameters).outcome(
      threads: threads)
  }
  var clusters = Clusters(clusters: [], areas: [], left: placeless)
  for (_, outcome) in zip(order, outcomes).sorted(by: { $0.0 < $1.0 }) {
    clusters.areas.append(outcome.area)
    clusters.clusters += outcome.clusters
    clusters.left += outcome.left
    clusters.alternatives += outcome.alternatives
  }
  clusters.clusters.sort { $0.id < $1.id }
  clusters.left.sort { $0.council < $1.council }
  clusters.alternatives.sort { $0.council < $1.council }
  report.use(GeoLibraries.versions)
  count(clusters, outcomes.map(\.rooms), in: &report)
  return clusters
}

private func count(_ clusters: Clusters, _ rooms: [Rooms], in report: inout Report) {
  report.count("areas", clusters.areas.count)
  report.count("areas.divided", clusters.areas.count { $0.divided })
  report.count("areas.aulas_insuficientes", rooms.count { $0 != .suffice })
  report.count("areas.aulas_insuficientes.unproven", rooms.count { $0 == .lackUnproven })
  report.count("clusters", clusters.clusters.count)
  for reason in LeftReason.allCases {
    report.count("left." + reason.rawValue, clusters.left.count { $0.reason == reason })
  }
}
