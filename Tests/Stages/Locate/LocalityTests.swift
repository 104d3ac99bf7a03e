import Contracts
import Testing

/// Rule F1: which locality a council belongs to, and where it is taken to stand.
@Suite struct LocalityTests {
  private let town = Town()

  private func only(_ located: Located) throws -> LocatedCouncil {
    try #require(located.councils.count == 1)
    return located.councils[0]
  }

  @Test func thePolygonThatContainsThePoint() throws {
    let council = try only(town.located([town.school(1, at: (200, 300))]))
    #expect(council.locality == "320990001")
    #expect(council.localitySource == .polygon)
    #expect(council.localityConflictMetres == nil)
    #expect(council.position.quality == .point)
  }

  @Test func thePolygonWinsOverTheDeclaredCodeAndTheConflictIsMeasured() throws {
    let located = try town.located([
      town.school(1, at: (500, 0), declared: "320990002")
    ])
    let council = try only(located)
    #expect(council.locality == "320990001")
    let metres = try #require(council.localityConflictMetres)
    // The scale of the plane is within one percent.
    #expect(abs(metres - 500) < 5)
    #expect(located.findings.contains { $0.key == "locality.conflict" && $0.council == council.id })
  }

  @Test func aPointOnASharedBorderBelongsToTheLowerId() throws {
    let council = try only(town.located([town.school(1, at: (1000, 0), declared: "320990002")]))
    #expect(council.locality == "320990001")
  }

  @Test func theDeclaredLocalityWithinTwoKilometres() throws {
    let council = try only(town.located([town.school(1, at: (0, 2500))]))
    #expect(council.locality == "320990001")
    #expect(council.localitySource == .declared)
    #expect(council.position.quality == .point)
  }

  @Test func elseTheNearestRuralPointWithinTwoKilometres() throws {
    let council = try only(town.located([town.school(1, at: (0, 5000))]))
    #expect(council.locality == "320990003")
    #expect(council.localitySource == .nearest)
    let metres = try #require(council.localityConflictMetres)
    #expect(abs(metres - 4000) < 40)
  }

  @Test func elseTheDeclaredLocalityAndItsPoint() throws {
    let located = try town.located([town.school(1, at: (-15000, 0))])
    let council = try only(located)
    #expect(council.locality == "320990001")
    #expect(council.localitySource == .declared)
    #expect(council.position == Position(town.point(0, 0), quality: .locality))
    #expect(located.findings.map(\.key).contains("position.outside"))
  }

  @Test func aPointOverThirtyKilometresAwayIsNotBelieved() throws {
    let located = try town.located([town.school(1, at: (0, 0), declared: "320990004")])
    let council = try only(located)
    #expect(council.locality == "320990004")
    #expect(council.position == Position(town.point(40000, 0), quality: .locality))
    #expect(located.findings.map(\.key).contains("position.far"))
  }

  @Test func withoutAPointItsColoniaThenItsLocality() throws {
    let located = try town.located([
      town.school(1, at: (100, 100), colonia: "CENTRO"),
      town.school(2, at: (200, 200), colonia: "CENTRO"),
      town.school(3, at: (300, 300), colonia: "CENTRO"),
      town.school(4, at: nil, colonia: "CENTRO"),
      town.school(5, at: nil, colonia: "NORTE"),
      town.school(6, at: nil, declared: nil),
    ])
    #expect(
      located.councils.dropFirst(3).map(\.position.quality) == [.colonia, .locality, .none])
    #expect(located.councils[3].position.coordinate == town.point(200, 200))
    #expect(located.councils[5].locality == nil)
  }

  @Test func aSchoolThatDeclaresNoneTakesThatOfTheNearestSchool() throws {
    let located = try town.located(
      [
        town.school(1, at: (0, 0)), town.school(2, at: (1500, 0), declared: nil),
        town.school(3, at: (9000, 0), declared: nil),
      ], places: Places())
    #expect(located.councils.map(\.locality) == ["320990001", "320990001", nil])
    #expect(located.councils[1].localitySource == .nearest)
  }

  @Test func aSchoolThatStandsElsewhereSaysNothingOfItsColonia() throws {
    let located = try town.located([
      town.school(1, at: (0, 6000), colonia: "CENTRO"), town.school(2, at: nil, colonia: "CENTRO"),
    ])
    #expect(located.councils[1].position == Position(town.point(0, 0), quality: .locality))
  }

  @Test func withoutPlacesTheCatalogueAlone() throws {
    let near = (1...4).map { town.school($0, at: (Double($0) * 100, 0)) }
    let located = try town.located(
      near + [town.school(5, at: (45000, 0)), town.school(6, at: nil)], places: Places())
    #expect(located.councils.map(\.locality) == Array(repeating: "320990001", count: 6))
    #expect(located.councils[0].localitySource == .declared)
    #expect(located.councils[4].position.quality == .locality)
    #expect(located.councils[5].position.coordinate == town.point(200, 0))
    #expect(
      Set(located.findings.map(\.key)).isSuperset(of: ["places.localities", "places.colonias"]))
  }

  @Test func onlyEligibleCouncilsAreLocatedThoseThatDidNotReportToo() throws {
    var outside = town.school(1, at: (0, 0))
    outside.eligible = false
    var silent = town.school(2, at: (0, 0))
    silent.participates = false
    silent.members = 0
    let located = try town.located([outside, silent])
    #expect(located.councils.map(\.id) == [silent.id])
    #expect(located.councils[0].participates == false)
  }

  @Test func theOrderOfTheCouncilsChangesNothing() throws {
    let councils = (1...9).map {
      town.school($0, at: $0 == 4 ? nil : (Double($0) * 300 - 1500, 100), colonia: "CENTRO")
    }
    #expect(try town.located(councils) == town.located(councils.reversed()))
  }
}
