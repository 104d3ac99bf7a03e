internal import Contracts

// What was formed: encuentros, groups, sedes, matches.

extension Summary {
  func writeEncuentros(to sheet: inout TextSheet) {
    sheet.heading("Encuentros y grupos")
    let coordination = register.encuentros.reduce(0) { $0 + $1.withoutCoordinator }
    let joined = register.encuentros.reduce(0) { $0 + ($1.encuentro.joined?.count ?? 0) }
    sheet.columns(
      rows([("Encuentros", "encuentros.total")])
        + MeetingShift.allCases.map {
          ["  del turno \($0.rawValue)", figures.text("encuentros.shift.\($0.rawValue)")]
        }
        + EncuentroOrigin.allCases.map {
          ["  \($0.words)", figures.text("encuentros.origin.\($0.rawValue)")]
        }
        + figures.all(under: "encuentros.levels").map {
          let levels = $0.name == "1" ? "nivel" : "niveles"
          return ["  con \($0.name) \(levels)", SpanishNumber.text($0.value)]
        }
        + EncuentroStatus.allCases.map {
          [
            "  " + $0.words + ($0 == .muyPequeno ? joiningRemedy : ""),
            figures.text("encuentros.status.\($0.rawValue)"),
          ]
        }
        + (rules.joinSmall
          ? [
            ["  muy pequeños que se unieron a otro", SpanishNumber.text(joined)]
          ]
          : [])
        + rows([
          ("Grupos de trabajo", "groups.total"),
          ("Escuelas con menos integrantes que grupos", "groups.shortfalls"),
        ])
        + [
          ["Grupos y sesiones con la coordinación por designar", SpanishNumber.text(coordination)]
        ],
      [.left, .right])
    sheet.line()
    sheet.columns(
      [["Tamaño", "mínimo", "mediana", "máximo"]]
        + [
          ("  escuelas de un encuentro", "encuentros.councils"),
          ("  integrantes de un encuentro", "encuentros.members"),
          ("  integrantes de un grupo", "groups.members"),
        ].map { label, name in
          [label] + ["min", "median", "max"].map { figures.text("\(name).\($0)") }
        },
      [.left, .right, .right, .right])
  }

  func writeSedes(to sheet: inout TextSheet) {
    sheet.heading("Sedes de la sesión 1")
    sheet.columns(
      SedeStatus.allCases.map { [$0.words, figures.text("sedes.status.\($0.rawValue)")] },
      [.left, .right])
  }

  func writeMatches(to sheet: inout TextSheet) {
    sheet.heading(
      "Escuelas unidas a otras por ser multigrado, por su turno o por no tener otro nivel en su área"
    )
    sheet.line("  Los metros van de cada una, de su sede habitual o de la escuela de sus alumnos")
    sheet.line(
      "  a la escuela de otro nivel con la que se unió; no son los de su traslado a la sede.")
    sheet.line()
    let used = MatchRule.allCases.filter { figures.count("matches.rule.\($0.rawValue)") != 0 }
    sheet.columns(
      [["regla", "", "escuelas", "mediana (m)", "máximo (m)"]]
        + used.map { rule in
          let metres = "matches.metres.\(rule.rawValue)"
          return [
            rule.code, rule.words, figures.text("matches.rule.\(rule.rawValue)"),
            figures.text(metres + ".median"), figures.text(metres + ".max"),
          ]
        } + [["", "en total", figures.text("matches.total"), "", ""]],
      [.left, .left, .right, .right, .right])
  }

  func writeTravel(to sheet: inout TextSheet) {
    sheet.heading("Traslado de cada integrante a la sede de la sesión 1 (m)")
    let statistics = ["mean", "median", "p95", "max"]
    sheet.columns(
      [["", "promedio", "mediana", "percentil 95", "máximo"]]
        + [("Todos", "travel"), ("Urbanos", "travel.urban"), ("Rurales", "travel.rural")]
        .map { label, name in [label] + statistics.map { figures.text("\(name).\($0)") } },
      [.left, .right, .right, .right, .right])
  }

  func writeObjective(to sheet: inout TextSheet) {
    sheet.heading("Calidad de la división de las localidades grandes (J, en metros-integrante)")
    sheet.line("  Un metro-integrante es un metro que recorre una persona: menos es mejor.")
    sheet.line()
    let terms = [
      ("Traslado a las sedes", "travel"), ("Apertura de encuentros", "opening"),
      ("Niveles que faltan en un encuentro", "missingLevel"),
      ("Integrantes separados de su colonia", "colonia"),
      ("Alumnos que pasan a una escuela de otro encuentro", "flow"),
      ("En total, en las áreas divididas", "total"),
    ]
    sheet.columns(
      rows([
        ("Áreas (una localidad en un turno)", "areas.total"), ("Áreas divididas", "areas.divided"),
        ("Áreas sin encuentro propio", "areas.unplaced"),
      ]) + terms.map { [$0.0, figures.text("objective.\($0.1)")] } + certificate,
      [.left, .right])
  }

  /// How far from the best the division can be; nothing where no bound was certified.
  private var certificate: [[String]] {
    [
      ("Ninguna división puede costar menos de", "objective.lowerBound", 0),
      ("Por encima de lo mejor posible, como máximo (%)", "objective.gapPercent", 2),
    ].compactMap { label, name, places in
      figures[name].map { [label, SpanishNumber.text($0, places: places)] }
    }
  }
}
