import CheckStage
import Contracts
import Geo

/// How the sample's divisions explain themselves, reckoned by making every move whole: the cost of
/// all encuentros of an area before and after it.
extension SampleRun {
  /// States anew what each encuentro has of J, and where each council could go.
  mutating func explain() {
    var alternatives: [CouncilAlternatives] = []
    for index in documents.clusters.clusters.indices {
      let cluster = documents.clusters.clusters[index]
      let parts = documents.clusters.clusters.filter {
        $0.locality == cluster.locality && $0.shift == cluster.shift
      }
      documents.clusters.clusters[index].objective = share(of: cluster, among: parts)
      guard parts.count > 1 else { continue }
      alternatives += cluster.councils.map { council in
        let options = parts.filter { $0.id != cluster.id }.map {
          option(moving: council, from: cluster, to: $0, among: parts)
        }
        return CouncilAlternatives(
          council: council,
          options: Array(
            options.sorted {
              ($0.adds ?? .infinity, $0.encuentro) < ($1.adds ?? .infinity, $1.encuentro)
            }.prefix(3)))
      }
    }
    documents.clusters.alternatives = alternatives.sorted { $0.council < $1.council }
  }

  private func option(
    moving council: String, from source: Cluster, to target: Cluster, among parts: [Cluster]
  ) -> EncuentroOption {
    let before = parts.map {
      (councils: $0.councils, travel: metresOfAll($0.councils, to: $0.sede))
    }
    let rest = source.councils.filter { $0 != council }
    let left = gathered(rest)
    let joined = gathered(target.councils + [council])
    var barriers: [MoveBarrier] = []
    if !joined.reached { barriers.append(.alcance) } else if !joined.held { barriers.append(.cupo) }
    if !rest.isEmpty {
      if Set(rest.map { council in located(council).level }).count < 2 {
        barriers.append(.dosNiveles)
      }
      if !left.held { barriers.append(.sinSede) }
    }
    var adds: Double?
    if let stay = rest.isEmpty ? 0 : left.travel, let go = joined.travel {
      let after =
        parts.filter { $0.id != source.id && $0.id != target.id }.map {
          (councils: $0.councils, travel: metresOfAll($0.councils, to: $0.sede))
        } + [(target.councils + [council], go)] + (rest.isEmpty ? [] : [(rest, stay)])
      adds = cost(after) - cost(before)
    }
    return EncuentroOption(
      encuentro: target.id, adds: adds, forbiddenBy: barriers.isEmpty ? nil : barriers.sorted())
  }

  private func located(_ council: String) -> LocatedCouncil {
    documents.located.councils.first { $0.id == council }!
  }

  private func metresOfAll(_ councils: [String], to sede: String) -> Double {
    councils.reduce(0) { $0 + Double(located($1).members) * metres($1, sede) }
  }

  private func gathered(_ all: [String]) -> (travel: Double?, reached: Bool, held: Bool) {
    let people = all.reduce(0) { $0 + located($1).members }
    let centres = all.filter { sede in
      all.allSatisfy { metres($0, sede) <= rules.maxTravelMetres }
    }
    let hosts = centres.filter { (located($0).rooms ?? 0) > 0 }
    let held = hosts.filter { people <= min(rules.maxMembers, 30 * (located($0).rooms ?? 0)) }
    let travel = (held.isEmpty ? centres : held).map { metresOfAll(all, to: $0) }.min()
    return (travel, !hosts.isEmpty, !held.isEmpty)
  }

  /// J of some encuentros, term after term.
  private func cost(_ parts: [(councils: [String], travel: Double)]) -> Double {
    let all = parts.map { $0.councils.map(located) }
    let people = { (councils: [LocatedCouncil]) in councils.map(\.members).reduce(0, +) }
    let path = Set(all.joined().flatMap(\.levels)).intersection(rules.path)
    var sum = parts.map(\.travel).reduce(0, +) + cluster.openingCost * Double(parts.count)
    for part in all {
      let absent = path.subtracting(part.flatMap(\.levels))
      sum += cluster.missingLevel * Double(absent.count * people(part))
    }
    for colonia in Set(all.joined().compactMap(\.colonia)) {
      let there = all.map { part in people(part.filter { $0.colonia == colonia }) }
      sum += cluster.colonia * Double(there.reduce(0, +) - there.max()!)
    }
    for flow in documents.located.flows {
      let ends = [flow.from, flow.to].map { end in
        parts.firstIndex { $0.councils.contains(end) }
      }
      if ends[0] != nil, ends[1] != nil, ends[0] != ends[1] {
        sum += cluster.flow * Double(flow.students)
      }
    }
    return sum
  }

  private func share(of own: Cluster, among parts: [Cluster]) -> Objective {
    let path = Set(parts.flatMap(\.councils).flatMap { located($0).levels })
      .intersection(rules.path)
    let absent = path.subtracting(own.councils.flatMap { located($0).levels })
    var cut = 0
    for colonia in Set(own.councils.compactMap { located($0).colonia }) {
      let there = parts.map { part in
        part.councils.filter { located($0).colonia == colonia }
          .reduce(0) { $0 + located($1).members }
      }
      let bulk = parts[there.firstIndex(of: there.max()!)!]
      if bulk.id != own.id { cut += there[parts.firstIndex { $0.id == own.id }!] }
    }
    let pupils = documents.located.flows.filter { flow in
      own.councils.contains(flow.from) != own.councils.contains(flow.to)
        && parts.flatMap(\.councils).contains(flow.from)
        && parts.flatMap(\.councils).contains(flow.to)
    }.reduce(0) { $0 + $1.students }
    return Objective(
      travel: metresOfAll(own.councils, to: own.sede), opening: cluster.openingCost,
      missingLevel: cluster.missingLevel
        * Double(absent.count * own.councils.reduce(0) { $0 + located($1).members }),
      colonia: cluster.colonia * Double(cut), flow: cluster.flow / 2 * Double(pupils))
  }
}
