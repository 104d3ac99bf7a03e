import Contracts
import Testing

@Suite struct ShiftTests {
  @Test(
    arguments: [
      ("1", "1", .matutino), ("100", "1", .matutino), ("MATUTINA", "1", .matutino),
      ("2", "2", .vespertino), ("200", "2", .vespertino), ("2 - VESPERTINO", "2", .vespertino),
      ("Vespertino", "2", .vespertino), ("300", "3", .nocturno), ("NOCTURNA", "3", .nocturno),
      ("4", "4", .discontinuo), ("DISCONTINUO", "4", .discontinuo), ("500", "5", .continuo),
      ("CONTINUO (TIEMPO COMPLETO)", "5", .continuo), ("MIXTO", "mixto", .otro),
      ("TIEMPO COMPLETO", "tiempo-completo", .otro),
      ("JORNADA AMPLIADA", "jornada-ampliada", .otro),
      ("120", "120", .otro), ("7", "7", .otro),
    ] as [(String, String, Shift)])
  func f6ReadsEverySpelling(cell: String, code: String, shift: Shift) throws {
    let ingested = try ingest([["turno": cell, "nombre_turno": ""]])
    let council = try #require(ingested.schools.councils.first)
    #expect(council.shiftCode == code)
    #expect(council.shift == shift)
    #expect(council.id == council.cct + "-" + code)
  }

  @Test(arguments: ["", "0", "PRIMARIA", "2 PRIMARIA", "12345"])
  func rejectsARowWithoutShift(cell: String) throws {
    let ingested = try ingest([["turno": cell, "nombre_turno": ""], [:]])
    #expect(ingested.schools.councils.count == 1)
    #expect(ingested.schools.rejected.map(\.key) == ["shift.unknown"])
  }

  @Test func saysWhereCodeAndNameDiffer() throws {
    let ingested = try ingest([["turno": "1", "nombre_turno": "VESPERTINO"]])
    #expect(ingested.keys == ["shift.conflict"])
    #expect(ingested.schools.councils[0].shift == .matutino)
  }

  @Test func takesTheNameWhereTheCodeIsBlank() throws {
    let council = try council(["turno": "", "nombre_turno": "NOCTURNO"])
    #expect(council.shiftCode == "3")
  }
}

@Suite struct KeyTests {
  @Test func mendsAKey() throws {
    let key = Catalogue.key("09DPR", 1)
    let ingested = try ingest([["cct": " " + key.dropFirst().lowercased()]])
    #expect(ingested.schools.councils.map(\.cct) == [key])
    #expect(ingested.keys == ["cct.mended"])
  }

  @Test func warnsOfAnotherVerificationLetter() throws {
    let ingested = try ingest([["cct": "11DPR0191K"]])
    #expect(
      ingested.schools.findings == [
        Finding(
          key: "cct.letter", council: "11DPR0191K-1",
          detail: "la letra de verificación es K y se esperaba J")
      ])
    #expect(ingested.schools.councils.count == 1)
  }

  @Test func rejectsAMalformedKey() throws {
    let ingested = try ingest([["cct": "19DPR001A"], [:]])
    #expect(ingested.schools.rejected.map(\.key) == ["cct.malformed"])
    #expect(ingested.schools.rejected.map(\.council) == ["19DPR001A"])
    #expect(ingested.report.counts["rows"] == 2)
  }

  @Test func namesTheLevelWhereOneKeyAndShiftHasTwo() throws {
    let key = Catalogue.key("19DPR", 1)
    let ingested = try ingest([
      ["cct": key], ["cct": key, "nivel": "SECUNDARIA"],
      ["cct": key, "turno": "2", "nombre_turno": ""],
    ])
    #expect(
      ingested.schools.councils.map(\.id) == [
        key + "-1-primaria", key + "-1-secundaria", key + "-2",
      ])
    #expect(ingested.schools.rejected.isEmpty)
  }

  @Test(
    arguments: [
      (["alumnos": "20"], ["alumnos": "30"]),
      (["alumnos": "", "docentes": "", "aulas": "", "existentes": ""], ["alumnos": "0"]),
      (["docentes": "6"], ["docentes": "7"]),
      (["nombre": "B"], ["nombre": "A"]),
    ] as [([String: String], [String: String])])
  func keepsOneOfTwoRowsWithOneKey(other: [String: String], kept: [String: String]) throws {
    let key = ["cct": Catalogue.key("19DPR", 1)]
    let (other, kept) = (other.merging(key) { $1 }, kept.merging(key) { $1 })
    let forth = try ingest([other, kept])
    let back = try ingest([kept, other])
    #expect(forth.schools == back.schools)
    #expect(forth.schools.councils == [try council(kept)])
    #expect(forth.schools.rejected.map(\.key) == ["key.duplicate"])
    #expect(forth.schools.rejected.map(\.council) == [forth.schools.councils[0].id])
  }
}

@Suite struct DeclaredPlaceTests {
  @Test func padsTheKeys() throws {
    let council = try council(["ent": "9", "mun": "2", "loc": "1", "cp": "2000"])
    #expect(council.declaredLocality == "090020001")
    #expect(council.municipality == "09002")
    #expect(council.postalCode == "02000")
  }

