internal import Contracts

/// The clusters of one area as `clusters.json` states them, and what they cost.
struct Division {
  /// Indexes into `clusters.clusters`.
  private(set) var clusters: [Int] = []
  /// Pupils who go on to a school of another cluster of the area.
  private(set) var pupilsApart = 0

  /// The division of every area that has a cluster.
  ///
  /// - Parameter clusterOf: the cluster of each council.
  static func all(
    _ clusters: [Cluster], _ flows: [PupilFlow], indexOf: [String: Int], clusterOf: [Int?]
  ) -> [AreaKey: Division] {
    let keys = clusters.map { AreaKey(locality: $0.locality, shift: $0.shift) }
    var divisions: [AreaKey: Division] = [:]
    for (index, key) in keys.enumerated() {
      divisions[key, default: Division()].clusters.append(index)
    }
    for flow in flows {
      guard let from = indexOf[flow.from].flatMap({ clusterOf[$0] }),
        let to = indexOf[flow.to].flatMap({ clusterOf[$0] }), from != to, keys[from] == keys[to]
      else { continue }
      divisions[keys[from]]?.pupilsApart += flow.students.bounded
    }
    return divisions
  }

  /// Every term of J (02-model), from the positions, colonias and flows of `located.json`.
  func objective(_ evidence: Evidence) -> Objective {
    let stated = evidence.documents.clusters.clusters
    let travel = clusters.reduce(0.0) { sum, cluster in
      guard let site = evidence.indexOf[stated[cluster].sede] else { return sum }
      return sum + evidence.teacherMetres(evidence.clusterMembers[cluster], to: site)
    }
    let cut = cutColonias(evidence).reduce(0) { $0 + $1.people }
    let weights = evidence.weights
    return Objective(
      travel: travel, opening: weights.openingCost * Double(clusters.count),
      missingLevel: weights.missingLevel * Double(missingLevelPeople(evidence)),
      colonia: weights.colonia * Double(cut),
      flow: weights.flow * Double(pupilsApart))
  }

  /// For each encuentro, its people times the levels of the path that it lacks though somebody of
  /// the area has them.
  private func missingLevelPeople(_ evidence: Evidence) -> Int {
    let path = levels(of: clusters, evidence).intersection(evidence.rules.path)
    return clusters.reduce(0) { sum, cluster in
      let members = evidence.clusterMembers[cluster]
      let people = members.reduce(0) { $0 + evidence.people[$1] }
      return sum + people * path.subtracting(levels(of: [cluster], evidence)).count
    }
  }

  /// What each cluster has of the objective: together they make it up (see `Cluster.objective`).
  func shares(_ evidence: Evidence) -> [(cluster: Int, share: Objective)] {
    var people: [String: [Int: Int]] = [:]
    var pupils: [Int: Int] = [:]
    for cluster in clusters {
      for council in evidence.clusterMembers[cluster] {
        if let colonia = evidence.councils[council].colonia {
          people[colonia, default: [:]][cluster, default: 0] += evidence.people[council]
        }
        for (other, number) in evidence.pupils[council] ?? [:] {
          guard let there = evidence.clusterOf[other], there != cluster, clusters.contains(there)
          else { continue }
          pupils[cluster, default: 0] += number
        }
      }
    }
    let ids = evidence.documents.clusters.clusters.map(\.id)
    var cut: [Int: Int] = [:]
    for parts in people.values {
      let bulk = parts.max { ($0.value, ids[$1.key]) < ($1.value, ids[$0.key]) }?.key
      for (cluster, number) in parts where cluster != bulk { cut[cluster, default: 0] += number }
    }
    let path = levels(of: clusters, evidence).intersection(evidence.rules.path)
    return clusters.map { cluster in
      let members = evidence.clusterMembers[cluster]
      let sede = evidence.indexOf[evidence.documents.clusters.clusters[cluster].sede]
      let load = members.reduce(0) { $0 + evidence.people[$1] }
      let absent = path.subtracting(levels(of: [cluster], evidence)).count
      return (
        cluster,
        Objective(
          travel: sede.map { evidence.teacherMetres(members, to: $0) } ?? 0,
          opening: evidence.weights.openingCost,
          missingLevel: evidence.weights.missingLevel * Double(absent * load),
          colonia: evidence.weights.colonia * Double(cut[cluster] ?? 0),
          flow: 0.5 * evidence.weights.flow * Double(pupils[cluster] ?? 0))
      )
    }
  }

  private func levels(of clusters: [Int], _ evidence: Evidence) -> Set<Level> {
    clusters.reduce(into: []) { levels, cluster in
      for council in evidence.clusterMembers[cluster] {
        levels.formUnion(evidence.councils[council].levels)
      }
    }
  }

  /// The colonias that stand in several clusters, sorted, with the people cut off from the bulk.
  func cutColonias(_ evidence: Evidence) -> [(colonia: String, people: Int)] {
    var peopleByCluster: [String: [Int: Int]] = [:]
    for cluster in clusters {
      for council in evidence.clusterMembers[cluster] {
        guard let colonia = evidence.councils[council].colonia else { continue }
        peopleByCluster[colonia, default: [:]][cluster, default: 0] += evidence.people[council]
      }
    }
    return peopleByCluster.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value.values.reduce(0, +) - ($0.value.values.max() ?? 0))
    }
  }
}

/// The terms of J by name.
enum ObjectiveTerm {
  static var all: [(name: String, term: KeyPath<Objective, Double>)] {
    [
      ("travel", \.travel), ("opening", \.opening), ("missingLevel", \.missingLevel),
      ("colonia", \.colonia), ("flow", \.flow), ("total", \.total),
    ]
  }
}
