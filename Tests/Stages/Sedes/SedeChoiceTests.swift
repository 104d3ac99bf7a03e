import Contracts
import Testing

@Suite("G1: the sede of an encuentro")
struct SedeChoiceTests {
  /// B is in the middle.
  private func three(_ change: (inout LocatedCouncil) -> Void = { _ in }) -> Gathering {
    var gathering = Gathering()
    gathering.schools([("A", 0), ("B", 1000), ("C", 3000)], change)
    gathering.meet("E", ["A", "B", "C"])
    return gathering
  }

  @Test("least travel of all to it, counted in people")
  func leastTravel() throws {
    let sede = try #require(try three().hosted().first("E"))

    #expect(sede.council == "B")
    #expect(sede.status == .ok)
    #expect(sede.rooms == 3 && sede.groupCount == 1)
    #expect(abs(sede.teacherMetres - 30_000) < 100)
  }

  @Test("people weigh, not schools")
  func peopleWeigh() throws {
    var gathering = three()
    gathering.councils[2].members = 21

    #expect(try gathering.hosted().first("E")?.council == "C")
  }

  @Test(
    "enough classrooms for the groups, exactly",
    arguments: [(2, "B", SedeStatus.ok), (1, "A", .ok)])
  func enough(rooms: Int, host: String, status: SedeStatus) throws {
    var gathering = three()
    gathering.encuentros[0].groupCount = 2
    gathering.councils[1].rooms = rooms

    let sede = try #require(try gathering.hosted().first("E"))

    #expect(sede.council == host && sede.status == status)
  }

  @Test("apta_sede NO never hosts")
  func notApt() throws {
    var gathering = three()
    gathering.councils[1].sedeAptitude = .no

    #expect(try gathering.hosted().first("E")?.council == "A")
  }

  @Test("apta_sede SI hosts whatever its classrooms", arguments: [nil, 0, 3])
  func apt(rooms: Int?) throws {
    var gathering = three()
    gathering.councils[1].sedeAptitude = .si
    gathering.councils[1].rooms = rooms

    let sede = try #require(try gathering.hosted().first("E"))

    #expect(sede.council == "B" && sede.status == .infraestructuraDeclarada)
  }

  @Test("who reports nothing does not host where somebody reports")
  func unreported() throws {
    var gathering = three()
    gathering.councils[1].rooms = nil

    #expect(try gathering.hosted().first("E")?.council == "A")
  }

  @Test("nobody reports: to be confirmed")
  func toBeConfirmed() throws {
    let sede = try #require(try three { $0.rooms = nil }.hosted().first("E"))

    #expect(sede.council == "B" && sede.status == .porConfirmar && sede.rooms == nil)
  }

  @Test("nobody has enough: the largest, and it is told")
  func largest() throws {
    var gathering = three { $0.rooms = 1 }
    gathering.encuentros[0].groupCount = 4
    gathering.councils[2].rooms = 2
    var report = Report()

    let sede = try #require(try gathering.hosted(report: &report).first("E"))

    #expect(sede.council == "C" && sede.status == .aulasInsuficientes)
    #expect(report.entries.map(\.key) == ["sede.rooms"])
  }

  @Test("of the largest, the least travel")
  func largestTie() throws {
    var gathering = three()
    gathering.encuentros[0].groupCount = 4

    #expect(try gathering.hosted().first("E")?.council == "B")
  }

  @Test("all excluded: still somebody is named, and it is told")
  func allExcluded() throws {
    let sede = try #require(try three { $0.sedeAptitude = .no }.hosted().first("E"))

    #expect(sede.council == "B" && sede.status == .aulasInsuficientes)
  }

  @Test("who has no point neither hosts nor adds travel")
  func noPoint() throws {
    var gathering = three()
    gathering.councils[1].position = Position(nil, quality: .none)

    let sede = try #require(try gathering.hosted().first("E"))

    #expect(sede.council == "A" && abs(sede.teacherMetres - 30_000) < 100)
  }

  @Test("nobody has a point: by pupils and id, at no metres")
  func noPoints() throws {
    let gathering = three { $0.position = Position(nil, quality: .none) }

    #expect(try gathering.hosted().first("E")?.council == "A")
    #expect(try gathering.hosted().first("E")?.teacherMetres == 0)
  }
}

