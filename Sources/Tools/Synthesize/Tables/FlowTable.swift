/// `flujos.csv`: pupils who go on from one school to another in a year.
enum FlowTable {
  static func bytes(_ state: SyntheticState) -> [UInt8] {
    var writer = DelimitedWriter(.windows1252)
    writer.add(["cct_origen", "cct_destino", "alumnos"])
    for (pair, pupils) in flows(state).sorted(by: { $0.key < $1.key }) {
      writer.add([pair.from, pair.to, String(pupils)])
    }
    return writer.bytes
  }

  private struct Pair: Hashable, Comparable {
    let from: String
    let to: String

    static func < (a: Pair, b: Pair) -> Bool { (a.from, a.to) < (b.from, b.to) }
  }

  /// Of a preescolar a third leaves, of a primaria a sixth; two in three go to the nearest school
  /// of the next level in their municipio, the others to the second.
  private static func flows(_ state: SyntheticState) -> [Pair: Int] {
    let public911 = state.schools.indices.filter { index in
      let school = state.schools[index]
      return school.kind.isCouncil && school.figures != nil && !isStaged(school, state)
    }
    let byMunicipality = Dictionary(grouping: public911) {
      state.localities[state.schools[$0].locality].municipality
    }
    var flows: [Pair: Int] = [:]
    for schools in byMunicipality.values {
      for school in schools {
        let it = state.schools[school]
        guard [2, 3].contains(it.kind.grade), let figures = it.figures else { continue }
        let leaving = figures.students / (it.kind.grade == 2 ? 3 : 6)
        let next = nearest(to: school, among: schools, state)
        let shares = next.count > 1 ? [leaving - leaving / 3, leaving / 3] : [leaving]
        for (other, pupils) in zip(next, shares) where pupils > 0 {
          let pair = Pair(from: it.key(state.entity), to: state.schools[other].key(state.entity))
          flows[pair, default: 0] += pupils
        }
      }
    }
    let tags = state.keysByTag
    for flow in Showcase.flows {
      guard let from = tags[flow.from], let to = tags[flow.to] else { continue }
      flows[Pair(from: from, to: to)] = flow.pupils
    }
    return flows
  }

  /// A school of a place of the showcase: its pupils go where that says, and nowhere else.
  private static func isStaged(_ school: School, _ state: SyntheticState) -> Bool {
    let locality = state.localities[school.locality]
    return state.municipalities[locality.municipality - 1].isShowcase && locality.number != 1
  }

  /// Farther than this nobody walks.
  private static let reach = 6_000.0

  /// The two nearest schools of the next level, ties to the earlier one.
  private static func nearest(
    to school: Int, among schools: [Int], _ state: SyntheticState
  ) -> [Int] {
    let it = state.schools[school]
    var found: [(metres: Double, school: Int)] = []
    for other in schools where state.schools[other].kind.grade == it.kind.grade + 1 {
      let metres = it.point.metres(to: state.schools[other].point)
      if metres <= reach { found.append((metres, other)) }
    }
    return found.sorted { $0 < $1 }.prefix(2).map(\.school)
  }
}
