public import Contracts
internal import Geo

/// Forms the final partition: the encuentros of the areas, with every council that its own area
/// left over placed by rules F5b, F6b, F7 and F8, or unassigned with a reason.
///
/// Distances are geodesic metres. The documents may come in any order of rows.
///
/// - Throws: `InputError` when the documents do not belong together.
///
/// Ties end in the lower council id.
public func match(
  _ located: Located, _ clusters: Clusters, _ acuerdos: Acuerdos, _ rules: Rules,
  _ parameters: MatchParameters, report: inout Report
) throws -> Encuentros {
  let councils = try Councils(located, rules)
  let (partition, apart) = try Partition.opening(councils, clusters)
  let source = OptionSource(councils)
  var matching = Matching(partition, source)
  matching.run()

  let outcome = Outcome(
    matching.partition, source, left: Set(partition.waiting), joinedSmall: matching.joinedSmall)
  let names = EncuentroNames(outcome, acuerdos)
  let result = Encuentros(
    encuentros: outcome.encuentros(named: names), matches: outcome.matches(named: names),
    unassigned: outcome.unassigned(named: names, apart: apart))
  report.use(GeoLibraries.versions)
  report.describe(result, councils)
  report.describe(matching.joinedSmall, councils)
  return result
}
