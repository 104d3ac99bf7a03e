internal import Contracts

/// Who of the staff attends where (rule Q4): a teacher of several schools where they teach most
/// hours, or where the authority says.
///
/// Only schools that take part count, and only who is of the CTE. Ties go to the lower id; each is a
/// finding that names the schools and not the person.
struct Attendance {
  private let schools: StaffSchools
  private var log: StaffLog
  /// By place of the school.
  private var staff: [Int: SchoolStaff] = [:]
  /// Schools that some row of the CTE's names.
  private var named: Set<Int> = []
  /// Schools of which some row names a director or encargado.
  private var led: Set<Int> = []
  /// Where each of those is first named.
  private var firstPlace: [Int: RowPlace] = [:]
  private var counts: [String: Int] = [:]

  init(_ rows: [StaffRow], at schools: StaffSchools, log: StaffLog) {
    self.schools = schools
    self.log = log
    for rows in Dictionary(grouping: rows, by: \.person).values { seat(rows) }
  }

  /// The staff of each school, by its place; a school of whom no row speaks has none, and neither
  /// has one whose staff all attend elsewhere: it keeps the number of Formato 911.
  mutating func settle(
    log findings: inout FindingLog, report: inout Report
  ) -> [Int: SchoolStaff] {
    var attending: [Int: Int] = [:]
    for (school, staff) in staff { attending[schools.council[school], default: 0] += staff.persons }
    var settled = staff
    for school in named where schools.isEligible[school] {
      if attending[schools.council[school], default: 0] > 0 {
        settled[school, default: SchoolStaff()].directors =
          settled[school]?.directors ?? (led.contains(school) ? 0 : nil)
      } else {
        settled[school] = nil
        log.find(
          .staffNobody, schools.rows[school].id,
          "nadie de su plantilla asiste ahí; vale la cifra del 911", at: firstPlace[school])
      }
    }
    log.write(to: &findings)
    for key in ["attending", "outside", "overrides", "ties"] {
      report.count("staff." + key, counts[key, default: 0])
    }
    return settled
  }

  // MARK: - One person

  /// Counts a person where they attend.
  private mutating func seat(_ rows: [StaffRow]) {
    let work = rows.filter(\.function.isMember).compactMap { understood($0) }
    if work.isEmpty { return }
    let hours = hoursByCouncil(work)
    let first = work.map(\.row.place).min()
    guard let place = override(work, hours, at: first) ?? mostHours(work, hours, at: first) else {
      counts["outside", default: 0] += 1
      let units = Set(work.compactMap(\.school)).filter {
        schools.rows[$0].row.kind.group == .apoyo
      }
      for unit in units {
        log.find(
          .staffNowhere, schools.rows[unit].id,
          "no se dice en asiste_en a qué escuela asiste alguien de su personal", at: first)
      }
      return
    }
    counts["attending", default: 0] += 1
    let total = work.reduce(0) { $0 + $1.row.hours }
    if total > StaffReader.mostHours * 100 {
      log.find(
        .staffHours, schools.rows[place].id,
        "una persona suma \(shownHours(total)) horas en sus escuelas", at: first)
    }
    count(work, at: place)
  }

  private struct Work {
    let row: StaffRow
    /// Nil for a school that the catalogue does not have.
    let school: Int?
    /// Schools that take part, one of which is meant; empty where nobody says.
    let attends: [Int]
  }

  private mutating func understood(_ row: StaffRow) -> Work? {
    let attends = row.attends.map { reference in
      schools.candidates(reference).filter { schools.isEligible[$0] }
    }
    if attends?.isEmpty == true {
      log.find(
        .staffAttends, row.attends?.key ?? "", "asiste_en no nombra una escuela que participe",
        at: row.place)
    }
    let candidates = schools.candidates(row.school)
    if candidates.count > 1 {
      log.find(
        .staffShift, schools.rows[candidates[0]].id,
        "la clave es de varias escuelas y la fila no dice de cuál; se tomó la primera",
        at: row.place)
    }
    if candidates.isEmpty, attends?.isEmpty ?? true {
      log.find(
        .staffSchool, row.school.key, "la escuela no está en el catálogo; su fila no se usó",
        at: row.place)
      return nil
    }
    if let school = candidates.first { note(row, at: school) }
    return Work(row: row, school: candidates.first, attends: attends ?? [])
  }

  private mutating func note(_ row: StaffRow, at school: Int) {
    named.insert(school)
    if [.director, .encargado].contains(row.function) { led.insert(school) }
    if firstPlace[school].map({ row.place < $0 }) ?? true { firstPlace[school] = row.place }
  }

