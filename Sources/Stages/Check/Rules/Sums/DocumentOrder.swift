internal import Contracts

/// The arrays of every document stand in the order their description states, and nothing twice.
enum DocumentOrder: RuleCheck {
  static let rule = "S"
  static let proves = """
    Every document's records stand in their stated order, none of them twice.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let documents = evidence.documents
    tally.expectOrder(of: documents.schools.councils, "schools.json", named: \.id) { $0.id < $1.id }
    tally.expectOrder(of: documents.located.councils, "located.json", named: \.id) { $0.id < $1.id }
    for (flows, document) in [
      (documents.schools.flows, "schools.json"), (documents.located.flows, "located.json"),
    ] {
      tally.expectOrder(of: flows, document, named: \.from) { $0 < $1 }
    }
    tally.expectOrder(of: documents.clusters.clusters, "clusters.json", named: \.id) {
      $0.id < $1.id
    }
    tally.expectOrder(of: documents.clusters.areas, "clusters.json", named: \.id) {
      ($0.locality, $0.shift) < ($1.locality, $1.shift)
    }
    tally.expectOrder(of: documents.clusters.left, "clusters.json", named: \.council) {
      $0.council < $1.council
    }
    tally.expectOrder(of: documents.clusters.alternatives, "clusters.json", named: \.council) {
      $0.council < $1.council
    }
    judgeResults(documents, &tally)
  }

  private static func judgeResults(_ documents: CheckedDocuments, _ tally: inout Tally) {
    let encuentros = documents.encuentros
    tally.expectOrder(of: encuentros.encuentros, "encuentros.json", named: \.id) { $0.id < $1.id }
    tally.expectOrder(of: encuentros.matches, "encuentros.json", named: \.council) {
      $0.council < $1.council
    }
    tally.expectOrder(of: encuentros.unassigned, "encuentros.json", named: \.council) {
      $0.council < $1.council
    }
    tally.expectOrder(of: documents.sedes.sedes, "sedes.json", named: \.encuentro) {
      ($0.encuentro, $0.session) < ($1.encuentro, $1.session)
    }
    tally.expectOrder(of: documents.groups.groups, "groups.json", named: \.encuentro) {
      ($0.encuentro, $0.group) < ($1.encuentro, $1.group)
    }
    tally.expectOrder(of: documents.groups.shortfalls, "groups.json", named: \.council) {
      $0.council < $1.council
    }
    for cluster in documents.clusters.clusters {
      tally.expectOrder(of: cluster.councils, "clusters.json", named: \.self) { $0 < $1 }
    }
    for encuentro in encuentros.encuentros {
      tally.expectOrder(of: encuentro.councils, "encuentros.json", named: \.self) { $0 < $1 }
      tally.expectOrder(of: encuentro.status, "encuentros.json", named: \.rawValue) { $0 < $1 }
    }
    for group in documents.groups.groups {
      tally.expectOrder(of: group.councils, "groups.json", named: \.council) {
        $0.council < $1.council
      }
    }
  }
}

extension Area {
  /// As violations name it: `190390001-M`.
  var id: String { "\(locality)-\(shift.letter)" }
}

extension Tally {
  /// Each record comes strictly before the next.
  fileprivate mutating func expectOrder<Record>(
    of records: [Record], _ document: String, named name: (Record) -> String,
    by precedes: (Record, Record) -> Bool
  ) {
    for (record, next) in zip(records, records.dropFirst()) {
      expect(precedes(record, next), name(next)) {
        precedes(next, record)
          ? "en \(document) está después de «\(name(record))», fuera de orden"
          : "está repetido en \(document)"
      }
    }
  }

  /// `expect` with a trailing closure.
  fileprivate mutating func expect(_ holds: Bool, _ subject: String, _ detail: () -> String) {
    expect(holds, subject, detail())
  }
}
