public import Contracts
internal import DelimitedText

/// The foreign files of which `schools.json` is made.
public struct SchoolsInputs: Sendable {
  /// The catalogue: SIGED's export or the short form, one file or several.
  public var schools: [InputFile]

  public init(schools: [InputFile]) { self.schools = schools }
}

/// Reads the catalogue of schools and says of each row which council it is, whether it takes part
/// (rules Q1, Q2, Q5, Q6), how many people it has (Q3) and where it stands.
///
/// Coordinates are WGS84 degrees. Telephones, contacts and whatever else speaks of a person are
/// never read; an address is only compared with others and not kept.
///
/// - Throws: `InputError` for a file that cannot be read, is no table or lacks a column without
///   which no council can be made. A bad row is rejected or gets a finding, and the run goes on.
///
/// The order of files and rows changes nothing: of several rows with one key the same is kept.
public func ingestSchools(
  _ inputs: SchoolsInputs, _ parameters: SchoolsParameters, report: inout Report
) throws -> Schools {
  guard !inputs.schools.isEmpty else {
    throw InputError(
      .usage, key: "schools.none", problem: "no se indicó ningún catálogo de escuelas",
      remedy: "escriba su archivo bajo «schools» en inputs.json")
  }
  var log = FindingLog()
  var rows: [SchoolRow] = []
  for file in inputs.schools {
    rows += try readCatalogue(
      file, parameters, hasOtherSizes: false, log: &log, report: &report)
  }

  let keyed = keyedRows(rows, log: &log, report: &report)
  let points = resolvedPoints(of: keyed, parameters, log: &log)
  var drafts = zip(keyed, points).map { keyed, point in
    CouncilDraft(keyed: keyed, point: point, parameters: parameters)
  }
  for draft in drafts {
    log.find(draft.row.findings, council: draft.council.id, at: draft.row.place)
  }
  assignBuildings(to: &drafts)
  let councils = joinSharedCouncils(drafts, log: &log)

  count(councils, report: &report)
  log.write(to: &report)
  return Schools(councils: councils, rejected: log.rejected, findings: log.findings)
}

private func count(_ councils: [Council], report: inout Report) {
  report.count("councils", councils.count)
  report.count("eligible", councils.count { $0.eligible })
  report.count("participates", councils.count { $0.participates })
  report.count("notReported911", councils.count { $0.eligible && !$0.reported911 })
  report.count("members", councils.reduce(0) { $0 + ($1.participates ? $1.members : 0) })
  for council in councils {
    if let reason = council.ineligibleReason { report.add("ineligible." + reason.rawValue) }
  }
}
