/// Which items of a site's knapsack depend on each other, because they are of one tie whose home
/// the site may be.
///
/// A tie pays the weight of each placed member that is not with its heaviest part: its weight less
/// what the weights together are where they are most. For any price p ≥ 0 of a home, and W(s) what
/// the members in the cluster of site s weigh,
///
///       max over s of W(s) ≤ p + Σ_s max(0, W(s) − p)
///
/// so that the tie pays at least weight − p less Σ_s max(0, W(s) − p), which falls apart into the
/// sites: each may buy the tie's home and give the members it has their weights back. The credit
/// weight − p is what the bound gains, and `DualAscent` seeks it. Members left out pay nothing:
/// they hand their weight back (`DualEvaluation`).
///
/// A unit is in one such tie at most, so that the ties of a site can be chosen for one after
/// another.
struct HomeChoices {
  /// An item with its cost under the multipliers.
  struct Item {
    let entry: Int
    let cost: Double
    /// Whether anything speaks for it where its tie is not at home.
    let isWorthAlone: Bool
  }

  /// A tie of which several could be in the cluster.
  struct Block {
    let home: Int32
    /// What the home costs beyond the weight of those who are there in any case.
    let price: Double
    /// Into `members`.
    let members: Range<Int>
  }

  private let units: Int
  private let homes: [Relaxation.Tie]
  private let isLimited: Bool
  /// Of each tie: the weight that could be in the cluster, and by how many items.
  private var weight: [Double]
  private var count: [Int]
  private var homeOfEntry: [Int32] = []

  /// Items that nothing else depends on, in the order of the entries.
  private(set) var alone: [Item] = []
  /// The items of the blocks.
  private(set) var members: [Item] = []
  private(set) var blocks: [Block] = []
  /// What homes change for those who are there in any case and whom no item can join, and which.
  private(set) var startChange = 0.0
  private(set) var startHomes: [Int32] = []

  init(_ relaxation: Relaxation) {
    units = relaxation.units.count
    homes = relaxation.homes
    isLimited = relaxation.isLimited
    weight = Array(repeating: 0, count: homes.count)
    count = Array(repeating: 0, count: homes.count)
  }

  /// The tie that an item has its home for alone.
  func homeOfAlone(_ entry: Int) -> Int32? {
    homeOfEntry[entry] >= 0 ? homeOfEntry[entry] : nil
  }

  /// - Parameter price: See `DualPoint`.
  mutating func sort(
    _ items: [Int], _ entries: [SiteKnapsack.Entry], _ start: SiteKnapsack.Start, _ price: [Double]
  ) {
    alone.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    startHomes.removeAll(keepingCapacity: true)
    startChange = 0
    homeOfEntry.removeAll(keepingCapacity: true)
    for _ in entries { homeOfEntry.append(-1) }
    for item in items where entries[item].home >= 0 {
      weight[Int(entries[item].home)] += entries[item].weight
      count[Int(entries[item].home)] += 1
    }
    for (home, own) in start.weights { weight[Int(home)] += own }
    let homePrice = { [units, homes] (home: Int32) in
      max(0, homes[Int(home)].weight - price[units + Int(home)])
    }
    for item in items { sort(item, entries[item], start, homePrice) }
    gatherBlocks(entries, start, homePrice)
    for (home, own) in start.weights where count[Int(home)] == 0 && own > homePrice(home) {
      startChange -= own - homePrice(home)
      startHomes.append(home)
    }
    for item in items where entries[item].home >= 0 {
      weight[Int(entries[item].home)] = 0
      count[Int(entries[item].home)] = 0
    }
    for (home, _) in start.weights { weight[Int(home)] = 0 }
  }

  private mutating func sort(
    _ item: Int, _ entry: SiteKnapsack.Entry, _ start: SiteKnapsack.Start,
    _ homePrice: (Int32) -> Double
  ) {
    let isWorthAlone = entry.cost < 0 || entry.mask & ~start.mask != 0 || isLimited
    let home = Int(entry.home)
    if home >= 0, weight[home] > homePrice(entry.home) {
      guard count[home] == 1, !start.weights.contains(where: { $0.home == entry.home }) else {
        members.append(Item(entry: item, cost: entry.cost, isWorthAlone: isWorthAlone))
        return
      }
      homeOfEntry[item] = entry.home
      let cost = entry.cost - (entry.weight - homePrice(entry.home))
      alone.append(Item(entry: item, cost: cost, isWorthAlone: true))
    } else if isWorthAlone {
      alone.append(Item(entry: item, cost: entry.cost, isWorthAlone: true))
    }
  }

  private mutating func gatherBlocks(
    _ entries: [SiteKnapsack.Entry], _ start: SiteKnapsack.Start, _ homePrice: (Int32) -> Double
  ) {
    guard !members.isEmpty else { return }
    members.sort { (entries[$0.entry].home, $0.entry) < (entries[$1.entry].home, $1.entry) }
    var first = 0
    while first < members.count {
      let home = entries[members[first].entry].home
      var last = first
      while last < members.count, entries[members[last].entry].home == home { last += 1 }
      let own = start.weights.first { $0.home == home }?.weight ?? 0
      blocks.append(
        Block(home: home, price: homePrice(home) - own, members: first..<last))
      first = last
    }
  }
}
