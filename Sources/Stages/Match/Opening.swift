internal import Contracts

extension Partition {
  /// The partition before any match: the clusters as encuentros, every other council that can be
  /// placed as a unit; and why the rest cannot be placed.
  ///
  /// - Throws: `InputError` for a council that `located` does not list, that does not take part, or
  ///   that stands in two clusters.
  static func opening(
    _ councils: Councils, _ clusters: Clusters
  ) throws(InputError) -> (Partition, apart: [Int: UnassignedReason]) {
    var partition = Partition(councils)
    let divided = Set(clusters.areas.filter(\.divided).map { AreaKey($0.locality, $0.shift) })
    for cluster in clusters.clusters.sorted(by: { $0.id < $1.id }) {
      let members = try councils.members(of: cluster)
      if let repeated = members.first(where: { partition.partyOf[$0] != nil }) {
        throw InputError(clusters: "el consejo \(councils[repeated].id) está en dos agrupaciones")
      }
      let isPart = divided.contains(AreaKey(cluster.locality, cluster.shift))
      partition.add(
        Party(
          councils: members, people: councils.people(of: members), shift: cluster.shift,
          origin: isPart ? .division : .locality,
          area: Party.Area(
            locality: cluster.locality, shift: cluster.shift, lowestCouncil: members.first ?? 0,
            lacksRooms: cluster.status.contains(.aulasInsuficientes))))
    }
    let apart = try councils.apart(clusters.left)
    partition.regroup(
      councils.indices.filter { partition.partyOf[$0] == nil && apart[$0] == nil }.map { [$0] })
    return (partition, apart)
  }
}

extension Councils {
  fileprivate func members(of cluster: Cluster) throws(InputError) -> [Int] {
    var members: [Int] = []
    for id in cluster.councils {
      guard let council = indexOf[id], all[council].participates else {
        throw InputError(clusters: "el consejo \(id) de \(cluster.id) no participa")
      }
      guard !members.contains(council) else {
        throw InputError(clusters: "el consejo \(id) está repetido en \(cluster.id)")
      }
      members.append(council)
    }
    return members.sorted()
  }

  /// Councils that no distance can place.
  fileprivate func apart(_ left: [LeftCouncil]) throws(InputError) -> [Int: UnassignedReason] {
    var reasons: [Int: LeftReason] = [:]
    for entry in left {
      guard let council = indexOf[entry.council] else {
        throw InputError(clusters: "no se conoce el consejo \(entry.council)")
      }
      reasons[council] = entry.reason
    }
    var apart: [Int: UnassignedReason] = [:]
    for council in indices {
      if !all[council].participates {
        apart[council] = .noReporto911
      } else if reasons[council] == .acuerdo {
        apart[council] = .acuerdo
      } else if points[council] == nil {
        apart[council] = .sinPosicion
      }
    }
    return apart
  }
}
