/// A division in the making: who is in which cluster, with the sums that make a change cheap.
///
/// The site of a cluster is always the member that serves it at least cost, so that moving a sede
/// is part of every other move. A cluster that no member can serve is `unhosted`; the search
/// dissolves it before it goes on.
///
/// Units: customers that belong together move together, named by their leader; see `Model`.
struct State {
  static let outside = -1

  /// A customer's place, with what is asked of it as a site. One record, because the search waits
  /// for memory more than it computes.
  struct Seat {
    /// Cost of serving its whole cluster from here, the opening included.
    var total = 0.0
    let capacity: Int
    var cluster = Int32(State.outside)
    /// Members of a cluster as a list through the customers; -1 ends it.
    var next: Int32 = -1
    var previous: Int32 = -1
  }

  struct Cluster {
    var first: Int32 = -1
    /// The member that serves at least cost, -1 for none.
    var site: Int32 = -1
    var size = 0
    var load = 0
    var loadLimit = Int.max
    var categories: CategorySet = []
    /// Categories that exactly one member has.
    var single: CategorySet = []
    /// Cost of the cluster by itself: service, opening, missing categories.
    var value = 0.0
    var deficit = 0
    /// Index in `open`.
    var place = -1

    var unhosted: Bool { size > 0 && site < 0 }
  }

  let model: Model
  private(set) var seats: [Seat]
  private(set) var clusters: [Cluster]
  /// The clusters with members, in no order that means anything.
  private(set) var open: [Int] = []
  private var categoryMembers: [Int32]
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
  /// By how many the clusters may differ from the number asked for, for now; see `SitePrice`.
  var countSlack = 0
  /// Every move since the last `commit`.
  private(set) var journal: [(customer: Int32, from: Int32)] = []

  init(_ model: Model, wanted: CategorySet) {
    let count = model.count
    self.model = model
    self.wanted = wanted
    seats = model.capacity.map { Seat(capacity: $0) }
    clusters = Array(repeating: Cluster(), count: count)
    categoryMembers = Array(repeating: 0, count: count * model.categoryCount)
    groupLoad = Array(repeating: 0, count: count * model.groupMembers.count)
    groupPlaced = Array(repeating: 0, count: model.groupMembers.count)
    groupBulk = model.groupFloor
    emptyClusters = Array((0..<count).reversed())
    demandLeft = model.demand.reduce(0, +)
  }

  /// The state of a known assignment, every sum made anew.
  init(_ model: Model, wanted: CategorySet, assignment: [Int]) {
    self.init(model, wanted: wanted)
    for customer in model.leaders where assignment[customer] >= 0 {
      move(customer, to: assignment[customer])
    }
    commit()
  }

  /// A cluster without members, to move customers to; the same until one is used.
  var emptyCluster: Int { emptyClusters[emptyClusters.count - 1] }

  var assignment: [Int] { seats.map { Int($0.cluster) } }

  /// How far the number of clusters is from those allowed for now.
  var countExcess: Int {
    model.siteCount.map { max(0, abs(open.count - $0) - countSlack) } ?? 0
  }

  var mayOpen: Bool { model.siteCount.map { open.count < $0 + countSlack } ?? true }
  var mayClose: Bool { model.siteCount.map { open.count > $0 - countSlack } ?? true }
  var mustOpen: Bool { model.siteCount.map { open.count < $0 - countSlack } ?? false }

  func cluster(of customer: Int) -> Int { Int(seats[customer].cluster) }

  func deficit(of categories: CategorySet) -> Int {
    max(0, model.minimumCategories - categories.count)
  }

  /// Calls with every member of a cluster, in no order that means anything.
  @inline(__always)
  func forEachMember(of k: Int, _ body: (Int) -> Void) {
    var member = clusters[k].first
    while member >= 0 {
      let next = seats[Int(member)].next
      body(Int(member))
      member = next
    }
  }

  // MARK: Changing

  /// Moves a unit to another cluster, to an empty one or `outside`.
  mutating func move(_ leader: Int, to target: Int) {
    journal.append((Int32(leader), seats[leader].cluster))
    transferUnit(leader, to: target)
  }

  mutating func commit() { journal.removeAll(keepingCapacity: true) }

  /// Takes back every move since the last `commit`.
  mutating func rollBack() {
    while let step = journal.popLast() { transferUnit(Int(step.customer), to: Int(step.from)) }
  }

  private mutating func transferUnit(_ leader: Int, to target: Int) {
    let source = cluster(of: leader)
    transfer(leader, from: source, to: target)
    for follower in model.followers[leader] { transfer(follower, from: source, to: target) }
    if source != State.outside { revalue(source) }
    if target != State.outside { revalue(target) }
  }

