import Contracts
import Testing

@testable import CheckStage

/// Capacity, reach and F1, on areas of a few schools a hundred metres apart.
@Suite struct AreaShapeTests {
  private typealias Row = (level: Level, members: Int, rooms: Int?)

  private func evidence(
    _ rows: [Row], apart: Double = 100, _ change: (inout [LocatedCouncil]) -> Void = { _ in }
  ) -> Evidence {
    var councils = rows.enumerated().map { index, row in
      SampleSchool(
        cct: "19DPR000\(index)A", level: row.level, members: row.members, locality: Places.town,
        north: apart * Double(index), east: 0, rooms: row.rooms
      ).located
    }
    change(&councils)
    let documents = CheckedDocuments(
      schools: Schools(councils: []), places: Places(), acuerdos: Acuerdos(),
      located: Located(councils: councils),
      clusters: Clusters(clusters: [], areas: [], left: []),
      encuentros: Encuentros(encuentros: [], matches: [], unassigned: []),
      sedes: Sedes(sedes: []), groups: Groups(groups: []))
    return Evidence(
      documents, Rules(), weights: ClusterParameters(), hosting: SedesParameters(),
      locating: LocateParameters())
  }

  @Test func anAreaFitsWhereASiteHoldsAll() {
    #expect(evidence([(.primaria, 40, 3), (.secundaria, 30, 1)]).areas[0].shape == .fits)
  }

  @Test func roomsPreventWhereNoSiteIsLargeEnough() {
    #expect(evidence([(.primaria, 40, 2), (.secundaria, 30, 1)]).areas[0].shape == .roomsPrevent)
  }

  @Test func unreportedRoomsCountWhereNobodyReports() {
    #expect(evidence([(.primaria, 40, nil), (.secundaria, 30, nil)]).areas[0].shape == .fits)
    #expect(
      evidence([(.primaria, 40, nil), (.secundaria, 30, 2)]).areas[0].shape == .roomsPrevent)
  }

  @Test func anAreaDividesBeyondTheMaximumOrReach() {
    #expect(evidence([(.primaria, 90, 9), (.secundaria, 61, 9)]).areas[0].shape == .divides)
    #expect(
      evidence([(.primaria, 40, 9), (.secundaria, 30, 9)], apart: 5100).areas[0].shape
        == .divides)
  }

  @Test func oneLevelIsNone() {
    #expect(evidence([(.primaria, 40, 9), (.primaria, 30, 9)]).areas[0].shape == .singleLevel)
    #expect(evidence([(.primaria, 40, 9), (.cam, 30, 9)]).areas[0].shape == .singleLevel)
  }

  /// The far school has no classrooms of its own to stay at.
  @Test func whoReachesNoSiteIsLeftOut() {
    let area = evidence([(.primaria, 40, 9), (.secundaria, 30, 9), (.preescolar, 5, nil)]) {
      $0[2].position = Position(
        Coordinate(latitude: 25.06, longitude: -100), quality: .point)
    }.areas[0]
    #expect(area.placeable == [0, 1, 2])
    #expect(area.remaining == [0, 1])
    #expect(area.shape == .fits)
  }

  @Test func anExcludedSiteHoldsNobodyAndADeclaredOneTheMaximum() {
    let rows: [Row] = [(.primaria, 40, 9), (.secundaria, 30, 1)]
    #expect(evidence(rows) { $0[0].sedeAptitude = .no }.areas[0].shape == .roomsPrevent)
    #expect(
      evidence(rows) {
        $0[0].sedeAptitude = .no
        $0[1].sedeAptitude = .si
      }.areas[0].shape == .fits)
  }

  /// Only the middle one is reached by both others, and it may not host.
  @Test func classroomsAreNotAllThatAnExcludedCentreLacks() {
    let rows: [Row] = [(.primaria, 40, 1), (.secundaria, 30, 9), (.preescolar, 5, 1)]
    #expect(evidence(rows, apart: 3000).areas[0].shape == .fits)
    #expect(evidence(rows, apart: 3000) { $0[1].sedeAptitude = .no }.areas[0].shape == .divides)
  }

  @Test func aDivisionExistsWhereEverybodyFitsTwoSitesOfTwoLevels() {
    let four = evidence([
      (.primaria, 40, 2), (.secundaria, 30, 2), (.preescolar, 20, 1), (.preescolar, 20, 1),
    ])
    #expect(FeasibleDivision(four.areas[0], four).exists() == true)
  }

  @Test func noDivisionWhereSomebodyWouldMeetAloneOrWithoutRoom() {
    let alone = evidence([(.primaria, 40, 2), (.secundaria, 30, 1), (.preescolar, 20, 2)])
    #expect(FeasibleDivision(alone.areas[0], alone).exists() == false)
    let crowded = evidence([(.primaria, 60, 1), (.secundaria, 60, 1)])
    #expect(FeasibleDivision(crowded.areas[0], crowded).exists() == false)
  }
}
