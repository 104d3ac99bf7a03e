/// A network with integer capacities and its greatest flow, by Dinic's algorithm.
///
/// Nodes are numbered from 0. Which of several greatest flows is found follows from the order in
/// which arcs were added, and from nothing else.
struct MaximumFlow {
  private struct Arc {
    let to: Int
    /// What may still flow along it.
    var residual: Int
  }

  /// Each arc is followed by its reverse: `arc ^ 1` is the other one of the pair.
  private var arcs: [Arc] = []
  private var outgoing: [[Int]]
  /// Arcs away from the source, by the last search in breadth; -1 where it did not come.
  private var depth: [Int]
  /// The next outgoing arc to try at each node; those before it lead nowhere in this phase.
  private var next: [Int]

  init(nodes: Int) {
    outgoing = Array(repeating: [], count: nodes)
    depth = Array(repeating: -1, count: nodes)
    next = Array(repeating: 0, count: nodes)
  }

  /// Adds an arc and returns the number by which `flow(along:)` knows it.
  mutating func addArc(from: Int, to: Int, capacity: Int) -> Int {
    let arc = arcs.count
    outgoing[from].append(arc)
    outgoing[to].append(arc + 1)
    arcs.append(Arc(to: to, residual: capacity))
    arcs.append(Arc(to: from, residual: 0))
    return arc
  }

  func flow(along arc: Int) -> Int { arcs[arc ^ 1].residual }

  /// Sends as much as possible and returns how much that is.
  mutating func maximise(from source: Int, to sink: Int) -> Int {
    var total = 0
    while searchInBreadth(from: source, to: sink) {
      for node in next.indices { next[node] = 0 }
      while true {
        let pushed = push(.max, from: source, to: sink)
        if pushed == 0 { break }
        total += pushed
      }
    }
    return total
  }

  private mutating func searchInBreadth(from source: Int, to sink: Int) -> Bool {
    for node in depth.indices { depth[node] = -1 }
    depth[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for arc in outgoing[node] where arcs[arc].residual > 0 && depth[arcs[arc].to] < 0 {
        depth[arcs[arc].to] = depth[node] + 1
        queue.append(arcs[arc].to)
      }
    }
    return depth[sink] >= 0
  }

  /// Pushes up to `limit` along one shortest path; the recursion is as deep as that path is long.
  private mutating func push(_ limit: Int, from node: Int, to sink: Int) -> Int {
    if node == sink { return limit }
    while next[node] < outgoing[node].count {
      let arc = outgoing[node][next[node]]
      if arcs[arc].residual > 0, depth[arcs[arc].to] == depth[node] + 1 {
        let pushed = push(min(limit, arcs[arc].residual), from: arcs[arc].to, to: sink)
        if pushed > 0 {
          arcs[arc].residual -= pushed
          arcs[arc ^ 1].residual += pushed
          return pushed
        }
      }
      next[node] += 1
    }
    return 0
  }
}
