import Contracts
import Testing

/// Rule Q7: pupils who go on from one school to another, by CCT.
@Suite struct FlowsTests {
  private func ingestFlows(_ rows: String) throws -> Ingested {
    try ingest(
      schools: StaffTable.schools, flows: "cct_origen,cct_destino,alumnos\n\(rows)\n")
  }

  @Test func keepsBothDirectionsAndAddsTheRowsOfAPair() throws {
    let ingested = try ingestFlows(
      """
      19DPR0002T,19DES0003K,7
      19DPR0001U,19DES0003K,20
      19DES0003K,19DPR0001U,1
      19DPR0001U,19DES0003K,5
      19DPR0001U,19DPR0002T,0
      """)
    #expect(
      ingested.schools.flows == [
        PupilFlow(from: "19DES0003K", to: "19DPR0001U", students: 1),
        PupilFlow(from: "19DPR0001U", to: "19DES0003K", students: 25),
        PupilFlow(from: "19DPR0002T", to: "19DES0003K", students: 7),
      ])
    #expect(ingested.companionKeys.isEmpty)
    #expect(ingested.report.counts["flows.rows"] == 5)
    #expect(ingested.report.counts["flows.pairs"] == 3)
    #expect(ingested.report.counts["flows.students"] == 33)
  }

  private typealias Case = (row: String, key: String, record: String)

  @Test(
    arguments: [
      ("19DPR0001U,19DPR0999Z,3", "flows.school", "19DPR0999Z"),
      ("19DPR0999Z,19DPR0001U,3", "flows.school", "19DPR0999Z"),
      ("19DPR0001U,19DPR0001U,3", "flows.school", "19DPR0001U"),
      ("19DPR0001U,19DPR0002T,-3", "flows.students", "19DPR0001U"),
      ("19DPR0001U,19DPR0002T,", "flows.students", "19DPR0001U"),
      ("19DPR0001U,19DPR0002T,muchos", "flows.students", "19DPR0001U"),
      ("19DPR0001U,19DPR0002T,1000000", "flows.students", "19DPR0001U"),
      ("19DPR0001U,B,3", "cct.malformed", "19DPR0001U"),
      ("19DPR0001U,19DPR0002T,3,X", "row.shifted", "19DPR0001U"),
    ] as [Case])
  func tellsWhatItCannotUse(row: String, key: String, record: String) throws {
    let ingested = try ingestFlows(row)
    #expect(ingested.schools.flows.isEmpty)
    #expect(ingested.companionKeys == [key])
    let entry = try #require(ingested.companionEntries.first)
    #expect(entry.file == "flujos.csv")
    #expect(entry.row == 2)
    #expect(entry.record == record)
  }

  @Test func addsNoMorePupilsThanASchoolCanHave() throws {
    let rows = Array(repeating: "19DPR0001U,19DPR0002T,90000", count: 3).joined(separator: "\n")
    let ingested = try ingestFlows(rows)
    #expect(ingested.schools.flows.isEmpty)
    #expect(ingested.companionKeys == ["flows.students"])
  }
}
