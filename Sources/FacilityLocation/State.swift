/// A division in the making: who is in which cluster, with the sums that make a change cheap.
///
/// The site of a cluster is never stored: it is always the member that serves it at least cost, so
/// that moving a sede is part of every other move. A cluster that no member can serve is
/// `unhosted`; the search dissolves it before it goes on.
struct State {
  static let outside = -1

  let model: Model
  /// Cluster of each customer, or `outside`.
  private(set) var cluster: [Int]
  /// Members of a cluster as a list through the customers; -1 ends it.
  private(set) var first: [Int]
  private(set) var next: [Int]
  private var previous: [Int]
  private(set) var size: [Int]
  private(set) var load: [Int]
  private(set) var categories: [CategorySet]
  /// Categories that exactly one member of the cluster has.
  private(set) var single: [CategorySet]
  private var categoryMembers: [Int]
  private(set) var loadLimit: [Int]
  /// Cost of the cluster by itself: service, opening, missing categories.
  private(set) var value: [Double]
  private(set) var unhosted: [Bool]
  private var deficits: [Int]
  /// For each placed customer, what serving its whole cluster from its site costs.
  private(set) var service: [Double]
  /// Demand of each group in each cluster, by group.
  private(set) var groupLoad: [Int]
  private(set) var groupPlaced: [Int]
  private(set) var groupBulk: [Int]
  private var emptyClusters: [Int]

  /// The wanted categories that count as missing where absent; see `Search`.
  let wanted: CategorySet
  private(set) var demandLeft: Int
  private(set) var cost = 0.0
  /// Categories that clusters lack of the minimum, summed.
  private(set) var deficit = 0
  /// Every move since the last `commit`.
  private(set) var journal: [(customer: Int, from: Int)] = []

  init(_ model: Model, wanted: CategorySet) {
    let count = model.count
    self.model = model
    self.wanted = wanted
    cluster = Array(repeating: State.outside, count: count)
    first = Array(repeating: -1, count: count)
    next = first
    previous = first
    size = Array(repeating: 0, count: count)
    load = size
    categories = Array(repeating: [], count: count)
    single = categories
    categoryMembers = Array(repeating: 0, count: count * model.categoryCount)
    loadLimit = Array(repeating: .max, count: count)
    value = Array(repeating: 0, count: count)
    unhosted = Array(repeating: false, count: count)
    deficits = size
    service = value
    groupLoad = Array(repeating: 0, count: count * model.groupMembers.count)
    groupPlaced = Array(repeating: 0, count: model.groupMembers.count)
    groupBulk = groupPlaced
    emptyClusters = Array((0..<count).reversed())
    demandLeft = model.demand.reduce(0, +)
  }

  /// The state of a known assignment, every sum made anew.
  init(_ model: Model, wanted: CategorySet, assignment: [Int]) {
    self.init(model, wanted: wanted)
    for (customer, k) in assignment.enumerated() where k >= 0 { move(customer, to: k) }
    commit()
  }

  /// A cluster without members, to move customers to; the same until one is used.
  var emptyCluster: Int { emptyClusters[emptyClusters.count - 1] }

  func deficit(of categories: CategorySet) -> Int {
    max(0, model.minimumCategories - categories.count)
  }

  // MARK: Changing

  /// Moves a customer to another cluster, to an empty one or `outside`.
  mutating func move(_ customer: Int, to target: Int) {
    let source = cluster[customer]
    journal.append((customer, source))
    transfer(customer, from: source, to: target)
  }

  mutating func commit() { journal.removeAll(keepingCapacity: true) }

  /// Takes back every move since the last `commit`.
  mutating func rollBack() {
    while let step = journal.popLast() {
      transfer(step.customer, from: cluster[step.customer], to: step.from)
    }
  }

  private mutating func transfer(_ customer: Int, from source: Int, to target: Int) {
    cost += tieChange(moving: customer, to: target)
    regroup(customer, from: source, to: target)
    if source == State.outside { demandLeft -= model.demand[customer] } else { detach(customer) }
    cluster[customer] = target
    if target == State.outside { demandLeft += model.demand[customer] } else { attach(customer) }
  }

