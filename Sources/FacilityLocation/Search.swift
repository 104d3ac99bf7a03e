/// How long and from where the search goes.
public struct SearchOptions: Sendable {
  public var seed: UInt64
  /// Multiplies the iterations; 0 builds and descends only.
  public var effort: Int

  public init(seed: UInt64 = 1, effort: Int = 1) {
    self.seed = seed
    self.effort = effort
  }
}

extension Problem {
  /// A division without known improvement: every hard rule kept, as little demand left out as was
  /// found, then least cost.
  ///
  /// The same for the same problem and options on every machine: work is counted in iterations, and
  /// nothing is drawn but from `options.seed`.
  public func divided(_ options: SearchOptions = SearchOptions()) -> Division {
    let model = Model(self)
    var wanted = wantedCategories.intersection(categories(of: customers.indices))
    var best = division(model, wanted, options)
    // What is missing depends on who is placed: where all of a category are left out, nobody is
    // charged for it, and the search must know that beforehand.
    while true {
      let placed = wanted.intersection(categories(of: best.clusters.flatMap(\.customers)))
      guard placed != wanted else { return best }
      wanted = placed
      let other = division(model, wanted, options)
      if (demand(of: other.left), other.cost.total) < (demand(of: best.left), best.cost.total) {
        best = other
      }
    }
  }

  private func division(
    _ model: Model, _ wanted: CategorySet, _ options: SearchOptions
  ) -> Division {
    var search = Search(model, wanted: wanted, options)
    search.run()
    // Nobody meets where the number of clusters cannot be met.
    let found = search.best.countExcess == 0 ? search.best.clusters : []
    let clusters = found.map { members in
      guard let site = bestSite(for: members) else {
        preconditionFailure("the search kept a cluster that no member can serve")
      }
      return Division.Cluster(site: site, customers: members)
    }
    let placed = Set(clusters.flatMap(\.customers))
    return Division(
      clusters: clusters, left: customers.indices.filter { !placed.contains($0) },
      cost: cost(of: clusters))
  }
}

/// Building from several sets of seeds, then ruin and recreate with a falling threshold.
///
/// Split over extensions: `Construction`, `Insertion`, `Descent` and `RuinAndRecreate`.
struct Search {
  /// Iterations at effort 1 for each customer, and for each of the first ones besides: small
  /// problems are to be solved exactly, and cost next to nothing.
  static let iterations = (each: 50, first: 100, firstCustomers: 10)
  /// The first threshold, in parts of the cost per customer.
  static let firstThreshold = 2.0
  /// Iterations after which running sums are made anew, before rounding adds up.
  static let refreshInterval = 1000

  let model: Model
  let options: SearchOptions
  var state: State
  var random: RandomSource
  var best: Incumbent
  /// Customers taken out and not yet back.
  var free: [Int] = []
  /// Customers whose moves are yet to be tried, each at most once.
  var queue: [Int] = []
  var isQueued: [Bool]
  /// Clusters near the customer last asked about; see `findNearby`.
  var nearby: [Nearby] = []
  var seen: [Int]
  var seenMark = 0

  /// The best assignment so far.
  struct Incumbent {
    var assignment: [Int]
    var countExcess = Int.max
    var demandLeft = Int.max
    var cost = Double.infinity

    /// Members of each cluster, sorted, by their first.
    var clusters: [[Int]] {
      var members: [Int: [Int]] = [:]
      for (customer, cluster) in assignment.enumerated() where cluster >= 0 {
        members[cluster, default: []].append(customer)
      }
      return members.values.sorted { $0[0] < $1[0] }
    }
  }

  init(_ model: Model, wanted: CategorySet, _ options: SearchOptions) {
    self.model = model
    self.options = options
    state = State(model, wanted: wanted)
    random = RandomSource(seed: options.seed)
    best = Incumbent(assignment: state.assignment)
    isQueued = Array(repeating: false, count: model.count)
    seen = Array(repeating: 0, count: model.count)
  }

  mutating func run() {
    guard !model.hosts.isEmpty else { return }
    constructFromSeveralSeeds()
    state = State(model, wanted: state.wanted, assignment: best.assignment)
    anneal()
    state = State(model, wanted: state.wanted, assignment: best.assignment)
    pairThoseLeftOut()
    descendEverywhere(swaps: true)
    keepIfBest()
  }

  private mutating func anneal() {
    let iterations =
      options.effort
      * (Search.iterations.each * model.count
        + Search.iterations.first * min(model.count, Search.iterations.firstCustomers))
    let first = Search.firstThreshold * state.cost / Double(model.count)
    for iteration in 0..<iterations {
      let rest = 1 - Double(iteration) / Double(iterations)
      let threshold = first * rest * rest * random.fraction()
      let (countExcess, demandLeft, cost) = (state.countExcess, state.demandLeft, state.cost)
      ruinAndRecreate()
      if (state.countExcess, state.demandLeft, state.cost)
        < (countExcess, demandLeft, cost + threshold)
      {
        state.commit()
        keepIfBest()
      } else {
        state.rollBack()
      }
      if iteration % Search.refreshInterval == Search.refreshInterval - 1 {
        state = State(model, wanted: state.wanted, assignment: state.assignment)
      }
    }
  }

  mutating func keepIfBest() {
    if (state.countExcess, state.demandLeft, state.cost)
      < (best.countExcess, best.demandLeft, best.cost - model.rounding)
    {
      best = Incumbent(
        assignment: state.assignment, countExcess: state.countExcess, demandLeft: state.demandLeft,
        cost: state.cost)
    }
  }
}
