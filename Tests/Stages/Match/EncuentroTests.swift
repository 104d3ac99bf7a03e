import Contracts
import Testing

@Suite("What is told of an encuentro")
struct EncuentroTests {
  @Test("levels in the order of the path, members, groups")
  func fields() throws {
    var village = Village()
    village.school("A", .cam, Village.a) { $0.members = 1 }
    village.school("B", .secundaria, Village.a) { $0.members = 20 }
    village.school("C", .inicial, Village.a) { $0.members = 10 }
    village.clusters = [["A", "B", "C"]]

    #expect(
      try village.met().encuentros == [
        Encuentro(
          id: "190010001-M-A", shift: .matutino, locality: Village.a, councils: ["A", "B", "C"],
          levels: [.inicial, .secundaria, .cam], members: 31, groupCount: 2, origin: .locality)
      ])
  }

  @Test("groups of at most groupSize", arguments: [(15, 1), (16, 2), (30, 2), (31, 3)])
  func groups(each: Int, groups: Int) throws {
    var village = Village()
    village.encuentro("A", Village.a, members: each)

    #expect(try village.met().encuentros.map(\.groupCount) == [groups])
  }

  @Test("F4: parts of a divided area keep that origin, also with who joins")
  func division() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.encuentro("B", Village.a, east: 3000)
    village.school("P", .primaria, Village.c, east: 3500)

    let result = try village.met()

    #expect(result.encuentros.map(\.origin) == [.division, .division])
    #expect(result.encuentro("P")?.locality == Village.a)
  }

  @Test("aulas_insuficientes is told as long as it is true", arguments: [(0, true), (1, false)])
  func rooms(rooms: Int, lacking: Bool) throws {
    var village = Village()
    village.encuentro("A", Village.a, rooms: rooms)

    #expect(try village.met().encuentros.map { $0.status == [.aulasInsuficientes] } == [lacking])
  }

  @Test("aulas_insuficientes of a cluster stays until somebody brings classrooms")
  func carried() throws {
    var village = Village()
    village.clustersLackRooms = true
    // Enough for all, but out of somebody's reach: only the division knows.
    village.encuentro("A", Village.a, rooms: 1)
    #expect(try village.met().encuentros.map(\.status) == [[.aulasInsuficientes]])

    village.school("P", .primaria, Village.c, east: 500) { $0.rooms = 5 }
    #expect(try village.met().encuentros.map(\.status) == [[]])
  }

  @Test("excede_maximo")
  func tooLarge() throws {
    var village = Village()
    village.encuentro("A", Village.a, members: 76)

    #expect(try village.met().encuentros.map(\.status) == [[.excedeMaximo]])
  }
}

@Suite("F1: very small encuentros")
struct SmallEncuentroTests {
  /// Five people in A, and 3 km away B; nearer, one of the other shift.
  private func village() -> Village {
    var village = Village()
    village.encuentro("A", Village.a)
    village.councils[0].members = 3
    village.councils[1].members = 2
    village.encuentro("B", Village.b, east: 3000)
    village.encuentro("C", Village.c, east: 1000, shift: .vespertino)
    return village
  }

  @Test("are marked, with the nearest of their shift")
  func marked() throws {
    let result = try village().met()

    let small = try #require(result.encuentro("AK"))
    #expect(small.status == [.muyPequeno])
    #expect(small.joining?.encuentro == result.encuentro("BK")?.id)
    #expect(abs(try #require(small.joining).metres - 2900) < 5)
  }

  @Test("name only what they can join: with room, within maxMatchMetres")
  func joinable() throws {
    var village = village()
    for index in 2...3 { village.councils[index].members = 75 }
    #expect(try village.met().encuentro("AK")?.joining == nil)

    village.encuentro("D", "190040001", east: 8000)
    let result = try village.met()
    #expect(result.encuentro("AK")?.joining?.encuentro == result.encuentro("DK")?.id)

    village.rules.maxMatchMetres = 7000
    let small = try #require(try village.met().encuentro("AK"))
    #expect(small.status == [.muyPequeno])
    #expect(small.joining == nil)
  }

  @Test("are not so marked from minMembers on")
  func enough() throws {
    var village = village()
    village.councils[1].members = 3

    #expect(try village.met().encuentro("AK")?.status == [])
  }

  @Test("are joined only when the parameter says so, and it is told")
  func joined() throws {
    var village = village()
    village.rules.joinSmall = true
    var report = Report()

    let result = try village.met(report: &report)

    #expect(result.companies == [["AK", "AS", "BK", "BS"], ["CK", "CS"]])
    #expect(result.encuentro("AK")?.locality == Village.a)
    #expect(result.encuentro("AK")?.origin == .locality)
    #expect(report.entries.map(\.key) == ["match.joined_small"])
    #expect(result.matches == [])
    let joined = try #require(result.encuentro("AK")?.joined)
    #expect(joined.map(\.councils) == [["AK", "AS"]])
    #expect(joined.map(\.partner) == ["BK"])
    #expect(result.encuentro("CK")?.joined == nil)
  }

