import Contracts
import Testing

@Suite struct SharedCouncilTests {
  private let header =
    "cct,turno,nombre,nivel,docentes,integrantes_cte,lat,lon,cve_loc,cct_sede_cte_multigrado,cte_id,aulas"

  @Test func f5bJoinsSchoolsOfOneCTE() throws {
    let ingested = try ingestShort(
      header + """

        19DPR0003S,1,C,primaria,1,,25.1,-100.1,190390003,19DPR0002T,zona 7,1
        19DJN0001D,1,A,preescolar,0,,25.3,-100.3,190390001,19DPR0002T,ZONA 7,
        19DPR0002T,1,B,primaria,2,,25.2,-100.2,190390002,19DPR0002T,Zona 7,3
        19DPR0009M,1,D,primaria,5,,25.4,-100.4,190390004,,,6
        """)
    #expect(ingested.schools.councils.map(\.id) == ["19DJN0001D-1", "19DPR0009M-1"])
    let council = ingested.schools.councils[0]
    #expect(council.ccts == ["19DJN0001D", "19DPR0002T", "19DPR0003S"])
    #expect(council.levels == [.preescolar, .primaria])
    #expect(council.members == 1 + 3 + 2)
    #expect(council.membersSource == .docentesDirector)
    #expect(council.declaredLocality == "190390002")
    #expect(council.latitude == 25.2)
    #expect(council.rooms == 3)
    #expect(council.directors == 1)
    #expect(council.multigrade)
    #expect(ingested.schools.findings.isEmpty)
  }

  @Test(arguments: [("15,15", 15, []), ("15,", 15, []), ("7,8", 15, ["cte.conflict"])])
  func f5bReadsTheMembersOfTheWholeCTE(given: String, members: Int, keys: [String]) throws {
    let numbers = given.split(separator: ",", omittingEmptySubsequences: false)
    let ingested = try ingestShort(
      header + """

        19DPR0002T,1,B,primaria,2,\(numbers[0]),25.2,-100.2,190390002,,7,
        19DPR0003S,1,C,primaria,1,\(numbers[1]),25.1,-100.1,190390002,,7,
        """)
    #expect(ingested.schools.councils.map(\.members) == [members])
    #expect(ingested.schools.councils.map(\.membersSource) == [.integrantes])
    #expect(ingested.keys == keys)
  }

  @Test func f5bSaysWhereASharedCouncilContradictsItself() throws {
    let ingested = try ingestShort(
      header + """

        19DPR0002T,1,B,primaria,2,,25.2,-100.2,190390002,19DPR0003S,7,
        19DPR0003S,2,C,primaria,1,,25.1,-100.1,190390002,19DPR0002T,7,
        """)
    #expect(ingested.keys == ["cte.conflict", "cte.conflict"])
    #expect(ingested.schools.councils.map(\.usualSede) == ["19DPR0002T"])
  }

  @Test func f5bLeavesASchoolThatTakesNoPartByItself() throws {
    let ingested = try ingestShort(
      header + ",control" + """

        19DPR0002T,1,B,primaria,2,,25.2,-100.2,190390002,,7,,público
        19PPR0003X,1,C,primaria,1,,25.1,-100.1,190390002,,7,,privado
        """)
    #expect(ingested.schools.councils.map(\.id) == ["19DPR0002T-1", "19PPR0003X-1"])
    #expect(ingested.keys == ["cte.ineligible"])
  }
}

@Suite struct BuildingTests {
  @Test func g1GivesTwoShiftsOfABuildingOneId() throws {
    let councils = try ingest([
      [:], ["turno": "2", "nombre_turno": "VESPERTINO"], ["existentes": "4"],
      ["lat": "25.6715"], ["existentes": "0"], ["existentes": "0"],
    ]).schools.councils
    #expect(
      councils.map(\.building)
        == ["25.6714,-100.309/9", "25.6714,-100.309/9", nil, nil, nil, nil])
  }

  @Test func g1TakesTheInmuebleWhereItIsGiven() throws {
    let councils = try ingestShort(
      """
      cct,turno,nivel,docentes,lat,lon,aulas_existentes,inmueble
      19DPR0001U,1,primaria,3,25.6,-100.3,9,INM-1
      19DPR0002T,1,primaria,3,25.6,-100.3,9,
      19DPR0003S,2,primaria,3,25.7,-100.3,5,INM-1
      """
    ).schools.councils
    #expect(councils.map(\.building) == ["INM-1", nil, "INM-1"])
  }
}

@Suite struct SharedCouncilIdTests {
  private let header =
    "cct,turno,nombre,nivel,docentes,integrantes_cte,lat,lon,cve_loc,cct_sede_cte_multigrado,cte_id,aulas"

  /// A word for nothing would make one council of a whole state.
  @Test(arguments: [
    "N/A", "NO", "ND", "NINGUNO", "SIN DATO", "NULL", "no aplica", "0", "000", "-", "S/N",
  ])
  func f5bTakesNoWordOfNothingForAnId(word: String) throws {
    let ingested = try ingestShort(
      header + ",zona,inmueble,region,cct_supervision" + """

        19DPR0002T,1,B,primaria,2,,25.2,-100.2,190390002,\(word),\(word),,\(word),\(word),,\(word)
        19DPR0003S,1,C,primaria,1,,25.1,-100.1,190390002,\(word),\(word),,\(word),\(word),,\(word)
        """)
    #expect(ingested.schools.councils.map(\.id) == ["19DPR0002T-1", "19DPR0003S-1"])
    #expect(ingested.schools.councils.allSatisfy { $0.building == nil && $0.zone == nil })
    #expect(ingested.schools.councils.allSatisfy { $0.usualSede == nil })
    #expect(ingested.keys.isEmpty)
  }

  @Test func f5bTellsACouncilOfVeryManySchools() throws {
    let rows = (1...21).map {
      "\(Catalogue.key("19DPR", $0)),1,B,primaria,2,,25.2,-100.2,190390002,,zona 4,"
    }
    let ingested = try ingestShort(([header] + rows).joined(separator: "\n"))
    #expect(ingested.keys == ["cte.large"])
    #expect(
      try ingestShort(([header] + rows.dropLast()).joined(separator: "\n")).keys.isEmpty)
  }

  @Test func f5bTellsACouncilOfSchoolsFarFromEachOther() throws {
    let ingested = try ingestShort(
      header + """

        19DPR0002T,1,B,primaria,2,,25.2,-100.2,190390002,,7,
        19DPR0003S,1,C,primaria,1,,25.7,-100.2,190390002,,7,
        """)
    #expect(ingested.keys == ["cte.large"])
  }
}
