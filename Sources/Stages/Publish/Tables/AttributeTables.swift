internal import Contracts

/// A coordinator of one group in one session.
private struct CoordinatorRow {
  let group: Group
  let coordinator: Coordinator
  /// From 1, among those of the group in the session: nobody is named where the role is
  /// `por_designar`, and there may be several.
  let order: Int
}

extension Table {
  /// Who coordinates each group in each session (rules K1–K4).
  static func coordinators(_ register: Register) -> Table {
    let rows = register.encuentros.flatMap(\.groups).flatMap { group in
      Dictionary(grouping: group.coordinators, by: \.session).sorted { $0.key < $1.key }
        .flatMap { _, coordinators in
          coordinators.enumerated().map { index, coordinator in
            CoordinatorRow(group: group, coordinator: coordinator, order: index + 1)
          }
        }
    }
    return Table(
      "coordinadores", "Coordinación de los grupos",
      "Qué CTE coordina cada grupo en cada sesión, y en qué función",
      key: ["encuentro", "grupo", "sesion", "orden"],
      columns: Column<CoordinatorRow>.encuentro(register, of: \.group.encuentro) + [
        .integer("grupo", "Grupo de trabajo, desde 1", \.group.group),
        .integer("sesion", "Sesión: 1, 2 o 3", \.coordinator.session),
        .integer("orden", "Lugar entre quienes coordinan el grupo en la sesión, desde 1", \.order),
        .text("cte", "Identificador del CTE: clave y turno", \.coordinator.council),
        .text("nombre", "Nombre de la escuela") { register[$0.coordinator.council]?.name },
        .text("funcion", "Con qué función", \.coordinator.role.words),
      ], rows: rows)
  }

  /// Every finding of the data and of the rules.
  static func warnings(_ register: Register) -> Table {
    let documents = register.documents
    let findings =
      documents.schools.findings + documents.schools.rejected + documents.places.findings
      + documents.located.findings
    let violations = documents.check.violations.map {
      Finding(key: "regla.\($0.rule)", council: $0.subject, detail: $0.detail)
    }
    let rows = (findings.sorted() + violations.sorted()).enumerated().map {
      (number: $0 + 1, finding: $1)
    }
    return Table(
      "advertencias", "Advertencias", "Cada aviso de los datos y cada regla incumplida",
      key: ["numero"],
      columns: [
        .integer("numero", "Número de la advertencia", \.number),
        .text("clave", "Clave del aviso, o regla incumplida", \.finding.key),
        .text("significado", "Qué quiere decir la clave") { row in
          row.finding.key.hasPrefix("regla.")
            ? "regla incumplida" : FindingWords.meaning(of: row.finding.key)
        },
        .text("sujeto", "CTE, encuentro o lugar del que se trata", \.finding.council),
        .text("nombre", "Nombre de la escuela") { register[$0.finding.council]?.name },
        .text("detalle", "Qué se encontró", \.finding.detail),
      ], rows: rows)
  }

  /// Whose data the products are made of.
  static func sources(_ attribution: Attribution) -> Table {
    let rows =
      attribution.sources.map { (kind: "fuente", title: $0.title, path: $0.path) }
      + attribution.licences.map { (kind: "licencia", title: $0.title, path: $0.path) }
    return Table(
      "fuentes", "Fuentes", "De quién son los datos y bajo qué términos se usan",
      key: ["tipo", "titulo"],
      columns: [
        .text("tipo", "fuente o licencia", \.kind),
        .text("titulo", "Institución y obra, o nombre de los términos", \.title),
        .text("direccion", "Dirección en internet", \.path),
      ], rows: rows)
  }
}
