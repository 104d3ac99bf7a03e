import Contracts
import Geo
import ShapefileFixtures

extension State {
  /// A state that no authority has, with every oddity that the documents can state; the same for the
  /// same seed.
  static func random(seed: UInt64) throws -> State {
    var maker = try StateMaker(seed: seed)
    return maker.state()
  }
}

/// Draws a state, its places first, then its schools, then its parameters.
private struct StateMaker: ~Copyable {
  var random: SeededGenerator
  let plane: NationalPlane

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    plane = try NationalPlane()
  }

  /// What the schools of a locality have in common.
  struct Town {
    let id: String
    let east: Double
    let north: Double
    let spread: Double
    let indigenous: Bool
    let reportsRooms: Int
  }

  mutating func state() -> State {
    var state = State()
    let towns = towns()
    state.places = places(of: towns)
    var councils: [Council] = []
    for number in 0..<pick([4, 6, 8, 10, 14, 20, 30]) {
      councils.append(council(number, towns[below(towns.count)], after: councils))
    }
    state.schools = Schools(
      councils: councils.sorted { $0.id < $1.id }, flows: flows(among: councils))
    state.acuerdos = acuerdos(among: councils)
    choose(&state)
    return state
  }

  // MARK: Chance

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  /// True once in so many times.
  mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }

  mutating func metres(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &random)
  }

  // MARK: Places

  mutating func towns() -> [Town] {
    let land = pick([2000.0, 8000, 20_000, 60_000])
    let scale = pick([50.0, 400, 2000, 6000])
    return (1...(1 + below(5))).map { number in
      Town(
        id: "19001000\(number)", east: metres(0...land), north: metres(0...land),
        spread: scale * metres(0.2...1), indigenous: oneIn(8), reportsRooms: below(4))
    }
  }

  mutating func places(of towns: [Town]) -> Places {
    guard !oneIn(6) else { return Places() }
    let localities = towns.compactMap { locality(of: $0) }
    let colonias = oneIn(2) ? towns.flatMap { self.colonias(of: $0) } : []
    return Places(
      localities: localities.sorted { $0.id < $1.id },
      colonias: colonias.sorted { ($0.id, $0.area) < ($1.id, $1.area) })
  }

  private mutating func locality(of town: Town) -> Locality? {
    let centre = Ground.point(town.east, town.north)
    var locality = Locality(id: town.id, name: "LOCALIDAD \(town.id)")
    switch below(8) {
    case 0: return nil
    case 1:
      locality.population = pick([40, 2499, 2500, 9000])
    case 2:
      locality.ambito = .rural
      (locality.latitude, locality.longitude) = (centre.latitude, centre.longitude)
    default:
      locality.ambito = oneIn(4) ? .rural : .urbana
      locality.polygons = [square(town.east, town.north, town.spread)]
    }
    return locality
  }

  private mutating func colonias(of town: Town) -> [Colonia] {
    [-0.5, 0.5].map { side in
      Colonia(
        id: "colonias:\(town.id)\(side < 0 ? "W" : "E")", name: "COLONIA", kind: .colonia,
        area: town.spread * town.spread,
        polygons: [square(town.east + side * town.spread, town.north, town.spread / 2)])
    }
  }

  private func square(_ east: Double, _ north: Double, _ half: Double) -> EncodedPolygon {
    let corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
    let ring = corners.compactMap { corner in
      plane.planar(Ground.point(east + corner.0, north + corner.1)).flatMap(GridPoint.init)
    }
    return Polygon(rings: [ring]).encoded
  }

  // MARK: Schools

  mutating func council(_ number: Int, _ town: Town, after others: [Council]) -> Council {
    let level = pick([
      Level.inicial, .preescolar, .preescolar, .primaria, .primaria, .primaria, .secundaria,
      .secundaria, .cam,
    ])
    let (shift, code) = pick([
      (Shift.matutino, "1"), (.matutino, "1"), (.matutino, "1"), (.vespertino, "2"),
      (.vespertino, "2"), (.nocturno, "3"), (.discontinuo, "4"), (.continuo, "5"), (.otro, "6"),
    ])
    var cct = "19D\(["XX", "JN", "PR", "ES", "ML"][Level.allCases.firstIndex(of: level)!])"
    cct += String(String(10_000 + number).dropFirst()) + "A"
    // Another shift of a school that is there already.
    if oneIn(8), let other = others.last, other.level == level, other.shiftCode != code {
      cct = other.cct
    }
    var council = Council(
      id: "\(cct)-\(code)", cct: cct, ccts: [cct], shiftCode: code, shift: shift,
      name: "ESCUELA \(number)", level: level, levels: [level], service: service(level, town),
      control: .publico, eligible: true, participates: true, members: members(),
      membersSource: .docentesDirector, reported911: true,
      students: oneIn(6) ? nil : pick([0, 10, 100, below(900)]))
    if others.contains(where: { $0.id == council.id }) {
      council.cct = "19DZZ\(String(10_000 + number).dropFirst())A"
      council.ccts = [council.cct]
      council.id = "\(council.cct)-\(code)"
    }
    stand(&council, in: town, after: others)
    equip(&council, in: town)
    staff(&council)
    exclude(&council)
    return council
  }

  private mutating func service(_ level: Level, _ town: Town) -> Service {
    if level == .cam { return .cam }
    if town.indigenous, oneIn(2) { return .indigena }
    if oneIn(10) { return .comunitario }
    switch level {
    case .inicial: return .escolarizada
    case .secundaria: return pick([.general, .tecnica, .telesecundaria, .trabajadores])
    default: return .general
    }
  }

  private mutating func members() -> Int {
    switch below(12) {
    case 0: 1
    case 1...4: 1 + below(5)
    case 5...9: 1 + below(25)
    case 10: 20 + below(50)
    default: 1 + below(200)
    }
  }

  private mutating func stand(_ council: inout Council, in town: Town, after others: [Council]) {
    council.declaredLocality =
      oneIn(15) ? nil : oneIn(15) ? "19001000\(1 + below(5))" : town.id
    council.municipality = "19001"
    council.coloniaName = oneIn(3) ? nil : pick(["CENTRO", "NORTE"])
    council.postalCode = oneIn(3) ? nil : "64000"
    let reach = 1.2 * town.spread
    var point = Ground.point(
      town.east + metres(-reach...reach), town.north + metres(-reach...reach))
    if oneIn(25) { point = Ground.point(metres(0...200_000), metres(0...200_000)) }
    if oneIn(6), let other = others.last, let latitude = other.latitude,
      let longitude = other.longitude
    {
      point = Coordinate(latitude: latitude, longitude: longitude)
      council.building = other.building
    } else if oneIn(4) {
      council.building = "edificio-\(others.count)"
    }
    if oneIn(12) {
      council.coordinate = pick([.missing, .placeholder])
    } else {
      (council.latitude, council.longitude) = (point.latitude, point.longitude)
      council.coordinate = oneIn(10) ? .repaired : .point
    }
  }

  private mutating func equip(_ council: inout Council, in town: Town) {
    if below(4) < town.reportsRooms {
      let rooms = pick([0, 1, 1, 2, 3, 4, 6, 10])
      council.rooms = rooms
      council.roomsEnUso = rooms
      council.roomsSource = .enUso
      council.roomsExistentes = oneIn(5) ? nil : rooms + below(3)
    }
    council.sedeAptitude = pick([nil, nil, nil, nil, nil, nil, .si, .no])
    council.multigrade = council.level != .cam && (council.members <= 3 || oneIn(4))
    if council.multigrade { council.multigradeSource = .derived }
    if oneIn(4) { council.usualSede = "19DPR000\(below(9))A" }
  }

  private mutating func staff(_ council: inout Council) {
    council.directors = council.service == .comunitario ? below(2) : pick([0, 1, 1, 1, 1, 1, 2])
    council.subdirectors = pick([0, 0, 0, 1, 2])
    council.atps = pick([0, 0, 0, 1])
    council.zone = pick([nil, "001", "002"])
    guard oneIn(3) else { return }
    for name in ["1", "2", "3", "4"] where oneIn(2) {
      council.strata[name] = below(1 + council.members / 4)
    }
  }

  private mutating func exclude(_ council: inout Council) {
    if oneIn(14) {
      council.participates = false
      council.reported911 = false
      council.members = 0
      council.membersSource = nil
      council.strata = [:]
    }
    if oneIn(20) {
      council.eligible = false
      council.ineligibleReason = .particular
      council.participates = false
    }
    // One council of two schools.
    if oneIn(12), council.level != .cam {
      council.ccts.append(String(council.cct.dropLast()) + "Z")
      council.levels = Set(council.levels + [.preescolar]).sorted()
      council.directors = 2
    }
  }

  private mutating func flows(among councils: [Council]) -> [PupilFlow] {
    let ccts = Set(councils.flatMap(\.ccts)).sorted() + ["19DPR9999Z"]
    var pupils: [[String]: Int] = [:]
    for _ in 0..<below(2 * councils.count) { pupils[[pick(ccts), pick(ccts)]] = 1 + below(60) }
    return pupils.filter { $0.key[0] != $0.key[1] }
      .map { PupilFlow(from: $0.key[0], to: $0.key[1], students: $0.value) }.sorted()
  }

  private mutating func acuerdos(among councils: [Council]) -> Acuerdos {
    guard oneIn(3) else { return Acuerdos() }
    var met: [Int: [String]] = [:]
    for council in councils where !oneIn(4) { met[below(3), default: []].append(council.id) }
    return Acuerdos(
      previous: met.values.map { councils in
        let sorted = councils.sorted()
        return PreviousEncuentro(id: "190010001-M-\(sorted[0])", councils: sorted)
      }.sorted { $0.id < $1.id })
  }

  // MARK: Parameters

  private mutating func choose(_ state: inout State) {
    state.cluster.effort = below(2)
    state.cluster.seed = below(5)
    // Half of the states as they are run by default.
    guard oneIn(2) else { return }
    state.rules.groupSize = pick([2, 10, 30, 40])
    state.rules.maxMembers = state.rules.groupSize + pick([0, 10, 30, 120, 170])
    state.rules.maxTravelMetres = pick([0, 200, 1000, 5000, 20_000])
    state.rules.maxMatchMetres = pick([0, 100, 3000, 15_000, 60_000])
    state.rules.nearShiftMetres = pick([0, 500, 5000, 30_000])
    state.rules.warnMatchMetres = pick([0, 5000])
    state.rules.minMembers = min(pick([0, 6, 15, 40]), state.rules.maxMembers)
    state.rules.joinSmall = oneIn(2)
    state.rules.camCountsAsLevel = oneIn(2)
    let levels = state.rules.countedLevels(Level.allCases).sorted()
    state.rules.path = levels.filter { _ in oneIn(2) }.shuffled(using: &random)
    state.cluster.openingCost = pick([0, 100, 15_000, 1_000_000])
    state.cluster.missingLevel = pick([0, 1000, 100_000])
    state.cluster.colonia = pick([0, 300, 10_000])
    state.cluster.flow = pick([0, 30, 5000])
    state.sedes.rotate = oneIn(2)
    state.sedes.tolerance = pick([0, 100, 5000, 1_000_000])
    state.locate.declaredWithinMetres = pick([0, 2000, 20_000])
    state.locate.nearestWithinMetres = pick([0, 2000, 20_000])
    state.locate.believedWithinMetres = pick([2000, 30_000])
    state.locate.urbanPopulation = pick([1, 2500])
    state.locate.urbanStudents = pick([1, 600])
    state.locate.coloniaCoverage = pick([0, 0.8, 1])
  }
}

/// Metres to the east and north of one point.
enum Ground {
  static func point(_ east: Double, _ north: Double) -> Coordinate {
    Coordinate(latitude: 25 + north / 110_773, longitude: -100 + east / 100_950)
  }
}
