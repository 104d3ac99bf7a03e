internal import Contracts

// The columns that several products have in common.

extension [Column<CouncilRecord>] {
  /// Which CTE: enough to know it in any table.
  static var identity: Self {
    [
      .text("cte", "Identificador del CTE: clave y turno", \.id),
      .text("cct", "Clave del centro de trabajo", \.council.cct),
      .text("nombre", "Nombre de la escuela", \.council.name),
      .list("nivel", "Nivel o niveles educativos") { record in
        record.council.levels.map(\.words)
      },
      .text("turno", "Turno de la escuela", \.council.shift.rawValue),
    ]
  }

  static var place: Self {
    [
      .text("municipio_clave", "Clave del municipio (INEGI, 5 dígitos)") { $0.municipality?.id },
      .text("municipio", "Municipio") { $0.municipality?.name },
      .text("localidad_clave", "Clave de la localidad (INEGI, 9 dígitos)") { $0.locality?.id },
      .text("localidad", "Localidad") { $0.locality?.name },
      .text("colonia", "Colonia; donde no hay polígono de colonia, AGEB y su clave", \.colonia),
    ]
  }

  /// Where it stands and how that is known.
  static var position: Self { [.positionQuality] + coordinates }

  static var coordinates: Self {
    [
      .degrees("latitud", "Grados WGS84, norte positivo") { $0.position?.latitude },
      .degrees("longitud", "Grados WGS84, este positivo") { $0.position?.longitude },
    ]
  }
}

extension Column {
  /// An encuentro: its identifier, and how people know it.
  static func encuentro(
    _ register: Register, _ description: String = "Identificador del encuentro",
    of id: @escaping (Row) -> String?
  ) -> [Column] {
    [
      .text("encuentro", description, id),
      .text("encuentro_nombre", "Su localidad, la sede de la sesión 1 y el turno") {
        register.name(ofEncuentro: id($0))
      },
    ]
  }
}

extension Column<CouncilRecord> {
  fileprivate static var positionQuality: Self {
    .text("calidad_posicion", "punto, corregida, colonia, localidad o ninguna") {
      $0.located?.position.quality.code
    }
  }
}

extension Table {
  /// Every CTE read.
  static func schools(_ register: Register) -> Table {
    Table(
      "escuelas", "Escuelas",
      "Cada CTE (escuela y turno) leído, con su encuentro o la razón de no tenerlo",
      key: ["cte"],
      columns: .identity + schoolColumns + .place + meetingColumns(register) + capacityColumns
        + qualityColumns + historyColumns(register) + .coordinates,
      rows: register.councils)
  }

  private static var schoolColumns: [Column<CouncilRecord>] {
    [
      .text("servicio", "Servicio educativo", \.council.service.words),
      .text("control", "Público o privado", \.council.control.words),
      .text("zona_escolar", "Zona escolar", \.council.zone),
      .text("supervision", "Clave de la supervisión", \.council.supervision),
      .text("region", "Región", \.council.region),
      .list("claves_del_cte", "Claves de las escuelas que forman el CTE", \.council.ccts),
    ]
  }

  private static func meetingColumns(_ register: Register) -> [Column<CouncilRecord>] {
    let situation: [Column<CouncilRecord>] = [
      .text("situacion", "asignada, sin_asignar o no_elegible", \.status.rawValue),
      .text("motivo", "Por qué no está en un encuentro", \.reason),
      .text("motivo_explicado", "El motivo en palabras", \.explanation),
      .text("turno_sesion", "Turno en que sesiona: matutino o vespertino") {
        ($0.encuentro?.shift ?? $0.located?.meetingShift)?.rawValue
      },
    ]
    let meeting: [Column<CouncilRecord>] = [
      .text("sede", "CTE sede de la sesión 1", \.sede),
      .text("sede_nombre", "Nombre de la escuela sede de la sesión 1") {
        register[$0.sede]?.council.name
      },
      .metres("metros_sede", "Metros geodésicos a la sede de la sesión 1", \.metresToSede),
      .list("sesiones_como_sede", "Sesiones de las que es sede") { $0.hosts.map(String.init) },
      .text("regla_union", "Regla por la que se unió a su encuentro") { $0.match?.rule.code },
    ]
    return situation
      + Column<CouncilRecord>.encuentro(register, "Identificador de su encuentro") {
        $0.encuentro?.id
      } + meeting
  }

  private static var capacityColumns: [Column<CouncilRecord>] {
    [
      .integer(
        "integrantes", "Integrantes del CTE: dirección y docentes; vacío si no se reportaron",
        \.members),
      .text("integrantes_fuente", "De dónde viene el número de integrantes") {
        $0.council.membersSource?.code
      },
      .integer("alumnos", "Alumnos", \.council.students),
      .integer("aulas", "Aulas que cuentan para ser sede", \.council.rooms),
      .flag("multigrado", "Organización multigrado", \.council.multigrade),
      .flag("urbana", "En localidad urbana") { $0.located?.urban },
    ]
  }

  private static var qualityColumns: [Column<CouncilRecord>] {
    [
      .positionQuality,
      .metres(
        "metros_localidad_declarada", "Metros del punto del catálogo a la localidad declarada"
      ) {
        $0.located?.localityConflictMetres
      },
      .list("marcas", "Reglas y condiciones que la explican") {
        ($0.located?.marks ?? []).sorted().map { $0 == "indigena" ? "localidad_indigena" : $0 }
          + ($0.wasJoined ? ["muy_pequeno_unido"] : [])
      },
      .list("avisos", "Claves de los avisos de sus datos; resumen.txt las explica", \.findings),
      .list("incumplimientos", "Reglas que la revisión encontró incumplidas", \.violations),
    ]
  }
}

extension Table {
  /// What an earlier run, and the other schools of the place, add.
  private static func historyColumns(_ register: Register) -> [Column<CouncilRecord>] {
    let onPoint = Dictionary(
      register.councils.compactMap(\.position).map { ($0, 1) }, uniquingKeysWith: +)
    let previous = register.documents.acuerdos.previous.sorted { $0.id < $1.id }
    let earlier = Dictionary(
      previous.flatMap { encuentro in encuentro.councils.map { ($0, encuentro.id) } }
    ) { first, _ in first }
    return [
      .integer("cte_en_el_punto", "Cuántos CTE están en el mismo punto, éste incluido") {
        $0.position.flatMap { onPoint[$0] }
      },
      .text("encuentro_anterior", "Identificador de su encuentro en la corrida anterior") {
        earlier[$0.id]
      },
      .flag("cambio", "No está en el encuentro de la corrida anterior; vacío si no estaba en ella")
      { record in
        earlier[record.id].map { $0 != record.encuentro?.id }
      },
    ]
  }
}

extension Layer {
  /// Every CTE read; those whose place is not known stand without geometry, so that none is lost.
  static func schools(_ register: Register) -> Layer {
    Layer(
      .points, table: .schools(register),
      geometries: register.councils.map { $0.position.map(Geometry.point) })
  }
}
