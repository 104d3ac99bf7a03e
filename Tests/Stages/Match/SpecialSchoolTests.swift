import Contracts
import Testing

@Suite("F7: CAM")
struct SpecialSchoolTests {
  @Test("with its own locality, however near another encuentro is")
  func ownLocality() throws {
    var village = Village()
    village.school("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 6000)
    village.encuentro("B", Village.b, east: 500)
    village.reasons["X"] = .fueraDeAlcance

    let result = try village.met()

    #expect(result.encuentro("X")?.councils == ["AK", "AS", "X"])
    #expect(result.match("X")?.rule == .f7)
    #expect(result.match("X")?.partner == "AK")
  }

  @Test("its own shift first, whatever the metres")
  func ownShiftFirst() throws {
    var village = Village()
    village.vespertino("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 300)
    village.encuentro("B", Village.a, east: 3000, shift: .vespertino)
    village.reasons["X"] = .sinCupo

    #expect(try village.met().encuentro("X")?.councils == ["BK", "BS", "X"])
  }

  @Test("else the other shift of its locality", arguments: MeetingShift.allCases)
  func otherShift(shift: MeetingShift) throws {
    var village = Village()
    village.school("X", .cam, Village.a) { $0.meetingShift = shift }
    village.encuentro(
      "A", Village.a, east: 300, shift: shift == .matutino ? .vespertino : .matutino)
    village.encuentro("B", Village.b, east: 200, shift: shift)

    let result = try village.met()

    #expect(result.encuentro("X")?.councils == ["AK", "AS", "X"])
    #expect(result.encuentro("X")?.status == [.requiereValoracion])
    #expect(result.match("X")?.rule == .f7)
  }

  @Test("also when its own shift finds its encuentro only later")
  func ownShiftLater() throws {
    var village = Village()
    village.school("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 300, shift: .vespertino)
    village.school("P", .primaria, Village.a, east: 600)
    village.encuentro("B", Village.b, east: 6000)

    let result = try village.met()

    #expect(result.encuentro("X")?.councils == ["BK", "BS", "P", "X"])
    #expect(result.match("X")?.alternative?.encuentro == result.encuentro("AK")?.id)
  }

  @Test("it stays with the school of its locality and shift, wherever that meets")
  func followsItsShift() throws {
    var village = Village()
    village.vespertino("V", .primaria, Village.a)
    village.vespertino("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 300)
    village.encuentro("B", Village.b, east: 2000, shift: .vespertino)

    #expect(try village.met().companies == [["AK", "AS"], ["BK", "BS", "V", "X"]])
  }

  @Test("it does not keep that school from where only one more fits")
  func leavesTheUnit() throws {
    var village = Village()
    village.vespertino("V", .primaria, Village.a)
    village.vespertino("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 300)
    village.encuentro("B", Village.b, east: 2000, shift: .vespertino, members: 70)

    #expect(try village.met().companies == [["AK", "AS", "X"], ["BK", "BS", "V"]])
  }

  @Test("where its locality has none it goes with the school of its area")
  func withItsArea() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.school("X", .cam, Village.a, east: 1000)
    village.encuentro("B", Village.b, east: -3000)
    village.encuentro("C", Village.c, east: 1500)

    let result = try village.met()

    // P is 1,500 m from C and leads: the CAM's own distance does not.
    #expect(result.encuentro("X")?.councils == ["CK", "CS", "P", "X"])
    #expect(result.match("X")?.partner == "P")
  }

  @Test("it waits for the school of its locality's other shift to find company")
  func afterTheOtherShift() throws {
    var village = Village()
    village.vespertino("X", .cam, Village.a)
    village.school("P", .primaria, Village.a, east: 100)
    village.encuentro("B", Village.b, east: 6000)
    village.encuentro("C", Village.c, east: 200, shift: .vespertino)

    let result = try village.met()

    #expect(result.encuentro("X")?.councils == ["BK", "BS", "P", "X"])
    #expect(result.match("X")?.partner == "P")
  }

  @Test("alone in its locality: the nearest, marked")
  func alone() throws {
    var village = Village()
    village.school("X", .cam, Village.a)
    village.encuentro("B", Village.b, east: 2000)
    village.encuentro("C", Village.c, east: 1000, shift: .vespertino)
    var report = Report()

    let result = try village.met(report: &report)

    #expect(result.encuentro("X")?.councils == ["BK", "BS", "X"])
    #expect(result.match("X")?.rule == .f7)
    #expect(report.entries.map(\.key) == ["match.cam_elsewhere"])
  }

  @Test("full in its own locality: the nearest, marked")
  func full() throws {
    var village = Village()
    village.school("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 300, members: 75)
    village.encuentro("B", Village.b, east: 500)
    village.reasons["X"] = .sinCupo
    var report = Report()

    #expect(try village.met(report: &report).encuentro("X")?.councils == ["BK", "BS", "X"])
    #expect(report.entries.map(\.key) == ["match.cam_elsewhere"])
  }

  @Test("full everywhere: unassigned")
  func fullEverywhere() throws {
    var village = Village()
    village.school("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 300, members: 75)
    village.reasons["X"] = .sinCupo

    #expect(try village.met().unassigned("X")?.reason == .sinCupo)
  }

  @Test("far within its own locality: still there, metres are no bar")
  func farAtHome() throws {
    var village = Village()
    village.school("X", .cam, Village.a)
    village.encuentro("A", Village.a, east: 16_000)
    village.encuentro("B", Village.b, east: 500)
    village.reasons["X"] = .fueraDeAlcance

    #expect(try village.met().encuentro("X")?.councils == ["AK", "AS", "X"])
  }
}
