/// People of one council and one grade, cycle or subject: alike for the split, so only counted.
struct PeopleOfAKind {
  /// Councils, levels and strata are numbered by the caller.
  var council: Int
  var level: Int
  /// Of (level, grade, cycle or subject), over all councils.
  var stratum: Int
  var people: Int
}

/// Splits people over groups as evenly as whole people allow (rule G5).
///
/// Of every kind, council, stratum of a level, level, and of all together, each group gets the
/// floor or the ceiling of the k-th part, all at once; groups of ceiling size come first.
///
/// It always exists. The sets {all ⊃ level ⊃ council ⊃ kind} are nested, and so are
/// {stratum of a level ⊃ kind}; between two nested families a flow runs from level to council to
/// stratum, one arc for each set, bounded by floor and ceiling of its k-th part. Sending the k-th
/// part of everybody keeps every bound, so by the integrality of flows whole people do as well:
/// that is one group. The k-1 others are made of the rest in the same way; a set that gave floor or
/// ceiling keeps its k-th part of the rest between the two, so no bound of the whole is lost.
struct EvenSplit {
  private let kinds: [PeopleOfAKind]
  private let councilLevels: [Int]
  private let levels: Int
  private let strata: Int

  init(_ kinds: [PeopleOfAKind]) {
    self.kinds = kinds
    var councilLevels = Array(repeating: 0, count: 1 + (kinds.map(\.council).max() ?? -1))
    for kind in kinds { councilLevels[kind.council] = kind.level }
    self.councilLevels = councilLevels
    levels = 1 + (kinds.map(\.level).max() ?? -1)
    strata = 1 + (kinds.map(\.stratum).max() ?? -1)
  }

  /// How many of each kind sit in each group: one row for each group, in the order of the kinds.
  func split(over groups: Int) -> [[Int]] {
    var rest = kinds.map(\.people)
    return (0..<groups).map { group in
      let seated = part(of: rest, one: groups - group)
      for kind in rest.indices { rest[kind] -= seated[kind] }
      return seated
    }
  }

  /// One of `parts` even parts of what is left of each kind.
  private func part(of rest: [Int], one parts: Int) -> [Int] {
    if parts == 1 { return rest }
    var ofLevel = Array(repeating: 0, count: levels)
    var ofCouncil = Array(repeating: 0, count: councilLevels.count)
    var ofStratum = Array(repeating: 0, count: strata)
    for (kind, people) in zip(kinds, rest) {
      ofLevel[kind.level] += people
      ofCouncil[kind.council] += people
      ofStratum[kind.stratum] += people
    }

    // Nodes: source, sink, levels, councils, strata.
    let level = 2
    let council = level + levels
    let stratum = council + councilLevels.count
    var network = BoundedFlow(nodes: stratum + strata)
    for (kind, people) in zip(kinds, rest) {
      network.addArc(
        from: council + kind.council, to: stratum + kind.stratum, bounds: bounds(people, parts))
    }
    for (index, people) in ofLevel.enumerated() {
      network.addArc(from: 0, to: level + index, bounds: bounds(people, parts))
    }
    for (index, people) in ofCouncil.enumerated() {
      network.addArc(
        from: level + councilLevels[index], to: council + index, bounds: bounds(people, parts))
    }
    for (index, people) in ofStratum.enumerated() {
      network.addArc(from: stratum + index, to: 1, bounds: bounds(people, parts))
    }
    let size = bounds(rest.reduce(0, +), parts).upperBound
    guard let flow = network.flow(size, from: 0, to: 1) else {
      preconditionFailure("an even part always exists")
    }
    return Array(flow.prefix(kinds.count))
  }

  private func bounds(_ people: Int, _ parts: Int) -> ClosedRange<Int> {
    people / parts...(people + parts - 1) / parts
  }
}
