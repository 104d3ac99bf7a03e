internal import Contracts

/// What a map shows, in metres of the national plane.
struct MapExtent {
  private(set) var west = Double.infinity
  private(set) var south = Double.infinity
  private(set) var east = -Double.infinity
  private(set) var north = -Double.infinity

  /// All shapes with a margin; the whole country where there is none.
  init(_ shapes: some Sequence<PlanarShape?>) {
    for shape in shapes {
      switch shape {
      case .point(let point): include(point)
      case .line(let points): for point in points { include(point) }
      case .areas(let polygons): for point in polygons.joined().joined() { include(point) }
      case nil: break
      }
    }
    guard west <= east else {
      (west, south, east, north) = (900_000, 300_000, 4_100_000, 2_400_000)
      return
    }
    let margin = max(500, max(east - west, north - south) * 0.03)
    (west, south) = ((west - margin).rounded(.down), (south - margin).rounded(.down))
    (east, north) = ((east + margin).rounded(.up), (north + margin).rounded(.up))
  }

  private mutating func include(_ point: PlanarPoint) {
    west = min(west, point.x)
    east = max(east, point.x)
    south = min(south, point.y)
    north = max(north, point.y)
  }

  var width: Double { east - west }
  var height: Double { north - south }

  /// As much more to the sides, or above and below, as a page of this shape asks.
  func fitted(width: Double, height: Double) -> MapExtent {
    var fitted = self
    let missing = self.height * width / height - self.width
    if missing > 0 {
      fitted.west -= missing / 2
      fitted.east += missing / 2
    } else {
      let higher = self.width * height / width - self.height
      fitted.south -= higher / 2
      fitted.north += higher / 2
    }
    return fitted
  }

  func element(_ name: String) -> XMLElement {
    XMLElement(
      name, [:],
      [
        XMLElement("xmin", text: "\(west)"), XMLElement("ymin", text: "\(south)"),
        XMLElement("xmax", text: "\(east)"), XMLElement("ymax", text: "\(north)"),
      ])
  }

  var attributes: KeyValuePairs<String, String> {
    ["xmin": "\(west)", "ymin": "\(south)", "xmax": "\(east)", "ymax": "\(north)"]
  }
}
