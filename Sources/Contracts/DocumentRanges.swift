/// What a number of a document can be at most: beyond it the document was not written by us, and
/// sums over it could overflow.
private enum Range {
  /// People, pupils, classrooms, groups.
  static let count = 0...10_000_000
  static let latitude = -90.0...90.0
  static let longitude = -180.0...180.0

  static func holds(_ counts: Int?...) -> Bool {
    counts.allSatisfy { $0.map(count.contains) ?? true }
  }

  static func holds(latitude: Double?, longitude: Double?) -> Bool {
    (latitude.map(Range.latitude.contains) ?? true)
      && (longitude.map(Range.longitude.contains) ?? true)
  }
}

extension Document {
  /// The path of the first record with a number that cannot be, for most documents none.
  func firstOutOfRange() -> String? {
    switch self {
    case let schools as Schools:
      first("councils", schools.councils, \.isInRange) ?? first("flows", schools.flows, \.isInRange)
    case let places as Places:
      first("localities", places.localities, \.isInRange)
    case let located as Located:
      first("councils", located.councils, \.isInRange) ?? first("flows", located.flows, \.isInRange)
    case let clusters as Clusters:
      first("clusters", clusters.clusters) { Range.holds($0.members) }
    case let encuentros as Encuentros:
      first("encuentros", encuentros.encuentros) { Range.holds($0.members, $0.groupCount) }
    case let sedes as Sedes:
      first("sedes", sedes.sedes) { Range.holds($0.rooms, $0.groupCount) }
    case let groups as Groups:
      first("groups", groups.groups) { group in
        Range.holds(group.members, group.group)
          && group.councils.allSatisfy { Range.holds($0.members) }
      }
    default: nil
    }
  }

  private func first<R>(_ key: String, _ records: [R], _ isInRange: (R) -> Bool) -> String? {
    records.firstIndex { !isInRange($0) }.map { "\(key)[\($0)]" }
  }
}

extension PupilFlow {
  fileprivate var isInRange: Bool { Range.holds(students) }
}

extension Locality {
  fileprivate var isInRange: Bool {
    Range.holds(latitude: latitude, longitude: longitude)
  }
}

extension Council {
  fileprivate var isInRange: Bool {
    Range.holds(latitude: latitude, longitude: longitude)
      && Range.holds(
        members, students, rooms, roomsEnUso, roomsExistentes, directors, subdirectors, atps)
  }
}

extension LocatedCouncil {
  fileprivate var isInRange: Bool {
    Range.holds(latitude: position.latitude, longitude: position.longitude)
      && Range.holds(members, students, rooms, roomsExistentes, directors, subdirectors, atps)
  }
}