  private mutating func transfer(_ customer: Int, from source: Int, to target: Int) {
    cost += singleTieChange(moving: customer, to: target)
    regroup(customer, from: source, to: target)
    if source == State.outside { demandLeft -= model.demand[customer] } else { detach(customer) }
    seats[customer].cluster = Int32(target)
    if target == State.outside { demandLeft += model.demand[customer] } else { attach(customer) }
  }

  private mutating func detach(_ customer: Int) {
    let k = cluster(of: customer)
    let row = customer * model.count
    unlink(customer, from: k)
    var s = Int(clusters[k].first)
    while s >= 0 {
      let own = model.pairs[row + s].served
      seats[s].total = own < Model.barred ? seats[s].total - own : wholeCost(at: s, of: k)
      s = Int(seats[s].next)
    }
    clusters[k].size -= 1
    clusters[k].load -= model.demand[customer]
    count(customer, in: k, by: -1)
    if model.loadLimit[customer] != .max { clusters[k].loadLimit = leastLoadLimit(in: k) }
    if clusters[k].size == 0 { close(k) }
  }

  private mutating func attach(_ customer: Int) {
    let k = cluster(of: customer)
    let row = customer * model.count
    if clusters[k].size == 0 { use(k) }
    var own = model.pairs[row + customer].served + model.openingCost[customer]
    var s = Int(clusters[k].first)
    while s >= 0 {
      let pair = model.pairs[row + s]
      seats[s].total += pair.served
      own += pair.serving
      s = Int(seats[s].next)
    }
    seats[customer].total = own
    link(customer, into: k)
    clusters[k].size += 1
    clusters[k].load += model.demand[customer]
    count(customer, in: k, by: 1)
    clusters[k].loadLimit = min(clusters[k].loadLimit, model.loadLimit[customer])
  }

  private mutating func use(_ k: Int) {
    let index = emptyClusters.lastIndex(of: k)!
    emptyClusters.swapAt(index, emptyClusters.count - 1)
    emptyClusters.removeLast()
    clusters[k].place = open.count
    open.append(k)
  }

  private mutating func close(_ k: Int) {
    emptyClusters.append(k)
    let place = clusters[k].place
    let last = open.removeLast()
    if last != k {
      open[place] = last
      clusters[last].place = place
    }
  }

  private mutating func link(_ customer: Int, into k: Int) {
    let first = clusters[k].first
    seats[customer].previous = -1
    seats[customer].next = first
    if first >= 0 { seats[Int(first)].previous = Int32(customer) }
    clusters[k].first = Int32(customer)
  }

  private mutating func unlink(_ customer: Int, from k: Int) {
    let (before, after) = (seats[customer].previous, seats[customer].next)
    if before >= 0 { seats[Int(before)].next = after } else { clusters[k].first = after }
    if after >= 0 { seats[Int(after)].previous = before }
  }

  private func wholeCost(at site: Int, of k: Int) -> Double {
    var sum = model.openingCost[site]
    forEachMember(of: k) { sum += model.pairs[site * model.count + $0].serving }
    return sum
  }

  private func leastLoadLimit(in k: Int) -> Int {
    var least = Int.max
    forEachMember(of: k) { least = min(least, model.loadLimit[$0]) }
    return least
  }

  private mutating func count(_ customer: Int, in k: Int, by step: Int32) {
    var rest = model.categories[customer].rawValue
    while rest != 0 {
      let category = rest.trailingZeroBitCount
      rest &= rest - 1
      let bit = CategorySet(rawValue: 1 << UInt64(category))
      categoryMembers[k * model.categoryCount + category] += step
      let members = categoryMembers[k * model.categoryCount + category]
      if members == 0 {
        clusters[k].categories.remove(bit)
      } else {
        clusters[k].categories.insert(bit)
      }
      if members == 1 { clusters[k].single.insert(bit) } else { clusters[k].single.remove(bit) }
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
    bulk = max(bulk, model.groupFloor[group])
    for other in model.groupMembers[group] where other != customer {
      let k = cluster(of: other)
      if k >= 0 { bulk = max(bulk, groupLoad[row + k]) }
    }
    groupBulk[group] = bulk
  }

  private mutating func revalue(_ k: Int) {
    cost -= clusters[k].value
    deficit -= clusters[k].deficit
    if clusters[k].size == 0 {
      clusters[k].value = 0
      clusters[k].site = -1
      clusters[k].deficit = 0
    } else {
      let (site, service) = leastService(of: k)
      clusters[k].site = Int32(site)
      clusters[k].value =
        (site < 0 ? 0 : service) + missingCost(clusters[k].categories, clusters[k].load)
      clusters[k].deficit = deficit(of: clusters[k].categories)
    }
    cost += clusters[k].value
    deficit += clusters[k].deficit
  }
}
