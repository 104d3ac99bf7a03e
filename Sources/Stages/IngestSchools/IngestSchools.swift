public import Contracts
internal import DelimitedText

/// The foreign files of which `schools.json` is made.
public struct SchoolsInputs: Sendable {
  /// The catalogue: SIGED's export, the CNCT, an older one or the short form; one file or several.
  public var schools: [InputFile]
  /// One row for each person, school and grade or subject (rule Q4).
  public var staff: [InputFile]
  /// Pupils who go on from one school to another (rule Q7).
  public var flows: [InputFile]
  /// What supervisions add about each school.
  public var zones: [InputFile]

  public init(
    schools: [InputFile], staff: [InputFile] = [], flows: [InputFile] = [],
    zones: [InputFile] = []
  ) {
    self.schools = schools
    self.staff = staff
    self.flows = flows
    self.zones = zones
  }
}

/// Reads the catalogue of schools and says of each row which council it is, whether it takes part
/// (rules Q1, Q2, Q5, Q6), how many people it has (Q3, Q4) and where it stands.
///
/// Coordinates are WGS84 degrees. Telephones, contacts and whatever else speaks of a person are
/// never read; an address, and who the persons of a staff table are, is only compared with others
/// and not kept.
///
/// - Throws: `InputError` for a file that cannot be read, is no table or lacks a column without
///   which no council can be made. A bad row is rejected or gets a finding, and the run goes on.
///
/// The order of files and rows changes nothing: of several rows with one key the same is kept.
/// A person with as many hours in two schools counts in the lower.
public func ingestSchools(
  _ inputs: SchoolsInputs, _ parameters: SchoolsParameters, report: inout Report
) throws -> Schools {
  guard !inputs.schools.isEmpty else {
    throw InputError(
      .usage, key: "schools.none", problem: "no se indicó ningún catálogo de escuelas",
      remedy: "escriba su archivo bajo «schools» en inputs.json")
  }
  var log = FindingLog()
  let keyed = try readSchools(inputs, parameters, log: &log, report: &report)
  let points = resolvedPoints(of: keyed, parameters, log: &log)
  let staff = try attendance(inputs.staff, at: keyed, parameters, log: &log, report: &report)
  var drafts = keyed.indices.map { index in
    CouncilDraft(
      keyed: keyed[index], point: points[index], staff: staff[index], parameters: parameters)
  }
  for draft in drafts {
    log.find(draft.row.findings, council: draft.council.id, at: draft.row.place)
  }
  assignBuildings(to: &drafts)
  let councils = joinSharedCouncils(drafts, log: &log)
  let flows = try readFlows(
    inputs.flows, among: Set(keyed.map(\.row.cct.description)), parameters, log: &log,
    report: &report)

  count(councils, report: &report)
  log.write(to: &report)
  return Schools(
    councils: councils, flows: flows, rejected: log.rejected, findings: log.findings)
}

/// The schools of every catalogue with what the tables of zonas say of them, sorted by id.
private func readSchools(
  _ inputs: SchoolsInputs, _ parameters: SchoolsParameters, log: inout FindingLog,
  report: inout Report
) throws -> [KeyedRow] {
  var rows: [SchoolRow] = []
  for file in inputs.schools {
    rows += try readCatalogue(
      file, parameters, hasOtherSizes: !inputs.staff.isEmpty, log: &log, report: &report)
  }
  var keyed = keyedRows(rows, log: &log, report: &report)
  let zones = try readZones(inputs.zones, parameters, log: &log, report: &report)
  applyZones(zones, to: &keyed, log: &log, report: &report)
  withholdLoneRegions(in: &keyed, log: &log)
  return keyed
}

/// The staff who attend in each school, by its place in `keyed`; empty without a staff table.
private func attendance(
  _ files: [InputFile], at keyed: [KeyedRow], _ parameters: SchoolsParameters,
  log: inout FindingLog, report: inout Report
) throws -> [Int: SchoolStaff] {
  if files.isEmpty { return [:] }
  var staffLog = StaffLog()
  let rows = try readStaff(files, parameters, log: &staffLog, report: &report)
  var attendance = Attendance(rows, at: StaffSchools(keyed, parameters), log: staffLog)
  return attendance.settle(log: &log, report: &report)
}

private func count(_ councils: [Council], report: inout Report) {
  report.count("councils", councils.count)
  report.count("eligible", councils.count { $0.eligible })
  report.count("participates", councils.count { $0.participates })
  report.count("notReported911", councils.count { $0.eligible && !$0.reported911 })
  report.count("members", councils.reduce(0) { $0 + ($1.participates ? $1.members : 0) })
  for council in councils {
    if council.participates, let source = council.membersSource {
      report.add("members." + source.rawValue, council.members)
    }
    if let reason = council.ineligibleReason { report.add("ineligible." + reason.rawValue) }
  }
}
