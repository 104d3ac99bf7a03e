import FacilityLocation

/// A dense city that is one area: what the solver meets where a locality has thousands of councils.
///
/// About eight councils on each square kilometre of a disc; half of them stand in colonias of some
/// 300 m, the others anywhere. Eight in twenty are of the first level, eight of the second, four of
/// the third; each has up to 40 people and 2 to 18 classrooms. Prices and reach are the defaults of
/// a run. Only the nearest of each council are held as costs. The same for the same seed.
struct SyntheticCity {
  static let councilsPerSquareKilometre = 8.0
  static let councilsPerColonia = 3
  static let reach = 5000.0

  let problem: Problem

  init(councils count: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    let radius = 1000 * (Double(count) / (Self.councilsPerSquareKilometre * .pi)).squareRoot()
    func place(within radius: Double) -> SIMD3<Double> {
      while true {
        let (x, y) = (2 * random.fraction() - 1, 2 * random.fraction() - 1)
        if x * x + y * y <= 1 { return SIMD3(radius * x, radius * y, 0) }
      }
    }
    let colonias = (0..<max(1, count / (2 * Self.councilsPerColonia))).map { _ in
      place(within: radius)
    }
    var points: [SIMD3<Double>] = []
    var customers: [Problem.Customer] = []
    var sites: [Problem.Site] = []
    for number in 0..<count {
      let colonia = random.below(2) == 0 ? random.below(colonias.count) : nil
      points.append(colonia.map { colonias[$0] + place(within: 300) } ?? place(within: radius))
      let level = [0, 0, 1, 1, 2][random.below(5)]
      customers.append(
        Problem.Customer(
          demand: 1 + random.below(40), categories: CategorySet(category: level), group: colonia))
      sites.append(
        Problem.Site(
          customer: number, capacity: min(150, 30 * (2 + random.below(17))), openingCost: 15_000))
    }
    let at = points
    var problem = Problem(
      customers: customers, sites: sites,
      costs: CostMatrix(demands: customers.map(\.demand), points: points, reach: Self.reach) {
        let line = at[$0] - at[$1]
        return (line * line).sum().squareRoot()
      })
    problem.minimumCategories = 2
    problem.wantedCategories = (0..<3).reduce(into: []) { $0.insert(CategorySet(category: $1)) }
    problem.missingPrice = 1000
    problem.cohesionPrice = 300
    self.problem = problem
  }
}

/// Steele, Lea and Flood's SplitMix64 (2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to less than 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
