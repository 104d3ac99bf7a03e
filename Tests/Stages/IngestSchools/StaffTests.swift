import Contracts
import Testing

@testable import IngestSchoolsStage

private let a = "19DPR0001U-1"
private let b = "19DPR0002T-1"
private let morning = "19DES0003K-1"
private let afternoon = "19DES0003K-2"

/// Rule Q4 and the members that come of it (Q3).
@Suite struct StaffTests {
  private func post(
    _ person: String, _ cct: String = "19DPR0001U", _ more: [String: String] = [:]
  ) -> [String: String] { StaffTable.post(person, cct, more) }

  @Test func q3CountsDistinctPersonsAndKeepsTheOthersOf911() throws {
    let ingested = try StaffTable.ingest([
      post("1", more: ["funcion": "director"]), post("2", more: ["grado": "1"]),
      post("2", more: ["grado": "2"]), post("3"),
    ])
    let council = try #require(ingested.council(a))
    #expect(council.members == 3)
    #expect(council.membersSource == .staff)
    #expect(ingested.council(b)?.members == 8)
    #expect(ingested.council(b)?.membersSource == .docentesDirector)
    #expect(ingested.report.counts["members.staff"] == 3)
    #expect(ingested.report.counts["members.docentes+director"] == 24)
    #expect(ingested.report.counts["staff.rows"] == 4)
    #expect(ingested.report.counts["staff.persons"] == 3)
    #expect(ingested.report.counts["staff.attending"] == 3)
    #expect(ingested.companionKeys.isEmpty)
  }

  @Test func q4CountsAPersonWhereTheyTeachMostHours() throws {
    let ingested = try StaffTable.ingest([
      post("1", "19DPR0001U", ["horas": "10"]), post("1", "19DPR0001U", ["horas": "9.5"]),
      post("1", "19DPR0002T", ["horas": "19"]), post("2", "19DPR0002T"),
    ])
    #expect(ingested.council(a)?.members == 1)
    #expect(ingested.council(b)?.members == 1)
    #expect(ingested.companionKeys.isEmpty)
  }

  @Test func q4TakesTheAuthoritysWordBeforeTheHours() throws {
    for attends in ["19DPR0002T", "19DPR0002T-1", "19dpr0002t - 1"] {
      let ingested = try StaffTable.ingest([
        post("1", "19DPR0001U", ["horas": "30", "asiste_en": attends]),
        post("1", "19DPR0002T", ["horas": "5"]), post("2"),
      ])
      #expect(ingested.council(a)?.members == 1)
      #expect(ingested.council(b)?.members == 1)
      #expect(ingested.report.counts["staff.overrides"] == 1)
      #expect(ingested.companionKeys.isEmpty)
    }
  }

