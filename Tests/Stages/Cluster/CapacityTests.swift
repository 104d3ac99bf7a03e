import Contracts
import Testing

@testable import ClusterStage

/// How many people a site takes (rule G1), and the council larger than any encuentro.
@Suite struct CapacityTests {
  static let reporting = council("19DPR0009Z-1", .primaria, members: 10, rooms: 3)
  static let silent = council("19DPR0009Z-1", .primaria, members: 10, rooms: nil)

  @Test(
    arguments: [
      // aptitude, rooms, does another council report?, expected
      (SedeAptitude.no, 10, true, 0),
      (.no, nil, false, 0),
      (.si, 1, true, 150),
      (.si, nil, true, 150),
      (nil, 3, true, 90),
      (nil, 5, false, 150),
      (nil, 12, true, 150),
      (nil, 0, false, 0),
      (nil, nil, true, 0),
      (nil, nil, false, 150),
    ] as [(SedeAptitude?, Int?, Bool, Int)])
  func ofASite(aptitude: SedeAptitude?, rooms: Int?, othersReport: Bool, expected: Int) {
    let site = council("19DPR0001A-1", .primaria, members: 9, rooms: rooms, aptitude: aptitude)
    let area = [site, othersReport ? Self.reporting : Self.silent]
    #expect(SiteCapacity(area, Rules()).usual(site) == expected)
  }

  @Test func aRoomHoldsAGroup() {
    var rules = Rules()
    rules.groupSize = 25
    rules.maxMembers = 100
    let site = council("19DPR0001A-1", .primaria, members: 9, rooms: 3)
    #expect(SiteCapacity([site], rules).usual(site) == 75)
    let declared = council("19DPR0001A-1", .primaria, members: 9, rooms: 3, aptitude: .si)
    #expect(SiteCapacity([declared], rules).usual(declared) == 100)
  }

  @Test func aCouncilLargerThanAnyEncuentroMeetsWithTheSmallestOfAnotherLevel() throws {
    let result = try clusters([
      council("19DES0001A-1", .secundaria, members: 170, rooms: 20),
      council("19DES0002B-1", .secundaria, members: 3),
      council("19DJN0003C-1", .preescolar, members: 6),
      council("19DJN0004D-1", .preescolar, members: 5),
      council("19DPR0005E-1", .primaria, members: 30),
    ])
    #expect(
      result.parts == [
        ["19DES0001A-1", "19DJN0004D-1"], ["19DES0002B-1", "19DJN0003C-1", "19DPR0005E-1"],
      ])
    #expect(result.clusters.map(\.status) == [[.excedeMaximo], []])
    #expect(result.left.isEmpty)
  }

  @Test func itFillsAnAreaOfTwo() throws {
    let result = try clusters([
      council("19DES0001A-1", .secundaria, members: 170, rooms: 20),
      council("19DJN0003C-1", .preescolar, members: 6),
    ])
    #expect(result.clusters.map(\.members) == [176])
    #expect(result.clusters.map(\.status) == [[.excedeMaximo]])
    #expect(result.areas.map(\.divided) == [false])
  }

  @Test func itStillNeedsTheRooms() throws {
    let result = try clusters([
      council("19DES0001A-1", .secundaria, members: 170, rooms: 5),
      council("19DJN0003C-1", .preescolar, members: 6, rooms: 5),
    ])
    #expect(result.left.map(\.reason) == [.sinCupo, .sinCupo])
  }
}
