import Testing

@testable import encuentro_synthesize

private let state = SyntheticState(
  Entity.all[0],
  StateRequest(councils: Showcase.councils + 200, seed: 1, defects: 0, showcase: true))

@Suite("The showcase")
struct ShowcaseTests {
  @Test("Its councils are as many as it says, within those asked for")
  func councils() {
    let municipality = state.municipalities.first(where: \.isShowcase)
    let shown = state.schools.filter {
      $0.kind.isCouncil && state.localities[$0.locality].municipality == municipality?.number
    }
    #expect(shown.count == Showcase.councils)
    #expect(state.schools.count { $0.kind.isCouncil } == Showcase.councils + 200)
  }

  @Test("Every school that a table beside the catalogue names is there, once")
  func tags() {
    let tags = state.schools.compactMap(\.tag)
    #expect(Set(tags).count == tags.count)
    let named =
      Array(Showcase.remarks.keys) + Showcase.remarks.values.compactMap(\.usualSede)
      + Showcase.flows.flatMap { [$0.from, $0.to] }
    #expect(Set(named).isSubset(of: tags))
  }

  @Test("Every defect is there, placeholders on one point and of different addresses")
  func defects() {
    let defects = state.schools.compactMap(\.defect)
    #expect(Set(defects) == Set(CoordinateDefect.allCases))
    let gathered = state.schools.filter { $0.defect == .placeholder }
    #expect(Set(gathered.map { $0.address.number }).count == gathered.count)
    #expect(gathered.count == 6)
  }

  @Test("No place is where another is")
  func places() {
    let places = Showcase.places.map { [$0.east, $0.north] }
    #expect(Set(places).count == places.count)
    #expect(
      Showcase.places.allSatisfy { (4...96).contains($0.east) && (4...54).contains($0.north) })
  }
}
