import Contracts
import Testing

/// Rules Q1, Q2, Q5 and Q6: who takes part.
@Suite struct EligibilityTests {
  private typealias Case = (row: [String: String], level: Level?, service: Service)

  @Test(
    arguments: [
      (["nivel": "PREESCOLAR"], .preescolar, .general),
      (["nivel": "PRIMARIA", "servicio": "INDÍGENA"], .primaria, .indigena),
      (["nivel": "PREESCOLAR", "servicio": "COMUNITARIO"], .preescolar, .comunitario),
      (["nivel": "SECUNDARIA", "servicio": "TÉCNICA"], .secundaria, .tecnica),
      (["nivel": "SECUNDARIA", "servicio": "TELESECUNDARIA"], .secundaria, .telesecundaria),
      (
        ["tipo": "INICIAL", "nivel": "INICIAL", "servicio": "LACTANTE Y MATERNAL"],
        .inicial, .escolarizada
      ),
      (["tipo": "INICIAL", "nivel": "INICIAL GENERAL", "servicio": ""], .inicial, .escolarizada),
      (["tipo": "INICIAL", "nivel": "INICIAL INDIGENA", "servicio": ""], .inicial, .indigena),
      (["tipo": "ESPECIAL", "nivel": "CAM", "servicio": "CAM"], .cam, .cam),
    ] as [Case])
  func q1TakesInEveryPublicSchoolOfBasicEducation(
    row: [String: String], level: Level?, service: Service
  ) throws {
    let council = try council(row)
    #expect(council.eligible)
    #expect(council.participates)
    #expect(council.level == level)
    #expect(council.levels == [level].compactMap(\.self))
    #expect(council.service == service)
    #expect(council.ineligibleReason == nil)
  }

  @Test(
    arguments: [
      (
        ["tipo": "MEDIA SUPERIOR", "nivel": "MEDIA SUPERIOR", "servicio": "TECNOLÓGICO"],
        .nivelFuera
      ),
      (["tipo": "SUPERIOR", "nivel": "SUPERIOR", "servicio": "LICENCIATURA"], .nivelFuera),
      (["tipo": "CAPACITACIÓN", "nivel": "FORMACIÓN PARA EL TRABAJO"], .nivelFuera),
      (["tipo": "OTROS", "nivel": "OTRO NIVEL EDUCATIVO", "servicio": "IDIOMAS"], .nivelFuera),
      (["tipo": "ESPECIAL", "nivel": "CAM", "servicio": "U.S.A.E.R."], .apoyoUsaer),
      (["cct": "19FUA0001X", "tipo": "ESPECIAL", "nivel": "ESPECIAL"], .apoyoUsaer),
      (["servicio": "INICIAL NO ESCOLARIZADA", "nivel": "INICIAL"], .inicialNoEscolarizada),
      (["control": "PRIVADO"], .particular),
      (["turno": "1 - MATUTINO (INACTIVO)"], .inactiva),
    ] as [([String: String], IneligibleReason)])
  func q1LeavesOutTheRestWithItsReason(row: [String: String], reason: IneligibleReason) throws {
    let council = try council(row)
    #expect(!council.eligible)
    #expect(!council.participates)
    #expect(council.ineligibleReason == reason)
  }

  @Test(arguments: ["19DBA0001R", "19EBA0001X", "19ESX0001X", "19ESY0001X", "19DSM0001X"])
  func q1KnowsAdultCentresByTheirKey(cct: String) throws {
    let council = try council(["cct": cct, "nivel": "SECUNDARIA"])
    #expect(council.ineligibleReason == .educacionAdultos)
    #expect(council.level == nil)
  }

  @Test func q1TakesTheKeyOnlyWhereColumnsAreBlank() throws {
    let blank = try council(["cct": "19DTV0001X", "tipo": "", "nivel": "", "servicio": ""])
    #expect(blank.level == .secundaria)
    #expect(blank.service == .telesecundaria)
    let written = try ingest([["cct": Catalogue.key("19DJN", 1)]])
    #expect(written.schools.councils[0].level == .primaria)
    #expect(written.keys == ["level.prefix"])
  }

  @Test func q1TakesConafeInUnlessTheParameterSaysNo() throws {
    let row = ["cct": "19KPR0001X", "servicio": "COMUNITARIO"]
    #expect(try council(row).eligible)
    var parameters = SchoolsParameters()
    parameters.comunitario = false
    #expect(try council(row, parameters).ineligibleReason == .comunitario)
  }

  @Test(arguments: ["19DSN0001X", "19ESN0001X"])
  func q1TakesSecundariaParaTrabajadoresInUnlessTheParameterSaysNo(cct: String) throws {
    let row = ["cct": cct, "turno": "3", "nombre_turno": "NOCTURNO", "nivel": "SECUNDARIA"]
    let council = try council(row)
    #expect(council.eligible)
    #expect(council.service == .trabajadores)
    #expect(council.shift == .nocturno)
    var parameters = SchoolsParameters()
    parameters.trabajadores = false
    #expect(try IngestSchoolsStageTests.council(row, parameters).ineligibleReason == .trabajadores)
  }

  @Test func q1TakesInicialNoEscolarizadaOnlyByParameter() throws {
    var parameters = SchoolsParameters()
    parameters.inicialNoEscolarizada = true
    let row = ["nivel": "INICIAL", "servicio": "INICIAL NO ESCOLARIZADA"]
    #expect(try council(row, parameters).eligible)
  }

  @Test(arguments: ["19NDI0001X", "19SDI0001X", "19ODI0001X"])
  func q2DoesNotReadInstitutesAsPrivate(cct: String) throws {
    let council = try council([
      "cct": cct, "nivel": "INICIAL", "control": "", "sostenimiento": "",
    ])
    #expect(council.control == .publico)
    #expect(council.eligible)
  }

  @Test func q2TakesTheColumnsThenTheKey() throws {
    #expect(try council(["control": "", "sostenimiento": "PRIVADO"]).control == .privado)
    #expect(
      try council(["cct": "19PPR0001Z", "control": "", "sostenimiento": ""]).control == .privado)
  }

  @Test func q5ListsASchoolThatDidNotReport() throws {
    let council = try council(["alumnos": "", "docentes": "", "aulas": "", "existentes": ""])
    #expect(council.eligible)
    #expect(!council.reported911)
    #expect(!council.participates)
    #expect(council.members == 0)
    #expect(council.membersSource == nil)
  }

  @Test func q5TakesASchoolWhoseAuthorityGivesItsMembers() throws {
    let council = try ingestShort(
      "cct,turno,nivel,integrantes_cte\n19DPR0001O,1,primaria,4\n19DPR0002N,1,primaria,\n"
    ).schools.councils
    #expect(council.map(\.participates) == [true, false])
  }

  @Test func q6TakesAPrivateSchoolOnlyWhenInterested() throws {
    let ingested = try ingestShort(
      """
      cct,turno,nivel,control,docentes,particular_interesada
      19PPR0001Z,1,primaria,privado,6,SI
      19PPR0002Y,1,primaria,privado,6,no
      19PPR0003X,1,primaria,privado,6,
      """)
    #expect(ingested.schools.councils.map(\.eligible) == [true, false, false])
    #expect(ingested.schools.councils.map(\.control) == [.privado, .privado, .privado])
    #expect(ingested.schools.councils[1].ineligibleReason == .particular)
  }
}
