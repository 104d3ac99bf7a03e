import Contracts
import Testing

@testable import PublishStage

/// The CSV tables, read back.
@Suite struct TableTests {
  let files: [String: [UInt8]]

  init() throws { files = try published() }

  static let tables = [
    "encuentros", "escuelas", "sedes_por_sesion", "grupos", "sin_asignar", "coordenadas_dudosas",
    "coordinadores", "advertencias", "parametros", "fuentes", "colonias_resumen",
    "localidades_resumen", "municipios_resumen",
  ]

  @Test(arguments: tables) func isUTF8WithMarkAndCRLF(table: String) throws {
    let bytes = try bytes("publico/csv/\(table).csv", files)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    #expect(bytes.count { $0 == 0x0A } == bytes.count { $0 == 0x0D })
  }

  @Test func everyCouncilStandsOnceWithItsEncuentroSedeAndMetres() throws {
    let schools = try records("escuelas", files)
    #expect(schools.count == 6)
    let primaria = try #require(schools.first { $0["cte"] == Town.primaria })
    #expect(primaria["nombre"] == "BENITO JUÁREZ, \"EL MODELO\"")
    #expect(primaria["encuentro"] == Town.encuentro)
    #expect(primaria["sede"] == Town.secundaria)
    #expect(primaria["sede_nombre"] == "TÉCNICA 1")
    #expect(primaria["metros_sede"]?.contains(/^[0-9]+\.[0-9]$/) == true)
    #expect(primaria["sesiones_como_sede"] == "2")
    #expect(primaria["longitud"] == "-100.3120000")
    #expect(primaria["multigrado"] == "no")
    #expect(primaria["alumnos"] == "0")
    #expect(primaria["aulas"] == "")
  }