  @Test("are joined with the nearest that has room, within maxMatchMetres")
  func room() throws {
    var village = village()
    village.rules.joinSmall = true
    for index in 2...3 { village.councils[index].members = 75 }
    village.encuentro("D", "190040001", east: 8000)
    #expect(try village.met().encuentro("AK")?.councils == ["AK", "AS", "DK", "DS"])

    village.rules.maxMatchMetres = 7000
    let small = try #require(try village.met().encuentro("AK"))
    #expect(small.councils == ["AK", "AS"])
    #expect(small.status == [.muyPequeno])
  }

  @Test("join each other until they are large enough")
  func eachOther() throws {
    var village = Village()
    village.rules.joinSmall = true
    for (index, name) in ["A", "B", "C", "D"].enumerated() {
      village.encuentro(name, "19\(name)010001", east: 1000 * Double(index), members: 1)
    }

    let companies = try village.met().companies

    #expect(companies == [["AK", "AS", "BK", "BS", "CK", "CS", "DK", "DS"]])
    let joined = try #require(try village.met().encuentros.first?.joined)
    #expect(joined.count == 3)
    #expect(joined.allSatisfy { $0.councils.count < 6 && !$0.councils.contains($0.partner) })
  }
}

@Suite("Ids of the previous run")
struct PreviousIDTests {
  @Test("an encuentro keeps the id of the previous one with which it shares most people")
  func mostPeople() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.councils[1].members = 11
    village.encuentro("B", Village.b, east: 9000)
    village.previous = [
      PreviousEncuentro(id: "one", councils: ["AK", "BK", "BS"]),
      PreviousEncuentro(id: "two", councils: ["AS"]),
    ]

    let result = try village.met()

    #expect(result.encuentro("AK")?.id == "two")
    #expect(result.encuentro("BK")?.id == "one")
    #expect(result.encuentros.map(\.id) == ["one", "two"])
  }

  @Test("people count, not councils")
  func peopleNotCouncils() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.school("AT", .primaria, Village.a) { $0.members = 30 }
    village.clusters[0].append("AT")
    village.previous = [
      PreviousEncuentro(id: "many", councils: ["AK", "AS"]),
      PreviousEncuentro(id: "people", councils: ["AT"]),
    ]

    #expect(try village.met().encuentros.map(\.id) == ["people"])
  }

  @Test("each previous id once: the part with more people keeps it")
  func split() throws {
    var village = Village()
    village.encuentro("A", Village.a, members: 9)
    village.encuentro("B", Village.a, east: 2000)
    village.previous = [PreviousEncuentro(id: "old", councils: ["AK", "AS", "BK", "BS", "gone"])]

    let result = try village.met()

    #expect(result.encuentro("BK")?.id == "old")
    #expect(result.encuentro("AK")?.id == "190010001-M-AK")
  }

  @Test("ties go to the lower previous id, then to the lower council")
  func ties() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.encuentro("B", Village.a, east: 2000)
    village.previous = [
      PreviousEncuentro(id: "2", councils: ["AK", "BK"]),
      PreviousEncuentro(id: "1", councils: ["AS", "BS"]),
    ]

    let result = try village.met()

    #expect(result.encuentro("AK")?.id == "1")
    #expect(result.encuentro("BK")?.id == "2")
  }

  @Test("a fresh id that is kept elsewhere gives way to the next council's")
  func collision() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.encuentro("B", Village.a, east: 2000)
    village.previous = [PreviousEncuentro(id: "190010001-M-AK", councils: ["BK", "BS"])]

    let result = try village.met()

    #expect(result.encuentro("BK")?.id == "190010001-M-AK")
    #expect(result.encuentro("AK")?.id == "190010001-M-AS")
  }

  @Test("a previous id whose people are gone is not given to others")
  func gone() throws {
    var village = Village()
    village.encuentro("A", Village.a)
    village.previous = [PreviousEncuentro(id: "190010001-M-AK", councils: ["gone"])]

    #expect(try village.met().encuentros.map(\.id) == ["190010001-M-AS"])
  }

  @Test("matches and lists use the final ids")
  func references() throws {
    var village = Village()
    village.school("P", .primaria, Village.c, east: 500)
    village.school("Q", .primaria, Village.a, east: 30_000)
    village.encuentro("A", Village.a)
    village.previous = [PreviousEncuentro(id: "old", councils: ["AK"])]

    let result = try village.met()

    #expect(result.match("P")?.encuentro == "old")
    #expect(result.unassigned("Q")?.nearest == "old")
  }
}
