/// `sedes.json`: which school hosts each session of each encuentro.
///
/// Written by `encuentro-sedes`.
public struct Sedes: Document, Equatable {
  public static let schema = "sedes/1"
  public static let producer = "encuentro-sedes"

  /// Three for each encuentro, sorted by (encuentro, session).
  public var sedes: [Sede]

  public init(sedes: [Sede]) { self.sedes = sedes }

  public var sections: [DocumentSection] { [.records("sedes", sedes)] }
}

public struct Sede: Codable, Equatable, Sendable {
  public var encuentro: String
  /// 1, 2 or 3.
  public var session: Int
  public var council: String
  /// Classrooms of the sede; absent where unreported.
  public var rooms: Int?
  public var groupCount: Int
  /// Members times geodesic metres, over all councils of the encuentro.
  public var teacherMetres: Double
  public var status: SedeStatus
  /// The candidates in order, best first, for session 1 only.
  public var ranking: [SedeCandidate]

  public init(
    encuentro: String, session: Int, council: String, rooms: Int?, groupCount: Int,
    teacherMetres: Double, status: SedeStatus, ranking: [SedeCandidate] = []
  ) {
    self.encuentro = encuentro
    self.session = session
    self.council = council
    self.rooms = rooms
    self.groupCount = groupCount
    self.teacherMetres = teacherMetres
    self.status = status
    self.ranking = ranking
  }
}

public enum SedeStatus: String, Codable, Sendable, CaseIterable {
  case ok
  /// The authority says it serves, whatever its classrooms.
  case infraestructuraDeclarada = "infraestructura_declarada"
  /// Nobody of the encuentro reports classrooms.
  case porConfirmar = "por_confirmar"
  /// Nobody has enough: the largest.
  case aulasInsuficientes = "aulas_insuficientes"
  /// Another encuentro of the same shift and session meets in the building.
  case edificioCompartido = "edificio_compartido"
}

/// A member as candidate for sede.
public struct SedeCandidate: Codable, Equatable, Sendable {
  public var council: String
  public var rooms: Int?
  public var teacherMetres: Double
  /// Why it comes where it does.
  public var verdict: Verdict

  public enum Verdict: String, Codable, Sendable, CaseIterable {
    case elegida
    /// Would serve, but costs more travel (or ties and has fewer pupils).
    case alternativa
    case aulasInsuficientes = "aulas_insuficientes"
    case aulasSinReportar = "aulas_sin_reportar"
    /// Its building is taken by another encuentro.
    case edificioOcupado = "edificio_ocupado"
    case noApta = "no_apta"
  }

  public init(council: String, rooms: Int?, teacherMetres: Double, verdict: Verdict) {
    self.council = council
    self.rooms = rooms
    self.teacherMetres = teacherMetres
    self.verdict = verdict
  }
}
