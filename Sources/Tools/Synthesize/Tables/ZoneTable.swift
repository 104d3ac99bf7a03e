/// `zonas.csv`: what supervisions add about each school that SEP's export lacks.
enum ZoneTable {
  private static let header = [
    "cct", "turno", "zona", "cct_supervision", "region", "apta_sede", "particular_interesada",
    "cct_sede_cte_multigrado", "cte_id", "n_subdirectores_academicos", "n_atp", "inmueble",
  ]

  static func bytes(_ state: SyntheticState, _ request: StateRequest) -> [UInt8] {
    let supervision = Supervision(state)
    let tags = state.keysByTag
    var random = SeededRandom(request.seed, "zones", state.entity.code)
    var writer = DelimitedWriter(.windows1252)
    writer.add(header)
    let rows = state.schools.indices.map { (key: state.schools[$0].key(state.entity), index: $0) }
      .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    for (key, index) in rows {
      guard let zone = supervision.zones[index] else { continue }
      let school = state.schools[index]
      let remark =
        school.tag.map { Showcase.remarks[$0] ?? Showcase.Remark() } ?? usual(school, &random)
      writer.add(
        [
          key, String(school.shift.rawValue), padded(zone.number, 3), zone.key,
          supervision.region(of: index), remark.isFitSede.map { $0 ? "SI" : "NO" } ?? "",
          remark.isInterested ? "SI" : "", remark.usualSede.flatMap { tags[$0] } ?? "",
          remark.council ?? "", count(remark.subdirectors), count(remark.advisers),
          remark.building ?? "",
        ])
    }
    return writer.bytes
  }

  private static func count(_ number: Int) -> String { number == 0 ? "" : String(number) }

  /// What is said of a school that shows nothing: a few are no sede, large secundarias have a
  /// subdirección, some private ones want to take part.
  private static func usual(
    _ school: School, _ random: inout SeededRandom
  ) -> Showcase.Remark {
    var remark = Showcase.Remark()
    let teachers = school.figures?.teachers ?? 0
    if school.kind.isCouncil {
      if random.chance(0.01) { remark.isFitSede = false }
      if school.kind.grade == 4, teachers >= 24 { remark.subdirectors = 1 }
      if teachers >= 6, random.chance(0.02) { remark.advisers = 1 }
    } else {
      remark.isInterested = random.chance(0.06)
    }
    return remark
  }
}

extension SyntheticState {
  /// Keys of the schools that have a tag.
  var keysByTag: [String: String] {
    schools.reduce(into: [:]) { keys, school in
      if let tag = school.tag { keys[tag] = school.key(entity) }
    }
  }
}
