internal import Contracts
internal import DelimitedText

/// What one shift cell says.
struct ReadShift {
  let shift: SchoolShift
  /// The newest catalogues mark closed schools there: `MATUTINO (INACTIVO)`.
  let isInactive: Bool
  let findings: [RowFinding]

  /// - Throws: where neither the cell nor that of its name says a shift.
  init(_ text: String, name: String?) throws(RowShifts.Unknown) {
    var findings: [RowFinding] = []
    guard let shift = SchoolShift(text, name: name, findings: &findings) else {
      throw RowShifts.Unknown(finding: .unknownShift(text))
    }
    self.shift = shift
    isInactive = [text, name ?? ""].contains { matchingKey($0).contains("inactiv") }
    self.findings = findings
  }
}

/// The shifts of one row: one, or up to three in the CNCT.
struct RowShifts {
  /// The one with the lowest code.
  let first: ReadShift
  /// Sorted by code, each code once, the first included.
  let each: [ReadShift]
  let findings: [RowFinding]

  /// No cell says a shift, or one of them something else.
  struct Unknown: Error {
    let finding: RowFinding
  }

  /// Of one shift that stands twice, closed and open, the open one is meant.
  init(_ one: ReadShift, _ others: [ReadShift]) {
    var each: [String: ReadShift] = [:]
    for read in [one] + others where each[read.shift.code]?.isInactive != false {
      each[read.shift.code] = read
    }
    self.each = each.values.sorted { $0.shift.code < $1.shift.code }
    first = self.each.first ?? one
    findings = ([one] + others).flatMap(\.findings)
  }
}

extension SchoolRow {
  /// The row as one school for each of its shifts.
  ///
  /// Figures of a row with several open shifts are those of all together: pupils, teachers and
  /// members are divided evenly, a remainder to the lower codes. Classrooms are the building's.
  func spread(over shifts: RowShifts) -> [SchoolRow] {
    let open = shifts.each.count { !$0.isInactive }
    var rows: [SchoolRow] = []
    var place = 0
    for each in shifts.each {
      var row = self
      row.shift = each.shift
      row.isInactive = isInactive || each.isInactive
      if open > 1, figures.arePeopleCounted {
        if each.isInactive {
          row.figures = SchoolFigures()
        } else {
          row.figures.takePart(place, of: open)
          row.findings.append(
            RowFinding(
              .shiftFigures,
              "la fila da las cifras de sus \(open) turnos juntos; se repartieron por igual"))
          place += 1
        }
      }
      rows.append(row)
    }
    return rows
  }
}

extension SchoolFigures {
  fileprivate var arePeopleCounted: Bool { students != nil || teachers != nil || members != nil }

  fileprivate mutating func takePart(_ place: Int, of parts: Int) {
    func part(_ number: Int) -> Int { number / parts + (place < number % parts ? 1 : 0) }
    students = students.map(part)
    teachers = teachers.map(part)
    members = members.map { max(1, part($0)) }
  }
}
