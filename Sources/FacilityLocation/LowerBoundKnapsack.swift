/// The cheapest cluster of one site under given multipliers.
///
/// Chooses among the site's items so that the load stays within what it may carry and enough
/// categories are present; what is missing from a cluster is charged by its load, and what of a tie
/// weighs more than the price of a home is given back. Exact by dynamic programming over
/// (categories present, load); where the capacity is too large for a table, the bound that dividing
/// items gives.
struct SiteKnapsack: ~Copyable {
  /// A table larger than this costs more than it gains.
  static let largestTable = 60_000

  /// One item under the multipliers.
  struct Entry {
    let position: Int32
    let demand: Int
    let mask: Int
    /// Without any home.
    let cost: Double
    /// With its part of its tie's credit.
    let eased: Double
    let loadLimit: Int
    /// Its tie among `Relaxation.homes`, -1 for none, and what it weighs there.
    var home: Int32 = -1
    var weight = 0.0
  }

  /// One row of the table: the least cost of a layer, for each load, after some items.
  private struct Version {
    /// The entry that this row may hold and those before do not; -1 for none.
    var entry = -1
    var cost = 0.0
    let layer: Int
    /// The row without the entry; of two ways to go on, the one without the home.
    let previous: Int
    /// Into `sources`: the rows that the entry may have been added to.
    var sources = 0..<0
    /// The row of the way with the home.
    var housed = -1
    var home: Int32 = -1
    let offset: Int
  }

  let relaxation: Relaxation
  private var table: UnsafeMutablePointer<Double>
  private var capacity: Int
  private var used = 0
  private var versions: [Version] = []
  private var sources: [Int] = []
  /// Of each layer its newest row, -1 where it cannot be reached; and the layers that can.
  private var top: [Int]
  private var active: [Int] = []
  /// The same before a choice between ways, and at the end of the first.
  private var before: [Int]
  private var homeless: [Int]
  private var homelessActive: [Int] = []
  private(set) var entries: [Entry] = []
  private var choices: HomeChoices
  private let isLimited: Bool

  /// Least cost found, or the bound on it; `.infinity` where no cluster can stand.
  var value = Double.infinity
  /// Positions of the items in the cluster and how much of each.
  var chosen: [(position: Int32, amount: Double)] = []
  /// The ties that have their home in it, and how much of each.
  var homes: [(home: Int32, amount: Double)] = []

  init(_ relaxation: Relaxation) {
    self.relaxation = relaxation
    capacity = 1 << 14
    table = .allocate(capacity: capacity)
    top = Array(repeating: -1, count: relaxation.isEnough.count)
    before = top
    homeless = top
    choices = HomeChoices(relaxation)
    isLimited = relaxation.isLimited
  }

  deinit { table.deallocate() }

  /// - Parameters:
  ///   - base: What the site's own unit and its opening cost under the multipliers.
  ///   - eased: The same with the unit's part of its tie's credit.
  ///   - price: See `DualPoint`.
  ///   - entries: Sorted as the site's items; only those worth having or that bring a category.
  mutating func solve(
    _ site: Relaxation.Site, base: Double, eased: Double, price: [Double], _ entries: [Entry]
  ) {
    value = .infinity
    chosen.removeAll(keepingCapacity: true)
    homes.removeAll(keepingCapacity: true)
    self.entries = entries
    let start = Start(site, base: base, eased: eased, relaxation)
    if !isLimited {
      run(start, capacity: site.capacity, price) { _ in true }
      return
    }
    if site.loadLimit == .max {
      run(start, capacity: site.capacity, price) { $0 == .max }
    } else {
      let limit = site.loadLimit
      run(start, capacity: min(limit, site.utmostCapacity), price) { $0 >= limit }
    }
    // The member with the least load limit, each in turn.
    for (index, entry) in entries.enumerated() where entry.loadLimit < site.loadLimit {
      let limit = entry.loadLimit
      run(start.with(index, entry), capacity: min(limit, site.utmostCapacity), price) {
        $0 >= limit
      }
    }
  }

