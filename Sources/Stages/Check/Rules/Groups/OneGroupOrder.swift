internal import Contracts

/// Rule K3: in one group, the highest level first, then primaria, then preescolar or inicial.
enum OneGroupOrder: RuleCheck {
  static let rule = "K3"
  static let proves = """
    In every encuentro of one group, each session is led by the director whom the order of levels, \
    then size, then CCT name among those who have not led.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (id, leadership) in Leadership.all(evidence) where leadership.groupCount == 1 {
      var waiting = leadership.members.reduce(into: [Int: Int]()) {
        $0[$1] = leadership.staff(.director, of: $1)
      }
      for session in sessions {
        let candidates = waiting.filter { $0.value > 0 }.map(\.key)
        let leads = leadership.rows.filter { $0.row.session == session && $0.row.role != .co }
        guard leads.count == 1 else { continue }
        let lead = leads[0].row.role == .director ? leads[0].council : nil
        let expected = expectedLeaders(session, candidates, evidence)
        tally.expect(
          expected.isEmpty || lead.map { expected.contains($0) } ?? false, id,
          "la sesión \(session) debe coordinarla el director de "
            + expected.sorted().map { "«\(evidence.councils[$0].id)»" }.joined(separator: " o ")
            + " y la coordina " + (leads[0].row.council.map { "«\($0)»" } ?? "nadie"))
        if let lead { waiting[lead, default: 0] -= 1 }
      }
    }
  }

  /// Whom the order names; more than one where the rule does not tell preescolar from inicial, or a
  /// council of several levels may stand for one or another.
  private static func expectedLeaders(
    _ session: Int, _ candidates: [Int], _ evidence: Evidence
  ) -> Set<Int> {
    let wanted: [Level] =
      switch session {
      case 2: [.primaria]
      case 3: [.preescolar, .inicial]
      default: []
      }
    var expected: Set<Int> = []
    for readings in [{ [evidence.councils[$0].level] }, { evidence.councils[$0].levels }]
      as [(Int) -> [Level]]
    {
      for level in wanted {
        let able = candidates.filter { readings($0).contains(level) }
        if let first = first(of: able, evidence) { expected.insert(first) }
      }
      guard expected.isEmpty else { continue }
      let height = { (council: Int) in readings(council).map(rank).max() ?? 0 }
      let highest = candidates.map(height).max()
      let top = candidates.filter { height($0) == highest }
      if let first = first(of: top, evidence) { expected.insert(first) }
    }
    return expected
  }

  /// The largest CTE, ties to the lowest id.
  private static func first(of councils: [Int], _ evidence: Evidence) -> Int? {
    councils.min {
      (-evidence.people[$0], evidence.councils[$0].id)
        < (-evidence.people[$1], evidence.councils[$1].id)
    }
  }

  /// A CAM comes after secundaria.
  private static func rank(_ level: Level) -> Int {
    switch level {
    case .secundaria: 5
    case .cam: 4
    case .primaria: 3
    case .preescolar: 2
    case .inicial: 1
    }
  }
}
