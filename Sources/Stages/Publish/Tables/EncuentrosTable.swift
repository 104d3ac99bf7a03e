internal import Contracts
internal import Geo

extension Table {
  /// Every encuentro.
  static func encuentros(
    _ register: Register, _ rules: Rules, _ shapes: EncuentroShapes
  ) -> Table {
    let overlaps = Dictionary(zip(register.encuentros.map(\.id), shapes.overlaps)) { a, _ in a }
    return Table(
      "encuentros", "Encuentros", "Cada encuentro: las escuelas que se reúnen",
      key: ["encuentro"],
      columns: identityColumns + sizeColumns(rules) + sedeColumns(register)
        + complianceColumns(rules) + judgementColumns(register)
        + [
          .integer("traslapes", "Con cuántos encuentros de su turno se traslapa su contorno") {
            overlaps[$0.id]
          }
        ],
      rows: register.encuentros)
  }

  private static var identityColumns: [Column<EncuentroRecord>] {
    [
      .text("encuentro", "Identificador del encuentro", \.id),
      .text("nombre", "Cómo llamarlo: su localidad, la sede de la sesión 1 y el turno", \.name),
      .text("turno_sesion", "Turno en que sesiona: matutino o vespertino") {
        $0.encuentro.shift.rawValue
      },
      .text("municipio_clave", "Clave del municipio (INEGI, 5 dígitos)") { $0.municipality?.id },
      .text("municipio", "Municipio") { $0.municipality?.name },
      .text("localidad_clave", "Clave de la localidad (INEGI, 9 dígitos)") { $0.locality?.id },
      .text("localidad", "Localidad") { $0.locality?.name },
      .text("origen", "localidad (entera), división (de una localidad) o unión") {
        $0.encuentro.origin.code
      },
    ]
  }

  private static func sizeColumns(_ rules: Rules) -> [Column<EncuentroRecord>] {
    [
      .integer("escuelas", "Número de CTE", { $0.encuentro.councils.count }),
      .list("escuelas_nombres", "Nombres de las escuelas, separados por punto y coma", by: "; ") {
        $0.councils.map(\.name)
      },
      .list(
        "zonas_escolares", "Nivel y zona escolar de sus CTE, separados por punto y coma", by: "; "
      ) { $0.distinct { council in council.zone.map { [council.level?.words, $0] } } },
      .list("supervisiones", "Claves de las supervisiones de sus CTE", by: "; ") {
        $0.distinct { council in council.supervision.map { [$0] } }
      },
      .list("regiones", "Regiones de sus CTE", by: "; ") {
        $0.distinct { council in council.region.map { [$0] } }
      },
      .list("niveles", "Niveles educativos presentes") { $0.encuentro.levels.map(\.words) },
      .integer("niveles_que_cuentan", "Cuántos niveles cuentan para reunirse") {
        rules.countedLevels($0.encuentro.levels).count
      },
      .integer("integrantes", "Integrantes de todos sus CTE", \.encuentro.members),
      .integer("grupos", "Grupos de trabajo", \.encuentro.groupCount),
      .integer("sin_coordinacion", "Grupos y sesiones cuya coordinación está por designar") {
        $0.withoutCoordinator
      },
    ]
  }

  private static func sedeColumns(_ register: Register) -> [Column<EncuentroRecord>] {
    let hosts = sessions.map { session in
      Column<EncuentroRecord>.text("sede_sesion_\(session)", "CTE sede de la sesión \(session)") {
        $0.sede(of: session)?.council
      }
    }
    return hosts + [
      .text("sede_nombre", "Nombre de la escuela sede de la sesión 1") {
        register[$0.sede(of: 1)?.council]?.council.name
      },
      .integer("aulas_sede", "Aulas de la sede de la sesión 1") { $0.sede(of: 1)?.rooms },
      .text("estado_sede", "con_aulas, infraestructura_declarada, por_confirmar, …") {
        $0.sede(of: 1)?.status.code
      },
      .metres(
        "metros_promedio", "Metros de cada integrante a la sede de la sesión 1, en promedio"
      ) {
        $0.meanMetres
      },
      .metres("metros_maximo", "Metros de la escuela más lejana a la sede de la sesión 1") {
        $0.greatestMetres
      },
    ]
  }

  private static func complianceColumns(_ rules: Rules) -> [Column<EncuentroRecord>] {
    [
      .flag("cumple_niveles", "Reúne dos niveles o más de los que cuentan") {
        rules.countedLevels($0.encuentro.levels).count >= 2
      },
      .flag("cumple_tamano", "No pasa del máximo de integrantes") {
        $0.encuentro.members <= rules.maxMembers
      },
      .flag("cumple_aulas", "La sede de cada sesión tiene un aula para cada grupo") {
        $0.sedes.isEmpty ? nil : $0.sedes.allSatisfy { $0.status.hasRooms }
      },
      .flag("cumple_turno", "Sesiona en un solo turno, sin que la autoridad deba valorarlo") {
        !$0.encuentro.status.contains(.requiereValoracion)
      },
      .flag("cumple_coordinacion", "Cada grupo tiene quien lo coordine en cada sesión") {
        $0.groups.isEmpty ? nil : $0.withoutCoordinator == 0
      },
    ]
  }

  private static func judgementColumns(_ register: Register) -> [Column<EncuentroRecord>] {
    [
      .list("estado", "Lo que debe saberse del encuentro") {
        $0.encuentro.status.map(\.rawValue).sorted()
      },
      .text(
        "podria_unirse_a",
        "Si es muy pequeño, el encuentro más cercano de su turno al que puede unirse; vacío si no hay ninguno"
      ) {
        $0.encuentro.joining?.encuentro
      },
      .text("podria_unirse_nombre", "Su localidad, su sede y su turno") {
        register.name(ofEncuentro: $0.encuentro.joining?.encuentro)
      },
      .metres("podria_unirse_metros", "Metros hasta ese encuentro") {
        $0.encuentro.joining?.metres
      },
      .integer(
        "pequenos_unidos",
        "Cuántos encuentros muy pequeños se le unieron (parámetro rules.joinSmall)"
      ) {
        $0.encuentro.joined?.count ?? 0
      },
      .list("incumplimientos", "Reglas que la revisión encontró incumplidas", \.violations),
    ]
  }
}

extension EncuentroRecord {
  /// What its councils have, each once: words that belong together, sorted.
  fileprivate func distinct(_ words: (Council) -> [String?]?) -> [String] {
    Set(
      councils.compactMap { words($0.council)?.compactMap(\.self).joined(separator: " ") }
    ).sorted()
  }
}

extension SedeStatus {
  fileprivate var hasRooms: Bool {
    switch self {
    case .ok, .infraestructuraDeclarada, .edificioCompartido: true
    case .porConfirmar, .aulasInsuficientes: false
    }
  }
}

extension Layer {
  /// Every encuentro as the outline of its schools.
  static func encuentros(_ register: Register, _ table: Table, _ shapes: EncuentroShapes) -> Layer {
    let tone = Column<Int>.integer(
      "tono", "De 0 a \(EncuentroShapes.toneCount - 1): distinto del de los encuentros vecinos"
    ) { $0 }
    return Layer(
      .areas, table: table.adding(tone, of: shapes.tones),
      geometries: shapes.outlines.map { $0.map { .areas([$0.polygon]) } })
  }
}
