import Contracts
import GroupsStage
import Testing

/// Rules K1–K4.
@Suite struct CoordinationTests {
  @Test func k3FollowsTheSecondExample() throws {
    let result = try seated([
      council("A-preescolar", .preescolar, 2), council("B-multigrado", .primaria, 15),
      council("C-telesecundaria", .secundaria, 8),
    ])
    #expect(
      result.led == [
        "1 1 C-telesecundaria director", "2 1 B-multigrado director", "3 1 A-preescolar director",
      ])
  }

  @Test func k3TakesInicialWhereThereIsNoPreescolar() throws {
    let result = try seated([
      council("A", .inicial, 4), council("B", .primaria, 6), council("C", .secundaria, 6),
    ])
    #expect(result.led == ["1 1 C director", "2 1 B director", "3 1 A director"])
  }

  @Test func k3TakesTheHighestLevelNotYetLedWhereTheSessionHasNoCandidate() throws {
    let cam = try seated([
      council("A", .cam, 4), council("B", .secundaria, 6), council("C", .secundaria, 9),
    ])
    #expect(cam.led == ["1 1 C director", "2 1 B director", "3 1 A director"])
    let primaria = try seated([
      council("A", .cam, 9), council("B", .primaria, 6), council("C", .primaria, 6),
    ])
    #expect(primaria.led == ["1 1 A director", "2 1 B director", "3 1 C director"])
  }

  @Test func k3RepeatsOnlyWhenEveryDirectorHasLed() throws {
    let result = try seated([council("A", .preescolar, 4), council("B", .primaria, 6)])
    #expect(result.led == ["1 1 B director", "2 1 A director", "3 1 A director"])
  }

  @Test func k1AsksTheLeaderOfACommunityCouncilAfterEveryDirector() throws {
    let result = try seated([
      council("A", .primaria, 1, service: .comunitario), council("B", .preescolar, 4),
      council("C", .secundaria, 6),
    ])
    #expect(result.led == ["1 1 C director", "2 1 B director", "3 1 A encargado"])
  }

  @Test func k1SpreadsDirectorsOverTheGroups() throws {
    let result = try seated([council("A", .secundaria, 30), council("B", .primaria, 30)])
    #expect(
      result.led == [
        "1 1 A director", "2 1 A director", "3 1 A director",
        "1 2 B director", "2 2 B director", "3 2 B director",
      ])
  }

  @Test func k2TurnsToSubdirectorsThenATPsThenNobody() throws {
    let result = try seated([
      council("A", .secundaria, 70, subdirectors: 1), council("B", .primaria, 75, atps: 1),
    ])
    let first = result.led.filter { $0.hasPrefix("1 ") }
    #expect(
      first == [
        "1 1 A director", "1 2 B director", "1 3 A subdirector", "1 4 B atp", "1 5 - por_designar",
      ])
  }

  @Test func k4LetsEveryDirectorLeadOnce() throws {
    let councils = (1...6).map { council("P\($0)", .primaria, 9) }
    let result = try seated(councils)
    #expect(result.groups.count == 2)
    let leaders = result.groups.flatMap(\.coordinators)
    #expect(leaders.allSatisfy { $0.role == .director })
    #expect(leaders.compactMap(\.council).sorted() == councils.map(\.id))
  }

  @Test func k4LetsThoseBeyondPresideBesideAnotherInTheSessionOfTheirLevel() throws {
    let result = try seated([
      council("A", .inicial, 3), council("B", .preescolar, 4), council("C", .primaria, 5),
      council("D", .primaria, 6), council("E", .secundaria, 7), council("F", .secundaria, 5),
    ])
    #expect(
      result.led == [
        "1 1 E director", "1 1 F co", "2 1 D director", "2 1 C co", "3 1 B director", "3 1 A co",
      ])
  }

  @Test func k4CountsEachDirectorOfACouncilOfSeveralSchools() throws {
    let result = try seated([
      council("A", .primaria, 9, directors: 2), council("B", .preescolar, 4),
    ])
    #expect(result.led == ["1 1 A director", "2 1 A director", "3 1 B director"])
  }

  @Test func numbersThatCannotBeDoNotCrash() throws {
    let result = try seated([
      council("A", .primaria, 1, directors: .max, subdirectors: -3),
      council("B", .preescolar, 61, directors: 0),
    ])
    #expect(result.groups.count == 3)
    #expect(result.led.count { $0.hasSuffix(" director") } == 9)
  }

  @Test func k4GivesNoCommunityLeaderASeatBesideADirector() throws {
    let result = try seated([
      council("A", .primaria, 1, service: .comunitario), council("B", .preescolar, 4),
      council("C", .secundaria, 6), council("D", .primaria, 6),
    ])
    #expect(result.led == ["1 1 C director", "2 1 D director", "3 1 B director"])
  }

  @Test func coordinatorsSitInTheirGroup() throws {
    // Twelve one-teacher schools, six in each group: every session finds one from either group.
    let councils =
      (0..<12).map { council("U\(10 + $0)", .primaria, 1) }
      + [council("Z", .preescolar, 28, directors: 0)]
    var report = Report()
    let result = try run(councils, report: &report)
    #expect(report.counts["coordinators.elsewhere"] == 0)
    for group in result.groups {
      let present = Set(group.councils.map(\.council))
      #expect(group.coordinators.allSatisfy { present.contains($0.council ?? "-") })
    }
  }

  @Test(arguments: 0..<150) func everyHeadIsGivenASession(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var rules = Rules()
    rules.groupSize = Int.random(in: 5...30, using: &generator)
    let councils = randomCouncils(&generator)
    let result = try seated(councils, rules)
    let directors = councils.filter { $0.service != .comunitario && $0.directors > 0 }
    let coordinators = result.groups.flatMap(\.coordinators)

    for group in result.groups {
      for session in sessions {
        let leading = group.coordinators.filter { $0.session == session && $0.role != .co }
        #expect(leading.count == 1)
      }
      let order = group.coordinators.map {
        [$0.session, CoordinatorRole.allCases.firstIndex(of: $0.role) ?? 9]
      }
      #expect(zip(order, order.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
    }
    let leading = Set(coordinators.filter { $0.role == .director }.compactMap(\.council))
    let beside = Set(coordinators.filter { $0.role == .co }.compactMap(\.council))
    #expect(leading.union(beside).isSuperset(of: directors.map(\.id)))
    if directors.count <= 3 * result.groups.count {
      #expect(leading == Set(directors.map(\.id)))
    }
    // Nobody coordinates two groups of one session, nor is anybody passed over for a lower office.
    for session in sessions {
      let own = coordinators.filter { $0.session == session }
      for role in CoordinatorRole.allCases where role != .porDesignar && role != .co {
        let councils = own.filter { $0.role == role }.compactMap(\.council)
        #expect(Set(councils).count == councils.count)
      }
      if own.contains(where: { $0.role == .subdirector || $0.role == .porDesignar }) {
        let busy = Set(own.filter { $0.role == .director }.compactMap(\.council))
        #expect(busy == Set(directors.map(\.id)))
      }
    }
  }
}
