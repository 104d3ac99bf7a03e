internal import Contracts
internal import Geo

/// A table each of whose rows has a place on the map, or none where that is not known.
struct Layer {
  enum Kind {
    case points, lines, areas
  }

  let kind: Kind
  private(set) var table: Table
  /// One for each row, of the layer's kind; nil for a row whose place is not known.
  let geometries: [Geometry?]

  init(_ kind: Kind, table: Table, geometries: [Geometry?]) {
    self.kind = kind
    self.table = table
    self.geometries = geometries
  }

  func stamped(_ stamp: String?) -> Layer {
    var layer = self
    layer.table = table.stamped(stamp)
    return layer
  }
}

/// A place on the map. What is known on the ground is in WGS84 degrees, what is drawn in the national
/// plane stays in it.
enum Geometry {
  case point(Coordinate)
  /// Two points or more.
  case line([Coordinate])
  /// One polygon or several that share no area.
  case areas([Polygon])
}
