internal import Contracts

/// The id of each encuentro: the one under which most of its people met before, else a fresh one.
struct EncuentroNames {
  private let names: [Int: String]

  subscript(_ encuentro: Int) -> String {
    guard let name = names[encuentro] else { preconditionFailure("an encuentro without a name") }
    return name
  }

  /// Previous ids go to the greatest number of shared people first, then by previous id, then by
  /// lowest council; each once.
  init(_ outcome: Outcome, _ acuerdos: Acuerdos) {
    var names: [Int: String] = [:]
    var taken: Set<String> = []
    for claim in EncuentroNames.claims(outcome, acuerdos) where names[claim.encuentro] == nil {
      if taken.insert(claim.previous).inserted { names[claim.encuentro] = claim.previous }
    }
    // A previous id is never a fresh one: it would name another encuentro than before.
    taken.formUnion(acuerdos.previous.map(\.id))
    for encuentro in outcome.order where names[encuentro] == nil {
      names[encuentro] = EncuentroNames.fresh(encuentro, outcome, &taken)
    }
    self.names = names
  }

  private struct Claim: Comparable {
    let people: Int
    let previous: String
    let encuentro: Int
    let lowestCouncil: Int

    static func < (a: Claim, b: Claim) -> Bool {
      (b.people, a.previous, a.lowestCouncil) < (a.people, b.previous, b.lowestCouncil)
    }
  }

  private static func claims(_ outcome: Outcome, _ acuerdos: Acuerdos) -> [Claim] {
    let councils = outcome.partition.councils
    return acuerdos.previous.flatMap { previous in
      var shared: [Int: Int] = [:]
      for council in Set(previous.councils).compactMap({ councils.indexOf[$0] }) {
        guard let encuentro = outcome.partition.encuentro(of: council) else { continue }
        shared[encuentro, default: 0] += councils[council].members
      }
      return shared.filter { $0.value > 0 }.map { encuentro, people in
        Claim(
          people: people, previous: previous.id, encuentro: encuentro,
          lowestCouncil: outcome.partition.parties[encuentro].councils[0])
      }
    }.sorted()
  }

  /// Made of the lowest council whose id no previous name uses.
  private static func fresh(
    _ encuentro: Int, _ outcome: Outcome, _ taken: inout Set<String>
  ) -> String {
    let party = outcome.partition.parties[encuentro]
    let area = "\(outcome.locality(of: encuentro))-\(party.shift.letter)-"
    let names = party.councils.map { area + outcome.partition.councils[$0].id }
    if let name = names.first(where: { taken.insert($0).inserted }) { return name }
    // Every council's name is a previous id.
    var number = 2
    while !taken.insert("\(names[0])-\(number)").inserted { number += 1 }
    return "\(names[0])-\(number)"
  }
}
