internal import Contracts

/// A state that does not exist: its places and its schools.
struct SyntheticState {
  let entity: Entity
  var municipalities: [Municipality] = []
  var localities: [Locality] = []
  var schools: [School] = []

  /// - Precondition: the numbers are within those that the command admits.
  init(_ entity: Entity, _ request: StateRequest) {
    var builder = StateBuilder(entity, request)
    builder.build()
    self = builder.state
  }

  fileprivate init(entity: Entity) { self.entity = entity }
}

/// What is asked of a state.
struct StateRequest {
  /// Public councils that may take part, those of the showcase included.
  var councils: Int
  var seed: UInt64
  /// The part of the rows whose coordinates are spoiled.
  var defects = 0.02
  /// With a municipio that shows every rule and defect once.
  var showcase = false
  /// With lists of people.
  var staff = false
}

/// Makes a state, place by place.
struct StateBuilder {
  var state: SyntheticState
  let request: StateRequest
  /// How many schools have each prefix.
  private var keys: [String: Int] = [:]
  /// The highest locality number of each municipio.
  private var localityNumbers: [Int: Int] = [:]
  /// Of each municipio, where settlements already are.
  private var settled: [Int: [(centre: PlanarPoint, radius: Double)]] = [:]

  init(_ entity: Entity, _ request: StateRequest) {
    state = SyntheticState(entity: entity)
    self.request = request
  }

  var entity: Entity { state.entity }

  /// A stream of random numbers for one purpose and owner.
  func random(_ purpose: StaticString, _ owner: Int = 0) -> SeededRandom {
    SeededRandom(request.seed, purpose, entity.code, owner)
  }

  mutating func build() {
    let plan = StatePlan(
      councils: request.councils - (request.showcase ? Showcase.councils : 0))
    addMunicipalities(plan)
    if request.showcase { addShowcase() }
    addTowns(plan.towns)
    addRuralLocalities(councils: plan.rural)
    countRoomsOfBuildings()
    spoilCoordinates()
  }

  // MARK: Places

  /// A number nobody has in the municipio; seats have 1.
  mutating func newLocalityNumber(in municipality: Int, gap: Int) -> Int {
    let number = localityNumbers[municipality, default: 0] + gap
    localityNumbers[municipality] = number
    return number
  }

  /// A free place in a municipio, away from what is there already; where it is full, any.
  mutating func settle(
    radius: Double, in municipality: Municipality, _ random: inout SeededRandom
  ) -> PlanarPoint {
    var point = municipality.point(&random)
    for _ in 0..<100 {
      let isFree = settled[municipality.number, default: []].allSatisfy {
        $0.centre.metres(to: point) > $0.radius + radius + 600
      }
      if isFree { break }
      point = municipality.point(&random)
    }
    occupy(point, radius: radius, in: municipality)
    return point
  }

  mutating func occupy(_ point: PlanarPoint, radius: Double, in municipality: Municipality) {
    settled[municipality.number, default: []].append((point, radius))
  }

  /// Its place in the list.
  mutating func add(_ locality: Locality) -> Int {
    state.localities.append(locality)
    return state.localities.count - 1
  }

  // MARK: Schools

  /// Adds a school with a key of its own; its place in the list.
  @discardableResult
  mutating func add(_ school: School) -> Int {
    var school = school
    school.number = newNumber(school.prefix)
    state.schools.append(school)
    return state.schools.count - 1
  }

  /// Adds a school with the key of another: two shifts of one centro de trabajo.
  mutating func add(_ school: School, withKeyOf other: Int) {
    var school = school
    let morning = state.schools[other]
    (school.prefix, school.funding, school.number) = (
      morning.prefix, morning.funding, morning.number
    )
    state.schools.append(school)
  }

  /// All schools of a building report its classrooms; services that report none do not.
  private mutating func countRoomsOfBuildings() {
    var rooms: [PlanarPoint: Int] = [:]
    for school in state.schools {
      rooms[school.point] = max(rooms[school.point] ?? 0, school.figures?.roomsExisting ?? 0)
    }
    for index in state.schools.indices {
      let school = state.schools[index]
      guard let own = school.figures?.roomsExisting, own > 0 else { continue }
      state.schools[index].figures?.roomsExisting = rooms[school.point] ?? own
    }
  }

  /// Not in the order of creation: neighbours do not have neighbouring keys.
  private mutating func newNumber(_ prefix: String) -> Int {
    let count = keys[prefix, default: 0]
    keys[prefix] = count + 1
    // 7919 and 9999 have no common factor: no number comes twice.
    return count * 7_919 % 9_999 + 1
  }
}

extension School {
  /// `EE C II NNNN V`.
  func key(_ entity: Entity) -> String {
    let body = entity.digits + prefix + padded(number, 4)
    guard let key = CCT(body + "A") else { preconditionFailure("a key of the right form") }
    let letter = key.expectedVerificationLetter
    return switch keySpelling {
    case .right: body + String(letter)
    case .wrongLetter: body + (letter == "X" ? "Y" : "X")
    case .smallLetters: (body + String(letter)).lowercased()
    }
  }
}
