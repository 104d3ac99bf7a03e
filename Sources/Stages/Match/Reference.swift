internal import Contracts

/// The point from which a council measures its distance to a partner (rule F5b).
///
/// A multigrade council measures from the school where its CTE usually meets; without one, from the
/// school with which it exchanges most pupils; every other council, and where neither is known,
/// from where it stands.
struct Reference: Equatable {
  let council: Int
  let kind: ReferenceKind

  /// The reference of each council; nil where nothing of it can be measured.
  static func all(
    of councils: [LocatedCouncil], flows: [PupilFlow], indexOf: [String: Int],
    points: [Coordinate?]
  ) -> [Reference?] {
    let sedes = SedeIndex(councils, points)
    let partners = strongestPartners(councils, flows: flows, indexOf: indexOf, points: points)
    return councils.enumerated().map { index, council in
      guard points[index] != nil else { return nil }
      if council.multigrade {
        if let sede = sedes.council(of: council) {
          return Reference(council: sede, kind: .sede)
        }
        if let partner = partners[index] { return Reference(council: partner, kind: .flow) }
      }
      return Reference(council: index, kind: .own)
    }
  }

  /// Of each council, the one with which it exchanges most pupils, both ways together; ties to the
  /// lower id. Only councils whose point is known can be measured from.
  private static func strongestPartners(
    _ councils: [LocatedCouncil], flows: [PupilFlow], indexOf: [String: Int],
    points: [Coordinate?]
  ) -> [Int: Int] {
    var exchanged: [Int: [Int: Double]] = [:]
    for flow in flows where flow.students > 0 {
      guard let from = indexOf[flow.from], let to = indexOf[flow.to], from != to else { continue }
      if points[to] != nil {
        exchanged[from, default: [:]][to, default: 0] += Double(flow.students)
      }
      if points[from] != nil {
        exchanged[to, default: [:]][from, default: 0] += Double(flow.students)
      }
    }
    return exchanged.compactMapValues { partners in
      partners.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }
}

/// Finds the council that a usual sede names, by its id or a CCT, among those whose point is known.
private struct SedeIndex {
  private let byID: [String: Int]
  private let byCCT: [String: [Int]]
  private let councils: [LocatedCouncil]

  init(_ councils: [LocatedCouncil], _ points: [Coordinate?]) {
    self.councils = councils
    var byID: [String: Int] = [:]
    var byCCT: [String: [Int]] = [:]
    for (index, council) in councils.enumerated() where points[index] != nil {
      byID[council.id] = index
      for cct in council.ccts { byCCT[cct, default: []].append(index) }
    }
    self.byID = byID
    self.byCCT = byCCT
  }

  /// Of several councils with the CCT, one that meets in the same shift comes first, then the
  /// lowest id.
  func council(of council: LocatedCouncil) -> Int? {
    guard let sede = council.usualSede else { return nil }
    if let index = byID[sede] { return index }
    let schools = byCCT[sede] ?? []
    return schools.first { councils[$0].meetingShift == council.meetingShift } ?? schools.first
  }
}
