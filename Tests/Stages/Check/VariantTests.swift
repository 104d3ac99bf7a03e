import CheckStage
import Contracts
import Testing

/// Runs that differ from the sample and still obey every rule: what a check must not convict.
@Suite struct VariantTests {
  private func violations(_ change: (inout SampleRun) -> Void) throws -> [Violation] {
    var run = try SampleRun()
    change(&run)
    run.explain()
    return try run.check().violations
  }

  /// Three schools of three classrooms for four groups: the one with least travel hosts, and says so.
  @Test func theLargestHostsWhereNobodyHasEnoughRooms() throws {
    let found = try violations { run in
      run.school("19DES0003C-1", { $0.rooms = 3 }, { $0.rooms = 3 })
      run.sedes(SampleRun.north) {
        $0.rooms = 3
        $0.status = .aulasInsuficientes
        if !$0.ranking.isEmpty { $0.ranking[0].rooms = 3 }
      }
    }
    #expect(found == [])
  }

  @Test func aFullBuildingMayBeSharedWhenNobodyElseCanHost() throws {
    let found = try violations { run in
      for id in ["19DES0003C-1", "19DES0005E-1"] {
        run.school(id, { $0.roomsExistentes = 7 }, { $0.roomsExistentes = 7 })
      }
      for encuentro in [SampleRun.north, SampleRun.south] {
        run.sedes(encuentro) { $0.status = .edificioCompartido }
      }
    }
    #expect(found == [])
  }

  @Test func aDeclaredInfrastructureOverridesRooms() throws {
    let found = try violations { run in
      let host = run.documents.sedes.sedes.first { $0.encuentro == SampleRun.village }!.council
      run.school(host, { $0.sedeAptitude = .si }, { $0.sedeAptitude = .si })
      run.sedes(SampleRun.village) { $0.status = .infraestructuraDeclarada }
    }
    #expect(found == [])
  }

  @Test func sessionsRotateOverThoseWhoCanHost() throws {
    let found = try violations { run in
      run.sedes.rotate = true
      let members = run.documents.encuentros.encuentros[2].councils
      let other = "19DTV0012K-2"
      let host = run.documents.sedes.sedes.first { $0.encuentro == SampleRun.village }!.council
      for id in [host, other] {
        run.school(id, { $0.sedeAptitude = .si }, { $0.sedeAptitude = .si })
      }
      let cost = run.teacherMetres(members, to: other)
      run.sedes(SampleRun.village) {
        $0.status = .infraestructuraDeclarada
        guard $0.session == 2 else { return }
        $0.council = other
        $0.teacherMetres = cost
      }
    }
    #expect(found.filter { $0.subject == SampleRun.village } == [])
  }

  @Test func aGroupIsToBeNamedWhereNobodyIsLeft() throws {
    let found = try violations { run in
      run.school("19DES0005E-1", { $0.subdirectors = 0 }, { $0.subdirectors = 0 })
      run.group(SampleRun.south, 4) {
        $0.coordinators = [1, 2, 3].map {
          Coordinator(session: $0, council: nil, role: .porDesignar)
        }
      }
    }
    #expect(found == [])
  }

  /// One council above the maximum meets with the smallest of another level.
  @Test func aCouncilLargerThanTheMaximumMeetsAnyway() throws {
    let found = try violations { run in
      run.rules.maxMembers = 104
      run.school("19DPR0020T-1", { $0.members = 120 }, { $0.members = 120 })
      run.cluster(SampleRun.hamlet) {
        $0.members = 122
        $0.status = [.excedeMaximo]
      }
      run.encuentro(SampleRun.hamlet) {
        $0.members = 122
        $0.status = [.excedeMaximo]
        $0.joining = nil
      }
    }
    let hamlet = found.filter {
      ["F1", "F2", "F4", "S"].contains($0.rule)
        && [SampleRun.hamlet, "190020015-M"].contains($0.subject)
    }
    #expect(hamlet == [])
  }

  @Test func aCamCountsAsALevelOnlyIfTheParameterSaysSo() throws {
    let two = { (run: inout SampleRun) in
      for id in ["19DTV0012K-2", "19DJN0011I-1"] { run.drop(id, .sinCupo) }
    }
    func lackLevels(_ found: [Violation]) -> Bool {
      found.contains { $0.rule == "F2" && $0.detail.contains("un solo nivel") }
    }
    #expect(lackLevels(try violations(two)))
    #expect(
      !lackLevels(
        try violations { run in
          two(&run)
          run.rules.camCountsAsLevel = true
          run.cluster(SampleRun.village) { $0.councils.append("19DML0014M-1") }
        }))
  }

  /// Subjects that are more than the people cannot be theirs.
  @Test func impossibleSubjectsAreSetAside() throws {
    for strata in [["Español": 4, "Matemáticas": 27], ["Español": 4, "Matemáticas": -1]] {
      let found = try violations { run in
        run.school("19DES0003C-1", { $0.strata = strata }, { $0.strata = strata })
        for group in 1...4 { run.group(SampleRun.north, group) { $0.councils[0].strata = [:] } }
      }
      #expect(found == [])
    }
  }

  /// The usual sede is farther than anybody is sent: the flow partner comes next.
  @Test func aUsualSedeBeyondReachNeedNotBeMeasuredFrom() throws {
    let found = try violations { run in
      run.school(
        "19DPR0016O-1", { $0.usualSede = "19DES0003C" }, { $0.usualSede = "19DES0003C" })
    }
    #expect(found == [])
  }

  /// One CCT and shift with a row of Basic Education and one of another kind.
  @Test func anIneligibleRowWithoutLevelIsNamedOtro() throws {
    let found = try violations { run in
      var council = run.school("19DJN0001A-1").council
      council.id += "-otro"
      council.level = nil
      council.levels = []
      council.eligible = false
      council.ineligibleReason = .educacionAdultos
      council.participates = false
      run.documents.schools.councils.append(council)
      run.documents.schools.councils.sort { $0.id < $1.id }
    }
    #expect(found == [])
  }

  @Test func aRuralPointNearbyIsTheLocalityWhereTheDeclaredOneIsFar() throws {
    let found = try violations { run in
      run.draw(Places.ranch, northOf: "19DPR0030Z-1", metres: 4000)
      run.draw("190020019", northOf: "19DPR0030Z-1", metres: 500)
      run.standAtRuralPoint("19DPR0030Z-1", "190020019")
    }
    #expect(found == [])
  }

  @Test func withoutPlacesTheCatalogueDecides() throws {
    let found = try violations { run in
      run.documents.places = Places()
      for index in run.documents.located.councils.indices {
        run.documents.located.councils[index].localitySource = .declared
        run.documents.located.councils[index].urbanSource = .catalogue
      }
    }
    #expect(found == [])
  }
}
