import Contracts
import Testing

/// What is odd in a staff table is told by school, with file and row, and never with the person.
@Suite struct StaffFindingTests {
  private typealias Case = (row: [String: String], key: String, record: String)

  @Test(
    arguments: [
      (["cct": "19DPR0999Z"], "staff.school", "19DPR0999Z-1"),
      (["turno": "2"], "staff.school", "19DPR0001U-2"),
      (["cct": "19DES0003K", "turno": ""], "staff.shift", "19DES0003K-1"),
      (["horas": "-4"], "staff.hours", "19DPR0001U"),
      (["horas": "140"], "staff.hours", "19DPR0001U"),
      (["horas": "muchas"], "staff.hours", "19DPR0001U"),
      (["horas": "½"], "staff.hours", "19DPR0001U"),
      (["funcion": "payaso"], "staff.function", "19DPR0001U"),
      (["funcion": ""], "staff.function", "19DPR0001U"),
      (["grado": "9"], "staff.stratum", "19DPR0001U"),
      (["asignatura": "Esperanto"], "staff.stratum", "19DPR0001U"),
      (["id_persona": ""], "staff.identity", "19DPR0001U"),
      (["asiste_en": "19DPR0999Z"], "staff.attends", "19DPR0999Z"),
      (["asiste_en": "19PPR0004K"], "staff.attends", "19PPR0004K"),
      (["asiste_en": "B"], "staff.attends", "19DPR0001U"),
      (["turno": "X"], "shift.unknown", "19DPR0001U"),
      (["cct": "ESCALANTE"], "cct.malformed", "(clave ilegible)"),
      (["cct": "19FUA0005W", "funcion": "usaer"], "staff.nowhere", "19FUA0005W-1"),
    ] as [Case])
  func tellsTheSchoolAndTheRow(row: [String: String], key: String, record: String) throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("1"), StaffTable.post("2", "19DPR0001U", row),
    ])
    #expect(ingested.companionKeys == [key])
    let entry = try #require(ingested.companionEntries.first { $0.key == key })
    #expect(entry.record == record)
    #expect(entry.file == "plantilla.csv")
    #expect(entry.row == 3)
    try expectNothingPersonal(in: ingested)
  }

  /// Somebody is counted though no list knows what they do.
  @Test func countsWhoseFunctionIsUnknown() throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("1", "19DPR0001U", ["funcion": "payaso"]), StaffTable.post("2"),
    ])
    #expect(ingested.council("19DPR0001U-1")?.members == 2)
  }

  @Test func tellsHoursThatAddUpToMoreThanAWeek() throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("1", "19DPR0001U", ["horas": "60"]),
      StaffTable.post("1", "19DPR0002T", ["horas": "50"]), StaffTable.post("2", "19DPR0002T"),
    ])
    #expect(ingested.companionKeys == ["staff.hours"])
    #expect(ingested.companionEntries.map(\.record) == ["19DPR0001U-1"])
  }

  @Test func tellsAWordThatSendsAPersonToSeveralSchools() throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("1", "19DPR0001U", ["asiste_en": "19DPR0002T"]),
      StaffTable.post("1", "19DES0003K", ["asiste_en": "19DES0003K-1"]),
      StaffTable.post("2", "19DPR0001U"), StaffTable.post("3", "19DES0003K"),
    ])
    #expect(ingested.companionKeys == ["staff.attends"])
    #expect(ingested.council("19DES0003K-1")?.members == 2)
  }

  /// Without any key a name is one person within a school, and beyond it another.
  @Test func tellsPersonsWithoutAKeyByTheirNamesWithinASchool() throws {
    let rows = ["19DPR0001U", "19DPR0001U", "19DPR0002T"].map {
      StaffTable.post("", $0, ["nombre": "GUADALUPE ESCALANTE"])
    }
    let ingested = try StaffTable.ingest(rows)
    #expect(ingested.council("19DPR0001U-1")?.members == 1)
    #expect(ingested.council("19DPR0002T-1")?.members == 1)
    #expect(
      ingested.companionEntries.map(\.detail) == [
        "no hay id_persona, CURP ni RFC (2 veces)", "no hay id_persona, CURP ni RFC",
      ])
    try expectNothingPersonal(in: ingested)
  }

  @Test func knowsAPersonByCURPAndByRFC() throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("", "19DPR0001U", ["curp": "EALG800101MNLSRD09", "horas": "30"]),
      StaffTable.post("", "19DPR0002T", ["curp": "ealg800101mnlsrd09", "horas": "3"]),
      StaffTable.post("", "19DPR0001U", ["rfc": "EALG-800101-AB1", "horas": "30"]),
      StaffTable.post("", "19DPR0002T", ["rfc": "EALG800101AB1", "horas": "3"]),
      StaffTable.post("9", "19DPR0002T"),
    ])
    #expect(ingested.council("19DPR0001U-1")?.members == 2)
    #expect(ingested.council("19DPR0002T-1")?.members == 1)
    #expect(ingested.companionKeys.isEmpty)
    try expectNothingPersonal(in: ingested)
  }

  /// The row of somebody whose name holds an unquoted comma, or that lacks a cell.
  @Test(arguments: 0..<14) func echoesNothingOfAShiftedRow(at position: Int) throws {
    let row: [String] = [
      "19DPR0001U", "1", "7", "ESCALANTE", "EALG800101MNLSRD09", "EALG800101AB1", "8112345678",
      "lupe@ejemplo.mx", "docente", "3", "Español", "1", "25", "",
    ]
    for planted in ["GUADALUPE ESCALANTE", "EALG800101MNLSRD09", "8112345678", "lupe@ejemplo.mx"] {
      var wider = row
      wider.insert(planted, at: position)
      var narrow = row
      narrow.remove(at: position)
      var replaced = row
      replaced[position] = planted
      for cells in [wider, Array(wider.dropLast()), narrow, narrow + [""], replaced] {
        let ingested = try ingest(
          schools: StaffTable.schools, staff: Catalogue.csv([StaffTable.header, cells]))
        try expectNothingPersonal(in: ingested, "\(cells)")
      }
    }
  }

  /// A list whose first row is no header, and a header that names a person.
  @Test func echoesNothingOfAHeader() throws {
    let staff = StaffTable.text([StaffTable.post("1")])
    let headless = String(staff.drop { $0 != "\r\n" }.dropFirst())
    let error = #expect(throws: InputError.self) {
      try ingest(schools: StaffTable.schools, staff: headless)
    }
    #expect(error?.key == "csv.column.missing")
    #expect(error?.description.contains("ESCALANTE") == false)
    let named = staff.replacing("\"correo\"", with: "\"correo de GUADALUPE ESCALANTE\"")
    try expectNothingPersonal(in: ingest(schools: StaffTable.schools, staff: named))
  }
}
