import Contracts
import Testing

@Suite("Q5: nobody is dropped silently")
struct UnassignedTests {
  @Test("a school that did not report 911 is shown with the encuentro of its own locality")
  func ownLocality() throws {
    var village = Village()
    village.school("N", .primaria, Village.a) { $0.participates = false }
    village.encuentro("A", Village.a, east: 2000)
    village.encuentro("B", Village.b, east: 100)

    let entry = try #require(try village.met().unassigned("N"))

    #expect(entry.reason == .noReporto911)
    #expect(entry.nearest == "190010001-M-AK")
    #expect(abs(try #require(entry.metres) - 2000) < 5)
  }

  @Test("of its locality, its own shift first; then the nearest")
  func ownShift() throws {
    var village = Village()
    village.school("N", .primaria, Village.a) { $0.participates = false }
    village.encuentro("A", Village.a, east: 500, shift: .vespertino)
    village.encuentro("B", Village.a, east: 5000)
    village.encuentro("C", Village.a, east: 4000)

    #expect(try village.met().unassigned("N")?.nearest == "190010001-M-CK")
  }

  @Test("an encuentro that a school of the locality joined is of the locality")
  func joined() throws {
    var village = Village()
    village.school("N", .primaria, Village.a) { $0.participates = false }
    village.school("P", .primaria, Village.a, east: 3000)
    village.encuentro("B", Village.b, east: 6000)
    village.encuentro("C", Village.c, east: -1000)

    let entry = try #require(try village.met().unassigned("N"))

    #expect(entry.nearest == "190020001-M-BK")
    #expect(abs(try #require(entry.metres) - 3000) < 10)
  }

  @Test("without one there, the nearest of its shift, then of any")
  func elsewhere() throws {
    var village = Village()
    village.school("N", .primaria, Village.a) { $0.participates = false }
    village.encuentro("B", Village.b, east: 1000, shift: .vespertino)
    #expect(try village.met().unassigned("N")?.nearest == "190020001-V-BK")

    village.encuentro("C", Village.c, east: 60_000)
    #expect(try village.met().unassigned("N")?.nearest == "190030001-M-CK")
  }

  @Test("without a point: the encuentro of its locality, without metres")
  func noPoint() throws {
    var village = Village()
    village.school("N", .primaria, Village.a) { $0.position = Position(nil, quality: .none) }
    village.school("O", .primaria, nil) { $0.position = Position(nil, quality: .none) }
    village.encuentro("A", Village.a)
    village.reasons = ["N": .sinPosicion, "O": .sinPosicion]

    let result = try village.met()

    #expect(
      result.unassigned == [
        Unassigned(council: "N", reason: .sinPosicion, nearest: "190010001-M-AK"),
        Unassigned(council: "O", reason: .sinPosicion),
      ])
  }

  @Test("by agreement out: not placed, though it could be")
  func agreed() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("A", Village.a)
    village.reasons["P"] = .acuerdo

    #expect(try village.met().unassigned.map(\.reason) == [.acuerdo])
  }

  @Test("no encuentro anywhere: no nearest")
  func nowhere() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)

    #expect(
      try village.met().unassigned == [Unassigned(council: "P", reason: .demasiadoLejos)])
  }

  @Test("without a locality a council is an area of its own")
  func noLocality() throws {
    var village = Village()
    village.school("P", .primaria, nil)
    village.school("K", .preescolar, nil, east: 1000)

    let result = try village.met()

    #expect(result.companies == [["K", "P"]])
    #expect(result.encuentros.map(\.id) == ["000000000-M-K"])
  }

  @Test("an empty run")
  func empty() throws {
    #expect(try Village().met() == Encuentros(encuentros: [], matches: [], unassigned: []))
  }
}

@Suite("Documents that do not belong together are refused")
struct MatchInputTests {
  private func problem(_ change: (inout Village) -> Void) -> InputError? {
    var village = Village()
    village.encuentro("A", Village.a)
    change(&village)
    return #expect(throws: InputError.self) { try village.met() }
  }

  @Test("a council twice in located")
  func twice() {
    let error = problem {
      $0.clusters = []
      $0.councils[1].id = "AK"
    }
    #expect(error?.key == "located.council")
  }

  @Test("a number of members that is none of people", arguments: [-1, 100_001, Int.max])
  func members(members: Int) {
    #expect(problem { $0.councils[0].members = members }?.key == "located.council")
  }

  @Test("a cluster of a council that does not take part")
  func notParticipating() {
    #expect(problem { $0.councils[0].participates = false }?.key == "clusters.council")
  }

  @Test("a council in two clusters")
  func twoClusters() {
    #expect(problem { $0.clusters.append(["AK"]) }?.key == "clusters.council")
  }

  @Test("a council twice in a cluster")
  func twiceInACluster() {
    #expect(problem { $0.clusters[0].append("AK") }?.key == "clusters.council")
  }
}
