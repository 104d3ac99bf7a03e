internal import Contracts
internal import Geo

/// An eligible CTE whose place in the catalogue is open to doubt.
private struct DoubtRow {
  let council: CouncilRecord
  let findings: [Finding]
  /// What the catalogue gives, where that is a point of this side of the earth.
  let given: Coordinate?
}

extension Layer {
  /// Every eligible CTE with a finding about its coordinates or its locality, where it is taken to
  /// stand; those whose place is not known stand without geometry.
  static func doubtful(_ register: Register) -> Layer {
    let documents = register.documents
    let findings = Dictionary(
      grouping: (documents.schools.findings + documents.located.findings).filter {
        PlaceDoubt(key: $0.key) != nil
      },
      by: \.council)
    let rows = register.councils.compactMap { council -> DoubtRow? in
      guard council.located != nil, let found = findings[council.id] else { return nil }
      return DoubtRow(council: council, findings: found.sorted(), given: council.council.givenPoint)
    }
    return Layer(
      .points,
      table: Table(
        "coordenadas_dudosas", "Coordenadas dudosas",
        "Cada CTE elegible cuya coordenada o localidad hay que revisar, con lo que dice el catálogo y lo que se usó",
        key: ["cte"], columns: columns(register), rows: rows),
      geometries: rows.map { $0.council.position.map(Geometry.point) })
  }

  private static func columns(_ register: Register) -> [Column<DoubtRow>] {
    let doubt: [Column<DoubtRow>] = [
      .list("reglas", "Claves de los avisos de su coordenada", \.keys),
      .list("regla_explicada", "Qué quiere decir cada una, separado por punto y coma", by: "; ") {
        $0.keys.map(FindingWords.meaning)
      },
      .list("detalle", "Qué se encontró, separado por punto y coma", by: "; ") {
        $0.findings.map(\.detail).uniqued
      },
      .text("situacion", "asignada o sin_asignar", \.council.status.rawValue),
    ]
    let encuentro = Column<DoubtRow>.encuentro(register, "Identificador de su encuentro") {
      $0.council.encuentro?.id
    }
    let place: [Column<DoubtRow>] = [
      .number("latitud_original", "Latitud como la da el catálogo") {
        $0.council.council.givenLatitude ?? $0.council.council.latitude
      },
      .number("longitud_original", "Longitud como la da el catálogo") {
        $0.council.council.givenLongitude ?? $0.council.council.longitude
      },
      .text("calidad_posicion", "punto, corregida, colonia, localidad o ninguna") {
        $0.council.located?.position.quality.code
      },
      .metres("metros_original", "Metros del punto del catálogo al que se usó") { row in
        row.given.flatMap { given in row.council.position.map { Geodesic.metres(given, $0) } }
      },
      .metres(
        "metros_localidad_declarada", "Metros del punto del catálogo a la localidad declarada"
      ) { $0.council.located?.localityConflictMetres },
      .text("localidad_declarada", "Clave de la localidad que declara el catálogo") {
        $0.council.council.declaredLocality
      },
      .list("sugerencia", "Qué hacer, separado por punto y coma", by: "; ") {
        PlaceAdvice.phrases($0.keys, $0.council.located?.position.quality)
      },
    ]
    let council: [Column<CouncilRecord>] = .identity + .place
    return council.map { column in column.of { $0.council } } + doubt + encuentro + place
      + [Column<CouncilRecord>].coordinates.map { column in column.of { $0.council } }
  }
}

extension DoubtRow {
  fileprivate var keys: [String] { findings.map(\.key).uniqued }
}

extension Council {
  fileprivate var givenPoint: Coordinate? {
    guard let latitude = givenLatitude ?? latitude, let longitude = givenLongitude ?? longitude,
      (0.1...90).contains(latitude), (-180 ... -0.1).contains(longitude)
    else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
