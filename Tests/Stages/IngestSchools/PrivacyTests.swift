import Contracts
import Foundation
import Testing

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
  ])
  func takesNoSchoolsNameForAPersonsDatum(name: String) throws {
    let ingested = try ingest([["nombre": name]])
    #expect(ingested.schools.councils.map(\.name) == [name])
  }
}