@Suite("F4: enrolment breaks ties for the sede")
struct SedeTieTests {
  /// A and B share a point.
  private func pair() -> Gathering {
    var gathering = Gathering()
    gathering.schools([("A", 0), ("B", 0), ("C", 1000)])
    gathering.councils[2].members = 1
    gathering.meet("E", ["A", "B", "C"])
    return gathering
  }

  @Test("most pupils", arguments: [(101, "B"), (100, "A"), (99, "A")])
  func pupils(ofB students: Int, host: String) throws {
    var gathering = pair()
    gathering.councils[1].students = students

    #expect(try gathering.hosted().first("E")?.council == host)
  }

  @Test("unknown pupils are fewer than any")
  func unknownPupils() throws {
    var gathering = pair()
    gathering.councils[0].students = nil

    #expect(try gathering.hosted().first("E")?.council == "B")
  }

  @Test("then the division's own sede", arguments: ["A", "B"])
  func division(sede: String) throws {
    var gathering = pair()
    gathering.clusters = [
      Cluster(
        id: "K", locality: "190010001", shift: .matutino, councils: ["A", "B", "C"], sede: sede,
        members: 21)
    ]

    #expect(try gathering.hosted().first("E")?.council == sede)
  }

  @Test("which says nothing of another membership, nor against least travel")
  func otherDivision() throws {
    var gathering = pair()
    gathering.clusters = [
      Cluster(
        id: "K", locality: "190010001", shift: .matutino, councils: ["A", "B"], sede: "B",
        members: 20)
    ]
    #expect(try gathering.hosted().first("E")?.council == "A")

    gathering.clusters[0].councils = ["A", "B", "C"]
    gathering.clusters[0].sede = "C"
    #expect(try gathering.hosted().first("E")?.council == "A")
  }

  @Test("within the tolerance of the least all tie", arguments: [(9000.0, "A"), (11_000.0, "B")])
  func tolerance(teacherMetres: Double, host: String) throws {
    var gathering = Gathering()
    gathering.parameters.tolerance = teacherMetres
    gathering.schools([("A", 0), ("B", 1000)])
    gathering.councils[0].members = 20
    gathering.councils[1].students = 500
    gathering.meet("E", ["A", "B"])

    #expect(try gathering.hosted().first("E")?.council == host)
  }
}

@Suite("The ranking kept with session 1")
struct RankingTests {
  @Test("in order, each with its reason")
  func reasons() throws {
    var gathering = Gathering()
    gathering.schools([("A", 0), ("B", 100), ("C", 200), ("D", 300), ("F", 400)])
    gathering.councils[0].sedeAptitude = .no
    gathering.councils[1].rooms = nil
    gathering.councils[2].rooms = 1
    gathering.meet("E", ["A", "B", "C", "D", "F"], groups: 2)

    let ranking = try #require(try gathering.hosted().first("E")).ranking

    #expect(ranking.map(\.council) == ["D", "F", "C", "B", "A"])
    #expect(
      ranking.map(\.verdict) == [
        .elegida, .alternativa, .aulasInsuficientes, .aulasSinReportar, .noApta,
      ])
    #expect(ranking[2].rooms == 1)
    #expect(abs(ranking[2].teacherMetres - 6000) < 10)
  }

  @Test("six at most, in session 1 only")
  func length() throws {
    var gathering = Gathering()
    gathering.schools((0..<9).map { ("S\($0)", Double($0) * 100) })
    gathering.meet("E", (0..<9).map { "S\($0)" })

    #expect(try gathering.hosted().sedes.map(\.ranking.count) == [6, 0, 0])
  }

  @Test("of the largest only one is chosen, and no other has enough")
  func largest() throws {
    var gathering = Gathering()
    gathering.schools([("A", 0), ("B", 100), ("C", 200)])
    gathering.meet("E", ["A", "B", "C"], groups: 4)

    #expect(
      try gathering.hosted().first("E")?.ranking.map(\.verdict) == [
        .elegida, .aulasInsuficientes, .aulasInsuficientes,
      ])
  }
}