  /// What a cluster holds in any case.
  struct Start {
    var base: Double
    var eased: Double
    var mask: Int
    var load: Int
    /// The index of an entry that is there.
    var forced: Int?
    /// The ties of those who are there, with their weights.
    var weights: [(home: Int32, weight: Double)] = []

    init(_ site: Relaxation.Site, base: Double, eased: Double, _ relaxation: Relaxation) {
      self.base = base
      self.eased = eased
      mask = Int(site.mask)
      load = site.demand
      let home = relaxation.homeOf[site.unit]
      if home >= 0 { weights = [(home, relaxation.homeWeight[site.unit])] }
    }

    func with(_ index: Int, _ entry: Entry) -> Start {
      var other = self
      other.base += entry.cost
      other.eased += entry.eased
      other.mask |= entry.mask
      other.load += entry.demand
      other.forced = index
      if let place = weights.firstIndex(where: { $0.home == entry.home }) {
        other.weights[place].weight += entry.weight
      } else if entry.home >= 0 {
        other.weights.append((entry.home, entry.weight))
      }
      return other
    }
  }

  private mutating func run(
    _ start: Start, capacity: Int, _ price: [Double], allows: (_ loadLimit: Int) -> Bool
  ) {
    guard start.load <= capacity else { return }
    let items = entries.indices.filter { $0 != start.forced && allows(entries[$0].loadLimit) }
    let room = min(capacity - start.load, items.reduce(0) { $0 + entries[$1].demand })
    if (room + 1) * max(1, items.count) > SiteKnapsack.largestTable {
      divide(items, start, room: capacity - start.load)
    } else {
      choices.sort(items, entries, start, price)
      tabulate(start, room: room)
    }
  }

  // MARK: by table

  private mutating func tabulate(_ start: Start, room: Int) {
    used = 0
    versions.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    for layer in top.indices { top[layer] = -1 }
    active.removeAll(keepingCapacity: true)
    let first = allocate(room + 1)
    for extra in 0...room { table[first + extra] = .infinity }
    table[first] = start.base + choices.startChange
    push(Version(layer: start.mask, previous: -1, offset: first))
    // Those that bring nothing first: the fewer layers, the less to do.
    for item in choices.alone where entries[item.entry].mask & ~start.mask == 0 {
      add(item.entry, cost: item.cost, room: room)
    }
    for block in choices.blocks { choose(block, room: room) }
    for item in choices.alone where entries[item.entry].mask & ~start.mask != 0 {
      add(item.entry, cost: item.cost, room: room)
    }
    var best = (value: Double.infinity, layer: 0, extra: 0)
    for layer in active where relaxation.isEnough[layer] {
      let price = relaxation.missingPrice[layer]
      let row = table + versions[top[layer]].offset
      for extra in 0...room {
        let total = row[extra] + price * Double(start.load + extra)
        if total < best.value { best = (total, layer, extra) }
      }
    }
    guard best.value < value else { return }
    value = best.value
    chosen.removeAll(keepingCapacity: true)
    homes.removeAll(keepingCapacity: true)
    if let forced = start.forced { chosen.append((entries[forced].position, 1)) }
    homes += choices.startHomes.map { ($0, 1) }
    trace(top[best.layer], best.extra)
  }

  private mutating func add(_ item: Int, cost: Double, room: Int) {
    let entry = entries[item]
    guard entry.demand <= room else { return }
    for source in 0..<active.count {
      let layer = active[source]
      let target = layer | entry.mask
      if target == layer {
        // Whoever reaches this layer anew below has it already.
        if entry.mask == 0 || !active.contains(where: { $0 != layer && $0 | entry.mask == layer }) {
          extend(target, by: item, cost: cost, from: [layer], room: room)
        }
      } else if active.first(where: { $0 != target && $0 | entry.mask == target }) == layer {
        let sources = active.filter { $0 | entry.mask == target }
        extend(target, by: item, cost: cost, from: sources, room: room)
      }
    }
  }

