/// How long and from where the search goes.
public struct SearchOptions: Sendable {
  /// Of the random numbers: another seed is another search, no better or worse on average.
  public var seed: UInt64
  /// Multiplies the iterations, and so about the time; from 0, which builds and descends only, to a
  /// million.
  public var effort: Int
  /// Threads that work side by side at most, at least one. Their number changes nothing but the
  /// time.
  public var threads: Int

  public init(seed: UInt64 = 1, effort: Int = 1, threads: Int = 1) {
    self.seed = seed
    self.effort = effort
    self.threads = threads
  }
}

extension Problem {
  /// A division without known improvement: every hard rule kept, as little demand left out as was
  /// found, then least cost.
  ///
  /// The same for the same problem and options on every machine: work is counted in iterations, and
  /// nothing is drawn but from `options.seed`.
  ///
  /// - Precondition: Prices and numbers are what the comments of `Problem` and `SearchOptions` say.
  /// - Returns: A division that may leave customers out: that it leaves somebody proves nothing but
  ///   where `provesWhetherAllFit`.
  public func divided(_ options: SearchOptions = SearchOptions()) -> Division {
    validate()
    options.validate()
    // So many sites cannot be; the search reckons with what their number comes to.
    if let siteCount, siteCount > customers.count { return division(into: []) }
    let wanted = wantedCategories.intersection(categories(of: customers.indices))
    var best = division(of: Array(customers.indices), wanted, options)
    // What is missing depends on who is placed: where all of a category are left out, nobody is
    // charged for it, and the search must know that beforehand. Windows would have to leave them
    // out as well: where there are thousands of customers, it is not tried.
    guard !WindowedSearch.isFor(self) else { return best }
    for absent in absences(of: wanted, within: demand(of: best.left)) {
      let others = customers(without: absent)
      guard totalDemand - demand(of: others) <= demand(of: best.left) else { continue }
      let other = division(of: others, wanted.subtracting(absent), options)
      // That one did not look at all: whoever is left out may still fit.
      let whole = division(of: Array(customers.indices), wanted, options, from: other.clusters)
      for another in [other, whole]
      where (demand(of: another.left), another.cost.total)
        < (demand(of: best.left), best.cost.total)
      {
        best = another
      }
    }
    return best
  }

  /// Sets of categories of which everybody may be among those left out, if these have so much
  /// demand; of more than `most` such categories those with least demand.
  private func absences(
    of wanted: CategorySet, within demandLeft: Int, most: Int = 4
  ) -> [CategorySet] {
    guard demandLeft > 0 else { return [] }
    let rare = (0..<64).map { CategorySet(category: $0) }.filter { wanted.contains($0) }
      .map { (category: $0, demand: totalDemand - demand(of: customers(without: $0))) }
      .filter { $0.demand <= demandLeft }
      .sorted { ($0.demand, $0.category.rawValue) < ($1.demand, $1.category.rawValue) }
      .prefix(most).map(\.category)
    return rare.reduce(into: [CategorySet()]) { sets, category in
      sets += sets.map { $0.union(category) }
    }.filter { !$0.isEmpty }
  }

  private var totalDemand: Int { demand(of: customers.indices) }

  /// Those of whose unit nobody has one of these categories.
  private func customers(without absent: CategorySet) -> [Int] {
    units().filter { categories(of: $0).isDisjoint(with: absent) }.flatMap(\.self).sorted()
  }

  /// - Parameters:
  ///   - those: All that may be placed; sorted, of each unit all or none.
  ///   - known: A division to go on from, of all customers.
  private func division(
    of those: [Int], _ wanted: CategorySet, _ options: SearchOptions,
    from known: [Division.Cluster]? = nil
  ) -> Division {
    if WindowedSearch.isFor(self) {
      return WindowedSearch(self, wanted: wanted, options).division()
    }
    let part = Model(self, Model.Part(customers: those, siteCount: siteCount))
    return division(
      into: Search.clusters(of: part, wanted: wanted, options, from: known.map(assignment))
        .map { $0.map { those[$0] } })
  }

  private func assignment(of clusters: [Division.Cluster]) -> [Int] {
    var assignment = [Int](repeating: State.outside, count: customers.count)
    for (number, cluster) in clusters.enumerated() {
      for customer in cluster.customers { assignment[customer] = number }
    }
    return assignment
  }
}

extension Search {
  /// Members of each cluster of the best end of one search or, with a given number of sites, of
  /// several; none where that number cannot be met.
  ///
  /// - Parameter known: What to go on from instead of building.
  static func clusters(
    of model: Model, wanted: CategorySet, _ options: SearchOptions, from known: [Int]? = nil
  ) -> [[Int]] {
    let (priced, exactUpTo) = startsOfGivenSites
    let starts =
      model.siteCount == nil ? 1 : model.count <= exactUpTo ? priced + 1 : priced
    let ends = inParallel(starts, threads: options.threads) { start in
      var own = options
      own.seed &+= UInt64(start)
      var search = Search(model, wanted: wanted, own)
      search.keepsCount = start == priced
      if let known { search.run(from: known) } else { search.run() }
      return search.best
    }
    guard let best = ends.min(by: <), best.countExcess == 0 else { return [] }
    return best.clusters
  }
}