  @Test func q4GivesATieToTheLowerSchoolAndSaysSo() throws {
    let ingested = try StaffTable.ingest([
      post("1", "19DPR0002T", ["horas": "12"]), post("1", "19DPR0001U", ["horas": "12"]),
      post("2", "19DPR0002T", ["horas": "12"]), post("2", "19DPR0001U", ["horas": "12"]),
      post("3", "19DPR0002T"),
    ])
    #expect(ingested.council(a)?.members == 2)
    #expect(ingested.council(b)?.members == 1)
    #expect(ingested.report.counts["staff.ties"] == 2)
    let ties = ingested.schools.findings.filter { $0.key == "staff.tie" }
    #expect(ties.count == 2)
    #expect(
      ties.first
        == Finding(
          key: "staff.tie", council: a,
          detail: "una persona tiene 12 horas en cada una de \(a), \(b); se cuenta en la primera"))
  }

  /// Only schools that take part, and only work as one of the CTE.
  @Test func q4CountsTheHoursOfSchoolsAndFunctionsThatTakePart() throws {
    let ingested = try StaffTable.ingest([
      post("1", "19PPR0004K", ["horas": "40"]), post("1", "19DPR0001U", ["horas": "5"]),
      post("2", "19DPR0002T", ["horas": "40", "funcion": "administrativo"]),
      post("2", "19DPR0001U", ["horas": "4"]),
      post("3", "19DPR0002T", ["funcion": "apoyo"]), post("4", "19PPR0004K"),
    ])
    #expect(ingested.council(a)?.members == 2)
    #expect(ingested.council(b)?.membersSource == .docentesDirector)
    #expect(ingested.report.counts["staff.outside"] == 1)
  }

  @Test func countsATeacherOfTwoShiftsWhereTheyTeachMost() throws {
    let ingested = try StaffTable.ingest([
      post("1", "19DES0003K", ["turno": "1", "horas": "10"]),
      post("1", "19DES0003K", ["turno": "VESPERTINO", "horas": "20"]),
      post("2", "19DES0003K", ["turno": "1"]),
      post("3", "19DPR0001U", ["horas": "9", "asiste_en": "19DES0003K"]),
      post("3", "19DES0003K", ["turno": "2", "horas": "3"]),
    ])
    #expect(ingested.council(morning)?.members == 1)
    #expect(ingested.council(afternoon)?.members == 2)
    #expect(ingested.council(a)?.membersSource == .docentesDirector)
  }

  /// Who is sent to a school where they do not teach is counted there: USAER, ATPs of a zona.
  @Test func q3CountsWhoIsSentByAUnitOrAZona() throws {
    let ingested = try StaffTable.ingest([
      post("1"), post("2", "19FUA0005W", ["funcion": "usaer", "asiste_en": "19DPR0001U"]),
      post("3", "19FIZ0001E", ["funcion": "atp", "asiste_en": "19DPR0001U-1"]),
      post("4", "19FUA0005W", ["funcion": "director", "asiste_en": "19DPR0001U"]),
    ])
    let council = try #require(ingested.council(a))
    #expect(council.members == 4)
    #expect(council.atps == 1)
    #expect(council.directors == 1)
    #expect(council.strata == ["USAER": 1])
    #expect(ingested.companionKeys.isEmpty)
  }

  @Test func q5KeepsASchoolWhoseStaffAllAttendAnother() throws {
    let ingested = try StaffTable.ingest([
      post("1", "19DPR0001U", ["horas": "5"]), post("1", "19DPR0002T", ["horas": "20"]),
    ])
    #expect(ingested.council(a)?.members == 8)
    #expect(ingested.council(a)?.membersSource == .docentesDirector)
    #expect(ingested.companionKeys == ["staff.nobody"])
  }

  /// Eight people by Formato 911: three are less than half of them, four are not.
  @Test func q3TellsOfAListThatMayBePartial() throws {
    for (persons, keys) in [(3, ["staff.partial"]), (4, [])] {
      let ingested = try StaffTable.ingest((1...persons).map { post("\($0)") })
      #expect(ingested.council(a)?.members == persons)
      #expect(
        ingested.schools.findings.map(\.key).filter { $0.hasPrefix("staff.") } == keys)
    }
    let partial = try StaffTable.ingest([post("1")]).schools.findings.first {
      $0.key == "staff.partial"
    }
    #expect(partial?.council == a)
    #expect(
      partial?.detail
        == "en la plantilla asisten 1 y el 911 da 8: ¿está completa? Vale la plantilla")
  }

  /// As `integrantes_cte` does, a staff list stands for the report.
  @Test func q5TakesAStaffListForAReport() throws {
    let council = try #require(
      ingest(
        schools: "CV_CCT,C_TURNO_01,TIPONIVELSUB_C_SERVICION2\n19DPR0001U,1,PRIMARIA\n",
        staff: StaffTable.text([post("1"), post("2")])
      ).council(a))
    #expect(council.participates)
    #expect(council.members == 2)
    #expect(council.multigrade)
    #expect(council.multigradeSource == .derived)
  }

  @Test func q3PrefersIntegrantesToTheStaff() throws {
    let ingested = try ingest(
      schools: """
        cct,turno,nivel,docentes,integrantes_cte
        19DPR0001U,1,primaria,7,2
        19DPR0002T,1,primaria,7,1
        """,
      staff: StaffTable.text([
        post("1", more: ["grado": "1"]), post("2", more: ["grado": "2"]),
        post("3", "19DPR0002T", ["grado": "3"]),
        post("4", more: ["grado": "4"]),
      ]))
    #expect(ingested.schools.councils.map(\.members) == [2, 1])
    #expect(ingested.schools.councils.map(\.membersSource) == [.integrantes, .integrantes])
    #expect(ingested.schools.councils.map(\.strata) == [[:], ["3.er grado": 1]])
    let entries = ingested.companionEntries
    #expect(entries.map(\.key) == ["staff.members"])
    #expect(entries.map(\.record) == [a])
    #expect(
      entries.map(\.detail) == [
        "integrantes_cte dice 2 y en la plantilla asisten 3; vale integrantes_cte y no se usaron "
          + "los grados y asignaturas"
      ])
  }

  @Test func k1ToK4CountWhoCanPreside() throws {
    let ingested = try StaffTable.ingest([
      post("1", "19DES0003K", ["funcion": "Directora comisionada"]),
      post("2", "19DES0003K", ["funcion": "subdirector_academico"]),
      post("3", "19DES0003K", ["funcion": "SUBDIRECTOR DE GESTIÓN"]),
      post("4", "19DES0003K", ["funcion": "atp"]), post("5", "19DES0003K"),
      post("6", "19DPR0002T"), post("7", more: ["funcion": "director", "horas": "5"]),
      post("7", "19DPR0002T", ["funcion": "docente", "horas": "20"]), post("8"),
    ])
    let secundaria = try #require(ingested.council(morning))
    #expect(secundaria.members == 5)
    #expect(secundaria.directors == 1)
    #expect(secundaria.subdirectors == 1)
    #expect(secundaria.atps == 1)
    // Nobody is said to be director of B, so it has one; that of A attends B and presides neither.
    #expect(ingested.council(b)?.directors == 1)
    #expect(ingested.council(a)?.directors == 0)
  }

  @Test func aColumnOfTheCatalogueWinsOverTheRolesOfTheStaff() throws {
    let ingested = try ingest(
      schools: "cct,turno,nivel,docentes,n_directores,n_atp\n19DPR0001U,1,primaria,7,2,3\n",
      staff: StaffTable.text([post("1", more: ["funcion": "director"]), post("2")]))
    #expect(ingested.council(a)?.directors == 2)
    #expect(ingested.council(a)?.atps == 3)
  }

  /// A council of several schools: one person of two of them is one.
  @Test func f5bCountsAPersonOfTwoSchoolsOfOneCouncilOnce() throws {
    let ingested = try ingest(
      schools: """
        cct,turno,nivel,docentes,cte_id
        19DPR0001U,1,primaria,0,7
        19DPR0002T,1,primaria,1,7
        19DPR0003S,1,primaria,2,7
        """,
      staff: StaffTable.text([
        post("1", more: ["horas": "10", "grado": "1"]),
        post("1", "19DPR0002T", ["horas": "10", "grado": "2"]),
        post("2", "19DPR0002T", ["grado": "6"]),
      ]))
    let council = try #require(ingested.council(a))
    #expect(council.ccts.count == 3)
    #expect(council.members == 2 + 3)
    #expect(council.membersSource == .staff)
    #expect(council.strata == ["1.er ciclo": 1, "6.º grado": 1])
    #expect(ingested.companionKeys.isEmpty)
  }
}

extension StaffTests {
  fileprivate func post(_ person: String, more: [String: String]) -> [String: String] {
    StaffTable.post(person, "19DPR0001U", more)
  }
}
