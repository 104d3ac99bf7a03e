internal import Contracts
internal import Geo

/// What the records of one key say of a place, before it is settled. Sets, so that the order of the
/// records changes nothing.
struct PlaceDraft {
  private var names: Set<String> = []
  private var ambitos: Set<Ambito> = []
  private var points: Set<Coordinate> = []
  private(set) var polygons: [Polygon] = []

  /// Of several names and points the lowest counts.
  var name: String? { names.min() }
  var point: Coordinate? { points.min() }
  /// A locality that is urban in one record is urban.
  var ambito: Ambito? { ambitos.contains(.urbana) ? .urbana : ambitos.first }
  var isPoint: Bool { !points.isEmpty }

  /// True when there was a drawing of the same kind already.
  mutating func add(_ drawing: Layer.Drawing, named name: String?) -> Bool {
    if let name { names.insert(name) }
    switch drawing {
    case .nothing:
      return false
    case .point(let point):
      defer { points.insert(point) }
      return !points.isEmpty
    case .polygons(let drawn):
      defer { polygons += drawn.filter { !polygons.contains($0) } }
      return !polygons.isEmpty
    }
  }

  mutating func add(_ ambito: Ambito) { ambitos.insert(ambito) }
}

extension [Polygon] {
  /// As documents carry them, in an order that does not depend on the records they come from.
  var encodedInOrder: [EncodedPolygon] {
    map(\.encoded).sorted { $0.rings.lexicographicallyPrecedes($1.rings) }
  }
}
