internal import Contracts

extension StateBuilder {
  /// Towns with their schools, the largest in the first municipio; each municipio's first town is
  /// its seat.
  mutating func addTowns(_ sizes: [Int]) {
    var random = random("towns")
    let own = state.municipalities.indices.filter { !state.municipalities[$0].isShowcase }
    var order = Array(own.dropFirst())
    random.shuffle(&order)
    order.insert(own[0], at: 0)
    for (rank, size) in sizes.enumerated() {
      let isSeat = rank < order.count
      let municipality = state.municipalities[order[isSeat ? rank : random.below(order.count)]]
      let plan = TownPlan(councils: size)
      let centre =
        isSeat
        ? municipality.centre.moved(
          Double(random.between(-900...900)), Double(random.between(-900...900)))
        : settle(radius: plan.radius, in: municipality, &random)
      if isSeat { occupy(centre, radius: plan.radius, in: municipality) }
      let number = newLocalityNumber(
        in: municipality.number, gap: isSeat ? 1 : random.between(1...4))
      addTown(plan, municipality, number: number, at: centre)
    }
  }

  /// A town, its colonias and all its centres; its place among the localities.
  @discardableResult
  mutating func addTown(
    _ plan: TownPlan, _ municipality: Municipality, number: Int, at centre: PlanarPoint,
    name: String? = nil
  ) -> Int {
    var random = random("town", municipality.number * 10_000 + number)
    let isSeat = number == 1
    let index = add(
      Locality(
        municipality: municipality.number, number: number,
        name: name ?? (isSeat ? municipality.name : PlaceNames.locality(&random)), centre: centre,
        radius: plan.radius,
        drawing: drawing(plan, municipality, number, centre, &random),
        population: random.rounded(random.near(Double(plan.population), within: 0.08)),
        size: plan.councils))
    var builder = TownSchools(state.localities[index], index, plan, &random)
    for (kind, count) in plan.kinds { builder.add(kind, count: count, to: &self, &random) }
    for (kind, count) in plan.others(&random) {
      builder.addOthers(kind, count: count, to: &self, &random)
    }
    return index
  }

  private func drawing(
    _ plan: TownPlan, _ municipality: Municipality, _ number: Int, _ centre: PlanarPoint,
    _ random: inout SeededRandom
  ) -> Locality.Drawing {
    let lattice = Lattice(
      origin: centre.moved(-plan.step / 2, -plan.step / 2), step: plan.step,
      seed: mixed(request.seed &+ UInt64(municipality.number * 10_000 + number)))
    let blocks = Blocks(lattice: lattice, count: plan.blocks)
    return .urban(blocks, colonias(of: blocks, municipality, &random))
  }

  /// Squares, some of them two by two; the middle one is the centre.
  private func colonias(
    of blocks: Blocks, _ municipality: Municipality, _ random: inout SeededRandom
  ) -> [Colonia] {
    let cells = Set(blocks.cells)
    var taken: Set<Cell> = []
    var colonias: [Colonia] = []
    for cell in blocks.cells where !taken.contains(cell) {
      var own = [cell]
      let east = Cell(column: cell.column + 1, row: cell.row)
      if cells.contains(east), random.chance(0.3) { own.append(east) }
      taken.formUnion(own)
      let (name, kind) = PlaceNames.colonia(&random)
      let isCentre = own.contains(Cell(column: 0, row: 0))
      colonias.append(
        Colonia(
          number: colonias.count + 1, name: isCentre ? "Centro" : name,
          kind: isCentre ? "Colonia" : kind,
          postalCode: entity.postalPrefix * 1_000
            + (municipality.number * 9 + colonias.count / 12) % 1_000,
          cells: own))
    }
    return colonias
  }
}
