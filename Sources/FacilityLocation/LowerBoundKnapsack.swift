/// The cheapest cluster of one site under given multipliers.
///
/// Chooses among the site's items so that the load stays within what it may carry and enough
/// categories are present; what is missing from a cluster is charged by its load. Exact by dynamic
/// programming over (categories present, load); where the capacity is too large for a table, the
/// bound that dividing items gives.
struct SiteKnapsack: ~Copyable {
  /// A table larger than this costs more than it gains.
  static let largestTable = 60_000

  /// One item under the multipliers.
  struct Entry {
    let position: Int32
    let demand: Int
    let mask: Int
    let cost: Double
    let loadLimit: Int
  }

  /// A state of one layer of the table: the least cost for each load after an item.
  private struct Version {
    let entry: Int
    let layer: Int
    let previous: Int
    let offset: Int
  }

  private let relaxation: Relaxation
  private var table: UnsafeMutablePointer<Double>
  private var room: Int
  private var used = 0
  private var versions: [Version] = []
  private var top: [Int]
  private var active: [Int] = []
  private var entries: [Entry] = []
  private let isLimited: Bool

  /// Least cost found, or the bound on it; `.infinity` where no cluster can stand.
  private(set) var value = Double.infinity
  /// Positions of the items in the cluster and how much of each.
  private(set) var chosen: [(position: Int32, amount: Double)] = []

  init(_ relaxation: Relaxation) {
    self.relaxation = relaxation
    room = 1 << 14
    table = .allocate(capacity: room)
    top = Array(repeating: -1, count: relaxation.isEnough.count)
    isLimited = relaxation.loadLimit.contains { $0 < .max }
  }

  deinit { table.deallocate() }

  /// - Parameters:
  ///   - base: What the site's own unit and its opening cost under the multipliers.
  ///   - entries: Sorted as the site's items; only those worth having or that bring a category.
  mutating func solve(_ site: Relaxation.Site, base: Double, _ entries: [Entry]) {
    value = .infinity
    chosen.removeAll(keepingCapacity: true)
    self.entries = entries
    if !isLimited {
      run(site, base: base, capacity: site.capacity, forced: nil) { _ in true }
      return
    }
    if site.loadLimit == .max {
      run(site, base: base, capacity: site.capacity, forced: nil) { $0 == .max }
    } else {
      let limit = site.loadLimit
      run(site, base: base, capacity: min(limit, site.utmostCapacity), forced: nil) { $0 >= limit }
    }
    // The member with the least load limit, each in turn.
    for (index, entry) in entries.enumerated() where entry.loadLimit < site.loadLimit {
      let limit = entry.loadLimit
      run(site, base: base, capacity: min(limit, site.utmostCapacity), forced: index) {
        $0 >= limit
      }
    }
  }

  private mutating func run(
    _ site: Relaxation.Site, base: Double, capacity: Int, forced: Int?,
    allows: (_ loadLimit: Int) -> Bool
  ) {
    var own = Int(site.mask)
    var load = site.demand
    var base = base
    if let forced {
      own |= entries[forced].mask
      load += entries[forced].demand
      base += entries[forced].cost
    }
    guard load <= capacity else { return }
    let items = entries.indices.filter { $0 != forced && allows(entries[$0].loadLimit) }
    let room = min(capacity - load, items.reduce(0) { $0 + entries[$1].demand })
    if (room + 1) * max(1, items.count) > SiteKnapsack.largestTable {
      divide(items, own: own, base: base, load: load, room: capacity - load, forced: forced)
    } else {
      tabulate(items, own: own, base: base, load: load, room: room, forced: forced)
    }
  }

  // MARK: by table

  private mutating func tabulate(
    _ items: [Int], own: Int, base: Double, load: Int, room: Int, forced: Int?
  ) {
    used = 0
    versions.removeAll(keepingCapacity: true)
    for layer in top.indices { top[layer] = -1 }
    active.removeAll(keepingCapacity: true)
    let first = allocate(room + 1)
    for extra in 0...room { table[first + extra] = .infinity }
    table[first] = base
    push(Version(entry: -1, layer: own, previous: -1, offset: first))
    for item in items { add(item, room: room) }
    var best = (value: Double.infinity, layer: 0, extra: 0)
    for layer in active where relaxation.isEnough[layer] {
      let price = relaxation.missingPrice[layer]
      let row = table + versions[top[layer]].offset
      for extra in 0...room {
        let total = row[extra] + price * Double(load + extra)
        if total < best.value { best = (total, layer, extra) }
      }
    }
    guard best.value < value else { return }
    value = best.value
    chosen.removeAll(keepingCapacity: true)
    if let forced { chosen.append((entries[forced].position, 1)) }
    trace(best.layer, best.extra)
  }

