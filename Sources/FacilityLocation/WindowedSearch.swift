/// The search of problems too large for one: what a step sees is near, so near customers are searched
/// together, window by window.
///
/// First every customer is in one cell and the cells are divided each by itself. Then, round by round,
/// windows of whole clusters are laid over what has come of it, elsewhere each time, and improved
/// while the rest stays. Windows of one round share no customer and so run side by side; time and
/// memory grow with the number of customers, not with its square.
struct WindowedSearch {
  /// Up to this many customers are searched as one.
  static let largestWhole = 1200
  /// Customers of a window, or a few less.
  static let windowSize = 400
  /// Rounds of windows, and the part that each has of the usual iterations and of the usual first
  /// threshold: what the cells have made is not to be undone. The cells have all of both.
  static let rounds = 3
  static let roundShare = 0.35
  static let roundHeat = 0.3

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
    units = WindowedSearch.units(of: problem)
  }

  /// Members of each cluster, sorted, by their first.
  func clusters() -> [[Int]] {
    var random = RandomSource(seed: options.seed)
    var clusters = divided(cells())
    for round in 1...WindowedSearch.rounds where options.effort > 0 {
      let windows = windows(over: clusters, &random)
      clusters = improved(clusters, windows, round: UInt64(round))
    }
    return clusters.sorted { $0[0] < $1[0] }
  }

  // MARK: Cells

  private func divided(_ cells: [[Int]]) -> [[Int]] {
    inParallel(cells.count, threads: options.threads) { number in
      let part = Model.Part(customers: cells[number])
      var search = Search(Model(problem, part), wanted: wanted, seeded(number, round: 0))
      search.run()
      return search.best.clusters.map { $0.map { cells[number][$0] } }
    }.flatMap(\.self)
  }

  /// All customers, those near each other together.
  private func cells() -> [[Int]] {
    var rest = Array(units.indices)
    var cells: [[Int]] = []
    while let first = rest.first {
      let near = nearest(to: units[first][0], rest) { units[$0][0] }
      var cell: [Int] = []
      var taken = 0
      for unit in near {
        guard cell.isEmpty || cell.count + units[unit].count <= WindowedSearch.windowSize
        else { break }
        cell += units[unit]
        taken += 1
      }
      cells.append(cell.sorted())
      // The next cell begins beside this one.
      rest = Array(near[taken...])
    }
    return cells
  }

  // MARK: Windows

  private func improved(
    _ clusters: [[Int]], _ windows: [Window], round: UInt64
  ) -> [[Int]] {
    let loads = groupLoads(clusters)
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
      var search = Search(Model(problem, part), wanted: wanted, seeded(number, round: round))
      search.share = WindowedSearch.roundShare
      search.heat = WindowedSearch.roundHeat
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
    var rest = Array(clusters.indices)
    var windows: [Window] = []
    var windowOf = [Int](repeating: -1, count: problem.customers.count)
    while !rest.isEmpty {
      let centre = rest[random.below(rest.count)]
      var window = Window()
      var size = 0
      let near = nearest(to: clusters[centre][0], rest) { clusters[$0][0] }
      for cluster in near {
        guard size == 0 || size + clusters[cluster].count <= WindowedSearch.windowSize
        else { break }
        window.clusters.append(cluster)
        size += clusters[cluster].count
        for customer in clusters[cluster] { windowOf[customer] = windows.count }
      }
      rest = near[window.clusters.count...].sorted()
      windows.append(window)
    }
    for unit in units where windowOf[unit[0]] < 0 {
      let row = problem.costs.row(of: unit[0])
      let home = row.entries.first { windowOf[$0.site] >= 0 }.map { windowOf[$0.site] }
      if let home { windows[home].outside += unit }
    }
    return windows
  }

  /// Of each group, the clusters that have some of it, those with most first.
  private func groupLoads(_ clusters: [[Int]]) -> [Int: [(cluster: Int, load: Int)]] {
    var loads: [Int: [Int: Int]] = [:]
    for (number, members) in clusters.enumerated() {
      for member in members {
        let customer = problem.customers[member]
        if let group = customer.group {
          loads[group, default: [:]][number, default: 0] += customer.demand
        }
      }
    }
    return loads.mapValues { clusters in
      clusters.map { (cluster: $0.key, load: $0.value) }
        .sorted { (-$0.load, $0.cluster) < (-$1.load, $1.cluster) }
    }
  }

  // MARK: Both

  /// The candidates, nearest first: by what it costs to serve the centre from each.
  private func nearest(to centre: Int, _ candidates: [Int], _ customer: (Int) -> Int) -> [Int] {
    candidates.map { (cost: problem.costs[centre, customer($0)], candidate: $0) }
      .sorted { ($0.cost, $0.candidate) < ($1.cost, $1.candidate) }
      .map(\.candidate)
  }

  private func seeded(_ number: Int, round: UInt64) -> SearchOptions {
    var own = options
    own.seed &+= round << 32 &+ UInt64(number)
    return own
  }

  private static func units(of problem: Problem) -> [[Int]] {
    var leader = Array(problem.customers.indices)
    func first(_ customer: Int) -> Int {
      var customer = customer
      while leader[customer] != customer { customer = leader[customer] }
      return customer
    }
    func join(_ a: Int, _ b: Int) {
      let (a, b) = (first(a), first(b))
      leader[max(a, b)] = min(a, b)
    }
    for set in problem.together { for other in set.dropFirst() { join(set[0], other) } }
    for (customer, pins) in problem.customers.enumerated() {
      if let site = pins.fixedSite { join(customer, site) }
    }
    var members: [Int: [Int]] = [:]
    for customer in leader.indices { members[first(customer), default: []].append(customer) }
    return members.values.sorted { $0[0] < $1[0] }
  }
}