  private func hoursByCouncil(_ work: [Work]) -> [Int: Int] {
    work.reduce(into: [:]) { hours, work in
      guard let school = work.school, schools.isEligible[school] else { return }
      hours[schools.council[school], default: 0] += work.row.hours
    }
  }

  /// Where the authority says; of several shifts of a CCT, the one where the person teaches most.
  private mutating func override(
    _ work: [Work], _ hours: [Int: Int], at row: RowPlace?
  ) -> Int? {
    let stated = Set(
      work.compactMap { work in
        work.attends.min { a, b in
          let (inA, inB) = (hours[schools.council[a]] ?? -1, hours[schools.council[b]] ?? -1)
          return inA == inB ? a < b : inA > inB
        }
      })
    guard let first = stated.min() else { return nil }
    if Set(stated.map { schools.council[$0] }).count > 1 {
      log.find(
        .staffAttends, schools.rows[first].id,
        "asiste_en manda a una persona a varias escuelas: \(ids(stated)); se cuenta en la primera",
        at: row)
    }
    counts["overrides", default: 0] += 1
    return first
  }

  private mutating func mostHours(
    _ work: [Work], _ hours: [Int: Int], at row: RowPlace?
  ) -> Int? {
    guard let most = hours.values.max() else { return nil }
    let councils = hours.filter { $0.value == most }.map(\.key)
    guard let council = councils.min() else { return nil }
    if councils.count > 1 {
      counts["ties", default: 0] += 1
      let same =
        most == 0
        ? "no se dice cuántas horas tiene una persona"
        : "una persona tiene \(shownHours(most)) horas"
      log.findEach(
        .staffTie, schools.rows[council].id,
        same + " en cada una de \(ids(councils)); se cuenta en la primera", at: row)
    }
    // Of the schools of that council, the one where they teach most.
    let within = work.reduce(into: [Int: Int]()) { hours, work in
      guard let school = work.school, schools.council[school] == council,
        schools.isEligible[school]
      else { return }
      hours[school, default: 0] += work.row.hours
    }
    return within.max { a, b in a.value == b.value ? a.key > b.key : a.value < b.value }?.key
  }

  /// Adds a person, their stratum and what they can lead to a school.
  private mutating func count(_ work: [Work], at place: Int) {
    let council = schools.council[place]
    let here = work.filter { $0.school.map { schools.council[$0] } == council }
    var staff = staff[place] ?? SchoolStaff()
    staff.persons += 1
    if let stratum = stratum(of: here.isEmpty ? work : here, at: place) {
      staff.strata[stratum, default: 0] += 1
    }
    // A director of another school is not this one's; an ATP is of all their zona.
    let elsewhere = work.contains { $0.row.function == .atp } ? StaffFunction.atp : .docente
    let function =
      here.map(\.row.function).min { $0.precedence < $1.precedence } ?? elsewhere
    switch function {
    case .director, .encargado: staff.directors = (staff.directors ?? 0) + 1
    case .subdirectorAcademico: staff.subdirectors += 1
    case .atp: staff.atps += 1
    default: break
    }
    self.staff[place] = staff
  }

  /// The one to which most hours go; grades with as many hours are one of several grades, and other
  /// ties go to the first by name.
  private func stratum(of work: [Work], at place: Int) -> String? {
    let level = schools.rows[place].row.kind.level
    var hours: [String: Int] = [:]
    var grades: [String: Grades] = [:]
    for work in work {
      let (specialty, function) = (work.row.specialty, work.row.function)
      guard let name = specialty.stratum(in: level, of: function) else { continue }
      hours[name, default: 0] += work.row.hours
      if let own = specialty.grades, specialty.isNamedByGrade(in: level, of: function) {
        grades[name] = grades[name]?.union(own) ?? own
      }
    }
    guard let most = hours.values.max() else { return nil }
    let names = hours.filter { $0.value == most }.map(\.key).sorted()
    let several = names.compactMap { grades[$0] }
    guard several.count == names.count, let first = several.first else { return names.first }
    return Specialty(grades: several.dropFirst().reduce(first) { $0.union($1) })
      .stratum(in: level, of: .docente)
  }

  private func ids(_ places: some Sequence<Int>) -> String {
    places.sorted().map { schools.rows[$0].id }.joined(separator: ", ")
  }
}

/// Hundredths of an hour as a person writes them.
private func shownHours(_ hundredths: Int) -> String { shownNumber(Double(hundredths) / 100) }
