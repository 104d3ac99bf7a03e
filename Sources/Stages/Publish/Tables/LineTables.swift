internal import Contracts
internal import Geo

/// The way of a CTE to a host of its encuentro.
private struct SedeLine {
  let council: CouncilRecord
  let encuentro: String
  let sede: String
  let host: CouncilRecord
  let sessions: [Int]
  let from: Coordinate
  let to: Coordinate
}

/// From where a match was measured to whom.
private struct MatchLine {
  let council: CouncilRecord
  let match: Match
  let from: Coordinate
  let to: Coordinate
}

extension Layer {
  /// A line from each CTE to each host of its encuentro; those on the host's own point have none.
  static func sedeLines(_ register: Register) -> Layer {
    let lines = register.encuentros.flatMap { record in
      record.hosts.flatMap { sede, sessions in
        record.councils.compactMap { council -> SedeLine? in
          guard let host = register[sede.council], let from = council.position,
            let to = host.position, from != to
          else { return nil }
          return SedeLine(
            council: council, encuentro: record.id, sede: sede.council, host: host,
            sessions: sessions, from: from, to: to)
        }
      }
    }
    let columns: [Column<SedeLine>] = [
      .text("encuentro", "Identificador del encuentro", \.encuentro),
      .text("sede", "CTE sede", \.sede),
      .text("sede_nombre", "Nombre de la escuela sede", \.host.council.name),
      .list("sesiones", "Sesiones de las que es sede") { $0.sessions.map(String.init) },
      .metres("metros", "Metros geodésicos a la sede") { Geodesic.metres($0.from, $0.to) },
      .integer("integrantes", "Integrantes del CTE", \.council.council.members),
    ]
    return Layer(
      table: Table(
        "Líneas a la sede",
        "De cada CTE a la sede de su encuentro, si no están en un mismo punto",
        key: ["cte", "sede"],
        columns: [Column<CouncilRecord>].identity.map { column in column.of { $0.council } }
          + columns, rows: lines),
      geometries: lines.map { .line([$0.from, $0.to]) })
  }

  /// A line from the reference point of each match to the partner of another level; those on one
  /// point have none.
  static func matchLines(_ register: Register, _ rules: Rules) -> Layer {
    let matches = register.documents.encuentros.matches.sorted {
      ($0.council, $0.encuentro) < ($1.council, $1.encuentro)
    }
    let lines = matches.compactMap { match -> MatchLine? in
      guard let council = register[match.council], let from = register[match.reference]?.position,
        let to = register[match.partner]?.position, from != to
      else { return nil }
      return MatchLine(council: council, match: match, from: from, to: to)
    }
    let columns: [Column<MatchLine>] = [
      .text("encuentro", "Identificador del encuentro", \.match.encuentro),
      .text("regla", "Regla de la unión", \.match.rule.rawValue),
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
      .metres("alternativa_metros", "Metros hasta ella") { $0.match.alternative?.metres },
    ]
    return Layer(
      table: Table(
        "Líneas de unión",
        "De la referencia de cada unión a la escuela de otro nivel, si no están en un mismo punto",
        key: ["cte"],
        columns: [Column<CouncilRecord>].identity.map { column in column.of { $0.council } }
          + columns, rows: lines),
      geometries: lines.map { .line([$0.from, $0.to]) })
  }
}
