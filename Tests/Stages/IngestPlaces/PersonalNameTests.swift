import Contracts
import IngestPlacesStage
import ShapefileFixtures
import Testing

/// What belongs to a person and stands in the name of a place goes into nothing.
@Suite("Names that hold personal data")
struct PersonalNameTests {
  private static let planted = [
    "Ana 8112345678", "Ana 81 1234 5678", "EALG800101MNLSRD09", "lupe@correo.mx",
  ]

  private func expectNothing(
    of text: String, in run: PlacesRun, at place: String, row: Int,
    location: SourceLocation = #_sourceLocation
  ) throws -> Places {
    let (places, report) = try run()
    let document = String(decoding: try places.encoded(), as: UTF8.self)
    #expect(!document.contains(text), sourceLocation: location)
    #expect(!report.entries.contains { "\($0)".contains(text) }, sourceLocation: location)
    let told = report.entries.filter { $0.key == "name.personal" }
    #expect(told.map(\.record) == [place], sourceLocation: location)
    #expect(told.map(\.row) == [row], sourceLocation: location)
    #expect(told.allSatisfy { $0.file != nil }, sourceLocation: location)
    return places
  }

  @Test("A colonia has no name, and keeps its polygon", arguments: planted)
  func colonia(text: String) throws {
    var layer = coloniaLayer()
    layer.add(square(0, 0), "1", "Obrera")
    layer.add(square(2000, 0), "2", text)
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias)
    let places = try expectNothing(of: text, in: run, at: "m:2", row: 2)
    #expect(places.colonias.map(\.name) == ["Obrera", ""])
    #expect(places.findings.map(\.key) == ["name.personal"])
  }

  @Test("A key that is a person's gives way to the record's number")
  func coloniaKey() throws {
    var layer = ShapefileFixture(.init("CVE_COL", 20), .init("COLONIA", 40))
    layer.add(square(0, 0), "EALG800101MNLSRD09", "Obrera")
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias)
    let (places, report) = try run()
    #expect(places.colonias.map(\.id) == ["m:#1"])
    #expect(report.entries.map(\.key) == ["key.personal"])
    #expect(!report.entries.contains { "\($0)".contains("EALG") })
  }

  @Test("A locality goes by its name in ITER", arguments: planted)
  func locality(text: String) throws {
    var areas = localityLayer()
    areas.add(square(0, 0), "190390001", "19", "039", "0001", text, "Urbana")
    var run = PlacesRun()
    run.add(areas, named: "19l", to: \.localities)
    run.add(census: "19,,39,,1,MONTERREY,,,,5")
    let places = try expectNothing(of: text, in: run, at: "190390001", row: 1)
    #expect(places.localities.map(\.name) == ["MONTERREY"])
  }

  @Test("A locality of ITER has no name", arguments: planted)
  func census(text: String) throws {
    var run = PlacesRun()
    run.add(census: "19,,39,,1,\(text),,,,5")
    let places = try expectNothing(of: text, in: run, at: "190390001", row: 2)
    #expect(places.localities.map(\.name) == [""])
  }

  @Test("A municipio has no name", arguments: planted)
  func municipality(text: String) throws {
    var layer = ShapefileFixture(
      .init("CVEGEO", 5), .init("CVE_ENT", 2), .init("CVE_MUN", 3), .init("NOMGEO", 40))
    layer.add(square(0, 0), "19039", "19", "039", text)
    var run = PlacesRun()
    run.add(layer, named: "19mun", to: \.municipalities)
    let places = try expectNothing(of: text, in: run, at: "19039", row: 1)
    #expect(places.municipalities.map(\.name) == [""])
  }
}
