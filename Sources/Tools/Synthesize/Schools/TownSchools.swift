internal import Contracts

/// The schools of a town: which buildings there are, and who is in them in the morning and in the
/// afternoon.
struct TownSchools {
  private let town: Locality
  /// Its place among the state's localities.
  private let index: Int
  private let plan: TownPlan
  /// Those with most schools first.
  private let colonias: [Colonia]

  /// Two shifts of a building: measured, 1,210 of 1,684 vespertinos of an urban state.
  private static let sharedBuilding = 0.8
  /// Of those, the same school by name, and one key for both shifts.
  private static let sharedName = 0.75
  private static let sharedKey = 0.08
  /// Preescolares and telesecundarias in the building of another school, in the same shift.
  private static let guests = 0.04

  init(_ town: Locality, _ index: Int, _ plan: TownPlan, _ random: inout SeededRandom) {
    self.town = town
    self.index = index
    self.plan = plan
    var colonias = town.colonias
    random.shuffle(&colonias)
    self.colonias = colonias
  }

  /// The councils of one kind: some in the afternoon, most of these where one is in the morning.
  mutating func add(
    _ kind: SchoolKind, count: Int, to builder: inout StateBuilder, _ random: inout SeededRandom
  ) {
    let mayBeLate: Set<SchoolKind> = [.preescolar, .primaria, .secundaria, .tecnica, .cam]
    let late =
      mayBeLate.contains(kind)
      ? min(count / 2, random.rounded(plan.eveningShare * Double(count))) : 0
    var morning: [Int] = []
    for _ in 0..<(count - late) {
      morning.append(addMorning(kind, to: &builder, &random))
    }
    for number in 0..<late {
      if random.chance(TownSchools.sharedBuilding) {
        addEvening(in: morning[number], to: &builder, &random)
      } else {
        builder.add(school(kind, .vespertino, &random))
      }
    }
  }

  /// Centres that are no councils, each in a building of its own.
  mutating func addOthers(
    _ kind: SchoolKind, count: Int, to builder: inout StateBuilder, _ random: inout SeededRandom
  ) {
    for _ in 0..<count {
      let shift: School.Shift =
        switch kind {
        case .adultos: .nocturno
        case .particularInicial: random.pick([.discontinuo, .continuo])
        case .inicialNoEscolarizada: .discontinuo
        case .capacitacion: .discontinuo
        default: .matutino
        }
      builder.add(school(kind, shift, &random))
    }
  }

  private mutating func addMorning(
    _ kind: SchoolKind, to builder: inout StateBuilder, _ random: inout SeededRandom
  ) -> Int {
    let shift: School.Shift =
      switch kind {
      case .inicial: random.pick([.matutino, .discontinuo, .discontinuo, .continuo])
      case .cam: random.chance(0.1) ? .discontinuo : .matutino
      case .nocturna: .nocturno
      default: .matutino
      }
    var school = school(kind, shift, &random)
    if kind == .preescolar || kind == .telesecundaria, random.chance(TownSchools.guests),
      let host = builder.state.schools.indices.last(where: {
        builder.state.schools[$0].locality == index && builder.state.schools[$0].kind == .primaria
      })
    {
      school.moveIn(with: builder.state.schools[host])
    }
    return builder.add(school)
  }

  private func addEvening(
    in morning: Int, to builder: inout StateBuilder, _ random: inout SeededRandom
  ) {
    let kind = builder.state.schools[morning].kind
    var school = school(kind, .vespertino, &random)
    school.moveIn(with: builder.state.schools[morning])
    if random.chance(TownSchools.sharedName) { school.name = builder.state.schools[morning].name }
    if random.chance(TownSchools.sharedKey) {
      school.name = builder.state.schools[morning].name
      builder.add(school, withKeyOf: morning)
    } else {
      builder.add(school)
    }
  }

  /// A school in a building of its own.
  private func school(
    _ kind: SchoolKind, _ shift: School.Shift, _ random: inout SeededRandom
  ) -> School {
    // Half of the schools are in a quarter of the colonias.
    let share = random.fraction()
    let colonia = colonias[Int(Double(colonias.count) * share * share)]
    let point = town.blocks?.point(in: random.pick(colonia.cells), &random) ?? town.centre
    var school = School(
      kind: kind, in: index, shift, at: point, isUrban: true, share: random.fraction(), &random)
    school.address = TownSchools.address(colonia, &random)
    return school
  }

  /// Streets with a number in one case of five, as the catalogues have them.
  static func address(_ colonia: Colonia, _ random: inout SeededRandom) -> Address {
    Address(
      street: PlaceNames.street(&random),
      number: random.chance(0.2) ? random.between(100...2_900) : 0,
      around: (0..<3).map { _ in
        random.chance(0.3) ? "CALLE NINGUNO" : PlaceNames.street(&random)
      },
      coloniaNumber: colonia.number, colonia: colonia.name.uppercased(),
      postalCode: colonia.postalCode)
  }
}

extension School {
  /// A school with figures, or without where it does not report.
  init(
    kind: SchoolKind, in locality: Int, _ shift: Shift, at point: PlanarPoint, isUrban: Bool,
    share: Double, _ random: inout SeededRandom
  ) {
    let (prefix, funding) = random.weighted(kind.keys)
    let silence = kind.isCommunity ? 0.09 : 0.025
    let reports = kind.reports911 && !random.chance(silence)
    let figures = SchoolFigures(kind: kind, isUrban: isUrban, isEvening: shift == .vespertino)
      .figures(at: share, &random)
    self.init(
      kind: kind, prefix: prefix, funding: funding, shift: shift,
      name: SchoolNames.name(of: kind, number: random.between(1...99), &random),
      locality: locality, address: Address(), point: point, figures: reports ? figures : nil)
  }

  /// Takes the place of another school.
  mutating func moveIn(with host: School) {
    point = host.point
    address = host.address
  }
}
