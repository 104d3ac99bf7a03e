internal import Contracts

extension StateBuilder {
  /// The squares of the state's lattice, row by row.
  mutating func addMunicipalities(_ plan: StatePlan) {
    var random = random("municipalities")
    let columns = (1...plan.municipalities).first { $0 * $0 >= plan.municipalities } ?? 1
    // A town stays within its municipio.
    let step = max(22_000, 2.8 * TownPlan(councils: plan.towns.first ?? 0).radius)
    let south = entity.centre.moved(-step * Double(columns) / 2, -step * Double(columns) / 2)
    let lattice = Lattice(
      origin: south, step: step, jitter: 0.1, pieces: 8, seed: request.seed ^ UInt64(entity.code))
    let taken = state.municipalities.count
    for index in 0..<plan.municipalities {
      state.municipalities.append(
        Municipality(
          number: taken + index + 1, name: newName(&random), lattice: lattice,
          cells: [Cell(column: index % columns, row: index / columns)],
          // One in eight, and not the first: its seat is the largest town.
          isIndigenous: index % 8 == 3))
    }
  }

  private func newName(_ random: inout SeededRandom) -> String {
    let taken = Set(state.municipalities.map(\.name))
    for _ in 0..<50 {
      let name = PlaceNames.municipality(&random)
      if !taken.contains(name) { return name }
    }
    return PlaceNames.municipality(&random) + " de Arriba"
  }
}
