internal import Contracts
internal import DelimitedText

/// One row of a table of zonas.
struct ZoneRow: Sendable {
  let place: RowPlace
  /// Without a shift in a row for every shift of the CCT.
  let school: SchoolReference
  var values: ZoneValues
  var findings: [RowFinding]

  fileprivate static let columns: [CatalogueColumn] = [
    .cct, .shift, .zone, .supervision, .region, .sedeAptitude, .interested, .multigrade,
    .usualSede, .sharedCouncil, .subdirectors, .atps, .building,
  ]

  /// Whether this row is kept rather than another of its school: by what it says, then by what is odd
  /// about it. Where it stands comes last: it shows in the report alone.
  fileprivate func precedes(_ other: ZoneRow) -> Bool {
    if values != other.values { return values < other.values }
    if findings != other.findings { return findings.lexicographicallyPrecedes(other.findings) }
    return place < other.place
  }
}

/// What supervisions say of one school that the catalogue does not: its zona, supervision and
/// region, and whatever of our short form they know. Nil is blank; no text is empty.
struct ZoneValues: Comparable, Sendable {
  var zone: String?
  var supervision: String?
  var region: String?
  var sedeAptitude: SedeAptitude?
  var isInterested: Bool?
  var multigrade: Bool?
  var usualSede: String?
  var sharedCouncil: String?
  var building: String?
  var subdirectors: Int?
  var atps: Int?

  private var texts: [String?] {
    [
      zone, supervision, region, sedeAptitude?.rawValue, isInterested.map { String($0) },
      multigrade.map { String($0) }, usualSede, sharedCouncil, building,
      subdirectors.map { String($0) }, atps.map { String($0) },
    ]
  }

  /// Field by field, a blank after every value.
  static func < (a: ZoneValues, b: ZoneValues) -> Bool {
    a.texts.lexicographicallyPrecedes(b.texts) { a, b in
      guard let a else { return false }
      return b.map { a < $0 } ?? true
    }
  }
}

/// Reads the tables of zonas; a row without a key of the right form, or displaced, is a finding.
func readZones(
  _ files: [InputFile], _ parameters: SchoolsParameters, log: inout FindingLog,
  report: inout Report
) throws -> [ZoneRow] {
  var rows: [ZoneRow] = []
  for file in files {
    let table = try DelimitedTable(
      file, encoding: parameters.encoding, delimiter: parameters.delimiter)
    let columns = try ColumnPositions(
      ofCatalogue: table, only: ZoneRow.columns, required: [.cct])
    log.findEmpty(table)
    try table.forEachRecord { record in
      if record.isBlank { return }
      report.add("zones.rows")
      let place = RowPlace(file: file.name, row: record.row)
      let isDisplaced = table.isWider(record)
      var cells = RowCells(record, columns)
      do throws(ZoneRow.Refusal) {
        rows.append(
          try ZoneRow(
            &cells, isDisplaced: isDisplaced, isShort: record.count < table.header.count,
            at: place))
      } catch {
        log.find([error.finding], council: echoed(cells.text(.cct)), at: place)
      }
    }
  }
  return rows
}

extension ZoneRow {
  fileprivate struct Refusal: Error {
    let finding: RowFinding
  }

  fileprivate init(
    _ cells: inout RowCells, isDisplaced: Bool, isShort: Bool, at place: RowPlace
  ) throws(Refusal) {
    if isDisplaced { throw Refusal(finding: .shifted) }
    guard let cct = CCT(cells.text(.cct)) else {
      throw Refusal(finding: malformedKey(cells.text(.cct)))
    }
    self.place = place
    findings = []
    let shift = cells.text(.shift)
    if saysNothing(shift) {
      school = SchoolReference(cct: cct.description, shiftCode: nil)
    } else if let read = SchoolShift(shift, name: nil, findings: &findings) {
      school = SchoolReference(cct: cct.description, shiftCode: read.code)
    } else {
      throw Refusal(finding: .unknownShift(shift))
    }
    values = ZoneValues()
    values.zone = cells.zone()
    // A zona may bear a name, so that alone is no sign of a displaced row.
    let zoneHints = cells.doubt.hints
    values.supervision = cells.reference(.supervision)
    values.region = cells.region()
    values.sedeAptitude = cells.yesNo(.sedeAptitude).map { $0 ? .si : .no }
    values.isInterested = cells.yesNo(.interested)
    values.multigrade = cells.yesNo(.multigrade)
    values.usualSede = cells.reference(.usualSede)
    values.sharedCouncil = cells.sharedCouncil()
    values.building = cells.code(.building)
    values.subdirectors = cells.number(.subdirectors, in: 0...5000)
    values.atps = cells.number(.atps, in: 0...5000)
    let verdict = cells.doubt.verdict(isShort: isShort, isKindSure: false)
    if verdict == .shifted { throw Refusal(finding: .shifted) }
    findings += cells.findings
    if verdict == .doubtful || cells.doubt.hints > zoneHints {
      (values.zone, values.region) = (nil, nil)
      findings.append(
        RowFinding(.rowDoubtful, "la fila pudiera estar recorrida; se leyó sin zona ni región"))
    }
  }
}

