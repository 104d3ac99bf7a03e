import Contracts
import Testing

/// What the document says of encuentros that councils did not go to.
@Suite struct AlternativesTests {
  /// Two neighbourhoods 1 km apart; the east has no room for anybody more.
  private let west = [
    council("19DES0001A-1", .secundaria, members: 30, colonia: "l:1"),
    council("19DPR0002B-1", .primaria, members: 40, north: 100, colonia: "l:1"),
    council("19DJN0003C-1", .preescolar, members: 10, north: 200, rooms: 4, colonia: "l:1"),
  ]
  private let east = [
    council("19DES0004D-1", .secundaria, members: 45, east: 1000, rooms: 4, colonia: "l:2"),
    council(
      "19DPR0005E-1", .primaria, members: 45, east: 1000, north: 100, rooms: 4, colonia: "l:2"),
    council(
      "19DJN0006F-1", .preescolar, members: 25, east: 1000, north: 200, rooms: 4, colonia: "l:2"),
  ]

  @Test func sayWhatAMoveAddsAndWhatForbidsIt() throws {
    let result = try clusters(west + east)
    #expect(result.alternatives.map(\.council) == (west + east).map(\.id).sorted())
    let jardin = try #require(
      result.alternatives.first { $0.council == "19DJN0006F-1" }?.options.first)
    #expect(jardin.encuentro == "190390001-M-19DES0001A-1")
    #expect(jardin.forbiddenBy == nil)
    // It goes from its primaria to that of the west; its encuentro now lacks preescolar, and the
    // sede of the west stays where it is.
    let added =
      25 * (metres(east[2], west[1]) - metres(east[2], east[1])) + 1000 * 90 + 300 * 25
    #expect(abs(try #require(jardin.adds) - added) < 1e-6)
    let other = try #require(
      result.alternatives.first { $0.council == "19DJN0003C-1" }?.options.first)
    #expect(other.forbiddenBy == [.cupo])
    #expect(other.adds != nil)
  }

  @Test func areGivenOnlyWhereThereIsAnotherEncuentro() throws {
    #expect(try clusters(west).alternatives.isEmpty)
  }

  @Test(arguments: 1...4)
  func sharesMakeUpTheObjectiveOfTheArea(seed: Int) throws {
    var random = RandomArea(seed: seed)
    let located = random.located(councils: 60)
    let result = try clusters(located.councils, flows: located.flows)
    for area in result.areas {
      let ours = result.clusters.filter { $0.locality == area.locality && $0.shift == area.shift }
      let shares = ours.compactMap(\.objective)
      #expect(shares.count == ours.count)
      for term in [\Objective.travel, \.opening, \.missingLevel, \.colonia, \.flow, \.total] {
        let sum = shares.reduce(0) { $0 + $1[keyPath: term] }
        #expect(abs(sum - (area.objective?[keyPath: term] ?? 0)) < 1e-6 * max(1, sum))
      }
      let councils = ours.flatMap(\.councils).filter { id in
        result.alternatives.contains { $0.council == id }
      }
      #expect(councils.count == (ours.count > 1 ? ours.flatMap(\.councils).count : 0))
    }
    #expect(result.alternatives.allSatisfy { (1...3).contains($0.options.count) })
    // The search tries these very moves: none that is allowed saves anything.
    for option in result.alternatives.flatMap(\.options) where option.forbiddenBy == nil {
      #expect(try #require(option.adds) > -1e-6)
    }
  }
}
