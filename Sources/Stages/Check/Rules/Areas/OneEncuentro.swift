internal import Contracts

/// Rule F1: an area that fits one encuentro is one.
enum OneEncuentro: RuleCheck {
  static let rule = "F1"
  static let proves = """
    Capacity, reach and levels counted anew, every area that fits one encuentro is one, and every \
    other is divided; an area kept whole without enough classrooms has no feasible division.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let stated = Dictionary(
      evidence.documents.clusters.areas.map {
        (AreaKey(locality: $0.locality, shift: $0.shift), $0)
      }, uniquingKeysWith: { first, _ in first })
    var known: Set<AreaKey> = []
    for area in evidence.areas {
      known.insert(area.key)
      guard let entry = stated[area.key] else {
        tally.expect(false, area.id, "tiene consejos que participan y no está en clusters.json")
        continue
      }
      tally.expect(
        entry.councils == area.participants.count, area.id,
        "dice \(entry.councils) consejos que participan; son \(area.participants.count)")
      judgeShape(area, divided: entry.divided, evidence, &tally)
    }
    for entry in evidence.documents.clusters.areas {
      tally.expect(
        known.contains(AreaKey(locality: entry.locality, shift: entry.shift)), entry.id,
        "está en clusters.json y ningún consejo que participa se localiza en ella")
    }
    judgeOrigins(evidence, &tally, divided: stated.mapValues(\.divided))
  }

  private static func judgeShape(
    _ area: CountedArea, divided: Bool, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let clusters = evidence.divisions[area.key]?.clusters ?? []
    let whole =
      clusters.count == 1 && Set(evidence.clusterMembers[clusters[0]]) == Set(area.remaining)
    switch area.shape {
    case .empty, .singleLevel:
      tally.expect(
        clusters.isEmpty && !divided, area.id,
        "no puede formar ningún encuentro y clusters.json le da \(clusters.count)")
    case .fits:
      tally.expect(
        whole && !divided, area.id,
        "cabe en un encuentro y debe ser uno solo; clusters.json le da \(clusters.count)"
          + (divided ? " y la da por dividida" : ""))
    case .divides:
      tally.expect(
        divided, area.id, "no cabe en un encuentro y clusters.json no la da por dividida")
    case .roomsPrevent:
      judgeRoomsPrevent(area, divided: divided, whole: whole, evidence, &tally)
    case .oversized:
      tally.expect(
        divided || clusters.count <= 1, area.id,
        "tiene \(clusters.count) encuentros y clusters.json no la da por dividida")
    }
  }

  /// Only classrooms prevent one encuentro: it is divided if that places everybody, else one.
  private static func judgeRoomsPrevent(
    _ area: CountedArea, divided: Bool, whole: Bool, _ evidence: Evidence, _ tally: inout Tally
  ) {
    if divided {
      let unplaced = area.remaining.count { evidence.clusterOf[$0] == nil }
      tally.expect(
        unplaced == 0, area.id,
        "solo faltan aulas para un encuentro y la división deja fuera \(unplaced) consejos; "
          + "debe ser un encuentro con «aulas_insuficientes»")
      return
    }
    tally.expect(
      whole, area.id, "no está dividida y sus consejos no están todos en un encuentro")
    let search = FeasibleDivision(area, evidence)
    tally.expect(
      search.exists() != true, area.id,
      "se dejó en un encuentro con «aulas_insuficientes» y hay una división en la que todos caben")
  }

  /// `locality` for a whole area, `division` for part of one, `match` for what no area formed.
  private static func judgeOrigins(
    _ evidence: Evidence, _ tally: inout Tally, divided: [AreaKey: Bool]
  ) {
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      let cluster = evidence.encuentroMembers[index].lazy.compactMap { evidence.clusterOf[$0] }
        .first
      var expected = EncuentroOrigin.match
      if let cluster {
        let stated = evidence.documents.clusters.clusters[cluster]
        let key = AreaKey(locality: stated.locality, shift: stated.shift)
        expected = divided[key] == true ? .division : .locality
      }
      tally.expect(
        encuentro.origin == expected, encuentro.id,
        "su origen es «\(encuentro.origin.rawValue)»; debe ser «\(expected.rawValue)»")
    }
  }
}
