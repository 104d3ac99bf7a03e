internal import Contracts
internal import Geo

/// What moving a council to another encuentro of its area would add to J, recomputed from what the
/// documents say of each of its councils.
///
/// A council is its position among those placed in the area.
struct Moves {
  /// The encuentros of the area, as positions in `clusters.clusters`.
  let clusters: [Int]
  /// Of each council, its index in `located.councils`.
  let councils: [Int]
  /// The councils of each encuentro.
  let members: [[Int]]
  private let evidence: Evidence
  /// Between each two councils.
  private let metres: [Double]
  private let people: [Int]
  private let usual: [Int]
  private let utmost: [Int]
  /// What the encuentro of a council larger than `maxMembers` may hold.
  private let limit: [Int?]
  private let levels: [Set<Level>]
  /// Levels of the path that some council of the area has.
  private let path: Set<Level>
  /// People of each colonia in each encuentro.
  private let ofColonia: [String: [Int: Int]]
  /// Of each encuentro as it is, travel and what its missing levels cost.
  private var asIs: [Double] = []

  init(_ division: Division, remaining: [Int], _ evidence: Evidence) {
    self.evidence = evidence
    clusters = division.clusters
    let parts = division.clusters.map { evidence.clusterMembers[$0] }
    let councils = parts.flatMap(\.self)
    self.councils = councils
    var next = 0
    members = parts.map { part in
      defer { next += part.count }
      return Array(next..<next + part.count)
    }
    let people = councils.map { evidence.people[$0] }
    self.people = people
    usual = councils.map { evidence.ownAreaCapacity($0) }
    utmost = councils.map { evidence.utmostOwnAreaCapacity($0) }
    limit = councils.map { council in
      guard evidence.people[council] > evidence.rules.maxMembers else { return nil }
      let own = evidence.counted[council]
      let others = remaining.filter { !evidence.counted[$0].isSubset(of: own) }
      return others.map { evidence.people[$0] }.min().map { evidence.people[council] + $0 }
    }
    let levels = councils.map { Set(evidence.councils[$0].levels) }
    self.levels = levels
    path = levels.reduce(into: Set<Level>()) { $0.formUnion($1) }
      .intersection(evidence.rules.path)
    metres = Moves.metres(councils.map { evidence.points[$0] })
    var ofColonia: [String: [Int: Int]] = [:]
    for (cluster, part) in members.enumerated() {
      for council in part {
        guard let colonia = evidence.councils[councils[council]].colonia else { continue }
        ofColonia[colonia, default: [:]][cluster, default: 0] += people[council]
      }
    }
    self.ofColonia = ofColonia
    asIs = members.indices.map { cluster in
      let stated = evidence.documents.clusters.clusters[clusters[cluster]].sede
      let sede = members[cluster].first { evidence.councils[councils[$0]].id == stated }
      // A sede out of reach is another rule's matter.
      let travel = sede.flatMap { self.travel(members[cluster], to: $0) } ?? 0
      return travel + missing(members[cluster])
    }
  }

  private static func metres(_ points: [Coordinate?]) -> [Double] {
    var metres = [Double](repeating: 0, count: points.count * points.count)
    for a in points.indices {
      for b in 0..<a {
        var between = Double.infinity
        if let from = points[a], let to = points[b] { between = Geodesic.metres(from, to) }
        metres[a * points.count + b] = between
        metres[b * points.count + a] = between
      }
    }
    return metres
  }

  /// A move of one council.
  struct Move {
    /// Teacher-metres; nil where nobody is in reach of all.
    var adds: Double?
    var forbiddenBy: [MoveBarrier]
  }

  /// The moves of a council to each other encuentro of the area, by its position in `clusters`.
  func moves(of council: Int, from source: Int) -> [(target: Int, move: Move)] {
    let rest = members[source].filter { $0 != council }
    let left = rest.isEmpty ? Gathering(travel: 0, isReached: true, isHeld: true) : gathering(rest)
    var barriers: [MoveBarrier] = []
    if !rest.isEmpty, evidence.countedLevels(of: rest.map { councils[$0] }).count < 2 {
      barriers.append(.dosNiveles)
    }
    if !left.isHeld { barriers.append(.sinSede) }
    let stays = left.travel.map { travel in
      travel + missing(rest) - (rest.isEmpty ? evidence.weights.openingCost : 0)
    }
    return members.indices.filter { $0 != source }.map { target in
      let all = members[target] + [council]
      let joined = gathering(all)
      var forbidden = barriers
      if !joined.isReached {
        forbidden.append(.alcance)
      } else if !joined.isHeld {
        forbidden.append(.cupo)
      }
      let adds = stays.flatMap { stays in
        joined.travel.map {
          stays + $0 + missing(all) - asIs[source] - asIs[target]
            + ties(council, from: source, to: target)
        }
      }
      return (target, Move(adds: adds, forbiddenBy: forbidden.sorted()))
    }
  }

  /// An encuentro as it would be.
  private struct Gathering {
    /// To its best sede, or where none can be to its best member; nil where none is in reach.
    var travel: Double?
    var isReached: Bool
    var isHeld: Bool
  }

  private func gathering(_ all: [Int]) -> Gathering {
    let load = all.reduce(0) { $0 + people[$1] }
    let limit = all.compactMap { self.limit[$0] }.min()
    var held: Double?
    var anyhow: Double?
    var isReached = false
    for member in all {
      guard let travel = travel(all, to: member) else { continue }
      anyhow = min(anyhow ?? travel, travel)
      guard usual[member] > 0 else { continue }
      isReached = true
      if load <= limit.map({ min($0, utmost[member]) }) ?? usual[member] {
        held = min(held ?? travel, travel)
      }
    }
    return Gathering(travel: held ?? anyhow, isReached: isReached, isHeld: held != nil)
  }

  /// Nil where somebody is farther than `maxTravelMetres`.
  private func travel(_ all: [Int], to sede: Int) -> Double? {
    var sum = 0.0
    for member in all {
      let metres = metres[member * councils.count + sede]
      guard metres <= evidence.rules.maxTravelMetres else { return nil }
      sum += Double(people[member]) * metres
    }
    return sum
  }

  private func missing(_ all: [Int]) -> Double {
    guard !path.isEmpty else { return 0 }
    let present = all.reduce(into: Set<Level>()) { $0.formUnion(levels[$1]) }
    let load = all.reduce(0) { $0 + people[$1] }
    return evidence.weights.missingLevel * Double(path.subtracting(present).count * load)
  }

  /// What colonia and flow change by.
  private func ties(_ council: Int, from source: Int, to target: Int) -> Double {
    var change = 0.0
    let located = councils[council]
    if let parts = evidence.councils[located].colonia.flatMap({ ofColonia[$0] }) {
      var moved = parts
      moved[source, default: 0] -= people[council]
      moved[target, default: 0] += people[council]
      let bulk = (parts.values.max() ?? 0) - (moved.values.max() ?? 0)
      change += evidence.weights.colonia * Double(bulk)
    }
    let pupils = evidence.pupils[located] ?? [:]
    let shared = { (cluster: Int) in
      members[cluster].reduce(0) { $0 + (pupils[councils[$1]] ?? 0) }
    }
    return change + evidence.weights.flow * Double(shared(source) - shared(target))
  }
}
