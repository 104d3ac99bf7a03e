import Contracts
import Testing

/// What supervisions add, and that they know better than the catalogue.
@Suite struct ZonesTests {
  private static let schools = """
    cct,turno,nivel,control,docentes,zona,apta_sede
    19DPR0001U,1,primaria,publico,7,001,SI
    19DES0003K,1,secundaria,publico,7,,
    19DES0003K,2,secundaria,publico,7,,
    19PPR0004K,1,primaria,privado,7,,

    """

  private func ingestZones(_ zones: String) throws -> Ingested {
    try ingest(schools: ZonesTests.schools, zones: zones)
  }

  @Test func fillsEveryColumn() throws {
    let ingested = try ingestZones(
      """
      cct,turno,zona,cct_supervision,region,apta_sede,particular_interesada,multigrado,\
      cct_sede_cte_multigrado,cte_id,n_subdirectores_academicos,n_atp,inmueble
      19DES0003K,2,012,19FIZ0001E,REGIÓN 2,NO,,SI,19DPR0001U,,2,1,19INM0001A
      19PPR0004K,,013,,,,SI,,,,,,
      """)
    let council = try #require(ingested.council("19DES0003K-2"))
    #expect(council.zone == "012")
    #expect(council.supervision == "19FIZ0001E")
    #expect(council.region == "REGIÓN 2")
    #expect(council.sedeAptitude == .no)
    #expect(council.multigrade)
    #expect(council.multigradeSource == .column)
    #expect(council.usualSede == "19DPR0001U")
    #expect(council.subdirectors == 2)
    #expect(council.atps == 1)
    #expect(council.building == "19INM0001A")
    #expect(ingested.council("19DES0003K-1")?.zone == nil)
    // Rule Q6.
    #expect(ingested.council("19PPR0004K-1")?.eligible == true)
    #expect(ingested.companionKeys.isEmpty)
    #expect(ingested.report.counts["zones.rows"] == 2)
    #expect(ingested.report.counts["zones.schools"] == 2)
  }

  @Test func joinsSchoolsOfOneCouncil() throws {
    let ingested = try ingestZones("cct,cte_id\n19DPR0001U,7\n19DES0003K,7\n")
    #expect(ingested.council("19DES0003K-1")?.ccts == ["19DES0003K", "19DPR0001U"])
  }

  @Test func winsOverTheCatalogueAndSaysSo() throws {
    let ingested = try ingestZones(
      "cct,turno,zona,cct_supervision,region,apta_sede\n19DPR0001U,1,002,,,NO\n")
    #expect(ingested.council("19DPR0001U-1")?.zone == "002")
    #expect(ingested.council("19DPR0001U-1")?.sedeAptitude == .no)
    #expect(ingested.companionKeys == ["zones.conflict"])
    let entry = try #require(ingested.companionEntries.first)
    #expect(entry.record == "19DPR0001U-1")
    #expect(entry.file == "zonas.csv")
    #expect(entry.row == 2)
    #expect(
      entry.detail
        == "el catálogo dice otra cosa de la aptitud como sede, la zona escolar; "
        + "vale la tabla de zonas")
  }

  @Test func aRowOfOneShiftWinsOverOneOfTheWholeKey() throws {
    let ingested = try ingestZones(
      "cct,turno,zona,region\n19DES0003K,,001,NORTE\n19DES0003K,2,002,\n")
    #expect(ingested.schools.councils.map(\.zone) == ["001", "002", "001", nil])
    #expect(ingested.schools.councils.map(\.region) == ["NORTE", "NORTE", nil, nil])
    #expect(ingested.companionKeys.isEmpty)
  }

  @Test func keepsTheSameOfTwoRowsInAnyOrder() throws {
    let rows = ["19DES0003K,1,004", "19DES0003K,1,003", "19DES0003K,1,003"]
    for rows in [rows, rows.reversed()] {
      let ingested = try ingestZones("cct,turno,zona\n" + rows.joined(separator: "\n"))
      #expect(ingested.council("19DES0003K-1")?.zone == "003")
      #expect(ingested.companionKeys == ["zones.duplicate"])
    }
  }

  private typealias Case = (row: String, key: String, record: String)

  @Test(
    arguments: [
      ("19DPR0999Z,1,003", "zones.school", "19DPR0999Z-1"),
      ("19DES0003K,3,003", "zones.school", "19DES0003K-3"),
      ("19DES0003K,X,003", "shift.unknown", "19DES0003K"),
      ("ESCALANTE,1,003", "cct.malformed", "(clave ilegible)"),
      ("19DES0003K,1,003,X", "row.shifted", "19DES0003K"),
    ] as [Case])
  func tellsWhatItCannotUse(row: String, key: String, record: String) throws {
    let ingested = try ingestZones("cct,turno,zona\n\(row)\n")
    #expect(ingested.companionKeys == [key])
    let entry = try #require(ingested.companionEntries.first)
    #expect(entry.row == 2)
    #expect(entry.record == record)
  }

  @Test func echoesNothingOfAShiftedRow() throws {
    let header = "cct,turno,zona,cct_supervision,region,apta_sede,n_atp"
    let rows = [
      "19DES0003K,1,GUADALUPE ESCALANTE,012,19FIZ0001E,REGION 1,NO",
      "19DES0003K,1,012,GUADALUPE ESCALANTE,19FIZ0001E,REGION 1,NO",
      "19DES0003K,1,012,19FIZ0001E,GUADALUPE ESCALANTE,REGION 1,NO",
      "19DES0003K,1,012,19FIZ0001E,lupe@ejemplo.mx,NO,1",
    ]
    for row in rows { try expectNothingPersonal(in: ingestZones("\(header)\n\(row)\n"), "\(row)") }
  }
}
