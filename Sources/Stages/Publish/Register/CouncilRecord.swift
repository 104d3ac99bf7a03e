internal import Contracts

/// One CTE with everything the documents of the run say of it.
///
/// A class, and never changed: the rows of every product share it, and to copy its fields took half
/// the time of publishing.
final class CouncilRecord {
  enum Status: String, CaseIterable {
    case asignada
    case sinAsignar = "sin_asignar"
    case noElegible = "no_elegible"
  }

  let council: Council
  /// Absent for what is not eligible.
  let located: LocatedCouncil?
  /// Absent where nothing is known.
  let position: Coordinate?
  /// Where it stands, else what the catalogue declares.
  let locality: NamedPlace?
  let municipality: NamedPlace?
  let colonia: String?
  let encuentro: Encuentro?
  let match: Match?
  let unassigned: Unassigned?
  /// The host of session 1.
  let sede: String?
  /// Sessions it hosts itself, ascending.
  let hosts: [Int]
  /// Geodesic, to the host of session 1.
  let metresToSede: Double?
  /// Keys of the findings of ingestion and of locate, sorted, each once.
  let findings: [String]
  /// Rules that `check` found broken for it, sorted, each once.
  let violations: [String]

  init(
    council: Council, located: LocatedCouncil?, position: Coordinate?, locality: NamedPlace?,
    municipality: NamedPlace?, colonia: String?, encuentro: Encuentro?, match: Match?,
    unassigned: Unassigned?, sede: String?, hosts: [Int], metresToSede: Double?,
    findings: [String], violations: [String]
  ) {
    self.council = council
    self.located = located
    self.position = position
    self.locality = locality
    self.municipality = municipality
    self.colonia = colonia
    self.encuentro = encuentro
    self.match = match
    self.unassigned = unassigned
    self.sede = sede
    self.hosts = hosts
    self.metresToSede = metresToSede
    self.findings = findings
    self.violations = violations
  }

  var id: String { council.id }

  var status: Status {
    if !council.eligible { return .noElegible }
    return encuentro == nil ? .sinAsignar : .asignada
  }

  /// The school's name; its key where the catalogue has none.
  var name: String {
    council.name.contains { !$0.isWhitespace } ? council.name : council.cct
  }

  /// Absent where none was reported.
  var members: Int? {
    let members = located?.members ?? council.members
    return members == 0 ? nil : members
  }

  /// Its encuentro was very small and was joined to another one (parameter `rules.joinSmall`).
  var wasJoined: Bool {
    encuentro?.joined?.contains { $0.councils.contains(id) } ?? false
  }

  /// Why it is in no encuentro, as the documents' word.
  var reason: String? {
    switch status {
    case .asignada: nil
    case .sinAsignar: unassigned?.reason.rawValue
    case .noElegible: council.ineligibleReason?.rawValue
    }
  }

  /// Why it is in no encuentro, in words.
  var explanation: String? {
    switch status {
    case .asignada: nil
    case .sinAsignar: unassigned?.reason.words
    case .noElegible: council.ineligibleReason?.words
    }
  }
}

/// A locality or a municipality.
struct NamedPlace {
  /// INEGI's key: nine digits or five.
  let id: String
  let name: String?
}