/// Building from several sets of seeds, then ruin and recreate with a falling threshold.
///
/// Split over extensions: `Construction`, `Insertion`, `Descent` and `RuinAndRecreate`.
struct Search {
  /// Iterations of a round for each customer, and for each of the first ones besides: small
  /// problems are to be solved exactly, and cost next to nothing.
  static let iterations = (each: 50, first: 100, firstCustomers: 10)
  /// Iterations of a round where the number of sites is given, which is harder to keep: for each
  /// customer up to a number, but fewer where clusters are larger than a few customers, and more
  /// for each site. An iteration costs the more the larger clusters are.
  static let iterationsOfGivenSites = (
    each: 300, most: 15_000, fewCustomers: 10, eachSite: 5, mostAtSite: 500
  )
  /// Searches from different seeds where the number of sites is given; the best one counts. Up to
  /// so many customers one more keeps the number at every step, which finds what hardly fits.
  static let startsOfGivenSites = (priced: 2, exactUpTo: 60)
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
  var walk = NearbyWalk()
  var sitePrice = SitePrice()
  /// Whether the number of sites, where it is given, is kept at every step; see `SitePrice`.
  var keepsCount = false
  /// The part of the usual iterations.
  var share = 1.0
  /// The part of the usual first threshold.
  var heat = 1.0

  /// The best assignment so far.
  struct Incumbent: Comparable {
    var assignment: [Int]
    var countExcess = Int.max
    var demandLeft = Int.max
    var cost = Double.infinity

    /// As many clusters as asked for first, then nobody left out, then cost.
    static func < (a: Incumbent, b: Incumbent) -> Bool {
      (a.countExcess, a.demandLeft, a.cost) < (b.countExcess, b.demandLeft, b.cost)
    }

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
    guard model.count > 0 else { return }
    guard !model.hosts.isEmpty else {
      // Nobody may begin a cluster, but several together may, where one has a load limit that opens
      // a site's larger capacity.
      if placeThoseLeftOut() { annealBest() }
      return
    }
    constructFromSeveralSeeds()
    improveBest()
  }

  /// Goes on from a known division instead of building one.
  ///
  /// - Parameter assignment: A cluster below the number of customers for each, or `State.outside`.
  mutating func run(from assignment: [Int]) {
    guard !model.hosts.isEmpty else { return }
    state = State(model, wanted: state.wanted, assignment: assignment)
    keepIfBest()
    improveBest()
  }

  /// In as many rounds as the effort says: with more effort the first ones are the same and the best
  /// of all is kept, so that the end cannot be worse.
  private mutating func improveBest() {
    let built = best
    settleBest()
    if placeThoseLeftOut() { settleBest() }
    guard options.effort > 0 else { return }
    // The first goes on from what was built: settled it would be deep in one hollow already.
    let settled = best
    best = built
    improveRound()
    best = min(best, settled)
    for _ in 1..<options.effort { improveRound() }
  }

  private mutating func improveRound() {
    annealBest()
    if placeThoseLeftOut() { annealBest() }
  }

  private mutating func annealBest() {
    state = State(model, wanted: state.wanted, assignment: best.assignment)
    anneal()
    state = State(model, wanted: state.wanted, assignment: best.assignment)
    partEveryHolder()
    settleBest()
  }

  private mutating func settleBest() {
    state = State(model, wanted: state.wanted, assignment: best.assignment)
    pairThoseLeftOut()
    descendEverywhere(swaps: true)
    exchangeInCycles()
    keepIfBest()
  }

  private var iterationCount: Int {
    guard let siteCount = model.siteCount else {
      let (each, first, firstCustomers) = Search.iterations
      return Int(share * Double(each * model.count + first * min(model.count, firstCustomers)))
    }
    let given = Search.iterationsOfGivenSites
    let most = min(given.most, given.each * model.count)
    let some = min(most, most * given.fewCustomers * siteCount / max(1, model.count))
    return some + min(given.mostAtSite, given.eachSite * model.count) * siteCount
  }

  private mutating func anneal() {
    let iterations = iterationCount
    let first = heat * Search.firstThreshold * state.cost / Double(model.count)
    if let siteCount = model.siteCount, iterations > 0, !keepsCount {
      sitePrice = SitePrice(cost: state.cost, siteCount: siteCount)
      state.countSlack = 1
    }
    for iteration in 0..<iterations {
      let progress = Double(iteration) / Double(iterations)
      let threshold = first * (1 - progress) * (1 - progress) * random.fraction()
      let (countExcess, demandLeft, cost) = (state.countExcess, state.demandLeft, pricedCost)
      ruinAndRecreate()
      if (state.countExcess, state.demandLeft, pricedCost)
        < (countExcess, demandLeft, cost + threshold)
      {
        state.commit()
        keepIfBest()
      } else {
        state.rollBack()
      }
      if let siteCount = model.siteCount, !keepsCount {
        sitePrice.adjust(surplus: state.open.count - siteCount, progress: progress)
      }
      if iteration % Search.refreshInterval == Search.refreshInterval - 1 { refresh() }
    }
    sitePrice = SitePrice()
  }

  private var pricedCost: Double { state.cost + sitePrice.value * Double(state.open.count) }

  private mutating func refresh() {
    let slack = state.countSlack
    state = State(model, wanted: state.wanted, assignment: state.assignment)
    state.countSlack = slack
  }

  mutating func keepIfBest() {
    let countExcess = model.siteCount.map { abs(state.open.count - $0) } ?? 0
    // Before the assignment is copied, which mostly it is not.
    guard
      (countExcess, state.demandLeft, state.cost)
        < (best.countExcess, best.demandLeft, best.cost - model.rounding)
    else { return }
    best = Incumbent(
      assignment: state.assignment, countExcess: countExcess, demandLeft: state.demandLeft,
      cost: state.cost)
  }
}
