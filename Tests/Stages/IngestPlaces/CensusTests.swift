import Contracts
import IngestPlacesStage
import ShapefileFixtures
import Testing

@Suite("ITER")
struct CensusTests {
  private func localities(_ rows: String...) throws -> Places {
    var run = PlacesRun()
    for (number, row) in rows.enumerated() { run.add(census: row, named: "iter\(number).csv") }
    return try run().places
  }

  @Test("Population joins the locality of the layer, whose name and point stand")
  func joined() throws {
    var areas = localityLayer()
    areas.add(square(0, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    var run = PlacesRun()
    run.add(areas, named: "19l", to: \.localities)
    run.add(
      census:
        "19,Nuevo León,39,Monterrey,1,MONTERREY,\"100°00'00\"\" W\",\"25°00'00\"\" N\",540,1142952")
    let locality = try #require(try run().places.localities.first)
    #expect(locality.name == "Monterrey")
    #expect(locality.population == 1_142_952)
    #expect(locality.latitude != 25)
  }

  @Test("Totals are no localities")
  func totals() throws {
    let places = try localities(
      "19,Nuevo León,0,Total,0,Total,,,,5784442", "19,Nuevo León,39,Monterrey,0,Total,,,,1142994",
      "19,Nuevo León,39,Monterrey,9998,Una vivienda,,,,41", "19,,0,Total,9999,Dos viviendas,,,,9")
    #expect(places == Places())
  }

  @Test(
    "A row with too many cells or too few is told and not taken",
    arguments: ["19,,39,,20,El Mezquite, de Abajo,,,,*", "19,,39,,20,El Mezquite"])
  func shifted(row: String) throws {
    let places = try localities(row, "19,,39,,21,La Noria,,,,12")
    #expect(places.localities.map(\.id) == ["190390021"])
    #expect(places.findings.map(\.key) == ["row.shifted"])
  }

  @Test("A table without rows is refused")
  func empty() throws {
    var run = PlacesRun()
    run.add(named: "iter.csv")
    let error = #expect(throws: InputError.self) { _ = try run() }
    #expect(error?.key == "population.empty")
  }

  @Test("A masked population is unknown, not zero", arguments: ["*", "N/D", ""])
  func masked(population: String) throws {
    let places = try localities("19,,39,,20,El Mezquite,,,,\(population)")
    #expect(places.localities == [Locality(id: "190390020", name: "El Mezquite")])
    #expect(places.findings.isEmpty)
  }

  @Test(
    "Coordinates as editions print them",
    arguments: [
      "\"100°22'48.748\"\" W\",\"25°40'12.5\"\" N\"", "-100.3802078,25.6701389",
      "100.3802078,25.6701389", "\"100°22'48.748\"\" O\",\"25°40'12.5\"\" N\"",
    ])
  func coordinates(text: String) throws {
    let locality = try #require(try localities("19,,39,,20,X,\(text),500,10").localities.first)
    #expect(locality.latitude == 25.6701389)
    #expect(locality.longitude == -100.3802078)
  }

  @Test("ITER 2010 packs degrees, minutes and seconds into one number")
  func packed() throws {
    let locality = try #require(try localities("01,,1,,1,X,1021745,215230,500,10").localities.first)
    #expect(locality.id == "010010001")
    #expect(locality.latitude == 21.875)
    #expect(locality.longitude == -102.2958333)
  }

  @Test(
    "Coordinates outside Mexico are told and not taken", arguments: ["0,0", "25.6,-100.3", "x,y"])
  func outside(text: String) throws {
    let places = try localities("19,,39,,20,X,\(text),500,10")
    #expect(places.localities == [Locality(id: "190390020", name: "X", population: 10)])
    #expect(places.found == ["coord.outside 190390020"])
  }

  @Test("Odd rows are told: no key, no number, twice the same")
  func odd() throws {
    let places = try localities(
      "19,,treinta,,20,X,,,,10", "19,,39,,20,X,,,,diez", "19,,39,,20,X,,,,15")
    #expect(places.localities == [Locality(id: "190390020", name: "X", population: 15)])
    #expect(
      places.found == [
        "key.duplicate 190390020", "key.malformed iter0#2", "population.malformed 190390020",
      ])
  }

  @Test("A table without its columns is refused")
  func columns() throws {
    var run = PlacesRun()
    var table = ShapefileFixture(.init("X", 1))
    table.add(square(0, 0), "1")
    run.add(table, named: "a", to: \.population)
    #expect(run.error() != nil)
  }
}
