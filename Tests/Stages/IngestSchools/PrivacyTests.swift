import Contracts
import Foundation
import Testing

@testable import IngestSchoolsStage

/// What was planted and must appear nowhere.
private let planted = ["GUADALUPE ESCALANTE", "EALG800101MNLSRD09", "8112345678", "lupe@"]

/// None of what tests plant, nor a part of it, stands in the document or in the report.
func expectNothingPersonal(
  in ingested: Ingested, _ comment: Comment? = nil,
  location: SourceLocation = #_sourceLocation
) throws {
  let document = String(decoding: try ingested.schools.encoded(), as: UTF8.self)
  let report = ingested.report.entries.map { "\($0)" }.joined() + "\(ingested.report.counts)"
  for text in planted + ["ESCALANTE", "EALG800101"] {
    #expect(!document.localizedCaseInsensitiveContains(text), comment, sourceLocation: location)
    #expect(!report.localizedCaseInsensitiveContains(text), comment, sourceLocation: location)
  }
}

/// Nothing that belongs to a person comes out, wherever a shifted row carries it.
@Suite struct PrivacyTests {

  /// One cell too many, at any place of the row.
  @Test(arguments: 0..<40)
  func rejectsAWiderRow(at position: Int) throws {
    for text in planted {
      var catalogue = Catalogue([[:], [:]])
      catalogue.rows[1].insert(text, at: position)
      try expectNothingPersonal(in: ingest([catalogue.text]))
    }
  }

  /// A person's cell stands in the row and the last, blank or not, is lost: the width is right.
  @Test(arguments: 1..<30)
  func rejectsARowThatIsShiftedWithinItsWidth(at position: Int) throws {
    for text in planted {
      var catalogue = Catalogue([[:], [:]])
      catalogue.rows[1].insert(text, at: position)
      catalogue.rows[1].removeLast()
      let ingested = try ingest([catalogue.text])
      try expectNothingPersonal(in: ingested)
      // Beyond the colonia stand telephones, which nobody reads: nothing is seen to be amiss.
      let keys = Set(ingested.keys)
      if position < 22 {
        #expect(!keys.isDisjoint(with: ["row.shifted", "row.doubtful", "shift.unknown"]))
      }
    }
  }

  @Test(arguments: [
    "nombre", "nom_loc", "colonia", "cct", "turno", "nivel", "control", "alumnos", "lat",
  ])
  func doesNotEchoACell(column: String) throws {
    for text in planted.dropFirst() {
      let ingested = try ingest([[column: text], [:]])
      try expectNothingPersonal(in: ingested)
    }
  }

  @Test func doesNotEchoAShortRow() throws {
    let ingested = try ingestShort(
      """
      cct,turno,nombre,nivel,docentes,zona,director,telefono
      19DPR0001U,1,primaria,6,012,GUADALUPE ESCALANTE,8112345678
      19DPR0002T,1,Benito Juárez,primaria,6,012,GUADALUPE ESCALANTE,8112345678
      """)
    try expectNothingPersonal(in: ingested)
    #expect(ingested.schools.councils.map(\.id) == ["19DPR0002T-1"])
    #expect(ingested.schools.rejected.map(\.key) == ["row.shifted"])
  }

  /// A name in the place of the colonia pushes the longitude under the latitude's heading.
  @Test func doesNotEchoAShortRowWhoseLatitudeCannotBe() throws {
    let ingested = try ingestShort(
      """
      cct,turno,nombre,nivel,servicio,control,cve_loc,colonia,lat,lon,alumnos,docentes,aulas
      19DPR0200X,1,ESCUELA,PRIMARIA,GENERAL,PUBLICO,190390001,GUADALUPE ESCALANTE,-100.31,100,6,6
      """)
    try expectNothingPersonal(in: ingested)
  }

  /// A typing error costs a school its names and not its place in an encuentro.
  @Test func keepsADoubtfulRowWithoutItsNames() throws {
    let ingested = try ingest([["nombre": "GUADALUPE ESCALANTE", "cp": "CENTRO"]])
    try expectNothingPersonal(in: ingested)
    #expect(ingested.keys == ["number.malformed", "row.doubtful"])
    let council = ingested.schools.councils[0]
    #expect(council.participates)
    #expect(council.name.isEmpty)
    #expect(council.coloniaName == nil)
    #expect(council.declaredLocality == "190390001")
  }

