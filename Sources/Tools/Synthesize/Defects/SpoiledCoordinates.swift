extension StateBuilder {
  /// Spoils the points of a part of the schools; those of the showcase have theirs already.
  mutating func spoilCoordinates() {
    guard request.defects > 0 else { return }
    var random = random("defects")
    for index in state.schools.indices
    where state.schools[index].tag == nil && random.chance(request.defects) {
      state.schools[index].defect = random.weighted(CoordinateDefect.frequencies)
    }
    // One more in ten of them shares the middle of its municipio with five others.
    let groups = random.rounded(request.defects * Double(state.schools.count) / 60)
    let towns = state.localities.indices.filter {
      state.localities[$0].isUrban && state.localities[$0].size >= 12
    }
    for _ in 0..<groups where !towns.isEmpty {
      gatherOnOnePoint(schoolsOf: random.pick(towns), &random)
    }
  }

  /// Six schools of different streets.
  private mutating func gatherOnOnePoint(schoolsOf locality: Int, _ random: inout SeededRandom) {
    var streets: Set<String> = []
    var taken = 0
    let first = state.schools.firstIndex { $0.locality == locality } ?? 0
    for index in state.schools[first...].indices
    where state.schools[index].locality == locality && taken < 6 {
      let school = state.schools[index]
      guard school.defect == nil, school.tag == nil,
        streets.insert(school.address.street + String(school.address.number)).inserted
      else { continue }
      state.schools[index].defect = .placeholder
      taken += 1
    }
  }
}
