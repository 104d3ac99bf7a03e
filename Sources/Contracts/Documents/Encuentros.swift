/// `encuentros.json`: the final partition, how each joined council came to its encuentro, and who
/// is in none.
///
/// Written by `encuentro-match`.
public struct Encuentros: Document, Equatable {
  public static let schema = "encuentros/1"
  public static let producer = "encuentro-match"

  /// Sorted by id.
  public var encuentros: [Encuentro]
  /// Sorted by council.
  public var matches: [Match]
  /// Sorted by council.
  public var unassigned: [Unassigned]

  public init(encuentros: [Encuentro], matches: [Match], unassigned: [Unassigned]) {
    self.encuentros = encuentros
    self.matches = matches
    self.unassigned = unassigned
  }

  public var sections: [DocumentSection] {
    [
      .records("encuentros", encuentros), .records("matches", matches),
      .records("unassigned", unassigned),
    ]
  }
}

public struct Encuentro: Codable, Equatable, Sendable {
  /// `<CVEGEO>-<M|V>-<lowest council id>`, or the previous run's id for the encuentro with which
  /// this one shares most members.
  public var id: String
  public var shift: MeetingShift
  /// The locality of its area; of a matched one, that of its lowest council that has one, and
  /// `unknownLocality` where none has.
  public var locality: String
  /// Council ids, sorted.
  public var councils: [String]
  /// In the order of the path, CAM last.
  public var levels: [Level]
  public var members: Int
  /// ceil(members / groupSize) (rule G3).
  public var groupCount: Int
  public var origin: EncuentroOrigin
  /// Sorted.
  public var status: [EncuentroStatus]
  /// For `muy_pequeno`: the nearest encuentro that it can join, of the same shift, within
  /// `maxMatchMetres` and with room, and its metres; absent where there is none.
  public var joining: NearestEncuentro?
  /// With `joinSmall`: the very small encuentros that it took in, in the order in which they joined;
  /// absent where there were none.
  public var joined: [JoinedSmall]?

  public init(
    id: String, shift: MeetingShift, locality: String, councils: [String], levels: [Level],
    members: Int, groupCount: Int, origin: EncuentroOrigin, status: [EncuentroStatus] = [],
    joining: NearestEncuentro? = nil, joined: [JoinedSmall]? = nil
  ) {
    self.id = id
    self.shift = shift
    self.locality = locality
    self.councils = councils
    self.levels = levels
    self.members = members
    self.groupCount = groupCount
    self.origin = origin
    self.status = status
    self.joining = joining
    self.joined = joined
  }
}

/// A very small encuentro that was joined to another one (rule F1, parameter `joinSmall`).
public struct JoinedSmall: Codable, Equatable, Sendable {
  /// Those of the small one as it joined, sorted; with those whom it had taken in itself.
  public var councils: [String]
  /// The council of the other one that is nearest to any of them.
  public var partner: String
  /// Geodesic, between the two.
  public var metres: Double

  public init(councils: [String], partner: String, metres: Double) {
    self.councils = councils
    self.partner = partner
    self.metres = metres
  }
}

extension Encuentro {
  /// Nine digits, as every CVEGEO, that INEGI gives to no locality.
  public static let unknownLocality = "000000000"
}

/// How an encuentro came about.
public enum EncuentroOrigin: String, Codable, Sendable, CaseIterable {
  /// A whole area (rule F1).
  case locality
  /// Part of a divided area (rule F4).
  case division
  /// Left-over councils of different areas that found each other (rules F5b, F6b, F7, F8).
  case match
}

/// What a user must know of an encuentro.
public enum EncuentroStatus: String, Codable, Sendable, CaseIterable, Comparable {
  case aulasInsuficientes = "aulas_insuficientes"
  case excedeMaximo = "excede_maximo"
  case muyPequeno = "muy_pequeno"
  case requiereValoracion = "requiere_valoracion"

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

public struct NearestEncuentro: Codable, Equatable, Sendable {
  public var encuentro: String
  /// Geodesic, between the nearest councils.
  public var metres: Double

  public init(encuentro: String, metres: Double) {
    self.encuentro = encuentro
    self.metres = metres
  }
}

/// How one council came to meet with another level.
public struct Match: Codable, Equatable, Sendable {
  public var council: String
  public var encuentro: String
  public var rule: MatchRule
  /// The council from whose position distance was measured.
  public var reference: String
  public var referenceKind: ReferenceKind
  /// The council of another level that it meets.
  public var partner: String
  /// Geodesic, from the reference to the partner.
  public var metres: Double
  /// The best option not taken.
  public var alternative: NearestEncuentro?

  public init(
    council: String, encuentro: String, rule: MatchRule, reference: String,
    referenceKind: ReferenceKind, partner: String, metres: Double,
    alternative: NearestEncuentro? = nil
  ) {
    self.council = council
    self.encuentro = encuentro
    self.rule = rule
    self.reference = reference
    self.referenceKind = referenceKind
    self.partner = partner
    self.metres = metres
    self.alternative = alternative
  }
}

public enum MatchRule: String, Codable, Sendable, CaseIterable {
  /// Multigrade, with another level in its own locality.
  case f5a = "F5a"
  /// Multigrade, measured from its usual sede.
  case f5bSede = "F5b-sede"
  /// Multigrade, with the school that its pupils come from or go on to.
  case f5bFlow = "F5b-flow"
  /// Multigrade, measured from where it stands.
  case f5bNear = "F5b-near"
  /// Urban vespertino that joins the matutino of its locality.
  case f6b = "F6b"
  /// Rural or indigenous vespertino that meets in the morning.
  case f6c = "F6c"
  /// CAM.
  case f7 = "F7"
  /// No other level in its area.
  case f8 = "F8"
  case acuerdo
}

/// From where the distance of a match is measured.
public enum ReferenceKind: String, Codable, Sendable, CaseIterable {
  case sede, flow, own
}

public struct Unassigned: Codable, Equatable, Sendable {
  public var council: String
  public var reason: UnassignedReason
  /// The encuentro of its own locality, else the nearest; absent where nothing can be measured.
  public var nearest: String?
  /// Geodesic, to the nearest council of it.
  public var metres: Double?

  public init(
    council: String, reason: UnassignedReason, nearest: String? = nil, metres: Double? = nil
  ) {
    self.council = council
    self.reason = reason
    self.nearest = nearest
    self.metres = metres
  }
}

/// Why a council is in no encuentro: a closed list.
public enum UnassignedReason: String, Codable, Sendable, CaseIterable {
  case noReporto911 = "no_reporto_911"
  case sinPosicion = "sin_posicion"
  case demasiadoLejos = "demasiado_lejos"
  case sinCupo = "sin_cupo"
  case acuerdo
}