  @Test func neverReadsTelephones() throws {
    try expectNothingPersonal(in: ingest([["telefono": "8112345678", "lada": "8112345678"]]))
  }

  @Test(arguments: [
    "18 DE MARZO DE 1938", "BICENTENARIO 1810-2010", "SEC. TÉC. NÚM. 107", "KM 12 1/2",
    "20/11/1910", "ESCUELA NUM. 1_2", "LA ARROBA", "21·03·1806", "ZONA 121299",
  ])
  func takesNoSchoolsNameForAPersonsDatum(name: String) throws {
    let ingested = try ingest([["nombre": name]])
    #expect(ingested.schools.councils.map(\.name) == [name])
  }

  private static let short =
    "cct,turno,nombre,nivel,docentes,alumnos,aulas,cve_loc,n_atp,zona,region,colonia,inmueble"

  /// A telephone is none the less one for its marks, wherever it stands.
  @Test(arguments: [
    "81/1234/5678", "81·1234·5678", "811_234_5678", "８１１２３４５６７８", "８１ １２３４ ５６７８",
    "81.1234.5678", "811,234,5678", "8112345678", "81 1234 5678", "8345-6789", "8345 6789",
    "83 45 67 89", "83-45-67-89", "83.45.67.89", "528112345678", "83456789",
  ])
  func doesNotEchoATelephone(telephone: String) throws {
    for column in 2..<13 where column != 3 {
      var cells = [
        "19DPR0001U", "1", "A", "primaria", "7", "90", "7", "190390001", "1", "", "", "", "",
      ]
      cells[column] = telephone
      let ingested = try ingestShort(
        Self.short + "\n" + cells.map { "\"\($0)\"" }.joined(separator: ",")
          + "\n19DPR0002T,1,A,primaria,7,90,7,190390001,1,,,,\n")
      let document = String(decoding: try ingested.schools.encoded(), as: UTF8.self)
      let report = ingested.report.entries.map { "\($0)" }.joined()
      let digits = telephone.filter(\.isNumber)
      for text in [telephone, digits] {
        #expect(!document.contains(text), "\(column)")
        #expect(!report.contains(text), "\(column)")
      }
    }
  }

  /// However a CURP, an RFC or an address is spelled, the row tells that there is one and not which.
  @Test(arguments: [
    "EALG-800101-MNLSRD09", "EALG 800101 MNLSRD09", "ealg800101mnlsrd09", "ESCEALG800101MNLSRD09",
    "ESC EALG-800101-AB1", "EALG 80 01 01 MNLSRD09", "ＥＡＬＧ８００１０１", "ÑALG800101MNLSRD09",
    "lupe.ea (at) correo.mx", "lupe.ea[arroba]correo.mx", "lupe.ea arroba correo.mx",
    "lupe.ea＠correo.mx", "EALG\u{200B}800101",
  ])
  func doesNotEchoAnotherSpelling(text: String) throws {
    for column in ["nombre", "nom_mun", "nom_loc", "colonia"] {
      let ingested = try ingest([[column: "X " + text], [:]])
      let document = String(decoding: try ingested.schools.encoded(), as: UTF8.self)
      let report = ingested.report.entries.map { "\($0)" }.joined()
      for part in [text, "80", "correo", "lupe"] where text.contains(part) {
        #expect(!document.contains("X " + part), "\(column)")
        #expect(!document.contains(text), "\(column)")
        #expect(!report.contains(text), "\(column)")
      }
      #expect(ingested.keys == ["row.doubtful"], "\(column)")
    }
  }

