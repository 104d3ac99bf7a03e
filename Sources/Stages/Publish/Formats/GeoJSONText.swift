internal import Contracts
internal import Geo

/// A layer as RFC 7946 GeoJSON: WGS84 without `crs`, seven decimals, outer rings counterclockwise,
/// one feature a line, properties in the order of the table's fields.
///
/// Written here because the order of the fields is what a map program shows, and the encoders of
/// the standard library either sort keys or shuffle them.
enum GeoJSONText {
  /// - Parameter members: added at the top level, in this order.
  /// - Parameter plane: from which areas come back to the ground.
  static func encode(
    _ layer: Layer, members: [(name: String, value: String)], from plane: borrowing NationalPlane
  ) -> [UInt8] {
    var bytes = Array(#"{"type":"FeatureCollection""#.utf8)
    for member in members {
      bytes += ",\n".utf8
      appendString(member.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      appendString(member.value, to: &bytes)
    }
    bytes += ",\n\"features\":[".utf8
    for (index, row) in layer.table.rows.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      append(row, layer.table, to: &bytes)
      append(layer.geometries[index], plane, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  private static func append(_ row: [Cell], _ table: Table, to bytes: inout [UInt8]) {
    bytes += #"{"type":"Feature","properties":{"#.utf8
    for (index, (field, cell)) in zip(table.fields, row).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendString(field.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(cell, to: &bytes)
    }
    bytes += #"},"geometry":"#.utf8
  }

  private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): appendString(text, to: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number, let places):
      bytes += (FixedPoint.text(number, places: places) ?? "null").utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .missing: bytes += "null".utf8
    }
  }

  private static func append(
    _ geometry: Geometry?, _ plane: borrowing NationalPlane, to bytes: inout [UInt8]
  ) {
    switch geometry {
    case .point(let point):
      bytes += #"{"type":"Point","coordinates":"#.utf8
      append(point, to: &bytes)
    case .line(let points):
      bytes += #"{"type":"LineString","coordinates":"#.utf8
      append(points, to: &bytes)
    case .areas(let polygons):
      appendAreas(Polygon.onTheGround(polygons, plane).map(directed), to: &bytes)
      return
    case nil:
      bytes += "null".utf8
      return
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// One polygon, several, or none.
  private static func appendAreas(_ polygons: [[[Coordinate]]], to bytes: inout [UInt8]) {
    switch polygons.count {
    case 0:
      bytes += "null".utf8
      return
    case 1:
      bytes += #"{"type":"Polygon","coordinates":"#.utf8
      append(polygons[0], to: &bytes, appending: append)
    default:
      bytes += #"{"type":"MultiPolygon","coordinates":"#.utf8
      append(polygons, to: &bytes) { append($0, to: &$1, appending: append) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append<Item>(
    _ items: [Item], to bytes: inout [UInt8], appending: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appending(item, &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Closed, the outer ring anticlockwise and holes clockwise.
  private static func directed(_ rings: [[Coordinate]]) -> [[Coordinate]] {
    rings.enumerated().map { index, ring in
      let turned = isClockwise(ring[...]) == (index == 0) ? ring.reversed() : ring
      return turned + turned.prefix(1)
    }
  }

  private static func append(_ points: [Coordinate], to bytes: inout [UInt8]) {
    append(points, to: &bytes, appending: append)
  }

  private static func append(_ point: Coordinate, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    bytes += (FixedPoint.text(point.longitude, places: 7) ?? "0").utf8
    bytes.append(UInt8(ascii: ","))
    bytes += (FixedPoint.text(point.latitude, places: 7) ?? "0").utf8
    bytes.append(UInt8(ascii: "]"))
  }

  /// By the sign of the area, in degrees; the first vertex is taken for origin so that small
  /// polygons keep their precision.
  private static func isClockwise(_ ring: ArraySlice<Coordinate>) -> Bool {
    guard let origin = ring.first else { return false }
    var doubleArea = 0.0
    for (a, b) in zip(ring, ring.dropFirst()) {
      doubleArea +=
        (a.longitude - origin.longitude) * (b.latitude - origin.latitude)
        - (b.longitude - origin.longitude) * (a.latitude - origin.latitude)
    }
    return doubleArea < 0
  }

  private static func appendString(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case 0x00..<0x20:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
