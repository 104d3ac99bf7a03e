import Contracts
import Testing

/// Whatever the rows hold, their order changes nothing and none is lost.
@Suite struct PermutationTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Rows with repeated keys, shared points, spoilt coordinates and cells of the wrong kind.
  private func rows(_ random: inout Generator) -> [[String: String]] {
    let cells: [(column: String, choices: [String])] = [
      ("turno", ["1", "2", "300", "X"]), ("nombre_turno", ["", "MATUTINO"]),
      ("nivel", ["PRIMARIA", "SECUNDARIA", "PREESCOLAR", "MEDIA SUPERIOR", ""]),
      ("servicio", ["GENERAL", "COMUNITARIO", "TELESECUNDARIA", ""]),
      ("control", ["PÚBLICO", "PRIVADO", ""]), ("alumnos", ["", "0", "35", "X"]),
      ("docentes", ["", "0", "2", "9"]), ("aulas", ["", "0", "4"]), ("existentes", ["", "4", "6"]),
      ("lat", ["25.67", "25.6714", "0", "-100.3", "1.07", "2.67", "X", ""]),
      ("lon", ["-100.3", "100.309", "-100.309", "25.67", "-10.3"]),
      ("domicilio", ["CALLE A", "CALLE B", "CALLE C", "CALLE D", "NINGUNO"]),
      ("mun", ["39", "19"]), ("loc", ["1", "0", "25"]), ("nombre", ["A", "B"]),
    ]
    return (0..<60).map { _ in
      var row = ["cct": Catalogue.key("19DPR", Int.random(in: 1...30, using: &random))]
      for (column, choices) in cells { row[column] = choices.randomElement(using: &random) }
      return row
    }
  }

  @Test(arguments: 0..<40)
  func permutingRowsChangesNothing(seed: UInt64) throws {
    var random = Generator(state: seed)
    let rows = rows(&random)
    let first = try ingest(rows)
    for _ in 0..<3 {
      let other = try ingest(rows.shuffled(using: &random))
      #expect(try other.schools.encoded() == first.schools.encoded())
      #expect(other.report.counts == first.report.counts)
    }
    let half = try ingest([Catalogue(Array(rows[..<30])).text, Catalogue(Array(rows[30...])).text])
    #expect(half.schools == first.schools)
  }

  /// Persons of several schools, ties, overrides and cells of the wrong kind.
  private func posts(_ random: inout Generator) -> [[String: String]] {
    let schools = ["19DPR0001U", "19DPR0002T", "19DES0003K", "19PPR0004K", "19FUA0005W", "X"]
    let cells: [(column: String, choices: [String])] = [
      ("cct", schools), ("turno", ["1", "1", "2", ""]), ("horas", ["", "5", "10", "10", "-1"]),
      ("funcion", ["docente", "director", "atp", "usaer", "administrativo", "X", ""]),
      ("grado", ["1", "2", "3", "", "X"]), ("asignatura", ["", "", "Historia", "Artes", "X"]),
      ("asiste_en", ["", "", "", "", "19DPR0002T", "19DES0003K", "19PPR0004K-1"]),
      ("curp", ["", "A", "B"]), ("nombre", ["", "N", "M"]),
    ]
    return (0..<80).map { _ in
      var row = [
        "id_persona": Bool.random(using: &random) ? "\(Int.random(in: 1...20, using: &random))" : ""
      ]
      for (column, choices) in cells { row[column] = choices.randomElement(using: &random) }
      return row
    }
  }

  @Test(arguments: 0..<40)
  func permutingStaffZonesAndFlowsChangesNothing(seed: UInt64) throws {
    var random = Generator(state: seed)
    let posts = posts(&random)
    let keys = ["19DPR0001U", "19DPR0002T", "19DES0003K", "19DPR0009X"]
    // What cannot be a number is a finding and leaves the row equal to one that says nothing.
    let atps = ["7", "", "9000", "8000", "½", "X"]
    let zones = (0..<8).map { _ in
      [
        keys.randomElement(using: &random) ?? "", "\(Int.random(in: 0...2, using: &random))",
        "\(Int.random(in: 1...3, using: &random))", atps.randomElement(using: &random) ?? "",
      ].joined(separator: ",")
    }
    let flows = (0..<8).map { _ in
      "\(keys.randomElement(using: &random) ?? ""),\(keys.randomElement(using: &random) ?? ""),4"
    }
    func ingestAll() throws -> Ingested {
      try ingest(
        schools: StaffTable.schools, staff: StaffTable.text(posts.shuffled(using: &random)),
        flows: (["cct_origen,cct_destino,alumnos"] + flows.shuffled(using: &random))
          .joined(separator: "\n"),
        zones: (["cct,turno,zona,n_atp"] + zones.shuffled(using: &random)).joined(separator: "\n"))
    }
    let first = try ingestAll()
    for _ in 0..<3 {
      let other = try ingestAll()
      #expect(try other.schools.encoded() == first.schools.encoded())
      #expect(other.report.counts == first.report.counts)
    }
    let councils = first.schools.councils
    #expect(councils.allSatisfy { $0.strata.values.reduce(0, +) <= $0.members })
    #expect(councils.allSatisfy { !$0.participates || $0.members >= 1 })
    let counted = councils.reduce(0) { $0 + ($1.membersSource == .staff ? $1.members : 0) }
    #expect(counted == first.report.counts["staff.attending"])
  }

  @Test(arguments: 0..<40)
  func everyRowIsACouncilOrRejected(seed: UInt64) throws {
    var random = Generator(state: seed)
    let schools = try ingest(rows(&random)).schools
    #expect(schools.councils.count + schools.rejected.count == 60)
    #expect(Set(schools.councils.map(\.id)).count == schools.councils.count)
    #expect(schools.councils.map(\.id) == schools.councils.map(\.id).sorted())
    for council in schools.councils {
      #expect(council.eligible == (council.ineligibleReason == nil))
      #expect(council.participates == (council.eligible && council.reported911))
      #expect(!council.participates || council.members >= 1)
      #expect((council.latitude == nil) == [.missing, .placeholder].contains(council.coordinate))
      #expect((council.rooms == nil) == (council.roomsSource == .unreported))
    }
  }
}
