// Several units moved at once, each into the place of the next: what shifts and swaps one after
// another reach only over divisions that cost more.

extension Search {
  /// Takes exchanges that gain until none is known, and what follows from each.
  mutating func exchangeInCycles() {
    var graph = exchangeGraph()
    var start = 0
    var unchanged = 0
    while unchanged <= model.count {
      let cost = state.cost
      if let cycle = graph.bestCycle(from: start), make(cycle, below: cost - model.rounding) {
        graph = exchangeGraph()
        unchanged = 0
      } else {
        unchanged += 1
        start = (start + 1) % (model.count + 1)
      }
    }
  }

  /// Whether the moves, made together, come below a cost; they are taken back if not.
  private mutating func make(_ cycle: [ExchangeGraph.Move], below cost: Double) -> Bool {
    state.commit()
    for move in cycle { state.move(move.unit, to: move.target) }
    guard state.cost < cost, state.deficit == 0 else {
      state.rollBack()
      return false
    }
    for move in cycle { enqueue(move.unit) }
    descend(swaps: true)
    state.commit()
    return true
  }

  private mutating func exchangeGraph() -> ExchangeGraph {
    var graph = ExchangeGraph(count: model.count)
    for unit in model.leaders where state.cluster(of: unit) >= 0 {
      let source = state.cluster(of: unit)
      graph.clusters[unit] = source
      let isLast = state.clusters[source].size == 1 + model.followers[unit].count
      let rest = state.outlook(removing: unit)
      if rest.value < .infinity, rest.deficit == 0, !isLast || state.mayClose {
        graph.add(
          from: graph.nobody, to: unit, in: source,
          cost: rest.value - state.clusters[source].value)
      }
      findNearby(unit)
      for near in nearby { addSteps(of: unit, to: near.cluster, &graph) }
    }
    graph.sort()
    return graph
  }

  private func addSteps(of unit: Int, to k: Int, _ graph: inout ExchangeGraph) {
    let before = state.clusters[k].value - state.tieChange(moving: unit, to: k)
    let joined = state.outlook(adding: unit, to: k)
    if joined.value < .infinity {
      graph.add(from: unit, to: graph.nobody, in: k, cost: joined.value - before)
    }
    state.forEachMember(of: k) { member in
      guard model.leader[member] == member else { return }
      let replaced = state.outlook(replacing: member, by: unit)
      if replaced.value < .infinity, replaced.deficit == 0 {
        graph.add(from: unit, to: member, in: k, cost: replaced.value - before)
      }
    }
  }
}

/// Units, and nobody, with a step from each to those whose place it may take: what the step changes
/// in that cluster.
///
/// A cycle through units of different clusters is an exchange and its sum what the exchange
/// changes, but for groups and flows: a step counts them as if it were the only one. (Ahuja, Orlin
/// and Sharma search for such cycles in multi-exchange neighbourhoods.) A cycle that gains has a
/// node from which on every partial sum gains; so from each node only such paths are followed, and
/// of those that meet in one node the cheapest.
struct ExchangeGraph {
  struct Move {
    var unit: Int
    var target: Int
  }

  /// Steps of a cycle at most.
  static let longest = 7

  private struct Step {
    var next: Int32
    /// Where the unit goes.
    var cluster: Int32
    var cost: Double
  }

  private struct Path {
    var node: Int32
    /// The cluster that its last node has left, -1 while that is open.
    var cluster: Int32
    var length: Int32
    /// The path without its last step.
    var before: Int32
    var cost: Double
  }

  let nobody: Int
  var clusters: [Int]
  private var steps: [[Step]]
  /// The cheapest path to each node, 0 before there is one.
  private var least: [Double]
  private var paths: [Path] = []

  init(count: Int) {
    nobody = count
    clusters = Array(repeating: State.outside, count: count + 1)
    steps = Array(repeating: [], count: count + 1)
    least = Array(repeating: 0, count: count + 1)
  }

  mutating func add(from node: Int, to next: Int, in cluster: Int, cost: Double) {
    steps[node].append(Step(next: Int32(next), cluster: Int32(cluster), cost: cost))
  }

  /// To be called once all steps are there: paths stop at the first that no longer gains.
  mutating func sort() {
    for node in steps.indices {
      steps[node].sort { ($0.cost, $0.next, $0.cluster) < ($1.cost, $1.next, $1.cluster) }
    }
  }

  /// The moves of the cycle through a node that gains most, if one is found.
  mutating func bestCycle(from start: Int) -> [Move]? {
    paths.removeAll(keepingCapacity: true)
    paths.append(
      Path(node: Int32(start), cluster: Int32(clusters[start]), length: 0, before: -1, cost: 0))
    var best = (cost: 0.0, last: -1, cluster: Int32(0))
    var head = 0
    while head < paths.count {
      let path = paths[head]
      for step in steps[Int(path.node)] {
        let cost = path.cost + step.cost
        guard cost < 0 else { break }
        if Int(step.next) == start {
          if cost < best.cost, start != nobody || !passes(head, step.cluster) {
            best = (cost, head, step.cluster)
          }
        } else if path.length < Self.longest - 1, cost < least[Int(step.next)],
          !passes(head, step.cluster)
        {
          least[Int(step.next)] = cost
          paths.append(
            Path(
              node: step.next, cluster: step.cluster, length: path.length + 1,
              before: Int32(head), cost: cost))
        }
      }
      head += 1
    }
    for path in paths { least[Int(path.node)] = 0 }
    return best.last < 0 ? nil : moves(to: best.last, closing: best.cluster)
  }

  private func passes(_ path: Int, _ cluster: Int32) -> Bool {
    var path = path
    while path >= 0 {
      if paths[path].cluster == cluster { return true }
      path = Int(paths[path].before)
    }
    return false
  }

  private func moves(to last: Int, closing cluster: Int32) -> [Move] {
    var moves: [Move] = []
    var target = Int(cluster)
    var path = last
    while path >= 0 {
      let node = Int(paths[path].node)
      if node != nobody { moves.append(Move(unit: node, target: target)) }
      target = Int(paths[path].cluster)
      path = Int(paths[path].before)
    }
    return moves
  }
}
