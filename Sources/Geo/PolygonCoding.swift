public import Contracts

extension Polygon {
  /// The polygon as documents carry it.
  public var encoded: EncodedPolygon { EncodedPolygon(rings: rings.map(Polyline.encode)) }

  /// Reads a polygon of a document.
  ///
  /// - Throws: `DocumentError` when the text is no polyline or leaves the grid.
  public init(_ encoded: EncodedPolygon) throws(DocumentError) {
    var rings: [[GridPoint]] = []
    rings.reserveCapacity(encoded.rings.count)
    for text in encoded.rings {
      guard let ring = Polyline.decode(text) else {
        throw .malformed(path: "polygons", problem: "no es un polígono codificado")
      }
      rings.append(ring)
    }
    self.init(rings: rings)
  }

  /// Reads the polygons of one place.
  public static func decoded(
    _ polygons: [EncodedPolygon]
  ) throws(DocumentError) -> [Polygon] {
    var decoded: [Polygon] = []
    for polygon in polygons { decoded.append(try Polygon(polygon)) }
    return decoded
  }
}

/// Google's encoded polyline: the differences from vertex to vertex, their sign in the lowest bit,
/// in groups of five bits from the lowest, each a printable character. Here x comes first and
/// whole millimetres take the place of hundred-thousandths of a degree.
enum Polyline {
  static func encode(_ points: [GridPoint]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(points.count * 8)
    var (x, y): (Int64, Int64) = (0, 0)
    for point in points {
      append(point.x - x, to: &bytes)
      append(point.y - y, to: &bytes)
      (x, y) = (point.x, point.y)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil for text that ends within a number, has other characters, or leaves the grid.
  static func decode(_ text: String) -> [GridPoint]? {
    var bytes = text.utf8.makeIterator()
    var points: [GridPoint] = []
    var (x, y): (Int64, Int64) = (0, 0)
    while let first = bytes.next() {
      guard let dx = number(first, &bytes), let second = bytes.next(),
        let dy = number(second, &bytes),
        let point = GridPoint(x: x &+ dx, y: y &+ dy)
      else { return nil }
      points.append(point)
      (x, y) = (point.x, point.y)
    }
    return points
  }

  private static func append(_ difference: Int64, to bytes: inout [UInt8]) {
    var rest = UInt64(bitPattern: (difference << 1) ^ (difference >> 63))
    while rest >= 0x20 {
      bytes.append(UInt8(rest & 0x1F | 0x20) + 63)
      rest >>= 5
    }
    bytes.append(UInt8(rest) + 63)
  }

  private static func number(
    _ first: UInt8, _ bytes: inout String.UTF8View.Iterator
  ) -> Int64? {
    var (byte, shift, bits): (UInt8, UInt64, UInt64) = (first, 0, 0)
    while true {
      // Ten groups hold every difference on the grid.
      guard (63...126).contains(byte), shift < 50 else { return nil }
      let group = UInt64(byte - 63)
      bits |= (group & 0x1F) << shift
      guard group & 0x20 != 0 else { break }
      guard let next = bytes.next() else { return nil }
      byte = next
      shift += 5
    }
    return Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
  }
}
