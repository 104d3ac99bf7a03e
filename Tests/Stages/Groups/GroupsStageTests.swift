import Contracts
import GroupsStage
import Testing

@Suite struct GroupsStageTests {
  private func town(_ encuentros: Int) -> ([LocatedCouncil], [Encuentro]) {
    var generator = SeededGenerator(seed: 1)
    var councils: [LocatedCouncil] = []
    var meetings: [Encuentro] = []
    for number in 0..<encuentros {
      let own = randomCouncils(&generator).map { council in
        var council = council
        council.id = "\(1000 + number)-\(council.id)"
        return council
      }
      councils += own
      meetings.append(encuentro(own, id: "E\(1000 + number)"))
    }
    return (councils, meetings)
  }

  @Test func permutingRowsChangesNothing() throws {
    let (councils, meetings) = town(20)
    var first = Report()
    let expected = try groups(
      Located(councils: councils), Encuentros(encuentros: meetings, matches: [], unassigned: []),
      Acuerdos(), Rules(), GroupsParameters(), report: &first)
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5 {
      var report = Report()
      let shuffled = meetings.map { meeting in
        var meeting = meeting
        meeting.councils.shuffle(using: &generator)
        return meeting
      }.shuffled(using: &generator)
      let result = try groups(
        Located(councils: councils.shuffled(using: &generator)),
        Encuentros(encuentros: shuffled, matches: [], unassigned: []), Acuerdos(), Rules(),
        GroupsParameters(), report: &report)
      #expect(try result.encoded() == expected.encoded())
      #expect(report.counts == first.counts)
    }
  }

  @Test func arraysStandInTheStatedOrder() throws {
    let (councils, meetings) = town(12)
    var report = Report()
    let result = try groups(
      Located(councils: councils),
      Encuentros(encuentros: meetings.reversed(), matches: [], unassigned: []), Acuerdos(),
      Rules(), GroupsParameters(), report: &report)
    let keys = result.groups.map { "\($0.encuentro)#\(1000 + $0.group)" }
    #expect(keys == keys.sorted())
    #expect(result.shortfalls.map(\.council) == result.shortfalls.map(\.council).sorted())
    for group in result.groups {
      #expect(group.councils.map(\.council) == group.councils.map(\.council).sorted())
      #expect(group.members == group.councils.reduce(0) { $0 + $1.members })
    }
    #expect(report.counts["groups"] == result.groups.count)
    #expect(report.counts["shortfalls"] == result.shortfalls.count)
  }

  @Test func noEncuentrosGiveNoGroups() throws {
    var report = Report()
    let result = try groups(
      Located(councils: []), Encuentros(encuentros: [], matches: [], unassigned: []), Acuerdos(),
      Rules(), GroupsParameters(), report: &report)
    #expect(result.groups.isEmpty)
    #expect(report.counts["groups"] == 0)
  }

  /// Documents of different runs, and numbers that cannot be: each is refused, none crashes.
  @Test(arguments: [
    ([council("A", .primaria, 5)], ["A", "B"], 5, 1, "nombra a B"),
    ([council("A", .primaria, 5)], ["A"], 6, 1, "suman 5"),
    ([council("A", .primaria, 45)], ["A"], 45, 1, "piden 2"),
    ([council("A", .primaria, 0)], ["A"], 0, 0, "tiene 0 integrantes"),
    ([council("A", .primaria, .max)], ["A"], .max, 1, "integrantes"),
    ([council("A", .primaria, 5)], [], 0, 0, "suman 0"),
  ])
  func refusesDocumentsOfAnotherRun(
    councils: [LocatedCouncil], ids: [String], members: Int, groupCount: Int, words: String
  ) throws {
    var meeting = encuentro([council("A", .primaria, 5)])
    meeting.councils = ids
    meeting.members = members
    meeting.groupCount = groupCount
    var report = Report()
    let error = #expect(throws: InputError.self) {
      try groups(
        Located(councils: councils),
        Encuentros(encuentros: [meeting], matches: [], unassigned: []), Acuerdos(), Rules(),
        GroupsParameters(), report: &report)
    }
    #expect(error?.kind == .data)
    #expect(error?.problem.contains(words) == true)
  }

  @Test func twoThousandEncuentrosTakeNoTime() throws {
    let (councils, meetings) = town(2000)
    let clock = ContinuousClock()
    var report = Report()
    let seconds = try clock.measure {
      _ = try groups(
        Located(councils: councils),
        Encuentros(encuentros: meetings, matches: [], unassigned: []), Acuerdos(), Rules(),
        GroupsParameters(), report: &report)
    }
    print("groups: 2,000 encuentros of \(councils.count) councils in \(seconds)")
    #expect(seconds < .seconds(30))
  }
}
