import Contracts
import Testing

@Suite("G2: a sede for each of the three sessions")
struct SessionTests {
  private func line(_ count: Int, rotate: Bool) -> Gathering {
    var gathering = Gathering()
    gathering.parameters.rotate = rotate
    gathering.schools((1...count).map { ("S\($0)", Double($0 * $0) * 100) })
    gathering.meet("E", (1...count).map { "S\($0)" })
    return gathering
  }

  @Test("always three rows, by default one school")
  func same() throws {
    let result = try line(4, rotate: false).hosted()

    #expect(result.sedes.map(\.session) == [1, 2, 3])
    #expect(result.hosts("E") == ["S2", "S2", "S2"])
  }

  @Test(
    "rotate: the next in order of travel, else the first again",
    arguments: [(4, ["S2", "S3", "S1"]), (2, ["S1", "S2", "S1"]), (1, ["S1", "S1", "S1"])])
  func rotate(schools: Int, hosts: [String]) throws {
    #expect(try line(schools, rotate: true).hosted().hosts("E") == hosts)
  }

  @Test("rotate asks the same of every session")
  func rotateFeasible() throws {
    var gathering = line(4, rotate: true)
    gathering.councils[2].rooms = 0
    gathering.councils[0].sedeAptitude = .no

    #expect(try gathering.hosted().hosts("E") == ["S2", "S4", "S2"])
  }

  @Test("a building is judged session by session")
  func buildings() throws {
    var gathering = Gathering()
    gathering.parameters.rotate = true
    for name in ["E", "F"] {
      gathering.school(name + "1", at: 0) {
        $0.building = "X"
        $0.members = 30
      }
      gathering.school(name + "2", at: name == "E" ? 500 : 700)
      gathering.meet(name, [name + "1", name + "2"], groups: 2)
    }

    let result = try gathering.hosted()

    #expect(result.hosts("E") == ["E2", "E1", "E2"])
    #expect(result.hosts("F") == ["F1", "F2", "F1"])
    #expect(result.sedes.allSatisfy { $0.status == .ok })
  }

  @Test("an encuentro of nobody known is refused")
  func unknown() {
    var gathering = line(2, rotate: false)
    gathering.councils.removeLast()
    #expect(throws: InputError.self) { try gathering.hosted() }

    gathering.encuentros[0].councils = []
    #expect(throws: InputError.self) { try gathering.hosted() }
  }

  @Test("a council twice in located is refused")
  func twice() {
    var gathering = line(2, rotate: false)
    gathering.councils[1].id = "S1"
    #expect(throws: InputError.self) { try gathering.hosted() }
  }

  @Test("an empty run")
  func empty() throws {
    #expect(try Gathering().hosted() == Sedes(sedes: []))
  }
}
