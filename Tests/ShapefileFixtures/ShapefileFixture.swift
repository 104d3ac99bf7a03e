public import Foundation

/// A small shapefile that a test writes to a temporary folder, right or wrong as the test wants it.
public struct ShapefileFixture: Sendable {
  public enum Shape: Sendable {
    case null
    case point(Double, Double)
    /// Corners of each ring, closed by the fixture.
    case polygon([[(Double, Double)]])
  }

  public struct Field: Sendable {
    let name: String
    let width: Int
    let type: Character

    public init(_ name: String, _ width: Int = 20, type: Character = "C") {
      self.name = name
      self.width = width
      self.type = type
    }
  }

  /// 5 polygon, 15 with heights, 25 with measures, 1 point …
  public var type: Int32 = 5
  public var fields: [Field]
  /// Cells of each record, in the bytes of the file; those left out are blank.
  public var rows: [(shape: Shape, cells: [[UInt8]])] = []
  /// Records marked as deleted in the `.dbf`, from 0.
  public var deleted: Set<Int> = []
  public var languageByte: UInt8 = 0
  public var prj: String? = "EPSG:6372"
  public var cpg: String?

  public init(_ fields: Field...) { self.fields = fields }

  public mutating func add(_ shape: Shape, _ cells: String...) {
    rows.append((shape, cells.map { Array($0.utf8) }))
  }

  /// A square with its lower left corner.
  public static func square(_ x: Double, _ y: Double, side: Double) -> Shape {
    .polygon([[(x, y), (x, y + side), (x + side, y + side), (x + side, y)]])
  }

  public var shp: [UInt8] {
    var body: [UInt8] = []
    for (number, row) in rows.enumerated() {
      let content = content(row.shape)
      body += big(number + 1) + big(content.count / 2) + content
    }
    return header(body.count) + body
  }

  public var shx: [UInt8] {
    var body: [UInt8] = []
    var offset = 100
    for row in rows {
      let length = content(row.shape).count
      body += big(offset / 2) + big(length / 2)
      offset += 8 + length
    }
    return header(body.count) + body
  }

  public var dbf: [UInt8] {
    let width = 1 + fields.map(\.width).reduce(0, +)
    var bytes: [UInt8] = [3, 120, 1, 1] + little(rows.count, 4)
    bytes += little(33 + 32 * fields.count, 2) + little(width, 2)
    bytes += [UInt8](repeating: 0, count: 17) + [languageByte, 0, 0]
    for field in fields {
      bytes += padded(Array(field.name.utf8), 11, with: 0) + Array(String(field.type).utf8)
      bytes += [0, 0, 0, 0, UInt8(field.width)] + [UInt8](repeating: 0, count: 15)
    }
    bytes.append(0x0D)
    for (number, row) in rows.enumerated() {
      bytes.append(deleted.contains(number) ? UInt8(ascii: "*") : 0x20)
      for (index, field) in fields.enumerated() {
        let cell = index < row.cells.count ? row.cells[index] : []
        bytes += padded(cell, field.width, with: 0x20)
      }
    }
    return bytes + [0x1A]
  }

  /// Writes the files whose extension is named, or all; returns the path of the `.shp`.
  @discardableResult
  public func write(
    to folder: URL, name: String, only suffixes: [String] = ["shp", "shx", "dbf", "prj", "cpg"],
    capitals: Bool = false
  ) throws -> String {
    let files: [String: [UInt8]?] = [
      "shp": shp, "shx": shx, "dbf": dbf, "prj": prj.map { Array($0.utf8) },
      "cpg": cpg.map { Array($0.utf8) },
    ]
    for suffix in suffixes {
      guard let bytes = files[suffix] ?? nil else { continue }
      let file = name + "." + (capitals ? suffix.uppercased() : suffix)
      try Data(bytes).write(to: folder.appendingPathComponent(file))
    }
    return folder.appendingPathComponent(name + (capitals ? ".SHP" : ".shp")).path
  }

  private func header(_ body: Int) -> [UInt8] {
    big(9994) + [UInt8](repeating: 0, count: 20) + big((100 + body) / 2) + little(1000, 4)
      + little(Int(type), 4) + [UInt8](repeating: 0, count: 64)
  }

  private func content(_ shape: Shape) -> [UInt8] {
    switch shape {
    case .null:
      return little(0, 4)
    case .point(let x, let y):
      let extra = type == 1 ? [] : [UInt8](repeating: 0, count: type == 11 ? 16 : 8)
      return little(Int(type), 4) + double(x) + double(y) + extra
    case .polygon(let corners):
      let rings = corners.map { $0 + $0.prefix(1) }
      let points = rings.flatMap { $0 }
      var bytes = little(Int(type), 4) + [UInt8](repeating: 0, count: 32)
      bytes += little(rings.count, 4) + little(points.count, 4)
      var start = 0
      for ring in rings {
        bytes += little(start, 4)
        start += ring.count
      }
      for (x, y) in points { bytes += double(x) + double(y) }
      let extras = type == 15 ? 2 : type == 25 ? 1 : 0
      return bytes + [UInt8](repeating: 0, count: extras * (16 + 8 * points.count))
    }
  }

  private func padded(_ bytes: [UInt8], _ width: Int, with filler: UInt8) -> [UInt8] {
    Array(bytes.prefix(width)) + [UInt8](repeating: filler, count: max(0, width - bytes.count))
  }

  private func big(_ value: Int) -> [UInt8] { little(value, 4).reversed() }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func double(_ value: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
  }
}

/// Calls `body` with a folder of its own, which is gone afterwards.
public func withTemporaryFolder<R>(_ body: (URL) throws -> R) throws -> R {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("encuentros-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
