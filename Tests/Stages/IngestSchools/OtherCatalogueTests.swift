import Contracts
import Foundation
import IngestSchoolsStage
import Testing

/// Catalogues that say the same in other names, encodings and numerals.
@Suite struct OtherCatalogueTests {
  /// SIGED's edition of 2024: underscores for blanks.
  @Test func readsTheNamesWithUnderscores() throws {
    let header = Catalogue.header.map { $0.column.replacing(" ", with: "_") }
    let key = Catalogue.key("19DIN", 1)
    let rows = Catalogue([
      [:], ["cct": key, "tipo": "INICIAL", "nivel": "INICIAL", "servicio": "INICIAL INDIGENA"],
      [
        "cct": Catalogue.key("19DDI", 2), "tipo": "INICIAL", "nivel": "INICIAL GENERAL",
        "servicio": "INICIAL GENERAL", "turno": "1 - MATUTINO",
      ],
      ["cct": Catalogue.key("19DML", 3), "nivel": "CAM", "servicio": "U.S.A.E.R."],
      ["cct": Catalogue.key("19DPR", 4), "turno": "2 - VESPERTINO (INACTIVO)", "nombre_turno": ""],
    ]).rows
    let councils = try ingest([Catalogue.csv([header] + rows)]).schools.councils
    #expect(councils.map(\.level) == [.inicial, .inicial, nil, .primaria, .primaria])
    #expect(
      councils.map(\.service) == [.escolarizada, .indigena, .usaer, .general, .general])
    #expect(councils.map(\.ineligibleReason) == [nil, nil, .apoyoUsaer, nil, .inactiva])
    #expect(councils[3].members == 8)
    #expect(councils[3].latitude == 25.6714)
  }

  /// A DBF's names of ten letters, shifts in hundreds, keys beside names, the director's own data.
  @Test func readsTheOlderNames() throws {
    let ingested = try ingestShort(
      """
      CLAVECCT,NOMBRECT,TURNO,NIVEL,N_NIVEL,NSERVICIO,TIPO,STATUS,LOCALIDAD,N_LOCALIDA,MUNICIPIO,\
      N_MUNICIPI,COLONIA,ASENTAMIEN,CODPOST,LONGITUD,LATITUD,ZONAESCOLA,DIRECTOR,CURP,TELEFONO,\
      SOSTENIMIE,DOCENTES
      19dpr0001u,BENITO JUAREZ,100,2,PRIMARIA,GENERAL,ESCUELA,1,0001,MONTERREY,039,MONTERREY,0595,\
      CENTRO,64000,-100.309,25.6714,012,GUADALUPE ESCALANTE,EALG800101MNLSRD09,8112345678,FEDERAL,7
      19DPR0002T,SUPERVISION,400,2,PRIMARIA,GENERAL,ADMINISTRATIVO,1,0001,MONTERREY,039,MONTERREY,,\
      CENTRO,64000,-100.309,25.6714,012,,,,FEDERAL,2
      """)
    try expectNothingPersonal(in: ingested)
    let council = try #require(ingested.council("19DPR0001U-1"))
    #expect(council.level == .primaria)
    #expect(council.declaredLocality == "190390001")
    #expect(council.localityName == "MONTERREY")
    #expect(council.municipalityName == "MONTERREY")
    #expect(council.coloniaName == "CENTRO")
    #expect(council.postalCode == "64000")
    #expect(council.zone == "012")
    #expect(council.control == .publico)
    #expect(council.members == 8)
    #expect(ingested.council("19DPR0002T-4")?.ineligibleReason == .nivelFuera)
    #expect(ingested.schools.rejected.isEmpty)
  }

  @Test(arguments: [
    ("100", Shift.matutino), ("200", .vespertino), ("300", .nocturno), ("400", .discontinuo),
    ("500", .continuo), ("VESPERTINA", .vespertino), ("2 - VESPERTINO", .vespertino),
  ])
  func readsTheShiftsOfOlderCatalogues(text: String, shift: Shift) throws {
    let ingested = try ingestShort("clavecct,turno,nivel,docentes\n19DPR0001U,\(text),primaria,7")
    #expect(ingested.schools.councils.map(\.shift) == [shift])
  }

  /// `municipio` and `localidad` by themselves are names.
  @Test func takesAPlaceWithoutKeyForItsName() throws {
    let council = try ingestShort(
      """
      cct,turno,nivel,docentes,municipio,localidad,cve_mun,cve_loc
      19DPR0001U,1,primaria,7,MONTERREY,LA PAZ,39,12
      """
    ).schools.councils[0]
    #expect(council.municipalityName == "MONTERREY")
    #expect(council.localityName == "LA PAZ")
    #expect(council.declaredLocality == "190390012")
  }

  private typealias Numeral = (cell: String, members: Int, findings: [String])

  /// Never another number than the one that is written.
  @Test(
    arguments: [
      ("7", 8, []), ("7.0", 8, []), ("7,00", 8, []), (" 7 ", 8, []), ("1,250", 1251, []),
      ("1,000", 1, ["number.malformed"]), ("½", 1, ["number.malformed"]),
      ("٣", 1, ["number.malformed"]), ("7½", 1, ["number.malformed"]),
      ("-7", 1, ["number.malformed"]), ("7.5", 1, ["number.malformed"]), ("-", 1, []),
      ("s/d", 1, []), ("...", 1, []),
    ] as [Numeral])
  func readsNumbersOneWayOrNotAtAll(cell: String, members: Int, findings: [String]) throws {
    let ingested = try ingest([["docentes": cell]])
    #expect(ingested.schools.councils.map(\.members) == [members])
    #expect(ingested.keys == findings)
  }

  private typealias Angle = (lat: String, lon: String, keys: [String])

  @Test(
    arguments: [
      ("25.6714", "-100.309", []), ("25,6714", "-100,309", []),
      ("25:40:17.04 N", "100:18:32.4 W", []), ("25°40'17,04\" N", "100°18'32,4\" O", []),
      ("25:39:60.00 N", "100:18:32.4 W", ["coord.sixty"]),
    ] as [Angle])
  func readsCoordinatesInEveryNotation(lat: String, lon: String, keys: [String]) throws {
    let ingested = try ingest([["lat": lat, "lon": lon]])
    let council = ingested.schools.councils[0]
    #expect(abs((council.latitude ?? 0) - 25.67) < 0.01)
    #expect(abs((council.longitude ?? 0) + 100.309) < 0.001)
    #expect(ingested.keys == keys)
  }

  private static let short = """
    cct;turno;nombre;nivel;docentes;lat;lon
    19DPR0001U;1;Niños Héroes;primaria;7;25,6714;-100,309
    19DPR0002T;1;Ángela Peralta;primaria;6;25,6721;-100,311

    """

  @Test(arguments: [String.Encoding.utf8, .windowsCP1252, .isoLatin1])
  func readsEveryEncoding(encoding: String.Encoding) throws {
    let bytes = try #require(Self.short.data(using: encoding))
    for mark in encoding == .utf8 ? [[], [0xEF, 0xBB, 0xBF]] : [[UInt8]()] {
      let councils = try ingest([mark + Array(bytes)]).schools.councils
      #expect(councils.map(\.name) == ["Niños Héroes", "Ángela Peralta"])
    }
  }

  /// By itself the text would pass for UTF-8.
  @Test func readsTheEncodingThatIsForced() throws {
    var parameters = SchoolsParameters()
    parameters.encoding = "windows-1252"
    let councils = try ingest([Array(Self.short.utf8)], parameters).schools.councils
    #expect(
      councils.map(\.name) == [
        "NiÃ±os HÃ©roes", "Ã\u{81}ngela Peralta".replacing("\u{81}", with: "\u{FFFD}"),
      ])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func readsEveryDelimiter(delimiter: String) throws {
    let text = Self.short.replacing(",", with: ".").replacing(";", with: delimiter)
    let councils = try ingest([text]).schools.councils
    #expect(councils.map(\.members) == [8, 7])
    #expect(councils.map(\.latitude) == [25.6714, 25.6721])
  }

  @Test func saysHowToSaveAWorkbook() throws {
    let error = #expect(throws: InputError.self) {
      try ingest([[0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]])
    }
    #expect(error?.description.contains("CSV UTF-8") == true)
  }

  /// But for the CNCT, whose nature it is, a catalogue without people is a mistake.
  @Test func refusesAnotherCatalogueWithoutFigures() {
    let error = #expect(throws: InputError.self) {
      try ingestShort("cct,turno,nivel,docente\n19DPR0001U,1,primaria,7")
    }
    #expect(error?.key == "csv.column.missing")
  }
}
