import Contracts
import Testing

@testable import IngestSchoolsStage

/// Each finding key, with rows that call for it.
@Suite struct FindingKeyTests {
  private static let sound: [[String: String]] = (0..<4).map {
    ["lat": "25.67\($0)1", "lon": "-100.31\($0)2", "domicilio": "A \($0)"]
  }
  private static let key = Catalogue.key("19DES", 9)

  private static let examples: [FindingKey: [[String: String]]] = [
    .cctLetter: [["cct": "11DPR0191K"]],
    .cctMended: [["cct": key.lowercased()]],
    .cctMalformed: [["cct": "X"]],
    .keyDuplicate: [["cct": key], ["cct": key]],
    .rowShifted: [["alumnos": "X", "docentes": "Y"]],
    .rowDoubtful: [["docentes": "X"]],
    .shiftUnknown: [["turno": "", "nombre_turno": ""]],
    .shiftConflict: [["nombre_turno": "NOCTURNO"]],
    .levelPrefix: [["cct": Catalogue.key("19DJN", 1)]],
    .levelUnknown: [["nivel": "XXX", "servicio": ""]],
    .numberMalformed: [["docentes": "X"]],
    .wordUnknown: [["control": "X"]],
    .localityMissing: [["loc": ""]],
    .coordMissing: [["lat": ""]],
    .coordMalformed: [["lat": "X"]],
    .coordZero: [["lat": "0", "lon": "0"]],
    .coordSign: [["lon": "100.3"]],
    .coordSwapped: [["lat": "-100.3", "lon": "25.6"]],
    .coordCopied: [["lat": "-100.3", "lon": "-100.3"]],
    .coordFraction: [["lat": "1.069642"]],
    .coordDigits: [["lon": "-10.31"]],
    .coordSixty: [["lat_gms": "25:39:60 N", "lon_gms": "100:18:32.40 W", "lat": "25.66667"]],
    .coordDisagree: [["lat_gms": "25:30:0 N", "lon_gms": "100:18:32.40 W"]],
    .coordOutside: [["lat": "48.8", "lon": "2.3"]],
    .coordFar: [["lat": "19.43", "lon": "-99.13"]],
    .coordPlaceholder: (0..<5).map { ["domicilio": "B \($0)"] },
  ]

  private static let shortExamples: [FindingKey: String] = [
    .cctReference: "19DPR0001U,1,primaria,3,X,",
    .cteConflict: "19DPR0001U,1,primaria,3,,7\n19DPR0002N,2,primaria,3,,7",
    .cteLarge: (1...21).map { "\(Catalogue.key("19DPR", $0)),1,primaria,3,,7" }
      .joined(separator: "\n"),
    .cteIneligible: "19DBA0001R,1,primaria,3,,7",
  ]

  /// Whole tables, for what only one kind of catalogue has.
  private static let tables: [FindingKey: String] = [
    .columnAbsent: "clave_cct,turno,nombre,nivel,docentes\n19DPR0001U,1,A,primaria,3\n",
    .figuresAbsent: NationalCatalogue([[:]]).text,
    .shiftFigures:
      "CV_CCT,C_TURNO_01,C_TURNO_02,nivel,docentes\n19DPR0001U,1,2,primaria,3\n",
  ]

  private static let staff: [FindingKey: [[String: String]]] = [
    .staffSchool: [["cct": "19DPR0999Z"]], .staffShift: [["cct": "19DES0003K", "turno": ""]],
    .staffHours: [["horas": "140"]], .staffFunction: [["funcion": "X"]],
    .staffStratum: [["grado": "9"]], .staffIdentity: [["id_persona": ""]],
    .staffAttends: [["asiste_en": "19DPR0999Z"]], .staffTie: [[:], ["cct": "19DPR0002T"]],
    .staffNobody: [["horas": "1"], ["cct": "19DPR0002T"]],
    .staffNowhere: [["cct": "19FUA0005W"]], .staffPartial: [[:]],
  ]
  private static let zones: [FindingKey: String] = [
    .zonesSchool: "cct,zona\n19DPR0999Z,1", .zonesDuplicate: "cct,zona\n19DPR0001U,1\n19DPR0001U,2",
    .zonesConflict: "cct,n_atp\n19DPR0001U,3",
  ]
  private static let flows: [FindingKey: String] = [
    .tableEmpty: " \n,,\n",
    .flowsSchool: "19DPR0001U,19DPR0999Z,3", .flowsStudents: "19DPR0001U,19DPR0002T,X",
  ]

  private func ingestCompanions(_ key: FindingKey) throws -> Ingested? {
    let schools =
      "cct,turno,nivel,n_atp,integrantes_cte\n19DPR0001U,1,primaria,2,9\n19DPR0002T,1,primaria,2,9\n"
    if key == .staffMembers {
      return try ingest(schools: schools, staff: StaffTable.text([["id_persona": "1"]]))
    }
    if let rows = Self.staff[key] {
      return try StaffTable.ingest(rows.map { ["id_persona": "1"].merging($0) { $1 } })
    }
    if let zones = Self.zones[key] { return try ingest(schools: schools, zones: zones) }
    return try Self.flows[key].map {
      try ingest(schools: schools, flows: "cct_origen,cct_destino,alumnos\n" + $0)
    }
  }

  @Test(arguments: FindingKey.allCases)
  func isGivenWhereItShould(key: FindingKey) throws {
    let ingested: Ingested
    if let rows = Self.examples[key] {
      ingested = try ingest(Self.sound + rows)
    } else if let table = Self.tables[key] {
      ingested = try ingest([table])
    } else if let companions = try ingestCompanions(key) {
      ingested = companions
    } else {
      let rows = try #require(Self.shortExamples[key])
      ingested = try ingestShort("cct,turno,nivel,docentes,cct_supervision,cte_id\n\(rows)\n")
    }
    let found = (ingested.schools.findings + ingested.schools.rejected)
      .filter { $0.key == key.rawValue }
    #expect(!found.isEmpty)
    #expect(ingested.report.counts["findings." + key.rawValue] == found.count)
    for entry in ingested.report.entries where entry.key == key.rawValue {
      #expect(entry.file?.hasSuffix(".csv") == true)
      #expect(entry.row != nil)
    }
    #expect(found.allSatisfy { !$0.detail.hasSuffix(".") && !$0.detail.isEmpty })
  }

  @Test func isNotGivenToASoundCatalogue() throws {
    #expect(try ingest(Self.sound).keys.isEmpty)
  }

  @Test func namesTheRowInTheReport() throws {
    let ingested = try ingest(Self.sound + [["lat": "0", "lon": "0"]])
    #expect(ingested.report.entries.map(\.row) == [6])
  }
}