  @Test func encuentrosAreNamedForPeople() throws {
    let encuentro = try #require(try records("encuentros", files).first)
    #expect(encuentro["nombre"] == "Monterrey, sede TÉCNICA 1 (matutino)")
    #expect(
      encuentro["escuelas_nombres"]
        == "'=SUMA(A1:A9); BENITO JUÁREZ, \"EL MODELO\"; NIÑOS\u{1} HÉROES; TÉCNICA 1")
    #expect(encuentro["niveles_que_cuentan"] == "3")
  }

  /// A vespertino that joined the morning (F6b) is called in the morning.
  @Test func aSchoolMeetsInTheShiftOfItsEncuentro() throws {
    var documents = Town.documents
    for index in documents.located.councils.indices
    where documents.located.councils[index].id == Town.primaria {
      documents.located.councils[index].meetingShift = .vespertino
    }
    let schools = try records("escuelas", published(documents))
    let primaria = try #require(schools.first { $0["cte"] == Town.primaria })
    #expect(primaria["turno_sesion"] == "matutino")
  }

  @Test func aSchoolWithoutANameGoesByItsKey() throws {
    var documents = Town.documents
    for index in documents.schools.councils.indices
    where documents.schools.councils[index].id == Town.secundaria {
      documents.schools.councils[index].name = " "
    }
    let encuentro = try #require(try records("encuentros", published(documents)).first)
    #expect(encuentro["nombre"] == "Monterrey, sede 19DST0001A (matutino)")
    #expect(encuentro["escuelas_nombres"]?.hasSuffix("; 19DST0001A") == true)
  }

  @Test func membersThatNobodyReportedAreBlank() throws {
    var documents = Town.documents
    for index in documents.schools.councils.indices
    where [Town.lost, Town.particular].contains(documents.schools.councils[index].id) {
      documents.schools.councils[index].members = 0
      documents.schools.councils[index].reported911 = false
    }
    for index in documents.located.councils.indices
    where documents.located.councils[index].id == Town.lost {
      documents.located.councils[index].members = 0
    }
    let files = try published(documents)
    let schools = try records("escuelas", files)
    let figures = Dictionary(
      uniqueKeysWithValues: schools.map { ($0["cte"] ?? "", $0["integrantes"]) })
    #expect(figures[Town.lost] == "")
    #expect(figures[Town.particular] == "")
    #expect(figures[Town.primaria] == "12")
    #expect(try records("sin_asignar", files).first?["integrantes"] == "")
  }

  @Test func marksAreWordsOfTheReader() throws {
    var documents = Town.documents
    for index in documents.located.councils.indices
    where documents.located.councils[index].id == Town.primaria {
      documents.located.councils[index].marks = ["F6c", "indigena"]
    }
    let schools = try records("escuelas", published(documents))
    #expect(schools.first { $0["cte"] == Town.primaria }?["marcas"] == "F6c, localidad_indigena")
  }

  @Test func cellsThatBeginLikeAFormulaAreHarmless() throws {
    let schools = try records("escuelas", files)
    #expect(schools.first { $0["cte"] == Town.preescolar }?["nombre"] == "'=SUMA(A1:A9)")
    #expect(schools.first { $0["cte"] == Town.lost }?["nombre"] == "'+ESPERANZA")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+A", "'+A"), ("-A", "'-A"), ("@A", "'@A"), ("\tA", "'\tA"),
    ("\r=A", "'\r=A"), ("-12.5", "-12.5"), ("+5", "+5"), ("-", "'-"), ("-1-1", "'-1-1"),
    ("-1.2.3", "'-1.2.3"), ("＝1+1", "'＝1+1"), ("＋A", "'＋A"),
    ("－1", "'－1"), ("＠A", "'＠A"), ("A=1", "A=1"), ("", ""), ("019", "019"),
  ])
  func onlyFormulasAreTouched(text: String, expected: String) {
    #expect(CSVText.harmless(text) == expected)
  }

  @Test(arguments: [
    ("A", "A"), ("A,B", "\"A,B\""), ("A\"B", "\"A\"\"B\""), ("A\"\u{301}", "\"A\"\"\u{301}\""),
    ("A\r\nB", "\"A\r\nB\""), (" A", "\" A\""),
  ])
  func cellsAreQuotedWhereTheyMustBe(text: String, expected: String) {
    #expect(Array(CSVText.quoted(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func sedesHaveARowForEachSession() throws {
    let sedes = try records("sedes_por_sesion", files)
    #expect(sedes.map { $0["sesion"] } == ["1", "2", "3"])
    #expect(sedes.map { $0["cte"] } == [Town.secundaria, Town.primaria, Town.secundaria])
    #expect(sedes.map { $0["metros_integrante_suma"] } == ["96000.0", "96000.0", "96000.0"])
  }

  @Test func groupsTellWhoSitsAndWhoCoordinates() throws {
    let groups = try records("grupos", files)
    #expect(groups.count == 8)
    #expect(groups[0]["grupo"] == "1")
    #expect(groups[0]["integrantes"] == "6")
    #expect(
      groups[0]["coordinacion_sesion_1"]
        == "\(Town.secundaria) TÉCNICA 1 (dirección); "
        + "\(Town.primaria) BENITO JUÁREZ, \"EL MODELO\" (acompaña la coordinación)")
    #expect(groups[0]["coordinacion_sesion_3"] == "por designar")
    #expect(groups.first { $0["cte"] == Town.primaria }?["grados"] == "1: 3, 2: 3")
  }

  @Test func everyParameterIsToldWithItsDefault() throws {
    let parameters = try ParameterFile(
      json: Array(#"{"rules": {"maxMembers": 120}, "sedes": {"rotate": true}}"#.utf8))
    let rows = try records("parametros", published(Town.documents, parameters))
    #expect(rows.compactMap { $0["parametro"] } == (try parameters.inForce().map(\.path)))
    let most = try #require(rows.first { $0["parametro"] == "rules.maxMembers" })
    #expect(most["valor"] == "120" && most["por_omision"] == "150" && most["cambiado"] == "sí")
    #expect(most["unidad"] == "integrantes")
    #expect(
      rows.filter { $0["cambiado"] == "sí" }.compactMap { $0["valor"] } == ["120", "sí"])
    let third = try #require(rows.first { $0["parametro"] == "groups.sessions[2].date" })
    #expect(third["valor"] == "" && third["significado"]?.contains("sesión 3") == true)
    for row in rows {
      #expect(row["unidad"] != "" && row["significado"] != "", "\(row["parametro"] ?? "")")
    }
  }

  /// A state that is invented must not name SEP and INEGI.
  @Test func aRunNamesItsOwnSources() throws {
    let parameters = try ParameterFile(
      json: Array(#"{"publish": {"sources": ["Datos inventados", "Otra fuente"]}}"#.utf8))
    let files = try published(Town.documents, parameters)
    #expect(
      try records("fuentes", files).map { [$0["tipo"], $0["titulo"], $0["direccion"]] }
        == [["fuente", "Datos inventados", ""], ["fuente", "Otra fuente", ""]])
    let package = try object("datapackage.json", files)
    #expect(
      (package["sources"] as? [[String: String]]) == [
        ["title": "Datos inventados"], ["title": "Otra fuente"],
      ])
    #expect(package["licenses"] == nil)
    let told = try text("resumen.txt", files)
    #expect(told.contains("  Datos inventados\n  Otra fuente\n") && !told.contains("SIGED"))
    let project = try text("publico/encuentros.qgs", files)
    #expect(project.contains("Datos inventados; Otra fuente") && !project.contains("SEP, "))
  }

  /// Nobody knows an encuentro by its identifier.
  @Test(arguments: ["escuelas", "sedes_por_sesion", "grupos", "coordinadores"])
  func anEncuentroIsNamedWhereverItStands(table: String) throws {
    let rows = try records(table, files).filter { $0["encuentro"] != "" }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row["encuentro_nombre"] == "Monterrey, sede TÉCNICA 1 (matutino)")
    }
  }

  @Test func zonasOfAnEncuentroAreToldWithTheirLevel() throws {
    var documents = Town.documents
    for (id, zone) in [(Town.primaria, "014"), (Town.unitaria, "014"), (Town.preescolar, "002")] {
      for index in documents.schools.councils.indices
      where documents.schools.councils[index].id == id {
        documents.schools.councils[index].zone = zone
        documents.schools.councils[index].supervision = "19FIZ0\(zone)X"
        documents.schools.councils[index].region = "NORTE"
      }
    }
    let files = try published(documents)
    let encuentro = try #require(try records("encuentros", files).first)
    #expect(encuentro["zonas_escolares"] == "preescolar 002; primaria 014")
    #expect(encuentro["supervisiones"] == "19FIZ0002X; 19FIZ0014X")
    #expect(encuentro["regiones"] == "NORTE")
    let schools = try records("escuelas", files)
    #expect(schools.filter { $0["region"] == "NORTE" }.count == 3)
  }

  @Test func whoseEncuentroWasJoinedIsTold() throws {
    var documents = Town.documents
    documents.encuentros.encuentros[0].joined = [
      JoinedSmall(councils: [Town.unitaria], partner: Town.primaria, metres: 5)
    ]
    let parameters = try ParameterFile(json: Array(#"{"rules": {"joinSmall": true}}"#.utf8))
    let files = try published(documents, parameters)
    let marked = try records("escuelas", files).filter {
      $0["marcas"]?.contains("muy_pequeno_unido") == true
    }
    #expect(marked.map { $0["cte"] } == [Town.unitaria])
    #expect(try records("encuentros", files).first?["pequenos_unidos"] == "1")
    #expect(
      try text("resumen.txt", files).contains(/muy pequeños que se unieron a otro .* +1\n/))
    #expect(try records("encuentros", self.files).first?["pequenos_unidos"] == "0")
  }

  @Test func theUnassignedHaveAReason() throws {
    let rows = try records("sin_asignar", files)
    #expect(rows.map { $0["cte"] } == [Town.lost])
    #expect(rows.first?["motivo_explicado"] == "no se sabe dónde está")
  }

  @Test(arguments: [
    (0.0, 1, "0.0"), (-0.04, 1, "0.0"), (-0.05, 1, "-0.1"), (12.25, 1, "12.3"),
    (1e-8, 7, "0.0000000"),
    (-100.312, 7, "-100.3120000"), (0.0000001, 7, "0.0000001"), (999.96, 1, "1000.0"),
  ])
  func decimalsAreFixed(value: Double, places: Int, expected: String) {
    #expect(FixedPoint.text(value, places: places) == expected)
  }

  @Test(arguments: [Double.infinity, .nan, 1e30]) func numbersThatCannotBePrintedAreMissing(
    value: Double
  ) {
    #expect(FixedPoint.text(value, places: 1) == nil)
  }
}
