internal import Contracts
internal import Geo

extension StateBuilder {
  /// The municipio of the showcase, south of the others.
  mutating func addShowcase() {
    let corner = state.municipalities[0].lattice.corner(0, 0)
    let origin = PlanarPoint(x: corner.x, y: corner.y).moved(0, -68_000)
    let municipality = Municipality(
      number: state.municipalities.count + 1, name: Showcase.name,
      lattice: Lattice(
        origin: origin, step: 20_000, jitter: 0.05, pieces: 8, seed: request.seed ^ 0x5EED),
      cells: (0..<15).map { Cell(column: $0 % 5, row: $0 / 5) }, isIndigenous: false,
      isShowcase: true)
    state.municipalities.append(municipality)
    // 1 is the seat's, which comes last: one of its schools declares another locality.
    _ = newLocalityNumber(in: municipality.number, gap: 1)
    for place in Showcase.places {
      addPlace(place, municipality, at: origin.moved(1_000 * place.east, 1_000 * place.north))
    }
    addShowcaseTown(municipality, at: origin.moved(15_000, 25_000))
  }

  private mutating func addPlace(
    _ place: Showcase.Place, _ municipality: Municipality, at centre: PlanarPoint
  ) {
    let number = newLocalityNumber(in: municipality.number, gap: 3)
    var random = random("showcase", number)
    let isUrban = place.population >= 2_500
    let index = add(
      Locality(
        municipality: municipality.number, number: number, name: place.name, centre: centre,
        radius: 1_000,
        drawing: isUrban ? drawing(of: place, number, centre, &random) : .ruralPoint,
        population: place.population, size: place.councils))
    var building: School?
    for (order, entry) in place.schools.enumerated() {
      let point = self.point(entry, order, centre)
      var school = school(entry, in: index, at: point, isUrban: isUrban, &random)
      school.address = RuralSchools.address(state.localities[index], entity, &random)
      if entry.sharesBuilding, let building { school.moveIn(with: building) }
      building = school
      add(school)
    }
  }

  /// A town of nine squares in one colonia, large enough for its schools.
  private func drawing(
    of place: Showcase.Place, _ number: Int, _ centre: PlanarPoint, _ random: inout SeededRandom
  ) -> Locality.Drawing {
    let step = 800.0
    let lattice = Lattice(
      origin: centre.moved(-step / 2, -step / 2), step: step,
      seed: mixed(request.seed &+ UInt64(number)))
    let blocks = Blocks(lattice: lattice, count: 9)
    let colonia = Colonia(
      number: 1, name: "Centro", kind: "Colonia",
      postalCode: entity.postalPrefix * 1_000 + 900 + number % 100, cells: blocks.cells)
    return .urban(blocks, [colonia])
  }

  /// In one of eight directions from the middle, in turn: no two stand at one point by chance.
  private func point(_ entry: Showcase.Entry, _ order: Int, _ centre: PlanarPoint) -> PlanarPoint {
    let direction = StateBuilder.directions[order % StateBuilder.directions.count]
    return centre.moved(entry.distance * direction.0, entry.distance * direction.1)
  }

  private static let directions = [
    (1.0, 0.0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7),
  ]

  /// A school with the figures that its entry asks for.
  func school(
    _ entry: Showcase.Entry, in locality: Int, at point: PlanarPoint, isUrban: Bool,
    _ random: inout SeededRandom
  ) -> School {
    var school = School(
      kind: entry.kind, in: locality, entry.shift, at: point, isUrban: isUrban, share: 0.5, &random)
    school.tag = entry.tag
    let profile = SchoolFigures(
      kind: entry.kind, isUrban: isUrban, isEvening: entry.shift == .vespertino)
    school.figures = entry.teachers.map { profile.figures(teachers: $0, &random) }
    if let rooms = entry.rooms {
      school.figures?.roomsInUse = rooms
      school.figures?.roomsExisting = rooms
    }
    if let pupils = entry.pupils {
      school.figures?.boys = pupils / 2
      school.figures?.girls = pupils - pupils / 2
    }
    return school
  }
}