  @Test func takesZeroForNone() throws {
    let ingested = try ingest([["loc": "0", "cp": "0", "colonia": "0"]])
    let council = ingested.schools.councils[0]
    #expect(council.declaredLocality == nil)
    #expect(council.municipality == "19039")
    #expect(council.postalCode == nil)
    #expect(council.coloniaName == nil)
    #expect(ingested.keys == ["locality.missing"])
  }

  @Test(arguments: ["NINGUNO", "ninguna", "NO ESPECIFICADO", ""])
  func takesNingunoForNoColonia(colonia: String) throws {
    #expect(try council(["colonia": colonia]).coloniaName == nil)
  }

  @Test(arguments: [("190390001", "190390001"), ("90020001", "090020001")])
  func readsAWholeLocalityKey(cell: String, expected: String) throws {
    let council = try ingestShort(
      "cct,turno,nivel,docentes,cve_loc\n\(expected.prefix(2))DPR0001O,1,primaria,3,\(cell)\n"
    ).schools.councils[0]
    #expect(council.declaredLocality == expected)
    #expect(council.municipality == String(expected.prefix(5)))
  }
}

@Suite struct CatalogueFileTests {
  @Test func countsTheFooter() throws {
    var catalogue = Catalogue([[:]])
    let blank = Array(repeating: "", count: 38)
    catalogue.rows.append(blank + ["", ""])
    catalogue.rows.append(["Fuentes:", "Catálogo Nacional de Centros de Trabajo"] + blank)
    catalogue.rows.append(["", "Formato 911"] + blank)
    let ingested = try ingest([catalogue.text])
    #expect(ingested.report.counts["footers"] == 2)
    #expect(ingested.report.counts["rows"] == 1)
    #expect(ingested.schools.rejected.isEmpty)
  }

  @Test func readsTheHeaderOf2024() throws {
    let catalogue = Catalogue([[:]])
    let underscored = Catalogue.header.map {
      $0.column.uppercased().replacing(" ", with: "_")
    }
    #expect(
      try ingest([Catalogue.csv([underscored] + catalogue.rows)]).schools
        == ingest([catalogue.text]).schools)
  }

  @Test func readsEveryColumnOfTheShortForm() throws {
    let ingested = try ingestShort(
      """
      cct,turno,nombre,nivel,servicio,control,cve_loc,colonia,lat,lon,alumnos,integrantes_cte,aulas,aulas_existentes,apta_sede,multigrado,cct_sede_cte_multigrado,zona,cct_supervision,region,particular_interesada,n_directores,n_subdirectores_academicos,n_atp,inmueble
      19DPR0001U,1,Benito Juárez,primaria,general,público,190390001,Centro,25.6714,-100.309,180,9,7,10,si,no,19DPR0002T,012,19FIZ0001R,3,,2,1,4,INM-77
      """)
    #expect(ingested.keys.isEmpty)
    #expect(
      ingested.schools.councils == [
        Council(
          id: "19DPR0001U-1", cct: "19DPR0001U", ccts: ["19DPR0001U"], shiftCode: "1",
          shift: .matutino, name: "Benito Juárez", level: .primaria, levels: [.primaria],
          service: .general, control: .publico, eligible: true, participates: true, members: 9,
          membersSource: .integrantes, reported911: true, students: 180, rooms: 7, roomsEnUso: 7,
          roomsExistentes: 10, roomsSource: .enUso, sedeAptitude: .si, multigrade: false,
          multigradeSource: .column, declaredLocality: "190390001", municipality: "19039",
          coloniaName: "Centro", latitude: 25.6714, longitude: -100.309, coordinate: .point,
          zone: "012", supervision: "19FIZ0001R", region: "3", usualSede: "19DPR0002T",
          building: "INM-77", directors: 2, subdirectors: 1, atps: 4)
      ])
  }

  @Test func readsSeveralFiles() throws {
    let (a, b) = (Catalogue([["cct": "19DPR0001U"]]), Catalogue([["cct": "19DPR0002T"]]))
    #expect(try ingest([a.text, b.text]).schools == ingest([b.text, a.text]).schools)
    #expect(try ingest([a.text, b.text]).schools.councils.count == 2)
  }

  @Test(arguments: [
    (
      "clave,turno,docentes\n1,1,1\n",
      "1.csv:1: csv.column.missing: falta la columna con la clave del centro de trabajo; "
        + "se buscó «Clave del centro de trabajo», «CV_CCT», «cct», «clave_cct», «clavecct»; "
        + "revise que la primera fila sea el encabezado, o renombre la columna"
    ),
    (
      "cct,turno\n19DPR0001O,1\n",
      "1.csv:1: csv.column.missing: falta la columna con los integrantes del CTE o los docentes; "
        + "se buscó «integrantes_cte», «integrantes», «Docentes total», «docentes»; "
        + "revise que la primera fila sea el encabezado, o renombre la columna"
    ),
    (
      "cct,turno,docentes\nFuentes:,SEP,\n",
      "1.csv: schools.empty: ninguna de sus filas es una escuela; "
        + "revise que sea el catálogo de centros de trabajo, con una escuela por fila"
    ),
  ])
  func saysWhatIsWrongWithAFile(text: String, expected: String) throws {
    let error = #expect(throws: InputError.self) { try ingestShort(text) }
    #expect(error?.description == expected)
    #expect(error?.kind == .data)
  }

  @Test func refusesARunWithoutCatalogue() throws {
    let error = #expect(throws: InputError.self) { try ingest([String]()) }
    #expect(error?.kind == .usage)
  }
}
