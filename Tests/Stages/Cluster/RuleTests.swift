import ClusterStage
import Contracts
import Testing

@Suite struct RuleTests {
  @Test func f1AllCouncilsOfALocalityMeetWhereTheyFit() throws {
    let primaria = council("19DPR0001A-1", .primaria, members: 12)
    let jardin = council("19DJN0002B-1", .preescolar, members: 4, east: 900)
    let secundaria = council("19DES0003C-1", .secundaria, members: 20, east: 300)
    let result = try clusters([primaria, jardin, secundaria])
    let objective = Objective(
      travel: 12 * metres(primaria, secundaria) + 4 * metres(jardin, secundaria), opening: 15000,
      missingLevel: 0, colonia: 0, flow: 0)
    #expect(
      result.clusters == [
        Cluster(
          id: "190390001-M-19DES0003C-1", locality: monterrey, shift: .matutino,
          councils: ["19DES0003C-1", "19DJN0002B-1", "19DPR0001A-1"], sede: "19DES0003C-1",
          members: 36, objective: result.clusters.first?.objective)
      ])
    let share = try #require(result.clusters.first?.objective)
    #expect(abs(share.total - objective.total) < 1e-6)
    #expect(
      result.areas == [
        Area(
          locality: monterrey, shift: .matutino, councils: 3, divided: false,
          objective: objective)
      ])
    #expect(result.left.isEmpty)
  }

  @Test func f1IsARuleEvenWhereADivisionWouldCostLess() throws {
    // Two pairs 4 km apart: two encuentros would save 160 km of travel for one opening.
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 20),
      council("19DJN0002B-1", .preescolar, members: 20, east: 10),
      council("19DPR0003C-1", .primaria, members: 20, east: 4000),
      council("19DJN0004D-1", .preescolar, members: 20, east: 4010),
    ])
    #expect(result.parts.count == 1)
    #expect(result.areas.map(\.divided) == [false])
  }

  @Test func f1OneEncuentroShortOfRoomsWhereOnlyRoomsPreventIt() throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 40, rooms: 1),
      council("19DJN0002B-1", .preescolar, members: 35, east: 200, rooms: 2),
      council("19DES0003C-1", .secundaria, members: 50, east: 300, rooms: 1),
    ])
    #expect(result.parts == [["19DES0003C-1", "19DJN0002B-1", "19DPR0001A-1"]])
    #expect(result.clusters[0].status == [.aulasInsuficientes])
    #expect(result.clusters[0].sede == "19DJN0002B-1")
    #expect(result.areas[0].divided == false)
    #expect(result.left.isEmpty)
  }

  /// A school of 40 whom no school of one classroom can take: of many councils no division is proven
  /// not to, unless all classrooms together are too few.
  @Test(arguments: [(12, 12, 0), (18, 18, 1), (18, 3, 0)])
  func f1TheReportSaysWhetherTooFewRoomsAreProven(
    small: Int, withRooms: Int, unproven: Int
  ) throws {
    let councils = (0..<small).map { number in
      council(
        "19D\(number % 2 == 0 ? "PR" : "JN")\(1000 + number)A-1",
        number % 2 == 0 ? .primaria : .preescolar, members: 5, rooms: number < withRooms ? 1 : 0)
    }
    let all = councils + [council("19DES0001A-1", .secundaria, members: 40, rooms: 1)]
    var report = Report()
    let result = try cluster(
      Located(councils: all), Acuerdos(), Rules(), ClusterParameters(), threads: 1,
      report: &report)
    #expect(result.clusters.map(\.status) == [[.aulasInsuficientes]])
    #expect(report.counts["areas.aulas_insuficientes"] == 1)
    #expect(report.counts["areas.aulas_insuficientes.unproven"] == unproven)
  }

  @Test func f1SchoolsThatMayNotHostAreNoSedeEvenShortOfRooms() throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 40, rooms: 2, aptitude: .no),
      council("19DJN0002B-1", .preescolar, members: 35, east: 200, rooms: 1),
    ])
    #expect(result.clusters.map(\.sede) == ["19DJN0002B-1"])
    #expect(result.clusters.map(\.status) == [[.aulasInsuficientes]])
  }

  @Test func f2CouncilsOfOneLevelFormNoEncuentro() throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 12),
      council("19DPR0002B-1", .primaria, members: 9, east: 100),
    ])
    #expect(result.clusters.isEmpty)
    #expect(result.left.map(\.reason) == [.unSoloNivel, .unSoloNivel])
    #expect(
      result.areas == [
        Area(locality: monterrey, shift: .matutino, councils: 2, divided: false)
      ])
  }

  @Test func f2ACouncilOfTwoLevelsSuffices() throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 12, levels: [.primaria, .secundaria])
    ])
    #expect(result.parts == [["19DPR0001A-1"]])
  }

  @Test func f3SeveralCouncilsOfOneLevelMeetWithOneOfAnother() throws {
    let result = try clusters(
      (1...5).map { council("19DPR000\($0)A-1", .primaria, members: 10) }
        + [council("19DJN0006B-1", .preescolar, members: 3)])
    #expect(result.clusters.map(\.members) == [53])
  }

  @Test func f4AnAreaTooLargeIsDividedByNearness() throws {
    // Two neighbourhoods 3 km apart, 180 people together.
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 50),
      council("19DJN0002B-1", .preescolar, members: 20, east: 100),
      council("19DES0003C-1", .secundaria, members: 20, east: 200),
      council("19DPR0004D-1", .primaria, members: 50, east: 3000),
      council("19DJN0005E-1", .preescolar, members: 20, east: 3100),
      council("19DES0006F-1", .secundaria, members: 20, east: 3200),
    ])
    #expect(
      result.parts == [
        ["19DES0003C-1", "19DJN0002B-1", "19DPR0001A-1"],
        ["19DES0006F-1", "19DJN0005E-1", "19DPR0004D-1"],
      ])
    #expect(result.clusters.map(\.sede) == ["19DPR0001A-1", "19DPR0004D-1"])
    #expect(result.areas.map(\.divided) == [true])
  }

  @Test func f4MostPupilsSettleATieForTheSede() throws {
    func sede(_ first: Int, _ second: Int) throws -> [String] {
      try clusters([
        council("19DPR0001A-1", .primaria, members: 10, students: first),
        council("19DJN0002B-1", .preescolar, members: 10, east: 500, students: second),
      ]).clusters.map(\.sede)
    }
    #expect(try sede(100, 101) == ["19DJN0002B-1"])
    #expect(try sede(101, 100) == ["19DPR0001A-1"])
    #expect(try sede(100, 100) == ["19DJN0002B-1"])
  }

  @Test func f6ShiftsOfALocalityAreSeparateAreas() throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 12),
      council("19DJN0002B-1", .preescolar, members: 4),
      council("19DPR0001A-2", .primaria, members: 12, shift: .vespertino),
      council("19DES0003C-2", .secundaria, members: 9, shift: .vespertino),
    ])
    #expect(
      result.clusters.map(\.id) == ["190390001-M-19DJN0002B-1", "190390001-V-19DES0003C-2"])
    #expect(result.areas.map(\.shift) == [.matutino, .vespertino])
  }

  @Test func f7ACAMMeetsWithAnyLevelAndIsNone() throws {
    let cam = council("19DML0001A-1", .cam, members: 15)
    let primaria = council("19DPR0002B-1", .primaria, members: 10)
    let alone = try clusters([cam, primaria])
    #expect(alone.left.map(\.reason) == [.unSoloNivel, .unSoloNivel])
    let jardin = council("19DJN0003C-1", .preescolar, members: 3)
    #expect(try clusters([cam, primaria, jardin]).parts.map(\.count) == [3])
    var rules = Rules()
    rules.camCountsAsLevel = true
    #expect(try clusters([cam, primaria], rules: rules).parts.map(\.count) == [2])
  }
}
