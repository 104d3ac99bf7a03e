internal import Contracts
internal import DelimitedText
internal import Geo

/// One record of one layer of colonias.
struct ColoniaDrawing {
  let layer: String
  /// Nil where the key is the record's number, which no other layer shares.
  let keyField: String?
  let key: String
  let name: String
  private(set) var polygons: [Polygon] = []

  init(layer: String, keyField: String?, key: String, name: String) {
    self.layer = layer
    self.keyField = keyField
    self.key = key
    self.name = name
  }

  /// The id it has by itself.
  var ownID: String { layer + ":" + key }

  var box: GridBox { polygons.map(\.box).reduce(GridBox([])) { $0.union($1) } }

  func drawn(_ polygons: [Polygon]) -> ColoniaDrawing {
    var drawing = self
    drawing.polygons = polygons
    return drawing
  }
}

/// Gives every drawing the id of its colonia.
///
/// A record is one colonia with the others of its key in its layer, and with those of other layers
/// that have the same key field, key and name and whose box overlaps its own; so on from layer to
/// layer. The id is that of the first layer by name.
///
/// - Parameter drawings: layer by layer, these by name.
func identified(_ drawings: [ColoniaDrawing]) -> [Colonia] {
  var colonias = DisjointSets(count: drawings.count)
  var firstOfKey: [String: Int] = [:]
  var alike: [[String]: [Int]] = [:]
  for (index, drawing) in drawings.enumerated() {
    if let first = firstOfKey[drawing.ownID] {
      colonias.join(first, index)
    } else {
      firstOfKey[drawing.ownID] = index
    }
    let name = matchingKey(drawing.name)
    if let field = drawing.keyField, !name.isEmpty {
      alike[[field, drawing.key, name], default: []].append(index)
    }
  }
  for candidates in alike.values {
    for (position, index) in candidates.enumerated() {
      for other in candidates[..<position] where drawings[other].box.overlaps(drawings[index].box) {
        colonias.join(other, index)
      }
    }
  }
  return drawings.indices.map { index in
    // Drawings come layer by layer, so that the least of a colonia is one of its first layer.
    let id = drawings[colonias.representative(index)].ownID
    return Colonia(
      id: id, name: drawings[index].name, kind: .colonia, polygons: drawings[index].polygons)
  }
}

/// Which of some items have been joined, directly or through others.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (representative(a), representative(b))
    parents[max(a, b)] = min(a, b)
  }

  /// The least of the items joined with this one.
  mutating func representative(_ item: Int) -> Int {
    var item = item
    while parents[item] != item {
      parents[item] = parents[parents[item]]
      item = parents[item]
    }
    return item
  }
}
