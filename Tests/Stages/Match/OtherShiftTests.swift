import Contracts
import Testing

@Suite("F6b and F6c: shifts")
struct OtherShiftTests {
  /// A vespertino primaria in a town with a matutino encuentro 200 m away.
  private func town() -> Village {
    var village = Village()
    village.vespertino("V", .primaria, Village.a)
    village.encuentro("A", Village.a, east: 200)
    return village
  }

  @Test("step 1: its own shift in another locality within nearShiftMetres")
  func ownShiftNear() throws {
    var village = town()
    village.encuentro("B", Village.b, east: 4900, shift: .vespertino)

    let result = try village.met()

    let match = try #require(result.match("V"))
    #expect(match.rule == .f8)
    #expect(match.partner == "BK")
    #expect(match.alternative?.encuentro == result.encuentro("AK")?.id)
    #expect(abs(try #require(match.alternative).metres - 200) < 5)
    #expect(result.encuentro("V")?.status == [])
  }

  @Test("step 2: the matutino of its own locality, to be weighed")
  func ownLocality() throws {
    var village = town()
    village.encuentro("B", Village.b, east: 5100, shift: .vespertino)
    var report = Report()

    let result = try village.met(report: &report)

    let match = try #require(result.match("V"))
    #expect(match.rule == .f6b)
    #expect(match.partner == "AK")
    #expect(match.alternative?.encuentro == result.encuentro("BK")?.id)
    #expect(abs(try #require(match.alternative).metres - 5100) < 20)
    let encuentro = try #require(result.encuentro("V"))
    #expect(encuentro.shift == .matutino)
    #expect(encuentro.status == [.requiereValoracion])
    #expect(report.entries.map(\.key) == ["match.other_shift"])
  }

  @Test("step 2 is for the own locality only")
  func notAnotherLocality() throws {
    var village = Village()
    village.vespertino("V", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 200)

    #expect(try village.met().unassigned("V")?.reason == .demasiadoLejos)
  }

  @Test("step 2 wants another level")
  func otherLevelOfTheMorning() throws {
    var village = Village()
    village.vespertino("V", .primaria, Village.a)
    village.school("P", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 1000)

    let result = try village.met()

    #expect(result.encuentro("P")?.councils == ["BK", "BS", "P"])
    #expect(result.unassigned("V")?.reason == .demasiadoLejos)
    #expect(result.unassigned("V")?.nearest == result.encuentro("P")?.id)
  }

  @Test("step 2 also with a matutino that nobody else meets")
  func bothUnplaced() throws {
    var village = Village()
    village.vespertino("V", .primaria, Village.a)
    village.school("S", .secundaria, Village.a, east: 500)

    let result = try village.met()

    #expect(result.companies == [["S", "V"]])
    #expect(result.encuentro("V")?.shift == .matutino)
    #expect(result.match("V")?.rule == .f6b)
    #expect(result.match("S")?.rule == .f8)
  }

  @Test("step 3: without room in the morning, its own shift up to maxMatchMetres")
  func ownShiftFar() throws {
    var village = town()
    village.councils[1].members = 145
    village.encuentro("B", Village.b, east: 9000, shift: .vespertino)
    var report = Report()

    let result = try village.met(report: &report)

    #expect(result.match("V")?.rule == .f8)
    #expect(result.match("V")?.partner == "BK")
    #expect(report.entries.map(\.key) == ["match.far"])
  }

  @Test("step 4: unassigned", arguments: [(145, UnassignedReason.sinCupo), (10, nil)])
  func unassigned(morning: Int, reason: UnassignedReason?) throws {
    var village = town()
    village.councils[1].members = morning
    village.encuentro("B", Village.b, east: 15_500, shift: .vespertino)

    let result = try village.met()

    #expect(result.unassigned("V")?.reason == reason)
    if reason != nil {
      // Its own locality is what a supervisor looks at first.
      #expect(result.unassigned("V")?.nearest == result.encuentro("AK")?.id)
    }
  }

  @Test("step 1 is for each of a rest: who has its own shift near keeps it, alone where it must")
  func nearForOne() throws {
    var village = town()
    village.vespertino("W", .primaria, Village.a, east: 4000)
    village.encuentro("B", Village.b, east: 8000, shift: .vespertino)

    #expect(try village.met().companies == [["AK", "AS", "V"], ["BK", "BS", "W"]])

    village.councils[1].members = 145
    #expect(try village.met().companies == [["AK", "AS"], ["BK", "BS", "V", "W"]])
  }

  @Test("step 2: the partner is of its locality and of the morning, whoever else is nearer there")
  func partnerOfTheMorning() throws {
    var village = town()
    village.school("Q", .inicial, Village.b, east: 50)

    let result = try village.met()

    #expect(result.encuentro("V")?.councils == ["AK", "AS", "Q", "V"])
    #expect(result.match("V")?.partner == "AK")
  }

  @Test("step 2 is for urban schools")
  func ruralStays() throws {
    var village = town()
    village.councils[0].urban = false

    #expect(try village.met().unassigned("V")?.reason == .demasiadoLejos)
  }

  @Test("a rest goes to the morning together, with its CAM")
  func restTogether() throws {
    var village = town()
    village.vespertino("W", .primaria, Village.a, east: 2000)
    village.vespertino("X", .cam, Village.a, east: 2100)

    let result = try village.met()

    #expect(result.encuentro("V")?.councils == ["AK", "AS", "V", "W", "X"])
    #expect(result.matches.map(\.rule) == [.f6b, .f6b, .f7])
  }

  @Test("F6c: a rural vespertino that meets in the morning is told, once")
  func morning() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    let f6c = { (council: inout LocatedCouncil) in
      council.shift = .vespertino
      council.marks = ["F6c"]
    }
    village.school("P", .primaria, Village.a, east: 300, f6c)
    village.multigrade("M", Village.a, east: 300, f6c)
    village.school("Q", .primaria, Village.b, east: 3000, f6c)
    village.clusters[0] += ["P", "M"]

    let result = try village.met()

    #expect(result.match("P")?.rule == .f6c)
    #expect(result.match("P")?.partner == "AS")
    #expect(abs(try #require(result.match("P")).metres - 200) < 5)
    #expect(result.match("M")?.rule == .f5a)
    #expect(result.match("Q")?.rule == .f8)
    #expect(result.matches.count == 3)
    #expect(result.encuentro("P")?.status == [])
  }
}