  private mutating func add(_ item: Int, room: Int) {
    let entry = entries[item]
    guard entry.demand <= room else { return }
    for source in 0..<active.count {
      let layer = active[source]
      let target = layer | entry.mask
      if target == layer {
        // Whoever reaches this layer anew below has it already.
        if entry.mask == 0 || !active.contains(where: { $0 != layer && $0 | entry.mask == layer }) {
          extend(target, by: item, from: [layer], room: room)
        }
      } else if active.first(where: { $0 != target && $0 | entry.mask == target }) == layer {
        let sources = active.filter { $0 | entry.mask == target }
        extend(target, by: item, from: sources, room: room)
      }
    }
  }

  /// The layer once more, with the item or without it.
  private mutating func extend(_ target: Int, by item: Int, from sources: [Int], room: Int) {
    let entry = entries[item]
    let offset = allocate(room + 1)
    let previous = top[target]
    let out = table + offset
    if previous < 0 {
      for extra in 0...room { out[extra] = .infinity }
    } else {
      let before = table + versions[previous].offset
      for extra in 0...room { out[extra] = before[extra] }
    }
    let cost = entry.cost
    let count = room + 1 - entry.demand
    let shifted = out + entry.demand
    for layer in sources {
      let from = table + versions[top[layer]].offset
      for extra in 0..<count {
        let with = from[extra] + cost
        shifted[extra] = with < shifted[extra] ? with : shifted[extra]
      }
    }
    push(Version(entry: item, layer: target, previous: previous, offset: offset))
  }

  private mutating func push(_ version: Version) {
    if version.previous < 0 { active.append(version.layer) }
    top[version.layer] = versions.count
    versions.append(version)
  }

  private mutating func allocate(_ count: Int) -> Int {
    if used + count > room {
      let larger = max(2 * room, used + count)
      let other = UnsafeMutablePointer<Double>.allocate(capacity: larger)
      other.update(from: table, count: used)
      table.deallocate()
      table = other
      room = larger
    }
    used += count
    return used - count
  }

  private mutating func trace(_ layer: Int, _ extra: Int) {
    var version = versions[top[layer]]
    var extra = extra
    while version.entry >= 0 {
      let value = table[version.offset + extra]
      if version.previous >= 0, table[versions[version.previous].offset + extra] == value {
        version = versions[version.previous]
        continue
      }
      let entry = entries[version.entry]
      chosen.append((entry.position, 1))
      extra -= entry.demand
      var next: Version?
      for source in active where source | entry.mask == version.layer {
        // The source as it was before the item.
        var number = top[source]
        while number >= 0, versions[number].entry >= version.entry {
          number = versions[number].previous
        }
        guard number >= 0 else { continue }
        if table[versions[number].offset + extra] + entry.cost == value {
          next = versions[number]
          break
        }
      }
      guard let next else { preconditionFailure("a table holds what it was made from") }
      version = next
    }
  }

  // MARK: by division

  /// Over the sets of categories that may be present: the items outside the set are barred, one of
  /// each category in it is there, and the load is held by a price.
  private mutating func divide(
    _ items: [Int], own: Int, base: Double, load: Int, room: Int, forced: Int?
  ) {
    for layer in relaxation.isEnough.indices
    where layer & own == own && relaxation.isEnough[layer] {
      let missing = relaxation.missingPrice[layer]
      let inside = items.filter { entries[$0].mask & ~layer == 0 && entries[$0].demand <= room }
      func cost(_ item: Int) -> Double {
        entries[item].cost + missing * Double(entries[item].demand)
      }
      func ratio(_ item: Int) -> Double {
        entries[item].demand == 0 ? -.infinity : cost(item) / Double(entries[item].demand)
      }
      let worth = inside.filter { cost($0) < 0 }.sorted { (ratio($0), $0) < (ratio($1), $1) }
      var total = base + missing * Double(load)
      var left = room
      var taken: [(position: Int32, amount: Double)] = []
      for item in worth {
        let amount = entries[item].demand <= left ? 1 : Double(left) / Double(entries[item].demand)
        guard amount > 0 else { break }
        total += amount * cost(item)
        taken.append((entries[item].position, amount))
        left -= min(left, entries[item].demand)
      }
      // Each category that nothing worth having brings costs at least its cheapest bringer's share.
      for bit in 0..<relaxation.categoryWeights.count where layer & ~own & (1 << bit) != 0 {
        let bringers = inside.filter { entries[$0].mask & (1 << bit) != 0 }
        guard bringers.allSatisfy({ cost($0) >= 0 }) else { continue }
        var cheapest: (item: Int, share: Double)?
        for item in bringers {
          let share = cost(item) / Double(entries[item].mask.nonzeroBitCount)
          if cheapest.map({ share < $0.share }) ?? true { cheapest = (item, share) }
        }
        total += cheapest?.share ?? .infinity
        if let cheapest { taken.append((entries[cheapest.item].position, 1)) }
      }
      guard total < value else { continue }
      value = total
      chosen = taken
      if let forced { chosen.append((entries[forced].position, 1)) }
    }
  }
}
