internal import Contracts

/// A row with the id of its council, which no other row has.
struct KeyedRow: Sendable {
  let id: String
  let row: SchoolRow
}

/// Gives each row its id and keeps one of those with the same.
///
/// The id is `CCT-T`, with the level where one CCT and shift has several. Of rows with one id an
/// open one is kept, then the one that reported, then the one with more pupils, more teachers, more
/// classrooms, then the first by its content: never by its place in the file. The others are
/// rejected; but a directory's row is no rival in numbers, and fills what the kept one leaves blank.
///
/// Sorted by id.
func keyedRows(
  _ rows: [SchoolRow], log: inout FindingLog, report: inout Report
) -> [KeyedRow] {
  var keyed: [KeyedRow] = []
  for (key, rows) in Dictionary(grouping: rows, by: \.key) {
    let levels = Dictionary(grouping: rows) { $0.kind.level?.rawValue ?? "otro" }
    for (level, rows) in levels {
      let id = levels.count == 1 ? key : key + "-" + level
      let ranked = rows.count == 1 ? rows : rows.map(Ranked.init).sorted().map(\.row)
      guard var kept = ranked.first else { continue }
      for other in ranked.dropFirst() {
        if other.isDirectory, !kept.isDirectory {
          kept.complete(from: other)
          report.add("rows.completing")
          continue
        }
        log.reject(
          RowFinding(
            .keyDuplicate,
            "la clave y el turno están repetidos; se conservó la fila \(figures(kept)) "
              + "y se apartó la fila \(figures(other))"),
          council: id, at: other.place)
      }
      keyed.append(KeyedRow(id: id, row: kept))
    }
  }
  return keyed.sorted { $0.id < $1.id }
}

extension SchoolRow {
  /// Takes from another row of the same school what this one leaves blank.
  fileprivate mutating func complete(from other: SchoolRow) {
    if name.isEmpty { name = other.name }
    if declared.locality == nil { declared = other.declared }
    if coordinates.isBlank { coordinates = other.coordinates }
    zone = zone ?? other.zone
    region = region ?? other.region
    supervision = supervision ?? other.supervision
    usualSede = usualSede ?? other.usualSede
    building = building ?? other.building
    sharedCouncil = sharedCouncil ?? other.sharedCouncil
    sedeAptitude = sedeAptitude ?? other.sedeAptitude
    multigrade = multigrade ?? other.multigrade
    isInterested = isInterested ?? other.isInterested
  }
}

private func figures(_ row: SchoolRow) -> String {
  let students = row.figures.students.map { "\($0) alumnos" } ?? "sin alumnos reportados"
  let teachers = row.figures.teachers.map { "\($0) docentes" } ?? "sin docentes reportados"
  return "de \(students) y \(teachers)"
}

/// A row among those with its id, the one to keep lowest.
private struct Ranked: Comparable {
  let row: SchoolRow
  private let figures: [Int]
  /// Everything the row says but where it was read.
  private let content: String

  init(_ row: SchoolRow) {
    self.row = row
    figures = [
      row.isDirectory ? 0 : 1, row.isInactive ? 0 : 1, row.figures.isReported ? 1 : 0,
      row.figures.students ?? -1, row.figures.teachers ?? -1,
      row.figures.roomsExisting ?? -1, row.figures.roomsInUse ?? -1,
    ]
    var unplaced = row
    unplaced.place = RowPlace(file: "", row: 0)
    content = String(describing: unplaced)
  }

  static func == (a: Ranked, b: Ranked) -> Bool {
    a.figures == b.figures && a.content == b.content
  }

  static func < (a: Ranked, b: Ranked) -> Bool {
    a.figures == b.figures
      ? a.content < b.content : b.figures.lexicographicallyPrecedes(a.figures)
  }
}
