internal import Contracts

/// What a finding about a place speaks of.
enum PlaceDoubt {
  /// The coordinates of the catalogue.
  case coordinates
  /// Where the council was put instead of them.
  case position
  /// The locality that the catalogue declares.
  case locality

  /// Nil for a key that speaks of something else.
  init?(key: String) {
    switch key.prefix(while: { $0 != "." }) {
    case "coord": self = .coordinates
    case "position": self = .position
    case "locality": self = .locality
    default: return nil
    }
  }
}

/// What whoever keeps the catalogue should do about a finding, which depends on what was used in the
/// end: a repaired point has to be written down, a point that was not used has to be asked for.
enum PlaceAdvice {
  /// One Spanish phrase for each thing to do, in the order of the keys; the same one once.
  static func phrases(_ keys: [String], _ quality: Position.Quality?) -> [String] {
    keys.compactMap { phrase($0, quality ?? .none) }.uniqued
  }

  private static func phrase(_ key: String, _ quality: Position.Quality) -> String? {
    switch PlaceDoubt(key: key) {
    case .coordinates: coordinates(key, quality)
    case .position: position(key, quality)
    case .locality: locality(key)
    case nil: nil
    }
  }

  private static func coordinates(_ key: String, _ quality: Position.Quality) -> String {
    switch (key, quality) {
    case ("coord.sixty", .point):
      "corregir en el catálogo los minutos o segundos que dicen 60: se usaron los grados decimales"
    case ("coord.disagree", .point):
      "corregir en el catálogo la notación que no es la de la escuela"
    case (_, .point): "corregir en el catálogo la parte de la coordenada que no se usó"
    case (_, .repaired):
      "sustituir en el catálogo la coordenada por la que se usó, si es la de la escuela"
    case (_, .colonia), (_, .locality), (_, .none): asking(quality)
    }
  }

  private static func position(_ key: String, _ quality: Position.Quality) -> String {
    switch (key, quality) {
    case ("position.far", _), ("position.outside", _):
      "corregir en el catálogo la coordenada o la localidad declarada: no concuerdan"
    case (_, .point), (_, .repaired): "confirmar que la coordenada que se usó es la de la escuela"
    case (_, .colonia), (_, .locality), (_, .none): asking(quality)
    }
  }

  private static func locality(_ key: String) -> String {
    key == "locality.missing"
      ? "completar en el catálogo la clave de su localidad"
      : "confirmar con la supervisión en qué localidad está la escuela"
  }

  /// Of a council whose own point is not known.
  private static func asking(_ quality: Position.Quality) -> String {
    switch quality {
    case .colonia: "pedir la coordenada: se usó un punto de su colonia"
    case .locality: "pedir la coordenada: se usó el punto de su localidad"
    case .point, .repaired, .none:
      "pedir la coordenada o la localidad: no se sabe dónde está"
    }
  }
}

extension [String] {
  /// Each once, in the order of their first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