/// Fills in what the tables of zonas say of each school.
///
/// They are newer than the catalogue and win over its own columns; where both say something and
/// differ, that is a finding. A row for one shift wins over one for all of a CCT, which fills what
/// the other leaves blank. Of rows with one key the first by its values is kept.
func applyZones(
  _ zones: [ZoneRow], to keyed: inout [KeyedRow], log: inout FindingLog, report: inout Report
) {
  let kept = distinct(zones, log: &log)
  var used: Set<SchoolReference> = []
  var schools = 0
  for index in keyed.indices {
    let cct = keyed[index].row.cct.description
    let shift = keyed[index].row.shift.code
    let own = kept[SchoolReference(cct: cct, shiftCode: shift)]
    let common = kept[SchoolReference(cct: cct, shiftCode: nil)]
    guard own != nil || common != nil else { continue }
    schools += 1
    for zone in [common, own].compactMap({ $0 }) { used.insert(zone.school) }
    var row = keyed[index].row
    var conflicts: Set<CatalogueColumn> = []
    if let common { conflicts.formUnion(row.take(common, sparing: own)) }
    if let own { conflicts.formUnion(row.take(own, sparing: nil)) }
    keyed[index] = KeyedRow(id: keyed[index].id, row: row)
    for zone in [common, own].compactMap({ $0 }) {
      log.find(zone.findings, council: keyed[index].id, at: zone.place)
    }
    log.find(conflictFindings(conflicts), council: keyed[index].id, at: (own ?? common)?.place)
  }
  for zone in kept.values where !used.contains(zone.school) {
    log.find(
      [RowFinding(.zonesSchool, "la escuela no está en el catálogo; su fila no se usó")],
      council: zone.school.key, at: zone.place)
  }
  if !zones.isEmpty { report.count("zones.schools", schools) }
}

private func distinct(_ zones: [ZoneRow], log: inout FindingLog) -> [SchoolReference: ZoneRow] {
  var kept: [SchoolReference: ZoneRow] = [:]
  for (school, rows) in Dictionary(grouping: zones, by: \.school) {
    let ranked = rows.sorted { $0.precedes($1) }
    guard let first = ranked.first else { continue }
    kept[school] = first
    for other in ranked.dropFirst() where other.values != first.values {
      log.find(
        [RowFinding(.zonesDuplicate, "hay otra fila de la misma escuela que dice otra cosa")],
        council: school.key, at: other.place)
    }
  }
  return kept
}

private func conflictFindings(_ columns: Set<CatalogueColumn>) -> [RowFinding] {
  if columns.isEmpty { return [] }
  let names = columns.sorted { $0.rawValue < $1.rawValue }.map(\.names.meaning)
  return [
    RowFinding(
      .zonesConflict,
      "el catálogo dice otra cosa de \(names.joined(separator: ", ")); vale la tabla de zonas")
  ]
}

extension SchoolRow {
  /// Takes every value that `zone` has and `other` has not; the columns whose value it replaced.
  fileprivate mutating func take(
    _ zone: ZoneRow, sparing other: ZoneRow?
  ) -> Set<CatalogueColumn> {
    var conflicts: Set<CatalogueColumn> = []
    func take<Value: Equatable>(
      _ field: WritableKeyPath<SchoolRow, Value?>, _ given: KeyPath<ZoneValues, Value?>,
      _ column: CatalogueColumn
    ) {
      guard let value = zone.values[keyPath: given], other?.values[keyPath: given] == nil
      else { return }
      if let own = self[keyPath: field], own != value { conflicts.insert(column) }
      self[keyPath: field] = value
    }
    take(\.zone, \.zone, .zone)
    take(\.supervision, \.supervision, .supervision)
    take(\.region, \.region, .region)
    take(\.sedeAptitude, \.sedeAptitude, .sedeAptitude)
    take(\.isInterested, \.isInterested, .interested)
    take(\.multigrade, \.multigrade, .multigrade)
    take(\.usualSede, \.usualSede, .usualSede)
    take(\.sharedCouncil, \.sharedCouncil, .sharedCouncil)
    take(\.building, \.building, .building)
    take(\.figures.subdirectors, \.subdirectors, .subdirectors)
    take(\.figures.atps, \.atps, .atps)
    return conflicts
  }
}
