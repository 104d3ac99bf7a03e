internal import Contracts

extension Table {
  /// Every eligible CTE in no encuentro (rule Q5).
  static func unassigned(_ register: Register) -> Table {
    let columns: [Column<CouncilRecord>] = [
      .text("motivo", "Por qué no está en un encuentro", \.reason),
      .text("motivo_explicado", "El motivo en palabras", \.explanation),
      .text("encuentro_cercano", "El encuentro de su localidad, o el más cercano") {
        $0.unassigned?.nearest
      },
      .text("encuentro_cercano_nombre", "Su localidad, su sede y su turno") {
        register.name(ofEncuentro: $0.unassigned?.nearest)
      },
      .metres("metros", "Metros geodésicos a la escuela más cercana de ese encuentro") {
        $0.unassigned?.metres
      },
      .integer("integrantes", "Integrantes del CTE; vacío si no se reportaron", \.members),
      .integer("alumnos", "Alumnos", \.council.students),
      .text("zona_escolar", "Zona escolar", \.council.zone),
    ]
    return Table(
      "sin_asignar", "Sin asignar",
      "Cada CTE elegible que no está en ningún encuentro, y por qué",
      key: ["cte"], columns: .identity + .place + columns + .position,
      rows: unassignedRows(register))
  }

  fileprivate static func unassignedRows(_ register: Register) -> [CouncilRecord] {
    register.councils.filter { $0.status == .sinAsignar }
  }
}

extension Layer {
  /// The same; those whose place is not known stand without geometry, so that none is lost.
  static func unassigned(_ register: Register) -> Layer {
    Layer(
      .points, table: .unassigned(register),
      geometries: Table.unassignedRows(register).map { $0.position.map(Geometry.point) })
  }
}
