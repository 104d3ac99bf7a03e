import Contracts
import Testing

/// Rule F4: the colonia of a council, from one source an area.
@Suite struct ColoniaTests {
  private let town = Town()

  private func places(_ drawings: [(String, Colonia.Kind, EncodedPolygon, Double)]) -> Places {
    var places = town.places
    places.colonias = drawings.map {
      Colonia(id: $0.0, name: $0.0, kind: $0.1, area: $0.3, polygons: [$0.2])
    }
    return places
  }

  @Test func theSmallestPolygonThatContainsThePoint() throws {
    let places = places([
      ("capa:grande", .colonia, town.square(-1000, -1000, 1000, 1000), 4e6),
      ("capa:chica", .colonia, town.square(-100, -100, 100, 100), 4e4),
    ])
    let located = try town.located(
      [town.school(1, at: (0, 0)), town.school(2, at: (500, 0))], places: places)
    #expect(located.councils.map(\.colonia) == ["capa:chica", "capa:grande"])
  }

  @Test func ofEqualPolygonsTheLowerId() throws {
    let places = places([
      ("b:1", .colonia, town.square(-100, -100, 100, 100), 4e4),
      ("a:1", .colonia, town.square(-100, -100, 100, 100), 4e4),
    ])
    let located = try town.located([town.school(1, at: (0, 0))], places: places)
    #expect(located.councils[0].colonia == "a:1")
  }

  @Test func anAreaThatPolygonsCoverTooLittleTakesTheNextSource() throws {
    let places = places([
      ("capa:1", .colonia, town.square(-1000, -1000, 0, 1000), 2e6),
      ("ageb:1", .ageb, town.square(-1000, -1000, 1000, 1000), 4e6),
    ])
    let councils = (1...5).map { town.school($0, at: ($0 <= 3 ? -500 : 500, Double($0))) }
    let located = try town.located(councils, places: places)
    #expect(located.councils.map(\.colonia) == Array(repeating: "ageb:1", count: 5))
  }

  @Test func fourOfFiveAreEnough() throws {
    let places = places([("capa:1", .colonia, town.square(-1000, -1000, 0, 1000), 2e6)])
    let councils = (1...5).map { town.school($0, at: ($0 <= 4 ? -500 : 500, Double($0))) }
    let located = try town.located(councils, places: places)
    #expect(located.councils.map(\.colonia) == Array(repeating: "capa:1", count: 4) + [nil])
  }

  @Test func theNamesOfTheCatalogueAtLast() throws {
    var council = town.school(1, at: (0, 0), colonia: "CENTRO")
    council.postalCode = "98900"
    let located = try town.located([council])
    #expect(located.councils[0].colonia == "catalogo:320990001/CENTRO/98900")
  }
}
