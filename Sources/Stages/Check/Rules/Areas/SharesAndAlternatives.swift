internal import Contracts

/// How a division explains itself: what each encuentro has of J, and where each council could go.
enum SharesAndAlternatives: RuleCheck {
  static let rule = "J"
  static let proves = """
    The encuentros of every area share out every term of its J; of each council of an area with \
    several, the three others where J would rise least, with what it would rise by and the hard rules \
    that forbid it, agree with all moves recomputed (1e-6).
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let stated = Dictionary(
      evidence.documents.clusters.alternatives.map { ($0.council, $0.options) },
      uniquingKeysWith: { first, _ in first })
    var expected: Set<String> = []
    for (key, division) in evidence.divisions.sorted(by: { $0.key < $1.key }) {
      judgeShares(division, evidence, &tally)
      guard division.clusters.count > 1 else { continue }
      let remaining = evidence.areas.first { $0.key == key }?.remaining ?? []
      let moves = Moves(division, remaining: remaining, evidence)
      for (source, members) in moves.members.enumerated() {
        for council in members {
          let id = evidence.councils[moves.councils[council]].id
          expected.insert(id)
          judge(
            stated[id] ?? [], moves.moves(of: council, from: source), of: id, moves, evidence,
            &tally)
        }
      }
    }
    for council in stated.keys.sorted() {
      tally.expect(
        expected.contains(council), council,
        "lleva alternativas y su área no tiene varios encuentros")
    }
  }

  // MARK: shares

  private static func judgeShares(
    _ division: Division, _ evidence: Evidence, _ tally: inout Tally
  ) {
    for (cluster, counted) in division.shares(evidence) {
      let encuentro = evidence.documents.clusters.clusters[cluster]
      guard let stated = encuentro.objective else {
        tally.expect(false, encuentro.id, "no lleva su parte de J")
        continue
      }
      for (name, term) in ObjectiveTerm.all {
        tally.expect(
          ObjectiveAgrees.agrees(stated[keyPath: term], counted[keyPath: term]), encuentro.id,
          "su parte del término «\(name)» de J es \(stated[keyPath: term]) y recalculada da "
            + "\(counted[keyPath: term])")
      }
    }
  }

  // MARK: alternatives

  private static func judge(
    _ options: [EncuentroOption], _ moves: [(target: Int, move: Moves.Move)], of council: String,
    _ all: Moves, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let most = min(CouncilAlternatives.most, moves.count)
    tally.expect(
      options.count == most, council,
      "lleva \(options.count) encuentros alternativos y deben ser \(most)")
    let named = moves.map { target, move in
      (id: evidence.documents.clusters.clusters[all.clusters[target]].id, move: move)
    }
    for option in options {
      guard let move = named.first(where: { $0.id == option.encuentro })?.move else {
        tally.expect(
          false, council, "«\(option.encuentro)» no es otro encuentro de su área")
        continue
      }
      judge(option, move, of: council, &tally)
    }
    let listed = Set(options.map(\.encuentro))
    tally.expect(listed.count == options.count, council, "repite un encuentro alternativo")
    judgeOrder(options, of: council, &tally)
    guard let last = options.last else { return }
    for (id, move) in named where !listed.contains(id) {
      tally.expect(
        isNoMore(last.adds, than: move.adds), council,
        "ir a «\(id)» agrega \(move.adds.asMeasure) y su última alternativa, "
          + "«\(last.encuentro)», \(last.adds.asMeasure)")
    }
  }

  private static func judge(
    _ option: EncuentroOption, _ move: Moves.Move, of council: String, _ tally: inout Tally
  ) {
    let agrees =
      switch (option.adds, move.adds) {
      case (nil, nil): true
      case (let stated?, let counted?): ObjectiveAgrees.agrees(stated, counted)
      default: false
      }
    tally.expect(
      agrees, council,
      "ir a «\(option.encuentro)» agrega \(option.adds.asMeasure) a J y recalculado da "
        + move.adds.asMeasure)
    let rules = { (barriers: [MoveBarrier]) in
      barriers.isEmpty ? "nada" : barriers.map(\.rawValue).joined(separator: ", ")
    }
    tally.expect(
      option.forbiddenBy ?? [] == move.forbiddenBy, council,
      "ir a «\(option.encuentro)» lo impide \(rules(option.forbiddenBy ?? [])) y recalculado "
        + rules(move.forbiddenBy))
  }

  private static func judgeOrder(
    _ options: [EncuentroOption], of council: String, _ tally: inout Tally
  ) {
    for (option, next) in zip(options, options.dropFirst()) {
      tally.expect(
        isNoMore(option.adds, than: next.adds), council,
        "sus encuentros alternativos no van del que menos agrega al que más")
    }
  }

  /// What has no price comes last.
  private static func isNoMore(_ a: Double?, than b: Double?) -> Bool {
    guard let a else { return b == nil }
    return b.map { a <= $0 || ObjectiveAgrees.agrees(a, $0) } ?? true
  }
}

extension Double? {
  fileprivate var asMeasure: String { map { "\($0)" } ?? "algo que no se puede calcular" }
}
