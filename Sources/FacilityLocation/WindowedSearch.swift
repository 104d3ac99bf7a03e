/// The search of problems too large for one: what a step sees is near, so near customers are
/// searched together, window by window.
///
/// First every customer is in one cell and the cells are divided each by itself. Then, round by
/// round, windows of whole clusters are laid over what has come of it, elsewhere each time, and
/// improved while the rest stays. Both come of halving again and again, so that none is a ring or a
/// ribbon around what others have taken: edges are what it costs not to search everything as one.
/// Windows of one round share no customer and so run side by side; time and memory grow with the
/// number of customers, not with its square.
struct WindowedSearch {
  /// Up to this many customers are searched as one.
  static let largestWhole = 1200
  /// Customers of a window, or a few less.
  static let windowSize = 400
  /// The part of the usual iterations that the cells have and each round of windows has: edges are
  /// gone sooner by many rounds than by long ones.
  static let cellShare = 0.3
  static let roundShare = 0.3
  /// The part of the usual first threshold that each round has, less each time so that nothing is
  /// undone late; the cells have all of it.
  static let roundHeats = [0.6, 0.48, 0.384, 0.307, 0.246, 0.197]

  let problem: Problem
  let wanted: CategorySet
  let options: SearchOptions
  /// Customers that must not be parted before they are in a cluster, by their lowest number.
  private let units: [[Int]]

  /// Where the number of sites is given, no window knows how many are its own.
  static func isFor(_ problem: Problem) -> Bool {
    problem.siteCount == nil && problem.customers.count > largestWhole
  }

  init(_ problem: Problem, wanted: CategorySet, _ options: SearchOptions) {
    self.problem = problem
    self.wanted = wanted
    self.options = options
    units = problem.units(withSites: true)
  }

  func division() -> Division {
    var random = RandomSource(seed: options.seed)
    var best = division(into: divided(cells(&random)))
    for round in WindowedSearch.roundHeats.indices where options.effort > 0 {
      let clusters = best.clusters.map(\.customers)
      let next = division(
        into: improved(clusters, windows(over: clusters, &random), round: round))
      // Each window gains by itself; what two of them do to a group that lies in both may not.
      if (problem.demand(of: next.left), next.cost.total)
        < (problem.demand(of: best.left), best.cost.total)
      {
        best = next
      }
    }
    return best
  }

  private func division(into clusters: [[Int]]) -> Division {
    problem.division(into: clusters.sorted { $0[0] < $1[0] })
  }

  // MARK: Cells

  private func divided(_ cells: [[Int]]) -> [[Int]] {
    inParallel(cells.count, threads: options.threads) { number in
      let part = Model.Part(customers: cells[number])
      var search = Search(Model(problem, part), wanted: wanted, seeded(number, round: 0))
      search.share = WindowedSearch.cellShare
      search.run()
      return search.best.clusters.map { $0.map { cells[number][$0] } }
    }.flatMap(\.self)
  }

  /// All customers, those near each other together.
  private func cells(_ random: inout RandomSource) -> [[Int]] {
    halves(units.map { Part(customer: $0[0], size: $0.count) }, &random)
      .map { $0.flatMap { units[$0] }.sorted() }
  }

  // MARK: Windows

  private func improved(_ clusters: [[Int]], _ windows: [Window], round: Int) -> [[Int]] {
    let loads = rankedGroupLoads(clusters)
    return inParallel(windows.count, threads: options.threads) { number in
      let window = windows[number]
      let customers = (window.clusters.flatMap { clusters[$0] } + window.outside).sorted()
      let place = Dictionary(uniqueKeysWithValues: zip(customers, 0...))
      var assignment = [Int](repeating: State.outside, count: customers.count)
      for (label, cluster) in window.clusters.enumerated() {
        for customer in clusters[cluster] { assignment[place[customer]!] = label }
      }
      var part = Model.Part(customers: customers)
      let own = Set(window.clusters)
      for group in Set(customers.compactMap { problem.customers[$0].group }) {
        part.groupFloor[group] = loads[group]?.first { !own.contains($0.cluster) }?.load ?? 0
      }
      var search = Search(Model(problem, part), wanted: wanted, seeded(number, round: round + 1))
      search.share = WindowedSearch.roundShare
      search.heat = WindowedSearch.roundHeats[round]
      search.run(from: assignment)
      return search.best.clusters.map { $0.map { customers[$0] } }
    }.flatMap(\.self)
  }