  private mutating func detach(_ customer: Int) {
    let k = cluster[customer]
    let row = customer * model.count
    unlink(customer, from: k)
    var s = first[k]
    while s >= 0 {
      let own = model.pairs[row + s].served
      service[s] = own < Model.barred ? service[s] - own : wholeService(at: s, of: k)
      s = next[s]
    }
    size[k] -= 1
    load[k] -= model.demand[customer]
    count(customer, in: k, by: -1)
    if model.loadLimit[customer] != .max { loadLimit[k] = leastLoadLimit(in: k) }
    if size[k] == 0 { emptyClusters.append(k) }
    revalue(k)
  }

  private mutating func attach(_ customer: Int) {
    let k = cluster[customer]
    let row = customer * model.count
    if size[k] == 0 { use(k) }
    var own = model.pairs[row + customer].served
    var s = first[k]
    while s >= 0 {
      service[s] += model.pairs[row + s].served
      own += model.pairs[row + s].serving
      s = next[s]
    }
    service[customer] = own
    link(customer, into: k)
    size[k] += 1
    load[k] += model.demand[customer]
    count(customer, in: k, by: 1)
    loadLimit[k] = min(loadLimit[k], model.loadLimit[customer])
    revalue(k)
  }

  private mutating func use(_ k: Int) {
    let index = emptyClusters.lastIndex(of: k)!
    emptyClusters.swapAt(index, emptyClusters.count - 1)
    emptyClusters.removeLast()
  }

  private mutating func link(_ customer: Int, into k: Int) {
    previous[customer] = -1
    next[customer] = first[k]
    if first[k] >= 0 { previous[first[k]] = customer }
    first[k] = customer
  }

  private mutating func unlink(_ customer: Int, from k: Int) {
    let (before, after) = (previous[customer], next[customer])
    if before >= 0 { next[before] = after } else { first[k] = after }
    if after >= 0 { previous[after] = before }
  }

  private func wholeService(at site: Int, of k: Int) -> Double {
    var sum = 0.0
    var j = first[k]
    while j >= 0 {
      sum += model.pairs[site * model.count + j].serving
      j = next[j]
    }
    return sum
  }

  private func leastLoadLimit(in k: Int) -> Int {
    var least = Int.max
    var j = first[k]
    while j >= 0 {
      least = min(least, model.loadLimit[j])
      j = next[j]
    }
    return least
  }

  private mutating func count(_ customer: Int, in k: Int, by step: Int) {
    var rest = model.categories[customer].rawValue
    while rest != 0 {
      let category = rest.trailingZeroBitCount
      rest &= rest - 1
      let bit = CategorySet(rawValue: 1 << UInt64(category))
      categoryMembers[k * model.categoryCount + category] += step
      let members = categoryMembers[k * model.categoryCount + category]
      if members == 0 { categories[k].remove(bit) } else { categories[k].insert(bit) }
      if members == 1 { single[k].insert(bit) } else { single[k].remove(bit) }
    }
  }

  private mutating func regroup(_ customer: Int, from source: Int, to target: Int) {
    let group = model.group[customer]
    guard group >= 0 else { return }
    let row = group * model.count
    if source == State.outside {
      groupPlaced[group] += model.demand[customer]
    } else {
      groupLoad[row + source] -= model.demand[customer]
    }
    if target == State.outside {
      groupPlaced[group] -= model.demand[customer]
    } else {
      groupLoad[row + target] += model.demand[customer]
    }
    var bulk = target == State.outside ? 0 : groupLoad[row + target]
    for other in model.groupMembers[group] where other != customer && cluster[other] >= 0 {
      bulk = max(bulk, groupLoad[row + cluster[other]])
    }
    groupBulk[group] = bulk
  }

  private mutating func revalue(_ k: Int) {
    cost -= value[k]
    deficit -= deficits[k]
    if size[k] == 0 {
      value[k] = 0
      unhosted[k] = false
      deficits[k] = 0
    } else {
      let service = leastService(of: k)
      unhosted[k] = service == .infinity
      value[k] = (unhosted[k] ? 0 : service) + missingCost(categories[k], load[k])
      deficits[k] = deficit(of: categories[k])
    }
    cost += value[k]
    deficit += deficits[k]
  }
}
