internal import Contracts

extension StateBuilder {
  /// Rural localities with schools until so many councils are there, and as many without.
  mutating func addRuralLocalities(councils: Int) {
    var random = random("rural")
    let municipalities = state.municipalities.filter { !$0.isShowcase }
    var left = councils
    while left > 0 {
      let municipality = random.pick(municipalities)
      let kinds = RuralSchools.kinds(
        isIndigenous: municipality.isIndigenous, atMost: left, &random)
      left -= kinds.count
      addVillage(kinds, municipality, &random)
      addHamlet(random.pick(municipalities), &random)
    }
  }

  private mutating func addVillage(
    _ kinds: [SchoolKind], _ municipality: Municipality, _ random: inout SeededRandom
  ) {
    let schools = RuralSchools(kinds, &random)
    let centre = settle(radius: 500, in: municipality, &random)
    let number = newLocalityNumber(in: municipality.number, gap: random.between(1...3))
    let population = schools.population(&random)
    let drawing = villageDrawing(municipality, number, centre, population: population, &random)
    let index = add(
      Locality(
        municipality: municipality.number, number: number, name: PlaceNames.locality(&random),
        centre: centre, radius: 500, drawing: drawing, population: population, size: kinds.count))
    schools.add(to: &self, index, &random)
  }

  /// INEGI draws the larger ones as polygons, one in four.
  private func villageDrawing(
    _ municipality: Municipality, _ number: Int, _ centre: PlanarPoint, population: Int,
    _ random: inout SeededRandom
  ) -> Locality.Drawing {
    guard population >= 200, random.chance(0.5) else { return .ruralPoint }
    let step = 160.0
    let lattice = Lattice(
      origin: centre.moved(-step / 2, -step / 2), step: step,
      seed: mixed(request.seed &+ UInt64(municipality.number * 10_000 + number)))
    return .ruralPolygon(Blocks(lattice: lattice, count: min(20, 6 + population / 120)))
  }

  /// Houses without a school: most of INEGI's rural points.
  private mutating func addHamlet(_ municipality: Municipality, _ random: inout SeededRandom) {
    let people = Quantiles(1, 1, 2, 4, 9, 24, 90, 180)
    let centre = settle(radius: 150, in: municipality, &random)
    let number = newLocalityNumber(in: municipality.number, gap: random.between(1...3))
    _ = add(
      Locality(
        municipality: municipality.number, number: number, name: PlaceNames.locality(&random),
        centre: centre, radius: 150, drawing: .ruralPoint,
        population: people.value(at: random.fraction())))
  }
}
