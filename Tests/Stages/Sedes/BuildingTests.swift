import Contracts
import Testing

@Suite("G1: a building hosts at most its existing classrooms in one session")
struct BuildingTests {
  /// Two encuentros whose best schools, A1 and B1, share a building of three classrooms; the other
  /// school of E is 500 m away, that of F 900 m.
  private func shared(groups: Int = 2) -> Gathering {
    var gathering = Gathering()
    for (name, away) in [("A", 500.0), ("B", 900.0)] {
      gathering.school(name + "1", at: 0) {
        $0.building = "X"
        $0.members = 30
      }
      gathering.school(name + "2", at: away)
    }
    gathering.meet("E", ["A1", "A2"], groups: groups)
    gathering.meet("F", ["B1", "B2"], groups: groups)
    return gathering
  }

  @Test("both when they fit", arguments: [(1, ["A1", "B1"]), (2, ["A2", "B1"])])
  func fit(groups: Int, hosts: [String]) throws {
    let result = try shared(groups: groups).hosted()

    #expect(["E", "F"].map { result.hosts($0)[0] } == hosts)
    #expect(result.sedes.allSatisfy { $0.status == .ok })
  }

  @Test("the one that loses least moves, in all sessions, and it is told")
  func leastLoss() throws {
    var gathering = shared()
    gathering.councils[1].members = 1
    gathering.councils[0].members = 60
    var report = Report()

    let result = try gathering.hosted(report: &report)

    #expect(result.hosts("E") == ["A1", "A1", "A1"])
    #expect(result.hosts("F") == ["B2", "B2", "B2"])
    #expect(
      result.first("F")?.ranking.map(\.verdict) == [.elegida, .edificioOcupado])
    #expect(report.entries.map(\.key) == ["sede.displaced"])
    #expect(report.entries.map(\.record) == ["F"])
  }

  @Test("morning and afternoon do not get in each other's way")
  func shifts() throws {
    var gathering = shared()
    gathering.encuentros[1].shift = .vespertino

    #expect(try gathering.hosted().hosts("E") == ["A1", "A1", "A1"])
  }

  @Test("its schools repeat the classrooms: they are not added up")
  func existing() throws {
    var gathering = shared()
    for index in [0, 2] { gathering.councils[index].roomsExistentes = 4 }

    #expect(try gathering.hosted().hosts("E")[0] == "A1")
    #expect(try gathering.hosted().hosts("F")[0] == "B1")
  }

  @Test("of unknown existing classrooms nothing is said")
  func unknown() throws {
    var gathering = shared()
    for index in [0, 2] { gathering.councils[index].roomsExistentes = nil }

    #expect(try gathering.hosted().sedes.allSatisfy { $0.status == .ok })
    #expect(try gathering.hosted().hosts("E")[0] == "A1")
  }

  @Test("nobody else can host: edificio_compartido, on both")
  func noOther() throws {
    var gathering = shared()
    for index in [1, 3] { gathering.councils[index].rooms = 1 }
    var report = Report()

    let result = try gathering.hosted(report: &report)

    #expect(result.sedes.allSatisfy { $0.status == .edificioCompartido })
    #expect(report.entries.map(\.key) == ["sede.building", "sede.building"])
  }

  @Test("one that can move is enough")
  func oneCanMove() throws {
    var gathering = shared()
    gathering.councils[1].rooms = 1

    let result = try gathering.hosted()

    #expect(result.hosts("E")[0] == "A1")
    #expect(result.hosts("F")[0] == "B2")
    #expect(result.sedes.allSatisfy { $0.status == .ok })
  }

  @Test("an encuentro alone in its building is judged by its own classrooms")
  func alone() throws {
    var gathering = shared()
    gathering.encuentros.removeLast()
    gathering.councils[0].roomsExistentes = 1

    #expect(try gathering.hosted().first("E")?.status == .ok)
  }

  @Test("who was moved returns when another one's leaving makes room")
  func returns() throws {
    var gathering = Gathering()
    // The building has four classrooms. E leaves first, at least cost; then G still does not fit
    // beside F and leaves too, and E fits again.
    for (name, away, groups) in [("E", 100.0, 1), ("F", 5000.0, 3), ("G", 200.0, 3)] {
      gathering.school(name + "1", at: 0) {
        $0.building = "X"
        $0.roomsExistentes = 4
        $0.members = 30
        $0.rooms = 3
      }
      gathering.school(name + "2", at: away)
      gathering.meet(name, [name + "1", name + "2"], groups: groups)
    }

    let result = try gathering.hosted()

    #expect(["E", "F", "G"].map { result.hosts($0)[0] } == ["E1", "F1", "G2"])
  }

  @Test("a move does not overfill another building")
  func otherBuilding() throws {
    var gathering = shared()
    gathering.councils[1].building = "Y"
    gathering.school("C1", at: 500) {
      $0.building = "Y"
      $0.members = 30
    }
    gathering.meet("G", ["C1"], groups: 3)

    let result = try gathering.hosted()

    #expect(["E", "F", "G"].map { result.hosts($0)[0] } == ["A1", "B2", "C1"])
  }
}
