/// What a number of a document can be at most: beyond it the document was not written by us, sums
/// over it could overflow, and it could not be printed as a whole number.
private enum Range {
  /// People, pupils, classrooms, groups.
  static let count = 0...10_000_000
  static let latitude = -90.0...90.0
  static let longitude = -180.0...180.0
  /// From one place of the Earth to another.
  static let metres = 0.0...100_000_000
  /// Square metres, teacher-metres, terms of the objective and figures.
  static let measure = -1e18...1e18

  static func holds(_ counts: Int?...) -> Bool {
    counts.allSatisfy { $0.map(count.contains) ?? true }
  }

  static func holds(strata: [String: Int]) -> Bool { strata.values.allSatisfy(count.contains) }

  static func holds(metres: Double?...) -> Bool {
    metres.allSatisfy { $0.map(Range.metres.contains) ?? true }
  }

  static func holds(measures: Double?...) -> Bool {
    measures.allSatisfy { $0.map(measure.contains) ?? true }
  }

  static func holds(latitude: Double?, longitude: Double?) -> Bool {
    (latitude.map(Range.latitude.contains) ?? true)
      && (longitude.map(Range.longitude.contains) ?? true)
  }
}

private func first<R>(_ key: String, _ records: [R], _ isInRange: (R) -> Bool) -> String? {
  records.firstIndex { !isInRange($0) }.map { "\(key)[\($0)]" }
}

extension Schools {
  public func firstOutOfRange() -> String? {
    first("councils", councils, \.isInRange) ?? first("flows", flows, \.isInRange)
  }
}

extension Places {
  public func firstOutOfRange() -> String? {
    first("localities", localities, \.isInRange)
      ?? first("colonias", colonias) { Range.holds(measures: $0.area) }
  }
}

extension Acuerdos {
  /// It has no numbers.
  public func firstOutOfRange() -> String? { nil }
}

extension Located {
  public func firstOutOfRange() -> String? {
    first("councils", councils, \.isInRange) ?? first("flows", flows, \.isInRange)
  }
}

extension Clusters {
  public func firstOutOfRange() -> String? {
    first("clusters", clusters) { Range.holds($0.members) && $0.objective?.isInRange ?? true }
      ?? first("areas", areas, \.isInRange)
      ?? first("alternatives", alternatives) {
        $0.options.allSatisfy { Range.holds(measures: $0.adds) }
      }
  }
}

extension Encuentros {
  public func firstOutOfRange() -> String? {
    first("encuentros", encuentros, \.isInRange)
      ?? first("matches", matches) { Range.holds(metres: $0.metres, $0.alternative?.metres) }
      ?? first("unassigned", unassigned) { Range.holds(metres: $0.metres) }
  }
}

extension Sedes {
  public func firstOutOfRange() -> String? { first("sedes", sedes, \.isInRange) }
}

extension Groups {
  public func firstOutOfRange() -> String? {
    first("groups", groups, \.isInRange)
      ?? first("shortfalls", shortfalls) { Range.holds($0.groups, $0.present) }
  }
}

extension Check {
  public func firstOutOfRange() -> String? {
    first("rules", rules) { Range.holds($0.violations) && $0.tested >= 0 }
      ?? first("figures", figures) { Range.holds(measures: $0.value) }
  }
}

extension PupilFlow {
  fileprivate var isInRange: Bool { Range.holds(students) }
}

extension Locality {
  fileprivate var isInRange: Bool {
    Range.holds(latitude: latitude, longitude: longitude)
      && population.map { (0...1_000_000_000).contains($0) } ?? true
  }
}

extension Council {
  fileprivate var isInRange: Bool {
    Range.holds(latitude: latitude, longitude: longitude) && Range.holds(strata: strata)
      && Range.holds(
        members, students, rooms, roomsEnUso, roomsExistentes, directors, subdirectors, atps)
  }
}

extension LocatedCouncil {
  fileprivate var isInRange: Bool {
    Range.holds(latitude: position.latitude, longitude: position.longitude)
      && Range.holds(strata: strata) && Range.holds(metres: localityConflictMetres)
      && Range.holds(members, students, rooms, roomsExistentes, directors, subdirectors, atps)
  }
}

extension Area {
  fileprivate var isInRange: Bool {
    Range.holds(councils) && Range.holds(measures: lowerBound, gapPercent)
      && objective?.isInRange ?? true
  }
}

extension Objective {
  fileprivate var isInRange: Bool {
    Range.holds(measures: travel, opening, missingLevel, colonia, flow, total)
  }
}

extension Encuentro {
  fileprivate var isInRange: Bool {
    Range.holds(members, groupCount) && Range.holds(metres: joining?.metres)
      && (joined ?? []).allSatisfy { Range.holds(metres: $0.metres) }
  }
}

extension Sede {
  fileprivate var isInRange: Bool {
    Range.holds(session, rooms, groupCount) && Range.holds(measures: teacherMetres)
      && ranking.allSatisfy {
        Range.holds($0.rooms) && Range.holds(measures: $0.teacherMetres)
      }
  }
}

extension Group {
  fileprivate var isInRange: Bool {
    Range.holds(members, group) && coordinators.allSatisfy { Range.holds($0.session) }
      && councils.allSatisfy { Range.holds($0.members) && Range.holds(strata: $0.strata) }
  }
}
