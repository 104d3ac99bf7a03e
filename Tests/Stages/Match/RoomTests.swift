import Contracts
import Testing

@Suite("Room: nobody joins beyond maxMembers or the best site")
struct RoomTests {
  /// A primaria next to an encuentro of 20 people, and another 3 km away.
  private func village(_ change: (inout LocatedCouncil) -> Void) -> Village {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.encuentro("B", Village.b, east: 500)
    village.encuentro("C", Village.c, east: 3000)
    for index in 1...2 { change(&village.councils[index]) }
    return village
  }

  @Test(
    "people of the near encuentro and where P goes",
    arguments: [(70, "B"), (71, "C")])
  func maxMembers(each: Int, goes: String) throws {
    let village = village { $0.members = each }

    #expect(try village.met().match("P")?.partner == goes + "K")
  }

  @Test("classrooms of the near encuentro and where P goes", arguments: [(1, "B"), (0, "C")])
  func rooms(rooms: Int, goes: String) throws {
    let village = village { $0.rooms = rooms }

    #expect(try village.met().match("P")?.partner == goes + "K")
  }

  @Test("who joins may bring the classrooms")
  func roomsOfTheGuest() throws {
    var village = village { $0.rooms = 0 }
    village.councils[0].rooms = 1

    #expect(try village.met().match("P")?.partner == "BK")
  }

  @Test("unreported classrooms count as none where somebody reports them")
  func unreported() throws {
    var village = village { _ in }
    village.councils[1].rooms = 0

    #expect(try village.met().match("P")?.partner == "CK")
  }

  @Test("a guest's report does not undo what the host could hold")
  func reportingGuest() throws {
    var village = village { $0.members = 40 }
    village.councils[0].rooms = 1

    let result = try village.met()

    #expect(result.match("P")?.partner == "BK")
    #expect(result.encuentro("P")?.status == [.aulasInsuficientes])
  }

  @Test(
    "apta_sede SI holds maxMembers, NO nobody",
    arguments: [(SedeAptitude.si, 0, "B"), (.no, 5, "C")])
  func aptitude(aptitude: SedeAptitude, rooms: Int, goes: String) throws {
    let village = village {
      $0.rooms = rooms
      $0.sedeAptitude = aptitude
    }

    #expect(try village.met().match("P")?.partner == goes + "K")
  }

  @Test("full everywhere: sin_cupo, with the nearest")
  func full() throws {
    var village = village { $0.rooms = 0 }
    for index in 3...4 { village.councils[index].members = 75 }

    let result = try village.met()

    #expect(result.unassigned("P")?.reason == .sinCupo)
    #expect(result.unassigned("P")?.nearest == result.encuentro("BK")?.id)
    #expect(abs(try #require(result.unassigned("P")?.metres) - 500) < 5)
  }

  @Test("two unplaced that do not fit together are not put together")
  func unplaced() throws {
    var village = Village()
    village.school("P", .primaria, Village.a) { $0.members = 80 }
    village.school("K", .preescolar, Village.b, east: 500) { $0.members = 80 }

    #expect(try village.met().unassigned.map(\.reason) == [.sinCupo, .sinCupo])
  }

  @Test("an encuentro that gains classrooms takes those it had refused")
  func laterClassrooms() throws {
    var village = Village()
    village.encuentro("B", Village.b, members: 15, rooms: 1)
    village.school("P", .primaria, Village.a, east: 500)
    village.school("Q", .primaria, Village.c, east: 2000) { $0.rooms = 5 }
    // Nearer to P than nothing, but not than B once Q is there.
    village.encuentro("D", "190040001", north: 4000)

    #expect(try village.met().companies == [["BK", "BS", "P", "Q"], ["DK", "DS"]])
  }

  @Test("also when it gains them by joining a very small one")
  func classroomsOfASmallOne() throws {
    var village = Village()
    village.rules.joinSmall = true
    village.encuentro("B", Village.b, members: 15, rooms: 1)
    village.encuentro("T", Village.c, east: 2000, members: 1, rooms: 5)
    village.school("P", .primaria, Village.a, east: -14_500)

    #expect(try village.met().companies == [["BK", "BS", "P", "TK", "TS"]])
  }

  @Test("a council larger than maxMembers takes exactly one other")
  func giant() throws {
    var village = Village()
    village.school("P", .primaria, Village.a) { $0.members = 160 }
    village.school("K", .preescolar, Village.b, east: 500)
    village.school("L", .preescolar, Village.c, east: 900)

    let result = try village.met()

    #expect(result.companies == [["K", "P"]])
    #expect(result.encuentro("P")?.status == [.excedeMaximo])
    #expect(result.unassigned("L")?.reason == .sinCupo)
  }
}

@Suite("A unit is split only when it fits nowhere")
struct SplitTests {
  @Test("whole, further away, rather than split")
  func whole() throws {
    var village = Village()
    village.school("P", .primaria, Village.a) { $0.members = 20 }
    village.school("Q", .primaria, Village.a, east: 100) { $0.members = 20 }
    village.encuentro("B", Village.b, east: 1000, members: 60)
    village.encuentro("C", Village.c, east: 4000)

    #expect(try village.met().companies == [["BK", "BS"], ["CK", "CS", "P", "Q"]])
  }

  @Test("by level, then by council; the nearest first")
  func split() throws {
    var village = Village()
    village.school("P", .primaria, Village.a) { $0.members = 20 }
    village.school("Q", .primaria, Village.a, east: 100) { $0.members = 20 }
    village.encuentro("B", Village.b, east: 1000, members: 65)
    village.encuentro("C", Village.c, east: 4000, members: 65)

    #expect(try village.met().companies == [["BK", "BS", "Q"], ["CK", "CS", "P"]])
  }

  @Test("by level first, so that a level stays together")
  func byLevel() throws {
    var village = Village()
    for id in ["P", "Q"] { village.school(id, .primaria, Village.a) { $0.members = 10 } }
    for id in ["R", "T"] {
      village.school(id, .secundaria, Village.a, east: 10) { $0.members = 70 }
    }
    village.encuentro("B", Village.b, east: 1000, members: 65)
    village.encuentro("C", Village.c, east: 4000, members: 5)

    // 160 people fit nowhere. The secundarias, 140, meet with C; the primarias with B.
    #expect(try village.met().companies == [["BK", "BS", "P", "Q"], ["CK", "CS", "R", "T"]])
  }

  @Test("one of the unit too far for all is placed by itself")
  func farOne() throws {
    var village = Village()
    village.school("P", .primaria, Village.a)
    village.school("Q", .primaria, Village.a, east: -14_000)
    village.encuentro("B", Village.b, east: 2000)

    let result = try village.met()

    #expect(result.companies == [["BK", "BS", "P"]])
    #expect(result.unassigned("Q")?.reason == .demasiadoLejos)
  }
}
