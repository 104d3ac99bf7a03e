import Contracts
import Testing

/// Why a council is in no encuentro of its area: each reason once.
@Suite struct LeftTests {
  let primaria = council("19DPR0001A-1", .primaria, members: 12)
  let jardin = council("19DJN0002B-1", .preescolar, members: 4)

  @Test func notReported() throws {
    let silent = council("19DES0003C-1", .secundaria, members: 0, rooms: nil, participates: false)
    let result = try clusters([primaria, jardin, silent])
    #expect(result.left == [LeftCouncil(council: "19DES0003C-1", reason: .noReporto911)])
    #expect(result.areas.map(\.councils) == [2])
  }

  @Test func withoutPosition() throws {
    let lost = council("19DES0003C-1", .secundaria, members: 9, quality: .none)
    let stateless = council("19DES0004D-1", .secundaria, members: 9, locality: nil)
    let result = try clusters([primaria, jardin, lost, stateless])
    #expect(result.reason("19DES0003C-1") == .sinPosicion)
    #expect(result.reason("19DES0004D-1") == .sinPosicion)
    #expect(result.areas.map(\.councils) == [3])
    #expect(result.parts.map(\.count) == [2])
  }

  @Test func outOfReachOfEverySite() throws {
    let far = council("19DES0003C-1", .secundaria, members: 9, east: 5100, rooms: nil)
    let near = council("19DES0003C-1", .secundaria, members: 9, east: 4900, rooms: nil)
    #expect(
      try clusters([primaria, jardin, far]).left
        == [LeftCouncil(council: "19DES0003C-1", reason: .fueraDeAlcance)])
    #expect(try clusters([primaria, jardin, near]).left.isEmpty)
  }

  /// No distance is to blame where no school has room for anybody.
  @Test(arguments: [SedeAptitude.no, nil])
  func nobodyCanHost(aptitude: SedeAptitude?) throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 12, rooms: 0, aptitude: aptitude),
      council("19DJN0002B-1", .preescolar, members: 4, rooms: 0, aptitude: aptitude),
    ])
    #expect(result.clusters.isEmpty)
    #expect(result.left.map(\.reason) == [.sinCupo, .sinCupo])
  }

  @Test func nobodyCanHostNorMeetAnotherLevel() throws {
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 12, rooms: 0),
      council("19DPR0002B-1", .primaria, members: 4, rooms: 0),
    ])
    #expect(result.left.map(\.reason) == [.unSoloNivel, .unSoloNivel])
  }

  @Test func ofOneLevelOnceTheOthersAreOutOfReach() throws {
    let far = council("19DPR0003C-1", .primaria, members: 9, east: 5100, rooms: nil)
    let result = try clusters([primaria, far])
    #expect(result.reason("19DPR0001A-1") == .unSoloNivel)
    #expect(result.reason("19DPR0003C-1") == .fueraDeAlcance)
  }

  @Test func noRoomForTheFewestPossible() throws {
    // 90 + 50 fit the one site of 150; the 20 are the fewest that can be left over.
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 90),
      council("19DJN0002B-1", .preescolar, members: 50, rooms: 0),
      council("19DES0003C-1", .secundaria, members: 20, rooms: 0),
    ])
    #expect(result.parts == [["19DJN0002B-1", "19DPR0001A-1"]])
    #expect(result.left == [LeftCouncil(council: "19DES0003C-1", reason: .sinCupo)])
    #expect(result.areas.map(\.divided) == [true])
    #expect(result.areas[0].objective?.missingLevel == 0)
  }

  @Test func noFeasibleDivisionAtAll() throws {
    // Each level in its own neighbourhood, too far from the other.
    let result = try clusters([
      council("19DPR0001A-1", .primaria, members: 12),
      council("19DJN0002B-1", .preescolar, members: 4, east: 6000),
    ])
    #expect(result.clusters.isEmpty)
    #expect(result.left.map(\.reason) == [.sinCupo, .sinCupo])
    #expect(result.areas.map(\.objective) == [nil])
  }
}
