import CheckStage
import Contracts
import Testing

/// Documents of another hand: whatever they say, the check answers with violations.
@Suite struct HostileDocumentTests {
  @Test func survivesNumbersNoSchoolHas() throws {
    for number in [Int.max, Int.min, 0, -1] {
      var run = try SampleRun()
      for index in run.documents.located.councils.indices {
        run.documents.located.councils[index].members = number
        run.documents.located.councils[index].rooms = number
        run.documents.located.councils[index].roomsExistentes = number
        run.documents.located.councils[index].directors = number
        run.documents.located.councils[index].strata = ["Español": number]
      }
      for index in run.documents.groups.groups.indices {
        run.documents.groups.groups[index].group = number
        run.documents.groups.groups[index].members = number
        run.documents.groups.groups[index].councils[0].members = number
        run.documents.groups.groups[index].councils[0].strata = ["Español": number, "": number]
        run.documents.groups.groups[index].coordinators[0].session = number
      }
      for index in run.documents.sedes.sedes.indices {
        run.documents.sedes.sedes[index].session = number
        run.documents.sedes.sedes[index].groupCount = number
      }
      run.documents.located.flows[0] = PupilFlow(
        from: "19DPR0002B-1", to: "19DES0005E-1", students: number)
      #expect(try !run.check().valid)
    }
  }

  @Test func survivesEmptyDocuments() throws {
    var run = try SampleRun()
    run.documents = CheckedDocuments(
      schools: Schools(councils: []), places: Places(), acuerdos: Acuerdos(),
      located: Located(councils: []), clusters: Clusters(clusters: [], areas: [], left: []),
      encuentros: Encuentros(encuentros: [], matches: [], unassigned: []),
      sedes: Sedes(sedes: []), groups: Groups(groups: []))
    #expect(try run.check().valid)
  }

  @Test func survivesPointsOutsideTheEarth() throws {
    var run = try SampleRun()
    for index in run.documents.located.councils.indices {
      run.documents.located.councils[index].position.latitude =
        index.isMultiple(of: 2) ? 400 : -1e300
      run.documents.located.councils[index].position.longitude = 1e300
    }
    #expect(try !run.check().valid)
  }

  /// The same documents in another order are found out of order, and for nothing else.
  @Test(arguments: 1...8)
  func onlyTheOrderItselfDependsOnTheOrder(_ seed: UInt64) throws {
    var run = try SampleRun()
    var random = SplitMix(state: seed)
    run.documents.located.councils.shuffle(using: &random)
    run.documents.schools.councils.shuffle(using: &random)
    run.documents.clusters.clusters.shuffle(using: &random)
    run.documents.encuentros.encuentros.shuffle(using: &random)
    run.documents.encuentros.matches.shuffle(using: &random)
    run.documents.encuentros.unassigned.shuffle(using: &random)
    let check = try run.check()
    #expect(check.violations.allSatisfy { $0.rule == "S" && $0.detail.contains("fuera de orden") })
    let sorted = try SampleRun().check()
    for (figure, expected) in zip(check.figures, sorted.figures) {
      #expect(figure.name == expected.name)
      #expect(abs(figure.value - expected.value) <= 1e-9 * abs(expected.value), "\(figure.name)")
    }
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
