import FacilityLocation

/// The model written down a second time, for few customers and without regard to speed: it reads
/// the library's problem and shares no rule with it.
struct BruteForce {
  let problem: Problem

  struct Optimum {
    var demandLeft: Int
    var cost: Double
    var blocks: [[Int]] = []
  }

  /// Over all partitions of all subsets of the customers.
  func optimum() -> Optimum {
    let all = Array(problem.customers.indices)
    var best = Optimum(demandLeft: .max, cost: .infinity)
    for left in subsets(of: all) {
      let demandLeft = demand(left)
      guard demandLeft <= best.demandLeft else { continue }
      for (blocks, cost) in divisions(of: all.filter { !left.contains($0) })
      where (demandLeft, cost) < (best.demandLeft, best.cost) {
        best = Optimum(demandLeft: demandLeft, cost: cost, blocks: blocks)
      }
    }
    return best
  }

  /// Of all divisions that leave out so much demand at most, the cheapest: that of `optimum()`
  /// leaves out the least, and may cost more.
  func leastCost(leavingAtMost demandLeft: Int) -> Double {
    let all = Array(problem.customers.indices)
    return subsets(of: all).prefix { demand($0) <= demandLeft }.flatMap { left in
      divisions(of: all.filter { !left.contains($0) }).map(\.cost)
    }.min() ?? .infinity
  }

  /// All that place every one of these customers.
  private func divisions(of members: [Int]) -> [(blocks: [[Int]], cost: Double)] {
    partitions(of: members).compactMap { blocks in
      guard problem.siteCount == nil || blocks.isEmpty || blocks.count == problem.siteCount,
        let cost = cost(of: blocks)
      else { return nil }
      return (blocks, cost)
    }
  }

  private func subsets(of members: [Int]) -> [[Int]] {
    members.reduce([[]]) { subsets, member in subsets + subsets.map { $0 + [member] } }
      .sorted { demand($0) < demand($1) }
  }

  /// Into blocks each of which can stand.
  private func partitions(of members: [Int]) -> [[[Int]]] {
    guard let first = members.first else { return [[]] }
    return subsets(of: Array(members.dropFirst())).flatMap { others -> [[[Int]]] in
      let block = [first] + others
      guard blockCost(block) != nil else { return [] }
      return partitions(of: members.filter { !block.contains($0) }).map { [block] + $0 }
    }
  }

  private func demand(_ members: [Int]) -> Int {
    members.map { problem.customers[$0].demand }.reduce(0, +)
  }

  /// Nil when a block breaks a hard rule.
  func cost(of blocks: [[Int]]) -> Double? {
    var sum = 0.0
    let placed = Set(blocks.joined())
    for block in blocks {
      guard let served = blockCost(block) else { return nil }
      sum += served + missing(block, placed)
    }
    return sum + cutOff(blocks) + apart(blocks, placed)
  }

  func blockCost(_ block: [Int]) -> Double? {
    let load = demand(block)
    var distinct: Set<Int> = []
    for customer in block {
      for category in 0..<64
      where problem.customers[customer].categories.contains(.init(category: category)) {
        distinct.insert(category)
      }
    }
    guard distinct.count >= problem.minimumCategories, obeysPins(block) else { return nil }
    let limits = block.compactMap { problem.customers[$0].loadLimit }
    return problem.sites.filter { site in
      guard block.contains(site.customer) else { return false }
      return limits.isEmpty
        ? load <= site.capacity && load <= problem.largestLoad
        : load <= site.utmostCapacity && limits.allSatisfy { load <= $0 }
    }.map { site in
      block.map { customer in
        let pins = problem.customers[customer]
        let allowed =
          (pins.fixedSite == nil || pins.fixedSite == site.customer)
          && !pins.forbiddenSites.contains(site.customer)
        return allowed ? problem.costs[customer, site.customer] : .infinity
      }.reduce(site.openingCost, +)
    }.filter { $0 < .infinity }.min()
  }

  private func obeysPins(_ block: [Int]) -> Bool {
    for unit in problem.together {
      let inside = unit.filter(block.contains)
      if !inside.isEmpty, inside.count < unit.count { return false }
    }
    return !problem.apart.contains { $0.a != $0.b && block.contains($0.a) && block.contains($0.b) }
  }

  func missing(_ block: [Int], _ placed: Set<Int>) -> Double {
    func some(_ members: some Sequence<Int>, have category: Int) -> Bool {
      members.contains {
        problem.customers[$0].categories.contains(.init(category: category))
      }
    }
    let absent = (0..<64).filter {
      problem.wantedCategories.contains(.init(category: $0)) && some(placed, have: $0)
        && !some(block, have: $0)
    }
    let load = demand(block)
    return problem.missingPrice * Double(absent.count) * Double(load)
  }

  func cutOff(_ blocks: [[Int]]) -> Double {
    var people = 0
    for group in Set(problem.customers.compactMap(\.group)) {
      let parts = blocks.map { block in
        block.filter { problem.customers[$0].group == group }
          .map { problem.customers[$0].demand }.reduce(0, +)
      }
      people += parts.reduce(0, +) - (parts.max() ?? 0)
    }
    return problem.cohesionPrice * Double(people)
  }

  func apart(_ blocks: [[Int]], _ placed: Set<Int>) -> Double {
    var amount = 0.0
    for flow in problem.flows where placed.contains(flow.a) && placed.contains(flow.b) {
      let together = blocks.contains { $0.contains(flow.a) && $0.contains(flow.b) }
      if !together { amount += flow.amount }
    }
    return problem.flowPrice * amount
  }
}
