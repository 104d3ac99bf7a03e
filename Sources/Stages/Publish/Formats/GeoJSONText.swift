internal import Contracts

/// A layer as RFC 7946 GeoJSON: WGS84 without `crs`, seven decimals, outer rings counterclockwise,
/// one feature a line, properties in the order of the table's fields.
///
/// Written here because the order of the fields is what a map program shows, and the encoders of
/// the standard library either sort keys or shuffle them.
enum GeoJSONText {
  /// - Parameter members: added at the top level, in this order.
  static func encode(_ layer: Layer, members: [(name: String, value: String)]) -> [UInt8] {
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
      append(row, layer.table, layer.geometries[index], to: &bytes)
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  private static func append(
    _ row: [Cell], _ table: Table, _ geometry: Geometry?, to bytes: inout [UInt8]
  ) {
    bytes += #"{"type":"Feature","properties":{"#.utf8
    for (index, (field, cell)) in zip(table.fields, row).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendString(field.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(cell, to: &bytes)
    }
    bytes += #"},"geometry":"#.utf8
    append(geometry, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
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

  private static func append(_ geometry: Geometry?, to bytes: inout [UInt8]) {
    switch geometry {
    case .point(let point):
      bytes += "{\"type\":\"Point\",\"coordinates\":\(position(point))}".utf8
    case .line(let points):
      bytes += "{\"type\":\"LineString\",\"coordinates\":\(positions(points))}".utf8
    case .polygon(let vertices):
      let open = vertices.last == vertices.first ? vertices.dropLast() : vertices[...]
      let ring = isClockwise(open) ? open.reversed() : Array(open)
      bytes += "{\"type\":\"Polygon\",\"coordinates\":[\(positions(ring + ring.prefix(1)))]}".utf8
    case nil:
      bytes += "null".utf8
    }
  }

  private static func positions(_ points: [Coordinate]) -> String {
    "[" + points.map(position).joined(separator: ",") + "]"
  }

  private static func position(_ point: Coordinate) -> String {
    let longitude = FixedPoint.text(point.longitude, places: 7) ?? "0"
    let latitude = FixedPoint.text(point.latitude, places: 7) ?? "0"
    return "[\(longitude),\(latitude)]"
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
