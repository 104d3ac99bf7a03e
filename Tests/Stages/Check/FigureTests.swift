import CheckStage
import Contracts
import Testing

@Suite struct FigureTests {
  let run: SampleRun
  let figures: [String: Double]
  let names: [String]

  init() throws {
    run = try SampleRun()
    let check = try run.check()
    names = check.figures.map(\.name)
    figures = Dictionary(uniqueKeysWithValues: check.figures.map { ($0.name, $0.value) })
  }

  @Test(arguments: [
    ("schools.read", 19.0), ("schools.eligible", 19), ("schools.ineligible", 0),
    ("schools.ineligible.particular", 0), ("schools.participating", 18),
    ("schools.participating.cam", 1), ("members.total", 242), ("members.secundaria", 69),
    ("members.assigned", 238), ("assigned", 17), ("unassigned", 2),
    ("unassigned.no_reporto_911", 1), ("unassigned.demasiado_lejos", 1),
    ("unassigned.sin_cupo", 0), ("encuentros.total", 4), ("encuentros.origin.division", 2),
    ("encuentros.origin.match", 0), ("encuentros.status.muy_pequeno", 1),
    ("encuentros.levels.2", 2), ("encuentros.levels.3", 2), ("encuentros.members.min", 5),
    ("encuentros.members.median", 26), ("encuentros.members.max", 105),
    ("encuentros.shift.vespertino", 0), ("groups.total", 10), ("groups.members.max", 27),
    ("sedes.status.ok", 2), ("sedes.status.por_confirmar", 2), ("matches.total", 7),
    ("matches.rule.F5a", 1), ("matches.rule.acuerdo", 0), ("areas.total", 9),
    ("areas.divided", 1), ("areas.unplaced", 6), ("objective.opening", 30000),
    ("objective.missingLevel", 105_000), ("objective.colonia", 7500), ("objective.flow", 300),
    ("colonias.cut", 1), ("colonias.cutMembers", 25), ("located.quality.point", 19),
    ("located.quality.none", 0), ("located.urban", 8), ("located.urbanSource.polygon", 19),
    ("located.conflicts", 0),
  ])
  func countsAnew(_ name: String, _ value: Double) {
    #expect(figures[name] == value)
  }

  @Test func sortsNamesAndRepeatsNone() {
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test func measuresTheTravelOfEachTeacher() throws {
    let total = run.documents.sedes.sedes.filter { $0.session == 1 }
      .reduce(0) { $0 + $1.teacherMetres }
    let found = try #require(figures["travel.total"])
    #expect(abs(found - total) < 1e-6)
    #expect(figures["travel.mean"] == found / 238)
    #expect(try #require(figures["travel.rural.max"]) > 4000)
    #expect(try #require(figures["travel.urban.max"]) < 400)
  }

  @Test func addsUpJOverTheDividedAreas() throws {
    let town = try #require(run.documents.clusters.areas[0].objective)
    #expect(abs(try #require(figures["objective.total"]) - town.total) < 1e-6)
    #expect(abs(try #require(figures["objective.gapPercent"]) - 100 * (1 / 0.98 - 1)) < 1e-6)
  }

  @Test func countsFindingsByKey() throws {
    var run = run
    run.documents.schools.findings = [Finding(key: "coord.zero", council: "a", detail: "")]
    run.documents.located.findings = [
      Finding(key: "locality.conflict", council: "a", detail: ""),
      Finding(key: "locality.conflict", council: "b", detail: ""),
    ]
    let figures = try run.check().figures
    #expect(figures.contains(Figure(name: "findings.coord.zero", value: 1)))
    #expect(figures.contains(Figure(name: "findings.locality.conflict", value: 2)))
  }

  @Test func leavesOutWhatHasNoCases() throws {
    var run = run
    run.documents.encuentros = Encuentros(encuentros: [], matches: [], unassigned: [])
    run.documents.sedes.sedes = []
    let names = try run.check().figures.map(\.name)
    #expect(!names.contains("travel.mean"))
    #expect(!names.contains("encuentros.members.min"))
    #expect(names.contains("encuentros.total"))
  }
}