  /// The layer once more, with the item or without it.
  private mutating func extend(
    _ target: Int, by item: Int, cost: Double, from layers: [Int], room: Int
  ) {
    let offset = allocate(room + 1)
    let previous = top[target]
    let out = table + offset
    if previous < 0 {
      for extra in 0...room { out[extra] = .infinity }
    } else {
      out.update(from: table + versions[previous].offset, count: room + 1)
    }
    let demand = entries[item].demand
    let count = room + 1 - demand
    let shifted = out + demand
    let first = sources.count
    for layer in layers {
      sources.append(top[layer])
      let from = table + versions[top[layer]].offset
      for extra in 0..<count {
        let with = from[extra] + cost
        shifted[extra] = with < shifted[extra] ? with : shifted[extra]
      }
    }
    push(
      Version(
        entry: item, cost: cost, layer: target, previous: previous,
        sources: first..<sources.count, offset: offset))
  }

  private mutating func push(_ version: Version) {
    if top[version.layer] < 0 { active.append(version.layer) }
    top[version.layer] = versions.count
    versions.append(version)
  }

  /// The members of a tie, both ways: each for itself, or at home.
  private mutating func choose(_ block: HomeChoices.Block, room: Int) {
    for layer in active { before[layer] = top[layer] }
    let reached = active.count
    for item in choices.members[block.members] where item.isWorthAlone {
      add(item.entry, cost: item.cost, room: room)
    }
    homelessActive.removeAll(keepingCapacity: true)
    homelessActive += active
    for layer in active {
      homeless[layer] = top[layer]
      top[layer] = -1
    }
    active.removeSubrange(reached...)
    for layer in active { top[layer] = before[layer] }
    for item in choices.members[block.members] {
      add(item.entry, cost: item.cost - entries[item.entry].weight, room: room)
    }
    for layer in homelessActive {
      let housed = top[layer]
      // With nobody more there, the home costs and gives nothing.
      let isSame = block.price >= 0 && housed >= 0 && housed == homeless[layer]
      if !isSame { join(layer, homeless[layer], housed, block, room: room) }
    }
    for layer in active where !homelessActive.contains(layer) {
      join(layer, -1, top[layer], block, room: room)
    }
  }

  private mutating func join(
    _ layer: Int, _ homeless: Int, _ housed: Int, _ block: HomeChoices.Block, room: Int
  ) {
    guard housed >= 0 else {
      // Reached without the home only.
      active.append(layer)
      top[layer] = homeless
      return
    }
    let offset = allocate(room + 1)
    let out = table + offset
    let with = table + versions[housed].offset
    for extra in 0...room { out[extra] = with[extra] + block.price }
    if homeless >= 0 {
      let without = table + versions[homeless].offset
      for extra in 0...room { out[extra] = min(without[extra], out[extra]) }
    }
    push(
      Version(
        layer: layer, previous: homeless, housed: housed, home: block.home, offset: offset))
  }

  private mutating func allocate(_ count: Int) -> Int {
    if used + count > capacity {
      let larger = max(2 * capacity, used + count)
      let other = UnsafeMutablePointer<Double>.allocate(capacity: larger)
      other.update(from: table, count: used)
      table.deallocate()
      table = other
      capacity = larger
    }
    used += count
    return used - count
  }

  private mutating func trace(_ last: Int, _ extra: Int) {
    var version = versions[last]
    var extra = extra
    while true {
      let value = table[version.offset + extra]
      if version.previous >= 0, table[versions[version.previous].offset + extra] == value {
        version = versions[version.previous]
        continue
      }
      if version.housed >= 0 {
        homes.append((version.home, 1))
        version = versions[version.housed]
        continue
      }
      guard version.entry >= 0 else { return }
      let entry = entries[version.entry]
      chosen.append((entry.position, 1))
      if let home = choices.homeOfAlone(version.entry) { homes.append((home, 1)) }
      extra -= entry.demand
      guard
        let source = sources[version.sources].first(where: {
          table[versions[$0].offset + extra] + version.cost == value
        })
      else { preconditionFailure("a table holds what it was made from") }
      version = versions[source]
    }
  }
}
