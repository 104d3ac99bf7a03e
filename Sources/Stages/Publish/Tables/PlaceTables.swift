internal import Contracts
internal import Geo

/// The eligible CTEs of one place, counted.
private struct PlaceTally {
  let id: String
  let councils: [CouncilRecord]

  var members: Int { councils.reduce(0) { $0 + ($1.members ?? 0) } }
  var assigned: Int { councils.count { $0.status == .asignada } }
  /// Identifiers of the encuentros where they meet.
  var encuentros: Set<String> { Set(councils.compactMap { $0.encuentro?.id }) }

  func count(of level: Level) -> Int { councils.count { $0.council.levels.contains(level) } }
  func count(of shift: MeetingShift) -> Int {
    councils.count { $0.located?.meetingShift == shift }
  }

  /// Sorted by place.
  static func tallies(
    _ register: Register, by place: (CouncilRecord) -> String?
  ) -> [PlaceTally] {
    let eligible = register.councils.filter { $0.located != nil }
    let placed = Dictionary(grouping: eligible) { place($0) ?? "" }
    return placed.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
      .map { PlaceTally(id: $0.key, councils: $0.value) }
  }
}

extension [Column<PlaceTally>] {
  fileprivate static var counts: Self {
    let levels = Level.allCases.map { level in
      Column<PlaceTally>.integer(level.rawValue, "CTE elegibles con nivel \(level.words)") {
        $0.count(of: level)
      }
    }
    return [.integer("escuelas", "CTE elegibles", \.councils.count)] + levels + [
      .integer("asignadas", "CTE que están en un encuentro", \.assigned),
      .integer("no_asignadas", "CTE elegibles que no están en ninguno") {
        $0.councils.count - $0.assigned
      },
      .integer("integrantes", "Integrantes de los CTE", \.members),
      .integer("encuentros", "Encuentros a los que van", \.encuentros.count),
    ]
  }
}

extension Register {
  /// For each colonia that a division cut, the number of areas in which it did.
  var cutColonias: [String: Int] {
    struct Part: Hashable {
      let area: String
      let colonia: String
    }
    var clusters: [Part: Set<String>] = [:]
    for cluster in documents.clusters.clusters {
      for council in cluster.councils {
        guard let colonia = self[council]?.located?.colonia else { continue }
        let part = Part(area: cluster.locality + cluster.shift.rawValue, colonia: colonia)
        clusters[part, default: []].insert(cluster.id)
      }
    }
    return Dictionary(
      clusters.filter { $0.value.count > 1 }.map { ($0.key.colonia, 1) }, uniquingKeysWith: +)
  }
}

extension Layer {
  /// Every colonia with an eligible CTE; those known by name alone stand without geometry.
  static func colonias(_ register: Register) throws -> Layer {
    let tallies = PlaceTally.tallies(register) { $0.located?.colonia }
    let drawn = Dictionary(grouping: register.documents.places.colonias, by: \.id)
    let cuts = register.cutColonias
    let names: [Column<PlaceTally>] = [
      .text("colonia_id", "Capa y clave de la colonia", \.id),
      .text("colonia", "Colonia") { $0.councils.first?.colonia },
      .list("municipio", "Municipio o municipios") { tally in
        Set(tally.councils.compactMap { $0.municipality?.name }).sorted()
      },
      .list("localidad", "Localidad o localidades") { tally in
        Set(tally.councils.compactMap { $0.locality?.name }).sorted()
      },
    ]
    let cut: [Column<PlaceTally>] = [
      .flag("partida", "Sus CTE de un mismo turno quedaron en varios encuentros") {
        cuts[$0.id] != nil
      },
      .integer("areas_partidas", "En cuántas localidades y turnos quedó partida") {
        cuts[$0.id] ?? 0
      },
    ]
    return Layer(
      .areas,
      table: Table(
        "colonias_resumen", "Resumen por colonia", "Cada colonia con algún CTE elegible",
        key: ["colonia_id"], columns: names + .counts + cut, rows: tallies),
      geometries: try tallies.map { tally in
        try geometry(drawn[tally.id]?.map(\.polygons) ?? [])
      })
  }

