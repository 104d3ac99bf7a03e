/// Finds the boxes that contain a point: an R-tree packed once by sort-tile-recursive.
///
/// Nodes lie in one array, level upon level from the leaves to the root; the children of a node
/// are neighbours.
struct BoxTree: Sendable {
  private static let fanOut = 16

  private struct Node {
    let box: GridBox
    /// The first child: an index of `items` in a leaf, else of `nodes`.
    let first: Int
    let count: Int
  }

  /// Indices of the caller's boxes in the order of the leaves.
  private let items: [Int]
  private let boxes: [GridBox]
  private let nodes: [Node]
  private let leafCount: Int

  init(_ boxes: [GridBox]) {
    self.boxes = boxes
    items = BoxTree.tiled(boxes)
    var nodes: [Node] = []
    var level = 0..<0
    for first in stride(from: 0, to: items.count, by: BoxTree.fanOut) {
      let count = min(BoxTree.fanOut, items.count - first)
      let box = items[first..<first + count].reduce(GridBox.empty) { $0.union(boxes[$1]) }
      nodes.append(Node(box: box, first: first, count: count))
    }
    leafCount = nodes.count
    level = 0..<nodes.count
    while level.count > 1 {
      let start = nodes.count
      for first in stride(from: level.lowerBound, to: level.upperBound, by: BoxTree.fanOut) {
        let count = min(BoxTree.fanOut, level.upperBound - first)
        let box = nodes[first..<first + count].reduce(GridBox.empty) { $0.union($1.box) }
        nodes.append(Node(box: box, first: first, count: count))
      }
      level = start..<nodes.count
    }
    self.nodes = nodes
  }

  /// The indices of the boxes that contain the point, in no order.
  func containing(_ point: GridPoint) -> [Int] {
    var found: [Int] = []
    guard !nodes.isEmpty else { return found }
    var open = [nodes.count - 1]
    while let index = open.popLast() {
      let node = nodes[index]
      guard node.box.contains(point) else { continue }
      for child in node.first..<node.first + node.count {
        if index >= leafCount {
          open.append(child)
        } else if boxes[items[child]].contains(point) {
          found.append(items[child])
        }
      }
    }
    return found
  }

  /// Vertical strips of leaves, within each from south to north: neighbours share leaves.
  private static func tiled(_ boxes: [GridBox]) -> [Int] {
    let centres = boxes.map(\.doubledCentre)
    let byX = boxes.indices.sorted { (centres[$0].x, $0) < (centres[$1].x, $1) }
    let leaves = (boxes.count + fanOut - 1) / fanOut
    let strips = max(1, Int(Double(leaves).squareRoot().rounded(.up)))
    let width = max(1, (leaves + strips - 1) / strips * fanOut)
    return stride(from: 0, to: byX.count, by: width).flatMap { start in
      byX[start..<min(start + width, byX.count)].sorted {
        (centres[$0].y, $0) < (centres[$1].y, $1)
      }
    }
  }
}
