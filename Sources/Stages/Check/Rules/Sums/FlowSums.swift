internal import Contracts

/// Pupils of `located.flows` come from `schools.flows`, shared over shifts (02-model).
enum FlowSums: RuleCheck {
  static let rule = "S"
  static let proves = """
    No pupil of the flows between councils is invented, and between schools of one council each \
    none is lost.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let stated = evidence.documents.schools.flows
    var pupils: [CCTPair: Int] = [:]
    for flow in stated {
      pupils[CCTPair(from: flow.from, to: flow.to), default: 0] += flow.students.bounded
    }
    var shared: [CCTPair: Int] = [:]
    for flow in evidence.documents.located.flows {
      guard let from = evidence.indexOf[flow.from], let to = evidence.indexOf[flow.to] else {
        continue
      }
      let pair = CCTPair(
        from: evidence.councils[from].ccts.first ?? "", to: evidence.councils[to].ccts.first ?? "")
      shared[pair, default: 0] += flow.students.bounded
      tally.expect(
        flow.students > 0, flow.from, "el flujo hacia «\(flow.to)» no tiene alumnos")
    }
    judgePairs(evidence, &tally, pupils: pupils, shared: shared)
  }

  /// Compares pair by pair where both schools are councils of their own; a council of several
  /// schools gathers the pupils of all of them.
  private static func judgePairs(
    _ evidence: Evidence, _ tally: inout Tally, pupils: [CCTPair: Int], shared: [CCTPair: Int]
  ) {
    var councilsOf: [String: [Int]] = [:]
    for (index, council) in evidence.councils.enumerated() {
      for cct in council.ccts { councilsOf[cct, default: []].append(index) }
    }
    let isAlone = { (cct: String) -> Bool in
      councilsOf[cct, default: []].allSatisfy { evidence.councils[$0].ccts.count == 1 }
    }
    for (pair, students) in shared.sorted(by: { $0.key < $1.key })
    where isAlone(pair.from) && isAlone(pair.to) {
      let known = pupils[pair, default: 0]
      tally.expect(
        students <= known, pair.from,
        "pasan \(students) alumnos a «\(pair.to)» según located.json y \(known) según schools.json")
    }
    for (pair, students) in pupils.sorted(by: { $0.key < $1.key })
    where isAlone(pair.from) && isAlone(pair.to) {
      let (from, to) = (councilsOf[pair.from, default: []], councilsOf[pair.to, default: []])
      guard from.count == 1, to.count == 1, canMeet(from[0], to[0], evidence) else { continue }
      tally.expect(
        shared[pair, default: 0] == students, pair.from,
        "pasan \(students) alumnos a «\(pair.to)» y located.json da \(shared[pair, default: 0])")
    }
  }

  private static func canMeet(_ a: Int, _ b: Int, _ evidence: Evidence) -> Bool {
    evidence.councils[a].meetingShift == evidence.councils[b].meetingShift
      && evidence.councils[a].participates && evidence.councils[b].participates
  }
}

private struct CCTPair: Hashable, Comparable {
  let from: String
  let to: String

  static func < (a: CCTPair, b: CCTPair) -> Bool { (a.from, a.to) < (b.from, b.to) }
}
