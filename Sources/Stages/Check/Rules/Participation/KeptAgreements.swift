internal import Contracts

/// Rule Q8: encuentros keep the name by which they are already known.
enum KeptAgreements: RuleCheck {
  static let rule = "Q8"
  static let proves = """
    An encuentro bears a previous id only if it shares members with that one, and does where each \
    is beyond doubt the other's closest.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let previous = evidence.documents.acuerdos.previous
    let encuentros = evidence.documents.encuentros.encuentros
    var shared = SharedMembers()
    for (before, entry) in previous.enumerated() {
      for council in Set(entry.councils).compactMap({ evidence.indexOf[$0] }) {
        guard let now = evidence.encuentroOf[council] else { continue }
        shared.add(evidence.people[council], before: before, now: now)
      }
    }
    for (before, entry) in previous.enumerated() {
      if let now = evidence.encuentroIndex[entry.id] {
        tally.expect(
          shared.anything(before: before, now: now), entry.id,
          "lleva el nombre de un encuentro anterior con el que no comparte integrantes")
      }
      if let now = shared.mutualClosest(before: before) {
        tally.expect(
          encuentros[now].id == entry.id, encuentros[now].id,
          "comparte más integrantes con el encuentro anterior «\(entry.id)» que con ningún otro y "
            + "no conserva su nombre")
      }
    }
  }
}

/// Members common to previous encuentros and those of now.
///
/// Closest means most people and most councils at once, without a tie: the rule does not say which
/// of the two it counts.
private struct SharedMembers {
  private struct Share {
    var people = 0
    var councils = 0
  }
  private var byPrevious: [Int: [Int: Share]] = [:]
  private var byCurrent: [Int: [Int: Share]] = [:]

  mutating func add(_ people: Int, before: Int, now: Int) {
    byPrevious[before, default: [:]][now, default: Share()].people += people
    byPrevious[before, default: [:]][now, default: Share()].councils += 1
    byCurrent[now, default: [:]][before, default: Share()].people += people
    byCurrent[now, default: [:]][before, default: Share()].councils += 1
  }

  func anything(before: Int, now: Int) -> Bool { byPrevious[before]?[now] != nil }

  func mutualClosest(before: Int) -> Int? {
    guard let now = closest(byPrevious[before]), closest(byCurrent[now]) == before else {
      return nil
    }
    return now
  }

  private func closest(_ shares: [Int: Share]?) -> Int? {
    shares?.first { key, share in
      shares?.allSatisfy {
        $0.key == key || ($0.value.people < share.people && $0.value.councils < share.councils)
      } ?? false
    }?.key
  }
}
