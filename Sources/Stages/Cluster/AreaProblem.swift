internal import Contracts
internal import FacilityLocation
internal import Geo

/// The councils of an area that can be given an encuentro, as a facility location problem, and the
/// rest with the reason why they cannot.
struct AreaProblem {
  /// The customers of the problem, by number: sorted by id.
  let councils: [LocatedCouncil]
  let problem: Problem
  let left: [LeftCouncil]
  private let metres: DistanceTable
  private let capacity: SiteCapacity
  private let openingCost: Double

  init(
    _ area: AreaCouncils, flows: [PupilFlow], _ rules: Rules, _ parameters: ClusterParameters
  ) {
    let placed = area.councils.filter { $0.position.isKnown }
    capacity = SiteCapacity(placed, rules)
    openingCost = parameters.openingCost
    let distances = DistanceTable(placed)
    let sites = placed.indices.filter { [capacity] in capacity.usual(placed[$0]) > 0 }
    let isSite = Set(sites)
    let within = placed.indices.filter { council in
      // Who may host reaches itself: most need no look at the others.
      isSite.contains(council) || sites.contains { distances[council, $0] <= rules.maxTravelMetres }
    }
    let reached = within.map { placed[$0] }
    let levels = rules.countedLevels(reached.flatMap(\.levels))
    let inReach = Set(within)
    var left = area.councils.filter { !$0.position.isKnown }
      .map { LeftCouncil(council: $0.id, reason: .sinPosicion) }
    let unreached: LeftReason =
      if !sites.isEmpty {
        .fueraDeAlcance
      } else {
        // Where no school can host, no distance is to blame.
        rules.countedLevels(placed.flatMap(\.levels)).count < 2 ? .unSoloNivel : .sinCupo
      }
    left += placed.indices.filter { !inReach.contains($0) }
      .map { LeftCouncil(council: placed[$0].id, reason: unreached) }
    if levels.count < 2 {
      left += reached.map { LeftCouncil(council: $0.id, reason: .unSoloNivel) }
      councils = []
      metres = DistanceTable([])
    } else {
      councils = reached
      metres = distances.restricted(to: within)
    }
    self.left = left
    problem = AreaProblem.problem(councils, metres, capacity, flows, rules, parameters)
  }

  /// The problem of one encuentro that only rooms stand in the way of, nil where something else
  /// does: its sites are, of the councils that may host and that all the others reach, those with
  /// most room (rule G1: the largest).
  func regardlessOfRooms(_ rules: Rules) -> Problem? {
    let members = councils.reduce(0) { $0 + $1.members }
    guard members <= rules.maxMembers else { return nil }
    let centres = councils.indices.filter { site in
      councils[site].sedeAptitude != .no
        && councils.indices.allSatisfy { metres[$0, site] <= rules.maxTravelMetres }
    }
    guard let most = centres.map({ capacity.usual(councils[$0]) }).max() else { return nil }
    let largest = centres.filter { capacity.usual(councils[$0]) == most }
    let sites = AreaProblem.inSedeOrder(largest, councils).map {
      Problem.Site(
        customer: $0, capacity: rules.maxMembers, openingCost: openingCost)
    }
    return problem.with(sites: sites)
  }

  private static func problem(
    _ councils: [LocatedCouncil], _ metres: DistanceTable, _ capacity: SiteCapacity,
    _ flows: [PupilFlow], _ rules: Rules, _ parameters: ClusterParameters
  ) -> Problem {
    let colonias = Set(councils.compactMap(\.colonia)).sorted()
    let coloniaNumber = Dictionary(uniqueKeysWithValues: zip(colonias, 0...))
    let customers = councils.map { council in
      Problem.Customer(
        demand: council.members, categories: categories(rules.countedLevels(council.levels)),
        group: council.colonia.flatMap { coloniaNumber[$0] },
        loadLimit: council.members > rules.maxMembers
          ? loadLimit(of: council, among: councils, rules) : nil)
    }
    let number = Dictionary(uniqueKeysWithValues: zip(councils.map(\.id), 0...))
    var problem = Problem(
      customers: customers,
      sites: sites(councils, capacity, openingCost: parameters.openingCost),
      costs: costs(councils, metres, rules),
      flows: flows.compactMap { flow in
        guard let from = number[flow.from], let to = number[flow.to] else { return nil }
        return Problem.Flow(a: from, b: to, amount: Double(flow.students))
      })
    problem.minimumCategories = 2
    problem.wantedCategories = categories(rules.path)
    problem.missingPrice = parameters.missingLevel
    problem.cohesionPrice = parameters.colonia
    problem.flowPrice = parameters.flow
    return problem
  }

  private static func costs(
    _ councils: [LocatedCouncil], _ metres: DistanceTable, _ rules: Rules
  ) -> CostMatrix {
    let demands = councils.map(\.members)
    guard let points = metres.sparsePoints else {
      return CostMatrix(demands: demands, reach: rules.maxTravelMetres) { metres[$0, $1] }
    }
    return CostMatrix(demands: demands, points: points, reach: rules.maxTravelMetres) {
      metres[$0, $1]
    }
  }

  private static func sites(
    _ councils: [LocatedCouncil], _ capacity: SiteCapacity, openingCost: Double
  ) -> [Problem.Site] {
    inSedeOrder(councils.indices.filter { capacity.usual(councils[$0]) > 0 }, councils).map {
      Problem.Site(
        customer: $0, capacity: capacity.usual(councils[$0]),
        utmostCapacity: capacity.utmost(councils[$0]), openingCost: openingCost)
    }
  }

  /// In the order in which ties between sedes are settled: most pupils (rule F4), then the lower id.
  private static func inSedeOrder(_ sites: [Int], _ councils: [LocatedCouncil]) -> [Int] {
    sites.sorted { (-(councils[$0].students ?? 0), $0) < (-(councils[$1].students ?? 0), $1) }
  }

  /// A council larger than any encuentro meets with the smallest council of another level, and
  /// with nobody else; none where no other level is left to meet.
  private static func loadLimit(
    of council: LocatedCouncil, among councils: [LocatedCouncil], _ rules: Rules
  ) -> Int? {
    let own = rules.countedLevels(council.levels)
    let others = councils.filter { !rules.countedLevels($0.levels).isSubset(of: own) }
    return others.map(\.members).min().map { council.members + $0 }
  }

  private static func categories(_ levels: some Sequence<Level>) -> CategorySet {
    let order = Dictionary(uniqueKeysWithValues: zip(Level.allCases, 0...))
    return levels.reduce(into: []) { set, level in
      if let category = order[level] { set.insert(CategorySet(category: category)) }
    }
  }
}

extension Position {
  fileprivate var isKnown: Bool { quality != .none && coordinate != nil }
}
