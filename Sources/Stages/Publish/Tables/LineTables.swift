internal import Contracts
internal import Geo

/// The way of a CTE to a host of its encuentro.
private struct SedeLine {
  let council: CouncilRecord
  let encuentro: String
  let sede: String
  let host: CouncilRecord
  let sessions: [Int]

  var line: Geometry? { straightLine(from: council, to: host) }
  /// Nil where one of them has no place.
  var metres: Double? {
    council.position.flatMap { from in host.position.map { Geodesic.metres(from, $0) } }
  }
}

/// From where a match was measured to whom.
private struct MatchLine {
  let council: CouncilRecord
  let match: Match
  let line: Geometry?
}

/// What is drawn between two councils: nothing where they are on one point or one has no place.
private func straightLine(from: CouncilRecord?, to: CouncilRecord?) -> Geometry? {
  guard let from = from?.position, let to = to?.position, from != to else { return nil }
  return .line([from, to])
}

extension Layer {
  /// A row for each CTE and each host of its encuentro but itself, with the line from one to the
  /// other; those on the host's own point stand without geometry.
  ///
  /// - Parameter farMetres: beyond which a way is marked as long; nil where that is not known.
  static func sedeLines(_ register: Register, farMetres: Double?) -> Layer {
    let lines = register.encuentros.flatMap { record in
      record.hosts.flatMap { sede, sessions in
        record.councils.compactMap { council -> SedeLine? in
          guard let host = register[sede.council], host.id != council.id else { return nil }
          return SedeLine(
            council: council, encuentro: record.id, sede: sede.council, host: host,
            sessions: sessions)
        }
      }
    }
    let columns: [Column<SedeLine>] =
      Column<SedeLine>.encuentro(register, of: \.encuentro) + [
        .text("sede", "CTE sede", \.sede),
        .text("sede_nombre", "Nombre de la escuela sede", \.host.council.name),
        .list("sesiones", "Sesiones de las que es sede") { $0.sessions.map(String.init) },
        .metres("metros", "Metros geodésicos a la sede", \.metres),
        .flag(
          "traslado_largo", "Más larga que el percentil 95 de los integrantes, en la sesión 1"
        ) { line in
          farMetres.flatMap { far in
            line.metres.map { line.sessions.contains(1) && $0 > far }
          }
        },
        .integer("integrantes", "Integrantes del CTE", \.council.members),
      ]
    return Layer(
      .lines,
      table: Table(
        "lineas_sede", "Líneas a la sede",
        "De cada CTE a la sede de su encuentro; sin línea si están en un mismo punto",
        key: ["cte", "sede"],
        columns: [Column<CouncilRecord>].identity.map { column in column.of { $0.council } }
          + columns, rows: lines),
      geometries: lines.map(\.line))
  }

  /// A line for each multigrade CTE joined by rules F5a and F5b.
  static func multigradeLines(_ register: Register, _ rules: Rules) -> Layer {
    matchLines(
      "lineas_multigrado", "Líneas multigrado",
      "De la referencia de cada CTE multigrado unido a la escuela de otro nivel", register, rules
    ) { $0.isMultigrade }
  }

  /// A line for each CTE joined by its shift (F6b, F6c), for being a CAM (F7), for want of another
  /// level (F8) or by agreement.
  static func unionLines(_ register: Register, _ rules: Rules) -> Layer {
    matchLines(
      "lineas_union", "Líneas de unión",
      "De la referencia de cada CTE unido por otra razón a la escuela de otro nivel", register,
      rules
    ) { !$0.isMultigrade }
  }

  /// A row for each match, from its reference point to the partner of another level; those on one
  /// point, or of which one has no place, stand without geometry.
  private static func matchLines(
    _ name: String, _ title: String, _ description: String, _ register: Register,
    _ rules: Rules, where isWanted: (MatchRule) -> Bool
  ) -> Layer {
    let matches = register.documents.encuentros.matches.filter { isWanted($0.rule) }.sorted {
      ($0.council, $0.encuentro) < ($1.council, $1.encuentro)
    }
    let lines = matches.compactMap { match -> MatchLine? in
      register[match.council].map { council in
        MatchLine(
          council: council, match: match,
          line: straightLine(from: register[match.reference], to: register[match.partner]))
      }
    }
    return Layer(
      .lines,
      table: Table(
        name, title, description + "; sin línea si están en un mismo punto", key: ["cte"],
        columns: [Column<CouncilRecord>].identity.map { column in column.of { $0.council } }
          + matchColumns(register, rules), rows: lines),
      geometries: lines.map(\.line))
  }

  private static func matchColumns(
    _ register: Register, _ rules: Rules
  ) -> [Column<MatchLine>] {
    Column<MatchLine>.encuentro(register, of: \.match.encuentro) + [
      .text("regla", "Regla de la unión", \.match.rule.code),
      .text("regla_explicada", "La regla en palabras", \.match.rule.words),
      .text("referencia", "CTE desde el que se midió", \.match.reference),
      .text("referencia_tipo", "Qué es la referencia", \.match.referenceKind.words),
      .text("pareja", "CTE de otro nivel con el que se reúne", \.match.partner),
      .text("pareja_nombre", "Nombre de esa escuela") {
        register[$0.match.partner]?.council.name
      },
      .metres("metros", "Metros geodésicos de la referencia a la pareja", \.match.metres),
      .flag("lejana", "Desde la distancia que se advierte") {
        $0.match.metres >= rules.warnMatchMetres
      },
      .text("alternativa", "La mejor opción que no se tomó") { $0.match.alternative?.encuentro },
      .text("alternativa_nombre", "Su localidad, su sede y su turno") {
        register.name(ofEncuentro: $0.match.alternative?.encuentro)
      },
      .metres("alternativa_metros", "Metros hasta ella") { $0.match.alternative?.metres },
    ]
  }
}

extension MatchRule {
  fileprivate var isMultigrade: Bool {
    switch self {
    case .f5a, .f5bSede, .f5bFlow, .f5bNear: true
    case .f6b, .f6c, .f7, .f8, .acuerdo: false
    }
  }
}
