/// `clusters.json`: the encuentros that form inside each area, before any council of another area
/// joins them.
///
/// An area is one locality and one meeting shift. Written by `encuentro-cluster`.
public struct Clusters: Document, Equatable {
  public static let schema = "clusters/1"
  public static let producer = "encuentro-cluster"

  /// Sorted by id.
  public var clusters: [Cluster]
  /// Sorted by (locality, shift).
  public var areas: [Area]
  /// Participating councils in no cluster, and those that did not report, sorted by council.
  public var left: [LeftCouncil]
  /// Of each council of an area with several encuentros, where else it could go; sorted by council.
  public var alternatives: [CouncilAlternatives]

  public init(
    clusters: [Cluster], areas: [Area], left: [LeftCouncil],
    alternatives: [CouncilAlternatives] = []
  ) {
    self.clusters = clusters
    self.areas = areas
    self.left = left
    self.alternatives = alternatives
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    clusters = try container.decode([Cluster].self, forKey: .clusters)
    areas = try container.decode([Area].self, forKey: .areas)
    left = try container.decode([LeftCouncil].self, forKey: .left)
    alternatives =
      try container.decodeIfPresent([CouncilAlternatives].self, forKey: .alternatives) ?? []
  }

  public var sections: [DocumentSection] {
    [
      .records("clusters", clusters), .records("areas", areas), .records("left", left),
      .records("alternatives", alternatives),
    ]
  }
}

public struct Cluster: Codable, Equatable, Sendable {
  /// `<CVEGEO>-<M|V>-<lowest council id>`.
  public var id: String
  public var locality: String
  public var shift: MeetingShift
  /// Council ids, sorted.
  public var councils: [String]
  /// The member from which the division measures travel.
  public var sede: String
  public var members: Int
  /// Sorted: `excede_maximo`, `aulas_insuficientes`.
  public var status: [EncuentroStatus]
  /// Its share of its area's objective: `colonia` for its people whose colonia has its bulk in
  /// another encuentro (of equal parts, the bulk is in that of the lower id), `flow` half of what it
  /// shares with another one.
  public var objective: Objective?

  public init(
    id: String, locality: String, shift: MeetingShift, councils: [String], sede: String,
    members: Int, status: [EncuentroStatus] = [], objective: Objective? = nil
  ) {
    self.id = id
    self.locality = locality
    self.shift = shift
    self.councils = councils
    self.sede = sede
    self.members = members
    self.status = status
    self.objective = objective
  }
}

public struct Area: Codable, Equatable, Sendable {
  public var locality: String
  public var shift: MeetingShift
  /// Participating councils of the area.
  public var councils: Int
  /// It does not fit one encuentro (rule F4); even so a single one may have come of it, with others
  /// left out.
  public var divided: Bool
  /// Of the area's clusters together; absent where it has none.
  public var objective: Objective?
  /// No division of these councils can cost less (teacher-metres).
  public var lowerBound: Double?
  /// How far the division may be above the best possible, in percent of it.
  public var gapPercent: Double?

  public init(
    locality: String, shift: MeetingShift, councils: Int, divided: Bool,
    objective: Objective? = nil, lowerBound: Double? = nil, gapPercent: Double? = nil
  ) {
    self.locality = locality
    self.shift = shift
    self.councils = councils
    self.divided = divided
    self.objective = objective
    self.lowerBound = lowerBound
    self.gapPercent = gapPercent
  }
}

/// The terms of J in teacher-metres: how many metres further teachers would rather go than bear
/// each of them.
public struct Objective: Codable, Equatable, Sendable {
  /// Members times geodesic metres to the sede.
  public var travel: Double
  public var opening: Double
  public var missingLevel: Double
  public var colonia: Double
  public var flow: Double
  public var total: Double

  public init(
    travel: Double, opening: Double, missingLevel: Double, colonia: Double, flow: Double
  ) {
    self.travel = travel
    self.opening = opening
    self.missingLevel = missingLevel
    self.colonia = colonia
    self.flow = flow
    total = travel + opening + missingLevel + colonia + flow
  }
}

/// The other encuentros of its area to which a council could go at least cost.
public struct CouncilAlternatives: Codable, Equatable, Sendable {
  public static let most = 3

  public var council: String
  /// At most three, those that add least, then by id; those without a price last.
  public var options: [EncuentroOption]

  public init(council: String, options: [EncuentroOption]) {
    self.council = council
    self.options = options
  }
}

public struct EncuentroOption: Codable, Equatable, Sendable {
  public var encuentro: String
  /// What J would be more with the council there, the best sede chosen in both encuentros.
  ///
  /// Teacher-metres. Where no council has the rooms for one of them, its best member stands in
  /// whatever its rooms; absent where nobody there is within reach of all.
  public var adds: Double?
  /// The hard rules that forbid it, sorted; absent where none does.
  public var forbiddenBy: [MoveBarrier]?

  public init(encuentro: String, adds: Double?, forbiddenBy: [MoveBarrier]? = nil) {
    self.encuentro = encuentro
    self.adds = adds
    self.forbiddenBy = forbiddenBy
  }
}

/// A hard rule that keeps a council from another encuentro.
public enum MoveBarrier: String, Codable, Sendable, CaseIterable, Comparable {
  case acuerdo
  /// No sede there would be within `maxTravelMetres` of all.
  case alcance
  /// No sede there that all reach would hold them.
  case cupo
  /// The encuentro that it leaves would have fewer than two levels.
  case dosNiveles = "dos_niveles"
  /// The encuentro that it leaves would have no sede that all reach and that holds them.
  case sinSede = "sin_sede"

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

public struct LeftCouncil: Codable, Equatable, Sendable {
  public var council: String
  public var reason: LeftReason

  public init(council: String, reason: LeftReason) {
    self.council = council
    self.reason = reason
  }
}

/// Why a council is in no encuentro of its own area.
public enum LeftReason: String, Codable, Sendable, CaseIterable {
  case fueraDeAlcance = "fuera_de_alcance"
  case sinPosicion = "sin_posicion"
  case unSoloNivel = "un_solo_nivel"
  case sinCupo = "sin_cupo"
  case noReporto911 = "no_reporto_911"
  case acuerdo
}