  /// Every locality with an eligible CTE, as a point.
  static func localities(_ register: Register) -> Layer {
    let tallies = PlaceTally.tallies(register) { $0.locality?.id }
    let known = Dictionary(register.documents.places.localities.map { ($0.id, $0) }) { a, _ in a }
    let areas = Dictionary(grouping: register.documents.clusters.areas, by: \.locality)
    let names: [Column<PlaceTally>] = [
      .text("localidad_clave", "Clave de la localidad (INEGI, 9 dígitos)", \.id),
      .text("localidad", "Localidad") { $0.councils.first?.locality?.name },
      .text("municipio_clave", "Clave del municipio (INEGI, 5 dígitos)") {
        String($0.id.prefix(5))
      },
      .text("municipio", "Municipio") { $0.councils.first?.municipality?.name },
      .text("ambito", "Urbana o rural, como la dibuja el INEGI") { known[$0.id]?.ambito?.rawValue },
      .integer("poblacion", "Habitantes, donde se conocen") { known[$0.id]?.population },
    ]
    let division: [Column<PlaceTally>] = [
      .integer("matutinos", "CTE elegibles que sesionan en el turno matutino") {
        $0.count(of: .matutino)
      },
      .integer("vespertinos", "CTE elegibles que sesionan en el turno vespertino") {
        $0.count(of: .vespertino)
      },
      .flag("dividida", "No cabe en un encuentro y se dividió") { tally in
        areas[tally.id].map { $0.contains(where: \.divided) }
      },
      .metres("brecha_porcentaje", "Cuánto podría mejorar la división, como máximo, en porcentaje")
      {
        areas[$0.id]?.compactMap(\.gapPercent).max()
      },
    ]
    return Layer(
      .points,
      table: Table(
        "localidades_resumen", "Resumen por localidad", "Cada localidad con algún CTE elegible",
        key: ["localidad_clave"], columns: names + .counts + division, rows: tallies),
      geometries: tallies.map { tally in
        guard let place = known[tally.id], let latitude = place.latitude,
          let longitude = place.longitude
        else { return nil }
        return .point(Coordinate(latitude: latitude, longitude: longitude))
      })
  }

  /// The polygons of those localities, for orientation.
  static func localityLimits(_ register: Register) throws -> Layer {
    let wanted = Set(PlaceTally.tallies(register) { $0.locality?.id }.map(\.id))
    let drawn = register.documents.places.localities.filter {
      wanted.contains($0.id) && $0.polygons?.isEmpty == false
    }.sorted { $0.id < $1.id }
    let columns: [Column<Locality>] = [
      .text("localidad_clave", "Clave de la localidad (INEGI, 9 dígitos)", \.id),
      .text("localidad", "Localidad", \.name),
      .text("ambito", "Urbana o rural, como la dibuja el INEGI") { $0.ambito?.rawValue },
    ]
    return Layer(
      .areas,
      table: Table(
        "localidades_limites", "Límites de localidad",
        "Cada localidad con algún CTE elegible que el INEGI dibuja como polígono",
        key: ["localidad_clave"], columns: columns, rows: drawn),
      geometries: try drawn.map { try geometry([$0.polygons ?? []]) })
  }

  /// Every municipality that the run read.
  static func municipalities(_ register: Register) throws -> Layer {
    let tallies = Dictionary(
      PlaceTally.tallies(register) { $0.municipality?.id }.map { ($0.id, $0) }
    ) { a, _ in a }
    let places = register.documents.places.municipalities.sorted { $0.id < $1.id }
    let names: [Column<Municipality>] = [
      .text("municipio_clave", "Clave del municipio (INEGI, 5 dígitos)", \.id),
      .text("municipio", "Municipio", \.name),
    ]
    let none = PlaceTally(id: "", councils: [])
    let counts: [Column<Municipality>] = [Column<PlaceTally>].counts.map { column in
      column.of { tallies[$0.id] ?? none }
    }
    return Layer(
      .areas,
      table: Table(
        "municipios_resumen", "Resumen por municipio", "Cada municipio de la entidad",
        key: ["municipio_clave"], columns: names + counts, rows: places),
      geometries: try places.map { try geometry([$0.polygons]) })
  }

  /// Nil where nothing is drawn.
  ///
  /// - Parameter drawings: of several that overlap, as layers of colonias do, the union.
  private static func geometry(_ drawings: [[EncodedPolygon]]) throws -> Geometry? {
    let polygons = try Polygon.decoded(drawings.flatMap(\.self))
    if polygons.isEmpty { return nil }
    return .areas(drawings.count > 1 ? Polygon.united(polygons) : polygons)
  }
}
