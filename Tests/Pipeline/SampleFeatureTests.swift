import Contracts
import Foundation
import Testing

/// A newcomer's first run shows every rule, status and finding, each at the place of the showcase
/// that was made for it.
@Suite struct SampleFeatureTests {
  private func run() throws -> SampleRun { try SampleRun.shared.get() }

  @Test func noRuleIsBroken() throws {
    #expect(try run().check.valid)
    #expect(try run().schools.rejected.isEmpty)
  }

  @Test(arguments: [
    ("Las Parejas", MatchRule.f5a), ("El Solitario", .f5bNear), ("Estación Tarde", .f6b),
    ("Ejido Tarde", .f6c), ("Cuauhtenco", .f6c), ("Villa Múltiple", .f7), ("Jardín Solo", .f8),
    ("Primaria Sola", .f8),
  ])
  func theRuleOfAPlace(place: String, rule: MatchRule) throws {
    #expect(try run().rules(in: place).contains(rule))
  }

  @Test(arguments: [
    ("El Confín", UnassignedReason.demasiadoLejos), ("Real del Cupo", .sinCupo),
    ("La Sede", .noReporto911),
  ])
  func whoIsInNoEncuentro(place: String, reason: UnassignedReason) throws {
    let run = try run()
    let ids = Set(run.councils(in: place).map(\.id))
    let reasons = run.encuentros.unassigned.filter { ids.contains($0.council) }.map(\.reason)
    #expect(reasons.contains(reason))
  }

  @Test(arguments: [
    ("Gran Escuela", EncuentroStatus.excedeMaximo), ("Aulas Calladas", .muyPequeno),
    ("Estación Tarde", .requiereValoracion), ("Aula Única", .aulasInsuficientes),
  ])
  func theStatusOfAnEncuentro(place: String, status: EncuentroStatus) throws {
    #expect(try run().meetings(of: place).contains { $0.status.contains(status) })
  }

  @Test(arguments: [
    ("Aulas Calladas", SedeStatus.porConfirmar), ("Aula Única", .aulasInsuficientes),
    ("El Campus", .edificioCompartido), ("Las Parejas", .ok),
  ])
  func theStatusOfASede(place: String, status: SedeStatus) throws {
    #expect(try run().sedeStatus(in: place) == [status])
  }

  @Test func aTownIsDividedAColoniaCutAndTheAfternoonApart() throws {
    let run = try run()
    let town = try #require(run.councils(in: "Ciudad Muestra").first?.declaredLocality)
    let areas = run.clusters.areas.filter { $0.locality == town }
    #expect(areas.map(\.shift) == [.matutino, .vespertino])
    #expect(areas[0].divided)
    #expect((areas[0].objective?.colonia ?? 0) > 0)
    #expect(run.meetings(of: "Ciudad Muestra").contains { $0.shift == .vespertino })
  }

  @Test func fewerPeopleThanGroupsAndMoreDirectorsThanTurns() throws {
    let run = try run()
    let large = Set(run.meetings(of: "Gran Escuela").map(\.id))
    let absent = run.groups.shortfalls.filter { shortfall in
      run.encuentros.encuentros.contains {
        large.contains($0.id) && $0.councils.contains(shortfall.council)
      }
    }
    #expect(absent.count == 1)
    #expect(run.roles(in: "Gran Escuela").contains(.porDesignar))
    #expect(run.roles(in: "Siete Escuelas").contains(.co))
    #expect(run.groups.groups.contains { $0.coordinators.contains { $0.role == .encargado } })
  }

  @Test(arguments: [
    "cct.letter", "cct.mended", "coord.copied", "coord.digits", "coord.disagree", "coord.far",
    "coord.fraction", "coord.malformed", "coord.missing", "coord.outside", "coord.placeholder",
    "coord.sign", "coord.sixty", "coord.swapped", "coord.zero",
  ])
  func theFindingsOfTheCatalogue(key: String) throws {
    #expect(try run().schools.findings.contains { $0.key == key })
  }

  @Test(arguments: [
    "locality.conflict", "position.far", "position.outside", "position.colonia",
    "position.locality",
  ])
  func theFindingsOfPlaces(key: String) throws {
    #expect(try run().located.findings.contains { $0.key == key })
  }

  @Test func everyKindOfSchoolIsThere() throws {
    let councils = try run().schools.councils
    #expect(
      Set(councils.compactMap(\.ineligibleReason)).isSuperset(of: [
        .nivelFuera, .particular, .educacionAdultos, .apoyoUsaer, .inicialNoEscolarizada,
      ]))
    let eligible = councils.filter(\.eligible)
    #expect(Set(eligible.compactMap(\.level)) == Set(Level.allCases))
    #expect(
      Set(eligible.map(\.service)).isSuperset(of: [
        .general, .indigena, .tecnica, .telesecundaria, .comunitario, .trabajadores,
        .escolarizada, .cam,
      ]))
  }
}

/// What only the tables beside the catalogue can show.
@Suite struct SampleTableTests {
  private func run() throws -> SampleRun { try SampleRun.shared.get() }

  @Test(arguments: [("Los Unidos", MatchRule.f5bSede), ("El Paso", .f5bFlow)])
  func theRuleOfAPlace(place: String, rule: MatchRule) throws {
    #expect(try run().rules(in: place) == [rule])
  }

  @Test func twoSchoolsAreOneCTE() throws {
    #expect(try run().schools.councils.contains { $0.ccts.count == 2 })
  }

  @Test func theAuthoritySaysThatASchoolServes() throws {
    #expect(try run().sedeStatus(in: "Aulas Dichas") == [.infraestructuraDeclarada])
    #expect(
      try run().sedes.sedes.contains { $0.ranking.contains { $0.verdict == .noApta } })
  }

  @Test func subdirectorsAndAdvisersCoordinate() throws {
    let roles = try run().roles(in: "Gran Escuela")
    #expect(roles.isSuperset(of: [.director, .subdirector, .atp, .porDesignar]))
  }

  @Test func privateSchoolsThatWantToTakePartDo() throws {
    #expect(try run().schools.councils.contains { $0.control == .privado && $0.eligible })
  }

  @Test func peopleAreSpreadByGradeAndSubject() throws {
    #expect(try run().schools.councils.contains { $0.membersSource == .staff })
    #expect(try run().groups.groups.contains { $0.councils.contains { !$0.strata.isEmpty } })
  }

  @Test func pupilsThatGoOnAreCounted() throws {
    #expect(try run().located.flows.count > 200)
    #expect(try run().clusters.areas.contains { ($0.objective?.flow ?? 0) > 0 })
  }
}
