internal import Contracts

/// The schools of a rural locality.
struct RuralSchools {
  private let schools: [School]

  init(_ kinds: [SchoolKind], _ random: inout SeededRandom) {
    // Where one school is large the others are.
    let common = random.fraction()
    var schools: [School] = []
    for kind in kinds {
      let share = 0.7 * common + 0.3 * random.fraction()
      let isSecond = schools.contains { $0.kind == kind }
      let isLate = isSecond && random.chance(0.6) || kind == .telesecundaria && random.chance(0.02)
      schools.append(
        School(
          kind: kind, in: 0, isLate ? .vespertino : .matutino, at: PlanarPoint(x: 0, y: 0),
          isUrban: false, share: share, &random))
    }
    self.schools = schools
  }

  /// Four people for each pupil, more or less, and never as many as make a town.
  func population(_ random: inout SeededRandom) -> Int {
    let pupils = schools.reduce(0) { $0 + ($1.figures?.students ?? 8) }
    return min(2_380, max(8, random.rounded(random.near(4.2 * Double(pupils), within: 0.3))))
  }

  func add(to builder: inout StateBuilder, _ index: Int, _ random: inout SeededRandom) {
    let locality = builder.state.localities[index]
    let isOneBuilding = random.chance(0.15)
    var first: Int?
    for var school in schools {
      school.locality = index
      if let first, isOneBuilding {
        school.moveIn(with: builder.state.schools[first])
      } else {
        school.point = RuralSchools.point(of: locality, &random)
        school.address = RuralSchools.address(locality, builder.entity, &random)
      }
      let place = builder.add(school)
      first = first ?? place
    }
  }

  /// In the polygon; without one, within sight of the point.
  static func point(of locality: Locality, _ random: inout SeededRandom) -> PlanarPoint {
    if let blocks = locality.blocks { return blocks.point(in: random.pick(blocks.cells), &random) }
    return locality.centre.moved(
      Double(random.between(-250...250)), Double(random.between(-250...250)))
  }

  /// A village has no colonias, seldom streets, not always a postal code.
  static func address(
    _ locality: Locality, _ entity: Entity, _ random: inout SeededRandom
  ) -> Address {
    Address(
      street: random.chance(0.6) ? "NINGUNO" : PlaceNames.street(&random),
      around: ["CALLE NINGUNO", "CALLE NINGUNO", "CALLE NINGUNO"],
      postalCode: random.chance(0.07)
        ? 0 : entity.postalPrefix * 1_000 + locality.municipality * 9 % 1_000)
  }

  // MARK: Which schools

  /// The schools of one locality, at most so many.
  static func kinds(
    isIndigenous: Bool, atMost most: Int, _ random: inout SeededRandom
  ) -> [SchoolKind] {
    let all = isIndigenous && random.chance(0.85) ? indigenous : usual
    return random.weighted(all.filter { $0.element.count <= most })
  }

  /// Combinations of public schools, by how often they were found in small localities of two
  /// states.
  private static let usual: [(element: [SchoolKind], weight: Int)] = [
    ([.preescolarComunitario, .primaria], 474),
    ([.preescolar, .primaria, .telesecundaria], 332),
    ([.preescolarComunitario, .primariaComunitaria], 302),
    ([.preescolar, .primaria], 278),
    ([.primaria], 231),
    ([.preescolarComunitario], 185),
    ([.preescolarComunitario, .primaria, .telesecundaria], 179),
    ([.primariaComunitaria], 115),
    ([.preescolarComunitario, .primaria, .secundariaComunitaria], 107),
    ([.preescolarComunitario, .primariaComunitaria, .secundariaComunitaria], 48),
    ([.preescolar], 39),
    ([.preescolar, .primaria, .secundaria], 32),
    ([.primaria, .telesecundaria], 27),
    ([.primaria, .secundariaComunitaria], 20),
    ([.primaria, .primaria], 19),
    ([.preescolar, .primaria, .tecnica], 17),
    ([.preescolar, .preescolar, .primaria, .primaria], 13),
    ([.secundariaComunitaria], 13),
    ([.telesecundaria], 9),
    ([.inicial, .preescolar, .primaria], 5),
  ]

  private static let indigenous: [(element: [SchoolKind], weight: Int)] = [
    ([.preescolarIndigena, .primariaIndigena], 175),
    ([.preescolarComunitario, .primariaIndigena], 118),
    ([.preescolarIndigena, .primariaIndigena, .telesecundaria], 87),
    ([.primariaIndigena], 63),
    ([.inicialIndigena, .preescolarIndigena, .primariaIndigena, .telesecundaria], 39),
    ([.preescolarIndigena, .primaria, .telesecundaria], 36),
    ([.preescolarIndigena, .primaria], 29),
    ([.inicialIndigena, .preescolarIndigena, .primariaIndigena], 29),
    ([.preescolarComunitario, .primariaIndigena, .secundariaComunitaria], 23),
    ([.preescolarIndigena, .primariaIndigena, .secundariaComunitaria], 12),
    ([.preescolarIndigena], 9),
  ]
}
