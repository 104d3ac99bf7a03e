import Contracts
import Geo
import IngestPlacesStage
import ShapefileFixtures
import Testing

@Suite("Localities")
struct LocalityTests {
  private func run() -> PlacesRun {
    var areas = localityLayer()
    areas.add(square(0, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    areas.add(square(5000, 0), "190390010", "19", "039", "0010", "El Mezquite", "Rural")
    var points = ruralLayer()
    points.add(
      .point(east + 5100, north + 100), "1903900100842800", "19", "039", "0010", "El Mezquite")
    points.add(
      .point(east + 9000, north + 9000), "1903900200842800", "19", "039", "0020", "Peñón Blanco")
    var run = PlacesRun()
    run.add(areas, named: "19l", to: \.localities)
    run.add(points, named: "19lpr", to: \.localities)
    return run
  }

  @Test("Polygons and rural points of one key are one locality")
  func merged() throws {
    let (places, report) = try run()()
    #expect(places.localities.map(\.id) == ["190390001", "190390010", "190390020"])
    #expect(places.localities.map(\.name) == ["Monterrey", "El Mezquite", "Peñón Blanco"])
    #expect(places.localities.map(\.ambito) == [.urbana, .rural, .rural])
    #expect(places.localities.map { $0.polygons?.count } == [1, 1, nil])
    #expect(places.findings.isEmpty)
    #expect(report.counts["localityPolygons"] == 2)
    #expect(report.counts["localityPoints"] == 2)
  }

  @Test("The representative point is INEGI's, else inside the polygon")
  func representativePoint() throws {
    let localities = try run()().places.localities
    let plane = try NationalPlane()
    let planar = try localities.map { locality in
      let latitude = try #require(locality.latitude)
      let longitude = try #require(locality.longitude)
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
      return try #require(plane.planar(coordinate) as PlanarPoint?)
    }
    #expect(abs(planar[1].x - (east + 5100)) < 0.01)
    #expect(abs(planar[1].y - (north + 100)) < 0.01)
    let areas = try PolygonIndex(encoded: localities.map { $0.polygons ?? [] })
    #expect(areas.containing(planar[0]) == [0])
    #expect(areas.containing(planar[1]) == [1])
  }

  @Test("The order of files and records changes nothing")
  func order() throws {
    #expect(try run()().places == run()(reversed: true).places)
    var areas = localityLayer()
    areas.add(square(5000, 0), "190390010", "19", "039", "0010", "El Mezquite", "Rural")
    areas.add(square(0, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    var turned = areas
    turned.rows.reverse()
    var (one, other) = (PlacesRun(), PlacesRun())
    one.add(areas, named: "19l", to: \.localities)
    other.add(turned, named: "19l", to: \.localities)
    #expect(try one().places.encoded() == other().places.encoded())
  }

  @Test("A locality in two pieces, and a piece that is there twice")
  func pieces() throws {
    var areas = localityLayer()
    areas.add(square(0, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    areas.add(square(3000, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    areas.add(square(0, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    var run = PlacesRun()
    run.add(areas, named: "19l", to: \.localities)
    let places = try run().places
    #expect(places.localities.map { $0.polygons?.count } == [2])
    #expect(places.found == ["key.duplicate 190390001", "key.duplicate 190390001"])
  }

  @Test("Older layers: other field names, the kind in the layer's name, unpadded keys")
  func scince() throws {
    var urban = ShapefileFixture(
      .init("ENTIDAD", 2, type: "N"), .init("MUN", 3, type: "N"), .init("LOC", 4, type: "N"),
      .init("NOM_LOC", 40))
    urban.add(square(0, 0), "9", "2.0", "1", "Azcapotzalco")
    var run = PlacesRun()
    run.add(urban, named: "loc_urb", to: \.localities)
    let places = try run().places
    #expect(places.localities.map(\.id) == ["090020001"])
    #expect(places.localities.map(\.name) == ["Azcapotzalco"])
    #expect(places.localities.map(\.ambito) == [.urbana])
  }

  @Test("A record without a key is told and left out")
  func withoutKey() throws {
    var areas = localityLayer()
    areas.add(square(0, 0), "", "19", "XXX", "0001", "Monterrey", "Urbana")
    areas.add(square(5000, 0), "190390010", "19", "039", "0010", "El Mezquite", "Rural")
    var run = PlacesRun()
    run.add(areas, named: "19l", to: \.localities)
    let (places, report) = try run()
    #expect(places.localities.map(\.id) == ["190390010"])
    #expect(places.found == ["key.malformed 19l#1"])
    #expect(report.entries.map(\.file) == ["19l.shp"])
    #expect(report.entries.map(\.row) == [1])
  }

  @Test("A layer without the fields says which are missing and which are there")
  func missingFields() throws {
    var layer = ShapefileFixture(.init("ID", 4), .init("GEOGRAFICO", 20))
    layer.add(square(0, 0), "1", "Monterrey")
    var run = PlacesRun()
    run.add(layer, named: "19l", to: \.localities)
    let error = try #require(run.error())
    #expect(error.key == "dbf.field")
    #expect(error.problem.contains("CVEGEO"))
    #expect(error.problem.contains("ID, GEOGRAFICO"))
    var named = PlacesRun()
    named.add(localityLayer(), named: "19l", to: \.localities, nameField: "NOMBRE_OFICIAL")
    #expect(named.error()?.problem.contains("NOMBRE_OFICIAL") == true)
  }

  @Test("A layer without .dbf says so")
  func withoutAttributes() throws {
    var layer = localityLayer()
    layer.add(square(0, 0), "190390001")
    var run = PlacesRun()
    run.add(layer, named: "loc_rur", to: \.localities, only: ["shp", "shx", "prj"])
    #expect(run.error()?.key == "dbf.missing")
  }

  @Test("Municipalities by five digits")
  func municipalities() throws {
    var layer = ShapefileFixture(
      .init("CVEGEO", 5), .init("CVE_ENT", 2), .init("CVE_MUN", 3), .init("NOMGEO", 40))
    layer.add(square(0, 0), "19039", "19", "039", "Monterrey")
    layer.add(square(2000, 0), "19006", "19", "006", "Apodaca")
    var run = PlacesRun()
    run.add(layer, named: "19mun", to: \.municipalities)
    let municipalities = try run().places.municipalities
    #expect(municipalities.map(\.id) == ["19006", "19039"])
    #expect(municipalities.map(\.name) == ["Apodaca", "Monterrey"])
    #expect(municipalities.map(\.polygons.count) == [1, 1])
  }

  @Test("Nothing in, nothing out")
  func empty() throws { #expect(try PlacesRun()().places == Places()) }

  /// INEGI's layers by the length of their key.
  private static let levels = [5: "19mun", 9: "19l", 13: "19a", 16: "19m"]

  private func layer(_ digits: Int) -> ShapefileFixture {
    var fields: [ShapefileFixture.Field] = [
      .init("CVEGEO", 16), .init("CVE_ENT", 2), .init("CVE_MUN", 3), .init("NOMGEO", 20),
    ]
    var cells = [String("1903900010010001".prefix(digits)), "19", "039", "Monterrey"]
    if digits > 5 { (fields, cells) = (fields + [.init("CVE_LOC", 4)], cells + ["0001"]) }
    if digits > 9 { (fields, cells) = (fields + [.init("CVE_AGEB", 4)], cells + ["0010"]) }
    var layer = ShapefileFixture()
    layer.fields = fields
    layer.rows = [(square(0, 0), cells.map { Array($0.utf8) })]
    return layer
  }

  @Test("A layer under the key of another is refused", arguments: [5, 9, 13, 16])
  func wrongKey(digits: Int) throws {
    let keys: [(WritableKeyPath<PlacesInputs, [InputFile]>, Int)] = [
      (\.municipalities, 5), (\.localities, 9), (\.agebs, 13),
    ]
    for (key, wanted) in keys {
      var run = PlacesRun()
      run.add(layer(digits), named: Self.levels[digits] ?? "", to: key)
      #expect(run.error()?.key == (digits == wanted ? nil : "layer.key"))
      #expect(run.error().map { $0.kind == .data } ?? true)
    }
  }

  @Test("A .dbf without fields is there, and says nothing")
  func withoutFields() throws {
    var run = PlacesRun()
    run.add(ShapefileFixture(), named: "19l", to: \.localities)
    let error = try #require(run.error())
    #expect(error.key == "dbf.missing")
    #expect(error.problem.contains("no tiene campos"))
  }
}
