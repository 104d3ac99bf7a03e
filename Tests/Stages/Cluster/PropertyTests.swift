import ClusterStage
import Contracts
import Testing

/// What holds of every run, asked of the document alone.
@Suite struct PropertyTests {
  let rules = Rules()
  /// What must hold of any division must hold of the first one found.
  var quick: ClusterParameters {
    var parameters = ClusterParameters()
    parameters.effort = 0
    return parameters
  }

  /// The last has an area too large for a table of all its distances.
  @Test(arguments: (1...6).map { (seed: $0, councils: 60) } + [(seed: 7, councils: 2600)])
  func placesEveryCouncilOnceAndBreaksNoHardRule(seed: Int, councils: Int) throws {
    var random = RandomArea(seed: seed)
    let located = random.located(councils: councils)
    let result = try clusters(located.councils, flows: located.flows, parameters: quick)
    #expect(result.areas.contains { $0.councils > 1200 } == (councils > 60))
    let byID = Dictionary(uniqueKeysWithValues: located.councils.map { ($0.id, $0) })
    let everyone = result.clusters.flatMap(\.councils) + result.left.map(\.council)
    #expect(everyone.sorted() == located.councils.map(\.id).sorted())
    #expect(result.clusters.map(\.id) == result.clusters.map(\.id).sorted())
    for cluster in result.clusters {
      let members = try cluster.councils.map { try #require(byID[$0]) }
      let sede = try #require(byID[cluster.sede])
      #expect(cluster.councils == cluster.councils.sorted() && cluster.councils.contains(sede.id))
      #expect(cluster.members == members.map(\.members).reduce(0, +))
      #expect(rules.countedLevels(members.flatMap(\.levels)).count >= 2)
      #expect(members.allSatisfy { $0.participates && $0.locality == cluster.locality })
      #expect(members.allSatisfy { $0.meetingShift == cluster.shift })
      #expect(members.allSatisfy { metres($0, sede) <= rules.maxTravelMetres })
      #expect(sede.sedeAptitude != .no)
      let exceeds = members.contains { $0.members > rules.maxMembers }
      #expect(cluster.status.contains(.excedeMaximo) == exceeds)
      #expect(exceeds || cluster.members <= rules.maxMembers)
      if let rooms = sede.rooms, sede.sedeAptitude == nil,
        !cluster.status.contains(.aulasInsuficientes)
      {
        #expect(cluster.members <= 30 * rooms)
      }
    }
  }

  @Test(arguments: 1...6)
  func statesTheObjectiveOfItsClusters(seed: Int) throws {
    var random = RandomArea(seed: seed)
    let located = random.located(councils: 60)
    let result = try clusters(located.councils, flows: located.flows, parameters: quick)
    for area in result.areas {
      let ours = result.clusters.filter { $0.locality == area.locality && $0.shift == area.shift }
      #expect(area.divided == (ours.count > 1))
      let expected = objective(of: ours, located)
      guard let stated = area.objective else {
        #expect(ours.isEmpty)
        continue
      }
      #expect(abs(stated.travel - expected.travel) < 1e-6)
      #expect(stated.opening == expected.opening)
      #expect(stated.missingLevel == expected.missingLevel)
      #expect(stated.colonia == expected.colonia)
      #expect(stated.flow == expected.flow)
      #expect(abs(stated.total - expected.total) < 1e-6)
    }
  }

  @Test func isTheSameForAnyNumberOfThreadsAndAnyOrderOfRecords() throws {
    var random = RandomArea(seed: 3)
    let located = random.located(councils: 50)
    let bytes = try clusters(located.councils, flows: located.flows).encoded()
    for threads in [1, 2, 4] {
      let shuffled = try clusters(
        random.shuffled(located.councils), flows: random.shuffled(located.flows),
        threads: threads)
      #expect(try shuffled.encoded() == bytes)
    }
  }

  @Test func countsWhatItDidInTheReport() throws {
    let jardin = council("19DJN0002B-1", .preescolar, members: 4, participates: false)
    var report = Report()
    _ = try cluster(
      Located(councils: [council("19DPR0001A-1", .primaria, members: 12), jardin]), Acuerdos(),
      rules, ClusterParameters(), threads: 1, report: &report)
    #expect(report.counts["areas"] == 1)
    #expect(report.counts["clusters"] == 0)
    #expect(report.counts["left.un_solo_nivel"] == 1)
    #expect(report.counts["left.no_reporto_911"] == 1)
  }

  /// J of the clusters of one area, from the two documents alone.
  private func objective(of clusters: [Cluster], _ located: Located) -> Objective {
    let byID = Dictionary(uniqueKeysWithValues: located.councils.map { ($0.id, $0) })
    let members = clusters.map { $0.councils.compactMap { byID[$0] } }
    let present = Set(members.joined().flatMap(\.levels))
    var (travel, missing, colonia, flow) = (0.0, 0, 0, 0)
    for (cluster, councils) in zip(clusters, members) {
      guard let sede = byID[cluster.sede] else { continue }
      for council in councils { travel += Double(council.members) * metres(council, sede) }
      let absent = rules.path.filter { level in
        present.contains(level) && !councils.contains { $0.levels.contains(level) }
      }
      missing += absent.count * cluster.members
    }
    for name in Set(members.joined().compactMap(\.colonia)) {
      let parts = members.map { councils in
        councils.filter { $0.colonia == name }.map(\.members).reduce(0, +)
      }
      colonia += parts.reduce(0, +) - (parts.max() ?? 0)
    }
    for pair in located.flows {
      let from = clusters.firstIndex { $0.councils.contains(pair.from) }
      let to = clusters.firstIndex { $0.councils.contains(pair.to) }
      if from != nil, to != nil, from != to { flow += pair.students }
    }
    return Objective(
      travel: travel, opening: 15000 * Double(clusters.count),
      missingLevel: 1000 * Double(missing), colonia: 300 * Double(colonia),
      flow: 30 * Double(flow))
  }
}
