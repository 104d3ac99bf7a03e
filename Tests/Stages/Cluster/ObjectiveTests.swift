import Contracts
import Testing

/// J by hand, each term that ties councils together.
@Suite struct ObjectiveTests {
  /// Two neighbourhoods 1 km apart that do not fit one encuentro.
  let west = [
    council("19DES0001A-1", .secundaria, members: 30, colonia: "l:1"),
    council("19DPR0002B-1", .primaria, members: 30, north: 100, colonia: "l:1"),
    council("19DJN0003C-1", .preescolar, members: 20, north: 200, colonia: "l:1"),
  ]
  let east = [
    council("19DES0004D-1", .secundaria, members: 30, east: 1000, colonia: "l:2"),
    council("19DPR0005E-1", .primaria, members: 30, east: 1000, north: 100, colonia: "l:2"),
    council("19DJN0006F-1", .preescolar, members: 20, east: 1000, north: 200, colonia: "l:2"),
  ]
  var travel: Double {
    [west, east].map {
      30 * metres($0[0], $0[1]) + 20 * metres($0[2], $0[1])
    }.reduce(0, +)
  }

  @Test func completeEncuentrosOfWholeColoniasOnlyTravel() throws {
    let result = try clusters(west + east)
    #expect(result.clusters.map(\.sede) == ["19DPR0002B-1", "19DPR0005E-1"])
    let objective = try #require(result.areas[0].objective)
    #expect(abs(objective.travel - travel) < 1e-6)
    #expect(objective.opening == 30000)
    #expect(objective.missingLevel == 0 && objective.colonia == 0 && objective.flow == 0)
    #expect(abs(objective.total - travel - 30000) < 1e-6)
  }

  @Test func chargesThosePartedFromTheBulkOfTheirColonia() throws {
    var councils = west + east
    councils[5].colonia = "l:1"
    // 20 of the 100 of colonia 1 stay with their neighbours of the east: 6,000 is less than 20 km.
    let objective = try #require(try clusters(councils).areas[0].objective)
    #expect(objective.colonia == 300 * 20)
    #expect(abs(objective.travel - travel) < 1e-6)
  }

  @Test func bringsAColoniaTogetherWhereItsWeightIsWorthTheWay() throws {
    var councils = west + east
    councils[5].colonia = "l:1"
    var parameters = ClusterParameters()
    parameters.colonia = 2000
    parameters.missingLevel = 0
    let result = try clusters(councils, parameters: parameters)
    #expect(result.areas[0].objective?.colonia == 0)
    #expect(result.clusters[0].councils.contains("19DJN0006F-1"))
  }

  @Test func chargesPupilsWhoGoOnToAnotherEncuentro() throws {
    let flows = [
      PupilFlow(from: "19DJN0003C-1", to: "19DPR0002B-1", students: 40),
      PupilFlow(from: "19DPR0002B-1", to: "19DES0004D-1", students: 5),
      PupilFlow(from: "19DES0004D-1", to: "19DPR0002B-1", students: 2),
      PupilFlow(from: "19DPR0005E-1", to: "19DES9999Z-1", students: 90),
    ]
    let result = try clusters(west + east, flows: flows)
    #expect(result.areas[0].objective?.flow == 210.0)
  }

  @Test func aStrongFlowDecidesWhoMeets() throws {
    var parameters = ClusterParameters()
    parameters.missingLevel = 0
    parameters.colonia = 0
    let flows = [PupilFlow(from: "19DJN0003C-1", to: "19DPR0005E-1", students: 2000)]
    let result = try clusters(west + east, flows: flows, parameters: parameters)
    #expect(
      result.clusters.contains {
        Set($0.councils).isSuperset(of: ["19DJN0003C-1", "19DPR0005E-1"])
      })
    #expect(result.areas[0].objective?.flow == 0)
  }

  @Test func chargesLevelsMissingThatTheAreaHas() throws {
    // One secundaria for two neighbourhoods that no encuentro holds together.
    let councils = west + east.dropFirst()
    var parameters = ClusterParameters()
    parameters.missingLevel = 10
    var rules = Rules()
    rules.maxMembers = 120
    let objective = try #require(
      try clusters(councils, rules: rules, parameters: parameters).areas[0].objective)
    #expect(objective.missingLevel == 10 * 50)
  }

  @Test func inicialIsALevelButNotOnThePath() throws {
    let result = try clusters([
      council("19DDI0001A-1", .inicial, members: 9), council("19DPR0002B-1", .primaria, members: 8),
    ])
    #expect(result.areas[0].objective?.missingLevel == 0)
  }
}
