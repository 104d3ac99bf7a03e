/// A flow of given value through a network whose arcs have lower and upper bounds.
///
/// Lower bounds are sent beforehand; what a node then has too much or too little of is settled by
/// a greatest flow between two added nodes. The flow exists exactly when that one settles all.
struct BoundedFlow {
  private struct Arc {
    let from: Int
    let to: Int
    let bounds: ClosedRange<Int>
  }

  private let nodes: Int
  private var arcs: [Arc] = []

  /// A network of nodes 0 ..< nodes without arcs.
  init(nodes: Int) { self.nodes = nodes }

  /// Adds an arc; the flow is returned in the order in which arcs were added.
  mutating func addArc(from: Int, to: Int, bounds: ClosedRange<Int>) {
    arcs.append(Arc(from: from, to: to, bounds: bounds))
  }

  /// What flows along each arc when `value` goes from `source` to `sink`; nil when the bounds
  /// exclude it.
  func flow(_ value: Int, from source: Int, to sink: Int) -> [Int]? {
    let supply = nodes
    let demand = nodes + 1
    var network = MaximumFlow(nodes: nodes + 2)
    var surplus = Array(repeating: 0, count: nodes)
    surplus[source] += value
    surplus[sink] -= value
    let numbers = arcs.map { arc in
      surplus[arc.to] += arc.bounds.lowerBound
      surplus[arc.from] -= arc.bounds.lowerBound
      return network.addArc(from: arc.from, to: arc.to, capacity: arc.bounds.count - 1)
    }
    var owed = 0
    for (node, amount) in surplus.enumerated() {
      if amount > 0 {
        _ = network.addArc(from: supply, to: node, capacity: amount)
        owed += amount
      } else if amount < 0 {
        _ = network.addArc(from: node, to: demand, capacity: -amount)
      }
    }
    guard network.maximise(from: supply, to: demand) == owed else { return nil }
    return zip(arcs, numbers).map { $0.bounds.lowerBound + network.flow(along: $1) }
  }
}
