import Contracts
import Testing

@Suite("F8: no other level in the area")
struct NearestLevelTests {
  @Test("joins the nearest council of another level, not the nearest council")
  func nearestOfAnotherLevel() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.school("BK", .preescolar, Village.b, east: 4000)
    village.school("BP", .primaria, Village.b, east: 1000)
    village.encuentro("C", Village.c, east: 3000)
    village.clusters.append(["BK", "BP"])

    let result = try village.met()

    let match = try #require(result.match("P"))
    #expect(result.encuentro("P")?.councils == ["CK", "CS", "P"])
    #expect(match.rule == .f8)
    #expect(match.reference == "P" && match.referenceKind == .own)
    #expect(match.partner == "CK")
    #expect(abs(match.metres - 3000) < 10)
    #expect(match.alternative?.encuentro == result.encuentro("BK")?.id)
    #expect(abs(try #require(match.alternative).metres - 4000) < 10)
  }

  @Test("the rest of an area goes together, measured from its nearest council")
  func restTogether() throws {
    var village = Village()
    village.school("P1", .primaria, Village.a, east: 0)
    village.school("P2", .primaria, Village.a, east: 2000)
    village.encuentro("B", Village.b, east: -1500)
    village.encuentro("C", Village.c, east: 2500)

    let result = try village.met()

    #expect(result.companies == [["BK", "BS"], ["CK", "CS", "P1", "P2"]])
    #expect(result.match("P1")?.partner == "CK")
  }

  @Test("of an area that formed an encuentro each council left over goes by itself")
  func leftOver() throws {
    var village = Village()
    village.encuentro("A", Village.a, members: 75)
    village.school("P1", .primaria, Village.a, east: 0)
    village.school("P2", .primaria, Village.a, east: 2000)
    village.encuentro("B", Village.b, east: -1500)
    village.encuentro("C", Village.c, east: 2500)

    #expect(
      try village.met().companies == [["AK", "AS"], ["BK", "BS", "P1"], ["CK", "CS", "P2"]])
  }

  @Test("what is further apart than maxTravelMetres is no rest together")
  func sprawl() throws {
    var village = Village()
    village.school("P1", .primaria, Village.a, east: 0)
    village.school("P2", .primaria, Village.a, east: 5100)
    village.encuentro("B", Village.b, east: -1000)
    village.encuentro("C", Village.c, east: 6500)

    #expect(try village.met().companies == [["BK", "BS", "P1"], ["CK", "CS", "P2"]])
  }

  @Test("the alternative is one with room")
  func alternativeWithRoom() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 1000)
    village.encuentro("C", Village.c, east: 2000, members: 75)
    village.encuentro("D", "190040001", east: 3000)

    let result = try village.met()

    #expect(result.match("P")?.alternative?.encuentro == result.encuentro("DK")?.id)
  }

  @Test("two unplaced neighbours of different levels form an encuentro")
  func twoUnplaced() throws {
    var village = Village()
    village.school("P", .primaria, Village.b)
    village.school("K", .preescolar, Village.a, east: 2000)
    village.encuentro("C", Village.c, east: 5000)

    let result = try village.met()

    let encuentro = try #require(result.encuentro("P"))
    #expect(encuentro.councils == ["K", "P"])
    #expect(encuentro.origin == .match)
    #expect(encuentro.locality == Village.a)
    #expect(encuentro.id == "190010001-M-K")
    #expect(result.matches.map(\.rule) == [.f8, .f8])
  }

  @Test("a third one joins those two")
  func chain() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.school("K", .preescolar, Village.b, east: 2000)
    village.school("Q", .primaria, Village.c, east: 5000)

    #expect(try village.met().companies == [["K", "P", "Q"]])
  }

  @Test("beyond maxMatchMetres nobody is joined, and the nearest encuentro is shown")
  func tooFar() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 15_100)

    let result = try village.met()

    let entry = try #require(result.unassigned("P"))
    #expect(entry.reason == .demasiadoLejos)
    #expect(entry.nearest == result.encuentro("BK")?.id)
    #expect(abs(try #require(entry.metres) - 15_100) < 50)
  }

  @Test("the limit itself is near enough", arguments: [0.0, 1e-6])
  func limit(beyond: Double) throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 9000)
    let metres = try #require(try village.met().match("P")).metres
    village.rules.maxMatchMetres = metres - beyond

    #expect(try village.met().unassigned("P")?.reason == (beyond == 0 ? nil : .demasiadoLejos))
  }

  @Test("a match from warnMatchMetres on is reported")
  func warned() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.school("Q", .primaria, Village.c, east: 8000)
    village.encuentro("B", Village.b, east: 5500)
    var report = Report()
    _ = try village.met(report: &report)

    #expect(report.entries.map(\.key) == ["match.far"])
    #expect(report.entries.map(\.record) == ["P"])
    #expect(report.counts["matches.F8"] == 2)
  }

  @Test("the shifts do not mix")
  func sameShift() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 1000, shift: .vespertino)
    village.encuentro("C", Village.c, east: 6000)

    #expect(try village.met().encuentro("P")?.councils == ["CK", "CS", "P"])
  }

  @Test("among equals the lower id")
  func ties() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("C", Village.c, east: 3000)
    village.encuentro("B", Village.b, east: 3000)

    #expect(try village.met().encuentro("P")?.councils == ["BK", "BS", "P"])
  }

  @Test("a rest of two levels meets by itself when its own company is nearest")
  func byItself() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.school("K", .preescolar, Village.a, east: 300)
    village.encuentro("A", Village.a, east: 8000)
    village.reasons = ["P": .fueraDeAlcance, "K": .fueraDeAlcance]

    let result = try village.met()

    #expect(result.companies == [["AK", "AS"], ["K", "P"]])
    #expect(result.encuentro("P")?.origin == .match)
  }

  @Test("a CAM gives no second level, unless the parameter says so", arguments: [false, true])
  func wildcard(counts: Bool) throws {
    var village = Village()
    village.rules.camCountsAsLevel = counts
    village.school("P", .primaria, Village.a)
    village.school("X", .cam, Village.b, east: 500)

    let result = try village.met()

    #expect(result.companies == (counts ? [["P", "X"]] : []))
    #expect(result.unassigned.map(\.reason) == (counts ? [] : [.demasiadoLejos, .demasiadoLejos]))
  }
}
