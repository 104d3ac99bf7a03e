internal import Contracts
internal import Geo

extension Table {
  /// Every encuentro.
  static func encuentros(_ register: Register, _ rules: Rules) -> Table {
    Table(
      "Encuentros", "Cada encuentro: las escuelas que se reúnen", key: ["encuentro"],
      columns: identityColumns + sizeColumns(rules) + sedeColumns(register) + judgementColumns,
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
      .text("estado_sede", "ok, infraestructura_declarada, por_confirmar, …") {
        $0.sede(of: 1)?.status.rawValue
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

  private static var judgementColumns: [Column<EncuentroRecord>] {
    [
      .list("estado", "Lo que debe saberse del encuentro") {
        $0.encuentro.status.map(\.rawValue).sorted()
      },
      .text("podria_unirse_a", "Si es muy pequeño, el encuentro más cercano de su turno") {
        $0.encuentro.joining?.encuentro
      },
      .metres("podria_unirse_metros", "Metros hasta ese encuentro") {
        $0.encuentro.joining?.metres
      },
      .list("incumplimientos", "Reglas que la revisión encontró incumplidas", \.violations),
    ]
  }
}

extension Layer {
  /// Metres by which the outline of an encuentro is wider than the points of its schools, so that
  /// two schools, or several on one point, can be seen too.
  private static let outlineMetres = 50.0

  /// Every encuentro as the outline of its schools.
  static func encuentros(_ register: Register, _ rules: Rules) throws -> Layer {
    let plane = try NationalPlane()
    var geometries: [Geometry?] = []
    for record in register.encuentros {
      let outline = Hull.around(
        record.councils.compactMap(\.position), bufferMetres: outlineMetres, in: plane)
      geometries.append(outline.isEmpty ? nil : .polygon(outline))
    }
    return Layer(table: .encuentros(register, rules), geometries: geometries)
  }
}
