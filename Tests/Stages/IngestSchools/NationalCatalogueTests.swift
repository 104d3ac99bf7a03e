import Contracts
import Testing

/// Rules Q1, Q2 and Q5 on the open data of the Catálogo Nacional de Centros de Trabajo.
@Suite struct NationalCatalogueTests {
  private func ingestNational(_ rows: [[String: String]]) throws -> Ingested {
    try ingest([NationalCatalogue(rows).text])
  }

  @Test func readsEveryColumnOfUse() throws {
    let council = try #require(ingestNational([[:]]).schools.councils.first)
    #expect(council.id == Catalogue.key("19DPR", 1) + "-1")
    #expect(council.name == "BENITO JUÁREZ")
    #expect(council.level == .primaria)
    #expect(council.service == .general)
    #expect(council.control == .publico)
    #expect(council.declaredLocality == "190390001")
    #expect(council.municipalityName == "MONTERREY")
    #expect(council.coloniaName == "CENTRO")
    #expect(council.postalCode == "64000")
    #expect(council.latitude == 25.6714)
    #expect(council.longitude == -100.309)
    #expect(council.supervision == "19FIZ0001E")
    #expect(council.building == "19INM0001A")
    #expect(council.eligible)
  }

  @Test func isOneCouncilForEachOfItsShifts() throws {
    let ingested = try ingestNational([
      ["C_TURNO_01": "2 - VESPERTINO", "C_TURNO_02": "1 - MATUTINO", "C_TURNO_03": "3 - NOCTURNO"]
    ])
    #expect(ingested.schools.councils.map(\.shift) == [.matutino, .vespertino, .nocturno])
    #expect(ingested.schools.councils.map(\.shiftCode) == ["1", "2", "3"])
    #expect(ingested.report.counts["rows"] == 1)
    #expect(ingested.report.counts["councils"] == 3)
  }

  /// A shift that was closed and opened again stands twice.
  @Test func keepsTheOpenShiftsOfARow() throws {
    let councils = try ingestNational([
      [
        "C_TURNO_01": "2 - VESPERTINO", "C_TURNO_02": "1 - MATUTINO (INACTIVO)",
        "C_TURNO_03": "1 - MATUTINO",
      ],
      ["C_TURNO_01": "1 - MATUTINO", "C_TURNO_02": "2 - VESPERTINO (INACTIVO)"],
    ]).schools.councils
    #expect(councils.map(\.ineligibleReason) == [nil, nil, nil, .inactiva])
  }

  @Test(arguments: ["C_TUNO_01", "C_TUNO_1", "C_TURNO_1", "c_tuno_01"])
  func readsEveryEditionsSpelling(column: String) throws {
    let text = NationalCatalogue([[:]]).text.replacing("C_TURNO_01", with: column)
    #expect(try ingest([text]).schools.councils.map(\.shift) == [.matutino])
  }

  private typealias Kind = (row: [String: String], reason: IneligibleReason?)

  @Test(
    arguments: [
      (["C_TIPO": "SUPERVISIÓN"], .nivelFuera), (["C_TIPO": "BIBLIOTECA"], .nivelFuera),
      (["C_ESTATUS": "CLAUSURADO"], .inactiva),
      (["TIPONIVELSUB_C_SERVICION2": "MEDIA SUPERIOR"], .nivelFuera),
      (["SOSTENIMIENTO_C_CONTROL": "PRIVADO"], .particular),
      (["CARACTERISTCA_C_CARACTERIZAN2": "ADULTOS"], .educacionAdultos),
      (["CARACTERISTCA_C_CARACTERIZAN2": "INTERNADO"], nil),
      (
        ["TIPONIVELSUB_C_SERVICION2": "CAM", "TIPONIVELSUB_C_SERVICION3": "U.S.A.E.R."],
        .apoyoUsaer
      ),
    ] as [Kind])
  func q1TellsWhoTakesPart(row: [String: String], reason: IneligibleReason?) throws {
    #expect(try ingestNational([row]).schools.councils.map(\.ineligibleReason) == [reason])
  }