  private struct Window {
    var clusters: [Int] = []
    /// Customers in no cluster.
    var outside: [Int] = []
  }

  private func windows(over clusters: [[Int]], _ random: inout RandomSource) -> [Window] {
    let parts = clusters.map { Part(customer: $0[0], size: $0.count) }
    var windows = halves(parts, &random).map { Window(clusters: $0.sorted()) }
    var windowOf = [Int](repeating: -1, count: problem.customers.count)
    for (number, window) in windows.enumerated() {
      for cluster in window.clusters {
        for customer in clusters[cluster] { windowOf[customer] = number }
      }
    }
    // Of those pinned to a site some may be out while the others are in.
    for unit in units {
      let out = unit.filter { windowOf[$0] < 0 }
      guard let first = out.first else { continue }
      let placed = unit.first { windowOf[$0] >= 0 }
      let nearest = problem.costs.row(of: first).entries.first { windowOf[$0.site] >= 0 }?.site
      if let home = placed ?? nearest { windows[windowOf[home]].outside += out }
    }
    return windows
  }

  /// Of each group, the clusters that have some of it, those with most first.
  private func rankedGroupLoads(_ clusters: [[Int]]) -> [Int: [(cluster: Int, load: Int)]] {
    problem.groupLoads(clusters).mapValues { clusters in
      clusters.map { (cluster: $0.key, load: $0.value) }
        .sorted { (-$0.load, $0.cluster) < (-$1.load, $1.cluster) }
    }
  }

  // MARK: Both

  /// What goes into one cell or window whole.
  private struct Part {
    /// One of its customers, which says where it is.
    var customer: Int
    var size: Int
  }

  /// The indices of parts that go together: halves of halves until none holds more than a window,
  /// or is one part. Each time the line between two far apart, the first of them drawn, is cut
  /// across.
  private func halves(_ parts: [Part], _ random: inout RandomSource) -> [[Int]] {
    var done: [[Int]] = []
    var open = [Array(parts.indices)]
    while let all = open.popLast() {
      let size = all.reduce(0) { $0 + parts[$1].size }
      let windows = (size + WindowedSearch.windowSize - 1) / WindowedSearch.windowSize
      guard windows > 1, all.count > 1 else {
        done.append(all)
        continue
      }
      let order = alongALine(all, parts, &random)
      // Whole windows on either side.
      let wanted = size * (windows / 2) / windows
      var taken = 0
      var sum = 0
      repeat {
        sum += parts[order[taken]].size
        taken += 1
      } while taken < order.count - 1 && sum + parts[order[taken]].size <= wanted
      open.append(Array(order[taken...]))
      open.append(Array(order[..<taken]))
    }
    return done
  }

  private func alongALine(_ some: [Int], _ parts: [Part], _ random: inout RandomSource) -> [Int] {
    let costs = problem.costs
    let one = parts[some[random.below(some.count)]].customer
    let distances = some.map { costs.separation(one, parts[$0].customer) }
    let farthest = some.indices.max { (distances[$0], $1) < (distances[$1], $0) }!
    let other = parts[some[farthest]].customer
    return zip(some, distances).map { part, distance in
      (lean: distance - costs.separation(other, parts[part].customer), part: part)
    }.sorted { ($0.lean, $0.part) < ($1.lean, $1.part) }.map(\.part)
  }

  private func seeded(_ number: Int, round: Int) -> SearchOptions {
    var own = options
    own.seed &+= UInt64(round) << 32 &+ UInt64(number)
    return own
  }
}