  /// A name that looks like a telephone or an address costs a school its names and not its place.
  @Test(arguments: ["@SUM(A1)", "+52811234", "8112345678"], ["nombre", "nom_loc", "colonia"])
  func keepsARowOfWhichOneNameLooksPersonal(text: String, column: String) throws {
    let ingested = try ingest([[column: text], [:]])
    #expect(ingested.schools.rejected.isEmpty)
    let doubtful = try #require(ingested.schools.findings.first)
    #expect(doubtful.key == "row.doubtful")
    #expect(ingested.keys.count == 1)
    let heading =
      ["nombre": "Nombre del centro", "nom_loc": "Nombre de localidad"][column]
      ?? "Nombre de la colonia"
    #expect(doubtful.detail.contains("«" + heading))
    let council = ingested.schools.councils[0]
    #expect(council.participates)
    #expect(council.name.isEmpty && council.localityName == nil && council.coloniaName == nil)
    #expect(council.declaredLocality == "190390001")
    #expect(council.level == .primaria)
  }

  /// Where something else of the row is odd too, all of it may stand in the wrong place.
  @Test(arguments: [
    ["cp": "CENTRO"], ["nivel": "X", "servicio": ""], ["cct": Catalogue.key("19DJN", 1)],
    ["lat": "-100.3"],
  ])
  func refusesARowThatIsOddElsewhereToo(odd: [String: String]) throws {
    let ingested = try ingest([odd.merging(["nombre": "8112345678"]) { $1 }, [:]])
    #expect(ingested.schools.rejected.map(\.key) == ["row.shifted"])
    #expect(ingested.schools.councils.count == 1)
  }

  @Test(arguments: ["120.5", "12,5", "1.2.3"])
  func saysOfANumberOnlyWhatIsTrue(number: String) throws {
    let ingested = try ingest([["docentes": number]])
    let detail = try #require(
      ingested.schools.findings.first { $0.key == "number.malformed" }?.detail)
    #expect(detail.contains("no es un número entero"))
  }

  @Test func showsANumberOfTwoReadings() throws {
    let findings = try ingest([["alumnos": "25.671"]]).schools.findings
    #expect(findings.contains { $0.detail.contains("25.671, que puede leerse de dos maneras") })
  }

  @Test func echoesNoTelephoneWithAnExtensionForAKey() throws {
    let schools = "cct,turno,nivel,docentes\n19DPR0001U,1,primaria,3\n81123456x12,1,primaria,3\n"
    let ingested = try ingest(
      schools: schools, staff: "cct,turno,id_persona\n81123456x12,1,7\n",
      flows: "cct_origen,cct_destino,alumnos\n81123456x12,19DPR0001U,3\n",
      zones: "cct,zona\n81123456x12,12\n")
    #expect(!ingested.report.entries.map { "\($0)" }.joined().contains("81123456"))
    #expect(ingested.keys.filter { $0 == "cct.malformed" }.count == 4)
    #expect(echoed("19DPR00O1A") == "19DPR00O1A")
  }

  /// Where only that cell is displaced nothing else of the row tells.
  @Test func takesNoNameForARegionOrAZona() throws {
    let schools = (1...24).map { Catalogue.key("19DPR", $0) }
    func rows(_ last: String) -> [String] {
      schools.map { "\($0),\($0 == schools[23] ? "\(last),\(last)" : "NORTE,012")" }
    }
    let catalogue =
      "cct,turno,nivel,docentes,region,zona\n"
      + rows("GUADALUPE ESCALANTE").map {
        $0.replacing(",", with: ",1,primaria,6,", maxReplacements: 1)
      }
      .joined(separator: "\n")
    let ingested = try ingestShort(catalogue)
    try expectNothingPersonal(in: ingested)
    #expect(ingested.keys.filter { $0 == "row.doubtful" }.count == 2)
    #expect(ingested.schools.councils.count { $0.region == "NORTE" && $0.zone == "012" } == 23)
    let zones = try ingest(
      schools: "cct,turno,nivel,docentes\n"
        + schools.map { "\($0),1,primaria,6" }.joined(separator: "\n"),
      zones: "cct,region,zona\n" + rows("GUADALUPE ESCALANTE").joined(separator: "\n"))
    try expectNothingPersonal(in: zones)
    #expect(zones.schools.councils.count { $0.region == "NORTE" } == 23)
  }
}
