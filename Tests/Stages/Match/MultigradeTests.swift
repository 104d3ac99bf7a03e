import Contracts
import Testing

@Suite("F5: multigrade")
struct MultigradeTests {
  @Test("F5a: another level in its own locality is told")
  func ownLocality() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.multigrade("M", Village.a, east: 400)
    village.clusters[0].append("M")

    let match = try #require(try village.met().match("M"))

    #expect(match.rule == .f5a)
    #expect(match.partner == "AS")
    #expect(match.reference == "M" && match.referenceKind == .own)
    #expect(abs(match.metres - 300) < 5)
    #expect(match.alternative == nil)
  }

  @Test("F5a comes before the usual sede for who was out of reach")
  func ownLocalityFirst() throws {
    var village = Village()
    village.encuentro("A", Village.a, east: 4900)
    village.encuentro("B", Village.b, east: 1000)
    village.multigrade("M", Village.a) { $0.usualSede = "BK" }
    village.reasons["M"] = .fueraDeAlcance

    let result = try village.met()

    #expect(result.encuentro("M")?.councils == ["AK", "AS", "M"])
    #expect(result.match("M")?.rule == .f5a)
    #expect(result.match("M")?.alternative?.encuentro == result.encuentro("BK")?.id)
  }

  @Test("F5a is no reason to go further than a division would")
  func farLocality() throws {
    var village = Village()
    village.encuentro("A", Village.a, east: 5100)
    village.encuentro("B", Village.b, east: 6000)
    village.multigrade("M", Village.a) { $0.usualSede = "BK" }
    village.multigrade("N", Village.a, east: -1000)
    village.reasons = ["M": .fueraDeAlcance, "N": .fueraDeAlcance]

    let result = try village.met()

    #expect(result.companies == [["AK", "AS", "N"], ["BK", "BS", "M"]])
    #expect(result.match("M")?.rule == .f5bSede)
    #expect(result.match("N")?.rule == .f5bNear)
  }

  @Test("F5b: the encuentro of the usual sede, however near another is")
  func usualSede() throws {
    var village = Village()
    village.multigrade("M", Village.a) { $0.usualSede = "BP" }
    village.encuentro("C", Village.c, east: 500)
    village.encuentro("B", Village.b, east: 9000)
    village.school("BP", .primaria, Village.b, east: 9500)
    village.clusters[1].append("BP")

    let match = try #require(try village.met().match("M"))

    #expect(match.rule == .f5bSede)
    #expect(match.reference == "BP" && match.referenceKind == .sede)
    #expect(match.partner == "BS")
    #expect(abs(match.metres - 400) < 5)
    #expect(abs(try #require(match.alternative).metres - 8900) < 20)
  }

  @Test("F5b: without an encuentro there, the nearest to the usual sede")
  func fromUsualSede() throws {
    var village = Village()
    village.multigrade("M", Village.a) { $0.usualSede = "S" }
    village.school("S", .primaria, Village.b, east: 8000) { $0.participates = false }
    village.encuentro("C", Village.c, east: 1000)
    village.encuentro("D", "190040001", east: 9000)

    let match = try #require(try village.met().match("M"))

    #expect(match.rule == .f5bSede)
    #expect(match.partner == "DK")
    #expect(abs(match.metres - 1000) < 5)
  }

  @Test("F5b: a usual sede takes along nobody else of the area")
  func aloneToTheSede() throws {
    var village = Village()
    village.multigrade("M", Village.a) { $0.usualSede = "BK" }
    village.school("P", .primaria, Village.a, east: 100)
    village.encuentro("B", Village.b, east: 9000)
    village.encuentro("C", Village.c, east: 1000)

    #expect(try village.met().companies == [["BK", "BS", "M"], ["CK", "CS", "P"]])
  }

  @Test("F5b: nobody is taken along by a companion that is served at home")
  func servedAtHome() throws {
    var village = Village()
    let sede = { (council: inout LocatedCouncil) in council.usualSede = "S" }
    village.school("S", .primaria, Village.c, east: 0) { $0.participates = false }
    village.multigrade("M1", Village.a, east: 6000, sede)
    village.encuentro("A", Village.a, east: 6500)
    village.multigrade("M2", Village.b, east: 500, sede)
    village.encuentro("D", "190040001", east: 1500)
    village.reasons["M1"] = .fueraDeAlcance

    #expect(try village.met().companies == [["AK", "AS", "M1"], ["DK", "DS", "M2"]])
  }

  @Test("the alternative is measured from where the match is")
  func alternativeOfF5a() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.multigrade("M", Village.a, east: 400) { $0.usualSede = "BS" }
    village.clusters[0].append("M")
    village.encuentro("B", Village.b, east: 3000)

    let match = try #require(try village.met().match("M"))

    #expect(match.rule == .f5a)
    #expect(abs(try #require(match.alternative).metres - 2700) < 10)
  }

  @Test("F5b: a usual sede may be named by its CCT; its council of the same shift counts")
  func sedeByCCT() throws {
    var village = Village()
    village.multigrade("M", Village.a) { $0.usualSede = "19DPR0001A" }
    village.encuentro("B", Village.b, east: 3000)
    village.vespertino("19DPR0001A-2", .primaria, Village.b, east: 3000) {
      $0.ccts = ["19DPR0001A"]
      $0.id = "19DPR0001A-0"
    }
    village.school("19DPR0001A-1", .primaria, Village.b, east: 3000) { $0.ccts = ["19DPR0001A"] }
    village.clusters[0].append("19DPR0001A-1")

    #expect(try village.met().match("M")?.reference == "19DPR0001A-1")
  }

  @Test("F5b: councils of one usual sede stay together where they fit")
  func sharedSede() throws {
    var village = Village()
    let sede = { (council: inout LocatedCouncil) in council.usualSede = "S" }
    village.school("S", .primaria, Village.c, east: 0) { $0.participates = false }
    village.multigrade("M1", Village.a, east: 2000, sede)
    village.multigrade("M2", Village.b, east: -2000, sede)
    // One of them would still fit here, both do not.
    village.encuentro("D", "190040001", north: 1000, members: 14, rooms: 1)
    village.encuentro("E", "190050001", north: -3000)

    #expect(try village.met().encuentro("M1")?.councils == ["EK", "ES", "M1", "M2"])
  }

  @Test("F5b: without a usual sede, the school with which it exchanges most pupils")
  func flow() throws {
    var village = Village()
    village.multigrade("M", Village.a)
    village.encuentro("B", Village.b, east: 1000)
    village.encuentro("C", Village.c, east: 6000)
    village.flows = [
      PupilFlow(from: "M", to: "BS", students: 5), PupilFlow(from: "M", to: "CS", students: 4),
      PupilFlow(from: "CS", to: "M", students: 2),
    ]

    let match = try #require(try village.met().match("M"))

    #expect(match.rule == .f5bFlow)
    #expect(match.reference == "CS" && match.referenceKind == .flow)
    #expect(match.partner == "CS")
    #expect(match.metres == 0)
  }

  @Test("F5b: a waiting sede meets with what is nearest to it, and is followed there")
  func follows() throws {
    var village = Village()
    village.school("S", .secundaria, Village.b, east: 9000)
    village.encuentro("C", Village.c, east: 10_000)
    village.multigrade("M", Village.a) { $0.usualSede = "S" }

    let result = try village.met()

    #expect(result.encuentro("S")?.councils == ["CK", "CS", "M", "S"])
    #expect(result.match("S")?.partner == "CK")
    #expect(result.match("M")?.partner == "S")
    #expect(result.match("M")?.metres == 0)
  }

  @Test("F5b: a usual sede of the other shift is measured from, not met with")
  func sedeOfTheOtherShift() throws {
    var village = Village()
    village.multigrade("M", Village.a) { $0.usualSede = "AK" }
    village.encuentro("A", Village.a, east: 1000, shift: .vespertino)
    village.encuentro("B", Village.b, east: 3000)

    let match = try #require(try village.met().match("M"))

    #expect(match.reference == "AK" && match.partner == "BK")
  }

  @Test("F5b: with neither, from where it stands")
  func near() throws {
    var village = Village()
    village.multigrade("M", Village.a)
    village.encuentro("B", Village.b, east: 1000)

    let match = try #require(try village.met().match("M"))

    #expect(match.rule == .f5bNear)
    #expect(match.reference == "M" && match.referenceKind == .own)
  }

  @Test("a usual sede beyond the limit is used, and told")
  func farReference() throws {
    var village = Village()
    village.multigrade("M", Village.a) { $0.usualSede = "BK" }
    village.encuentro("B", Village.b, east: 40_000)
    var report = Report()

    #expect(try village.met(report: &report).match("M")?.rule == .f5bSede)
    #expect(report.entries.map(\.key) == ["match.reference_far"])
  }

  @Test("who is not multigrade has no usual sede")
  func onlyMultigrade() throws {
    var village = Village()
    village.school("P", .primaria, Village.a) { $0.usualSede = "BK" }
    village.encuentro("B", Village.b, east: 9000)
    village.encuentro("C", Village.c, east: 500)

    #expect(try village.met().match("P")?.partner == "CK")
  }
}
