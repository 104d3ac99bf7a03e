import Contracts
import GroupsStage
import Testing

/// Rules G3, G4 and G5.
@Suite struct SplitTests {
  static let ejemplo1 = [
    council("A-inicial", .inicial, 1), council("B-preescolar-indígena", .preescolar, 2),
    council("C-preescolar", .preescolar, 5), council("D-CAM", .cam, 10),
    council("E-primaria", .primaria, 12), council("F-primaria", .primaria, 16),
    council("G-secundaria-técnica", .secundaria, 44),
  ]

  /// 93 matrices qualify: their property is tested, never their cells.
  @Test func ejemplo1SplitsEveryCouncilAndTheGroupsEvenly() throws {
    let result = try seated(Self.ejemplo1)
    #expect(result.groups.map(\.members) == [30, 30, 30])
    for council in Self.ejemplo1 {
      let split = result.split(of: council.id)
      #expect(split.reduce(0, +) == council.members)
      #expect(split.allSatisfy { $0 == council.members / 3 || $0 == (council.members + 2) / 3 })
    }
    #expect(
      result.shortfalls == [
        Shortfall(council: "A-inicial", groups: 3, present: 1),
        Shortfall(council: "B-preescolar-indígena", groups: 3, present: 2),
      ])
  }

  @Test func ejemplo2IsOneGroup() throws {
    let result = try seated([
      council("A-preescolar-indígena", .preescolar, 2), council("B-multigrado", .primaria, 15),
      council("C-telesecundaria", .secundaria, 8),
    ])
    #expect(result.groups.map(\.members) == [25])
    #expect(result.groups.first?.councils.map(\.members) == [2, 15, 8])
    #expect(result.shortfalls.isEmpty)
  }

  @Test(arguments: [
    (30, [30]), (31, [16, 15]), (60, [30, 30]), (61, [21, 20, 20]),
    (200, [29, 29, 29, 29, 28, 28, 28]),
  ])
  func g3OpensNoMoreGroupsThanNeeded(members: Int, sizes: [Int]) throws {
    #expect(try seated([council("A", .primaria, members)]).groups.map(\.members) == sizes)
  }

  @Test func g4SeatsASmallCouncilOnce() throws {
    let result = try seated([council("A", .preescolar, 1), council("B", .primaria, 149)])
    #expect(result.groups.count == 5)
    #expect(result.split(of: "A").reduce(0, +) == 1)
    #expect(result.shortfalls == [Shortfall(council: "A", groups: 5, present: 1)])
  }

  @Test func g5SpreadsLevelsWhenEveryCouncilIsOnePerson() throws {
    let councils = (0..<62).map {
      council("C\(100 + $0)", $0 < 31 ? .preescolar : .primaria, 1)
    }
    let result = try seated(councils)
    #expect(result.groups.map(\.members) == [21, 21, 20])
    for group in result.groups {
      let kindergartens = group.councils.count { $0.council < "C131" }
      #expect((10...11).contains(kindergartens))
    }
  }

  @Test func g5SpreadsEveryGradeOverTheEncuentro() throws {
    let grades = ["1": 1, "2": 1, "3": 1, "4": 1, "5": 1, "6": 1]
    let councils = (1...6).map { council("P\($0)", .primaria, 6, strata: grades) }
    let result = try seated(councils)
    #expect(result.groups.map(\.members) == [18, 18])
    for group in result.groups {
      #expect(group.councils.map(\.members) == [3, 3, 3, 3, 3, 3])
      for grade in grades.keys {
        #expect(group.councils.reduce(0) { $0 + ($1.strata[grade] ?? 0) } == 3)
      }
    }
  }

  @Test func g5LeavesUnnamedThoseOfWhomNothingIsKnown() throws {
    let result = try seated([
      council("A", .secundaria, 40, strata: ["Español": 4, "Historia": 1]),
      council("B", .primaria, 20),
    ])
    for group in result.groups {
      #expect(group.councils[0].members == 20)
      #expect(group.councils[0].strata["Español"] == 2)
      #expect(group.councils[1].strata.isEmpty)
    }
    let historia = result.groups.reduce(0) { $0 + ($1.councils[0].strata["Historia"] ?? 0) }
    #expect(historia == 1)
  }

  @Test(arguments: [["1": 9, "2": 4], ["1": -1], ["1": .max, "2": .max]])
  func strataThatCannotBeAreNotUsedAndTold(strata: [String: Int]) throws {
    var report = Report()
    let result = try run(
      [council("A", .primaria, 12, strata: strata), council("B", .preescolar, 3)], report: &report)
    #expect(result.groups[0].councils[0] == GroupShare(council: "A", members: 12))
    #expect(report.counts["findings.strata.sum"] == 1)
    #expect(report.entries.first?.record == "A")
  }

  /// Everything G5 promises, on towns of every shape.
  @Test(arguments: 0..<150) func g5HoldsForEverySetAtOnce(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var rules = Rules()
    rules.groupSize = Int.random(in: 2...30, using: &generator)
    let councils = randomCouncils(&generator)
    let result = try seated(councils, rules)
    let total = councils.reduce(0) { $0 + $1.members }
    let count = (total + rules.groupSize - 1) / rules.groupSize
    #expect(result.groups.map(\.group) == Array(1...count))

    func isEven(_ people: Int, _ split: [Int]) -> Bool {
      split.reduce(0, +) == people
        && split.allSatisfy { $0 >= people / count && $0 <= (people + count - 1) / count }
    }
    #expect(isEven(total, result.groups.map(\.members)))
    for council in councils {
      #expect(isEven(council.members, result.split(of: council.id)))
    }
    for level in Level.allCases {
      let own = councils.filter { $0.level == level }
      let ids = Set(own.map(\.id))
      let shares = result.groups.map { $0.councils.filter { ids.contains($0.council) } }
      #expect(
        isEven(own.reduce(0) { $0 + $1.members }, shares.map { $0.reduce(0) { $0 + $1.members } }))
      for name in Set(own.flatMap(\.strata.keys)) {
        #expect(
          isEven(
            own.reduce(0) { $0 + ($1.strata[name] ?? 0) },
            shares.map { $0.reduce(0) { $0 + ($1.strata[name] ?? 0) } }))
        for council in own {
          let split = shares.map { $0.first { $0.council == council.id }?.strata[name] ?? 0 }
          #expect(isEven(council.strata[name] ?? 0, split))
        }
      }
    }
    #expect(result.shortfalls.map(\.council) == councils.filter { $0.members < count }.map(\.id))
  }
}
