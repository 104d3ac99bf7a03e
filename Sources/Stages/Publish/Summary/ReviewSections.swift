internal import Contracts

// What to look at, and what was proved.

extension Summary {
  func writeFirstChecks(to sheet: inout TextSheet) {
    sheet.heading("Qué revisar primero")
    let approximate = [Position.Quality.repaired, .colonia, .locality, .none].map {
      figures.count("located.quality.\($0.rawValue)") ?? 0
    }
    let single = ["0", "1"].compactMap { figures.count("encuentros.levels.\($0)") }
    let checks: [(String, String, String)] = [
      number(
        approximate.reduce(0, +), "Coordenadas corregidas, aproximadas o desconocidas",
        "escuelas: calidad_posicion; coordenadas_dudosas: sugerencia"),
      figure(
        "located.conflicts", "Punto del catálogo fuera de la localidad declarada",
        "escuelas: metros_localidad_declarada"),
      number(
        farCouncils, "Escuelas más lejos de su sede que el percentil 95",
        "lineas_sede: traslado_largo"),
      number(
        councils { $0 >= rules.warnMatchMetres },
        "Escuelas a \(SpanishNumber.text(rules.warnMatchMetres)) m o más de su sede",
        "escuelas: metros_sede"),
      number(
        single.reduce(0, +), "Encuentros con un solo nivel", "encuentros: niveles_que_cuentan"),
      figure(
        "encuentros.status.requiere_valoracion", "Encuentros que unen turnos",
        "encuentros: estado"),
      figure(
        "encuentros.status.muy_pequeno", "Encuentros muy pequeños" + joiningRemedy,
        "encuentros: podria_unirse_a"),
      figure(
        "sedes.status.aulas_insuficientes", "Sedes con menos aulas que grupos",
        "sedes: estado"),
      figure(
        "sedes.status.edificio_compartido", "Sedes en un edificio ya ocupado",
        "sedes: estado"),
      figure("sedes.status.por_confirmar", "Sedes con aulas por confirmar", "sedes: estado"),
      number(
        register.cutColonias.count,
        "Colonias partidas entre encuentros; \(figures.text("colonias.cut")) si se cuentan "
          + "por localidad y turno",
        "colonias_resumen: partida, areas_partidas"),
      figure(
        "matches.warned", "Uniones desde \(SpanishNumber.text(rules.warnMatchMetres)) m",
        "lineas_multigrado, lineas_union: lejana"),
      figure("unassigned", "Escuelas sin asignar", "sin_asignar: motivo_explicado"),
    ]
    sheet.columns(
      [["cuántas", "qué", "dónde verlo"]] + checks.map { [$0.0, $0.1, $0.2] },
      [.right, .left, .left])
  }

  private func figure(_ name: String, _ what: String, _ place: String) -> (String, String, String) {
    (figures.text(name), what, place)
  }

  private func number(_ count: Int, _ what: String, _ place: String) -> (String, String, String) {
    (SpanishNumber.text(count), what, place)
  }

  /// Councils farther from their sede than 95 % of the teachers.
  private var farCouncils: Int {
    figures["travel.p95"].map { limit in councils { $0 > limit } } ?? 0
  }

  /// Councils whose metres to their sede are such.
  private func councils(where isFar: (Double) -> Bool) -> Int {
    register.councils.count { $0.metresToSede.map(isFar) ?? false }
  }

  func writeFindings(to sheet: inout TextSheet) {
    sheet.heading("Avisos de los datos")
    let findings = figures.all(under: "findings")
    if findings.isEmpty { sheet.line("  Ninguno.") }
    sheet.columns(
      findings.map { [SpanishNumber.text($0.value), $0.name, FindingWords.meaning(of: $0.name)] },
      [.right, .left, .left])
    let supervised = register.councils.contains {
      $0.council.zone != nil || $0.council.supervision != nil
    }
    if !supervised, !register.councils.isEmpty {
      sheet.line()
      sheet.line("  El catálogo no trae zona escolar ni supervisión.")
    }
  }

  func writeRules(to sheet: inout TextSheet) {
    sheet.heading("Reglas revisadas")
    let check = register.documents.check
    sheet.columns(
      [["regla", "qué pide", "pruebas", "incumplimientos"]]
        + check.rules.sorted { $0.rule < $1.rule }.map {
          [
            RuleWords.name(of: $0.rule), RuleWords.meaning(of: $0.rule),
            SpanishNumber.text($0.tested),
            $0.tested == 0 && $0.violations == 0
              ? "no hubo casos" : SpanishNumber.text($0.violations),
          ]
        },
      [.left, .left, .right, .right])
    let violations = check.violations.sorted {
      ($0.rule, $0.subject, $0.detail) < ($1.rule, $1.subject, $1.detail)
    }
    guard !violations.isEmpty else { return }
    sheet.line()
    for violation in violations.prefix(20) {
      sheet.line("  \(violation.rule) \(violation.subject): \(violation.detail)")
    }
    let more = violations.count - 20
    if more > 0 {
      sheet.line("  … y \(SpanishNumber.counted(more, "más", "más")); todos están en check.json")
    }
  }
}