  @Test func q1MarksSecundariasForWorkers() throws {
    let councils = try ingestNational([
      [
        "CV_CCT": Catalogue.key("19DES", 1), "TIPONIVELSUB_C_SERVICION2": "SECUNDARIA",
        "CARACTERISTCA_C_CARACTERIZAN2": "PARA TRABAJADORES",
      ]
    ]).schools.councils
    #expect(councils.map(\.service) == [.trabajadores])
  }

  /// Editions differ in which of the three columns holds the level.
  @Test func findsTheLevelInTheFirstColumnToo() throws {
    let councils = try ingestNational([
      ["TIPONIVELSUB_C_SERVICION1": "PREESCOLAR", "TIPONIVELSUB_C_SERVICION2": "INDÍGENA"]
    ]).schools.councils
    #expect(councils.map(\.level) == [.preescolar])
    #expect(councils.map(\.service) == [.indigena])
  }

  /// It does not say how many they are: nobody takes part, and that is said (rule Q5).
  @Test func q5SaysThatItHasNoFigures() throws {
    let ingested = try ingestNational([[:]])
    #expect(ingested.keys == ["figures.absent"])
    #expect(ingested.schools.councils.map(\.participates) == [false])
    #expect(ingested.schools.councils.map(\.members) == [0])
  }

  /// With SIGED's beside it each gives what the other has not.
  @Test func completesTheCatalogueThatHasTheFigures() throws {
    let key = Catalogue.key("19DPR", 1)
    let siged = Catalogue([["cct": key, "colonia": "OBRERA", "lat": "", "lon": ""]]).text
    let national = NationalCatalogue([
      ["CV_CCT": key, "C_TURNO_02": "2 - VESPERTINO"], ["CV_CCT": key, "C_TURNO_01": "4"],
    ]).text
    for texts in [[siged, national], [national, siged]] {
      let ingested = try ingest(texts)
      #expect(ingested.schools.councils.map(\.participates) == [true, false, false])
      #expect(ingested.schools.councils.map(\.membersSource) == [.docentesDirector, nil, nil])
      let council = try #require(ingested.council(key + "-1"))
      #expect(council.coloniaName == "OBRERA")
      #expect(council.supervision == "19FIZ0001E")
      #expect(council.latitude == 25.6714)
      #expect(ingested.schools.rejected.isEmpty)
      #expect(ingested.report.counts["rows.completing"] == 1)
    }
  }

  /// Some offices add the figures of the whole CCT.
  @Test func dividesTheFiguresOfARowAmongItsShifts() throws {
    let ingested = try ingestShort(
      """
      CV_CCT,C_TURNO_01,C_TURNO_02,C_TURNO_03,nivel,alumnos,docentes,aulas
      19DPR0001U,1 - MATUTINO,2 - VESPERTINO,3 - NOCTURNO (INACTIVO),primaria,101,7,4
      """)
    #expect(ingested.schools.councils.map(\.students) == [51, 50, nil])
    #expect(ingested.schools.councils.map(\.members) == [5, 4, 0])
    #expect(ingested.schools.councils.map(\.rooms) == [4, 4, nil])
    #expect(ingested.keys.filter { $0 == "shift.figures" }.count == 2)
  }

  /// A stray comma at any place, within the width and beyond it.
  @Test(arguments: 0..<NationalCatalogue.header.count)
  func echoesNothingOfAShiftedRow(at position: Int) throws {
    for text in ["GUADALUPE ESCALANTE", "lupe@ejemplo.mx"] {
      var catalogue = NationalCatalogue([[:], [:]])
      catalogue.rows[1].insert(text, at: position)
      try expectNothingPersonal(in: ingest([catalogue.text]))
      catalogue.rows[1].removeLast()
      try expectNothingPersonal(in: ingest([catalogue.text]))
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13]) func echoesNothingOfARowShiftedLeft(by cells: Int) throws {
    var catalogue = NationalCatalogue([[:], [:]])
    catalogue.rows[1].removeSubrange(1...cells)
    try expectNothingPersonal(in: ingest([catalogue.text]))
    catalogue.rows[1] += Array(repeating: "", count: cells)
    try expectNothingPersonal(in: ingest([catalogue.text]))
  }
}
