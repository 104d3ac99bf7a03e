internal import Contracts
internal import Geo

/// The documents of a run joined: each CTE and each encuentro once, with all that is said of it.
///
/// Ids that lead nowhere are passed over: they are for `check` to find, and a forced publication
/// shows what there is.
struct Register {
  let documents: PublishedDocuments
  /// Every council of `schools`, sorted by id.
  let councils: [CouncilRecord]
  /// Sorted by id.
  let encuentros: [EncuentroRecord]
  private let indexOf: [String: Int]
  private let names: [String: String]

  init(_ documents: PublishedDocuments) {
    self.documents = documents
    let joins = Joins(documents)
    let councils = documents.schools.councils.sorted { $0.id < $1.id }.map(joins.record)
    let indexOf = Dictionary(councils.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.councils = councils
    self.indexOf = indexOf
    encuentros = documents.encuentros.encuentros.sorted { $0.id < $1.id }.map { encuentro in
      joins.record(
        encuentro,
        councils: Set(encuentro.councils).sorted().compactMap { indexOf[$0] }.map { councils[$0] })
    }
    names = Dictionary(encuentros.map { ($0.id, $0.name) }) { first, _ in first }
  }

  subscript(council: String?) -> CouncilRecord? {
    council.flatMap { indexOf[$0] }.map { councils[$0] }
  }

  /// What people call an encuentro.
  func name(ofEncuentro id: String?) -> String? { id.flatMap { names[$0] } }
}

/// What the other documents say, by the id of its subject.
private struct Joins {
  private let gazetteer: Gazetteer
  private let located: [String: LocatedCouncil]
  /// Where located puts a council; the point of the catalogue only for those that it does not judge.
  private let positions: [String: Coordinate]
  private let encuentroOf: [String: Encuentro]
  private let matches: [String: Match]
  private let unassigned: [String: Unassigned]
  private let sedes: [String: [Sede]]
  private let groups: [String: [Group]]
  private let findings: [String: Set<String>]
  private let violations: [String: Set<String>]

  init(_ documents: PublishedDocuments) {
    gazetteer = Gazetteer(documents.places, documents.schools)
    let located = Dictionary(documents.located.councils.map { ($0.id, $0) }) { first, _ in first }
    self.located = located
    let standing = documents.located.councils.compactMap { council in
      council.position.coordinate.map { (council.id, $0) }
    }
    let catalogued = documents.schools.councils.compactMap { council in
      located[council.id] == nil ? council.cataloguePoint.map { (council.id, $0) } : nil
    }
    positions = Dictionary(standing + catalogued) { first, _ in first }
    encuentroOf = Dictionary(
      documents.encuentros.encuentros.sorted { $0.id < $1.id }.flatMap { encuentro in
        encuentro.councils.map { ($0, encuentro) }
      }
    ) { first, _ in first }
    matches = Dictionary(documents.encuentros.matches.map { ($0.council, $0) }) { first, _ in first
    }
    unassigned = Dictionary(documents.encuentros.unassigned.map { ($0.council, $0) }) { first, _ in
      first
    }
    sedes = Dictionary(
      grouping: documents.sedes.sedes.sorted { $0.session < $1.session }, by: \.encuentro)
    groups = Dictionary(
      grouping: documents.groups.groups.sorted { $0.group < $1.group }, by: \.encuentro)
    let found = documents.schools.findings + documents.located.findings
    findings = Dictionary(found.map { ($0.council, [$0.key]) }) { $0.union($1) }
    violations = Dictionary(documents.check.violations.map { ($0.subject, [$0.rule]) }) {
      $0.union($1)
    }
  }

  func record(_ council: Council) -> CouncilRecord {
    let standing = located[council.id]
    let encuentro = encuentroOf[council.id]
    let hosts = encuentro.flatMap { sedes[$0.id] } ?? []
    let locality = standing?.locality ?? council.declaredLocality
    let position = positions[council.id]
    let sede = hosts.first { $0.session == 1 }?.council
    let sedePosition = sede.flatMap { positions[$0] }
    return CouncilRecord(
      council: council, located: standing,
      position: position,
      locality: gazetteer.locality(locality),
      municipality: gazetteer.municipality(ofLocality: locality, else: council.municipality),
      colonia: gazetteer.colonia(standing?.colonia) ?? council.coloniaName,
      encuentro: encuentro, match: matches[council.id], unassigned: unassigned[council.id],
      sede: sede, hosts: hosts.filter { $0.council == council.id }.map(\.session),
      metresToSede: position.flatMap { from in sedePosition.map { Geodesic.metres(from, $0) } },
      findings: (findings[council.id] ?? []).sorted(),
      violations: (violations[council.id] ?? []).sorted())
  }

  func record(_ encuentro: Encuentro, councils: [CouncilRecord]) -> EncuentroRecord {
    EncuentroRecord(
      encuentro: encuentro, locality: gazetteer.locality(encuentro.locality),
      municipality: gazetteer.municipality(ofLocality: encuentro.locality, else: nil),
      councils: councils, sedes: sedes[encuentro.id] ?? [], groups: groups[encuentro.id] ?? [],
      violations: (violations[encuentro.id] ?? []).sorted())
  }
}

extension Council {
  fileprivate var cataloguePoint: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
