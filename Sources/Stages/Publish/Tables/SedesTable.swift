internal import Contracts

/// One school as host of some sessions of an encuentro.
private struct HostRow {
  let encuentro: EncuentroRecord
  let sede: Sede
  let sessions: [Int]
  let council: CouncilRecord?
}

extension Table {
  /// A row for each session of each encuentro (rule G2).
  static func sedesBySession(_ register: Register) -> Table {
    let rows = register.encuentros.flatMap { record in
      record.sedes.map {
        HostRow(
          encuentro: record, sede: $0, sessions: [$0.session], council: register[$0.council])
      }
    }
    return Table(
      "sedes_por_sesion", "Sedes por sesión",
      "La escuela sede de cada sesión de cada encuentro: tres filas por encuentro",
      key: ["encuentro", "sesion"],
      columns: Column<HostRow>.encuentro(register, of: \.encuentro.id)
        + [.integer("sesion", "Sesión: 1, 2 o 3", \.sede.session)] + hostColumns(register),
      rows: rows)
  }

  fileprivate static func hosts(_ rows: [HostRow], _ register: Register) -> Table {
    Table(
      "sedes", "Sedes",
      "Cada escuela sede una vez por encuentro, con las sesiones de las que lo es",
      key: ["encuentro", "cte"],
      columns: Column<HostRow>.encuentro(register, of: \.encuentro.id)
        + [.list("sesiones", "Sesiones de las que es sede") { $0.sessions.map(String.init) }]
        + hostColumns(register),
      rows: rows)
  }

  private static func hostColumns(_ register: Register) -> [Column<HostRow>] {
    let council: [Column<CouncilRecord>] = .identity + .place
    let columns: [Column<HostRow>] = [
      .text("turno_sesion", "Turno en que sesiona: matutino o vespertino") {
        $0.encuentro.encuentro.shift.rawValue
      },
      .integer("aulas", "Aulas de la sede", \.sede.rooms),
      .integer("grupos", "Grupos de trabajo", \.sede.groupCount),
      .integer("integrantes", "Integrantes de todos los CTE", \.encuentro.encuentro.members),
      .metres(
        "metros_integrante_suma",
        "Metros-integrante: suma de los metros de todos los integrantes a la sede"
      ) {
        $0.sede.teacherMetres
      },
      .text("estado", "con_aulas, infraestructura_declarada, por_confirmar, …", \.sede.status.code),
      .text("estado_explicado", "El estado en palabras", \.sede.status.words),
      .list(
        "alternativas",
        "Las demás candidatas, de mejor a peor, y por qué no, separadas por punto y coma", by: "; "
      ) { alternatives($0, register) },
    ]
    return council.map { column in column.of { $0.council } } + columns
      + [Column<CouncilRecord>].position.map { column in column.of { $0.council } }
  }

  private static func alternatives(_ row: HostRow, _ register: Register) -> [String] {
    (row.encuentro.sede(of: 1)?.ranking ?? [])
      .filter { $0.council != row.sede.council }
      .map { candidate in
        [candidate.council, register[candidate.council]?.name, "(\(candidate.verdict.words))"]
          .compactMap(\.self).joined(separator: " ")
      }
  }
}

extension Layer {
  /// Every host once for each encuentro, at its place.
  static func sedes(_ register: Register) -> Layer {
    let rows = register.encuentros.flatMap { record in
      record.hosts.map {
        HostRow(
          encuentro: record, sede: $0.sede, sessions: $0.sessions,
          council: register[$0.sede.council])
      }
    }
    return Layer(
      .points, table: .hosts(rows, register),
      geometries: rows.map { $0.council?.position.map(Geometry.point) })
  }
}
