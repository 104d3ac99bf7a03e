import Foundation
import Geo
import ShapefileFixtures
import Testing

private let fields = [
  LayerField("NOMBRE", .text(width: 6)), LayerField("CP", .number(width: 6, decimals: 0)),
  LayerField("AREA", .number(width: 10, decimals: 2)),
]

private let style = ShapefileWriter.Style(
  crs: "EPSG:6372", codePage: "88591", encoding: .windows1252, languageByte: 0x57)

private let square = Shape.polygon(rings: [
  [(0, 0), (0, 10), (10, 10), (10, 0), (0, 0)].map { LayerPoint(x: $0.0, y: $0.1) }
])

private func layer(_ style: ShapefileWriter.Style = style) -> [(suffix: String, bytes: [UInt8])] {
  var writer = ShapefileWriter(.polygons, fields: fields, style: style)
  writer.add(square, [.text("Peñañó"), .integer(66_000), .decimal(100.5)])
  writer.add(.null, [.text("Cañadas"), .integer(12_345_678), .null])
  return writer.files()
}

/// Writes the files of a layer and opens them as a run does.
private func withLayer(
  _ files: [(suffix: String, bytes: [UInt8])], _ test: (borrowing Shapefile) throws -> Void
) throws {
  try withTemporaryFolder { folder in
    for file in files {
      try Data(file.bytes).write(to: folder.appending(path: "capa.\(file.suffix)"))
    }
    let layer = try Shapefile(path: folder.appending(path: "capa.shp").path, name: "capa.shp")
    try test(layer)
  }
}

@Suite("Written shapefiles")
struct ShapefileWriterTests {
  @Test("What is written is read again")
  func roundTrip() throws {
    try withLayer(layer()) { layer in
      #expect(layer.count == 2)
      #expect(layer.kind == .polygons)
      #expect(layer.crs == "EPSG:6372")
      #expect(layer.remarks.isEmpty)
      let shapes = [try layer.shape(0), try layer.shape(1)]
      #expect(shapes == [square, .null])
      #expect((0..<3).map { layer.text(0, $0) } == ["Peñañó", "66000", "100.50"])
    }
  }

  @Test("A text is cut after a whole letter, a number that does not fit is blank")
  func cut() throws {
    try withLayer(layer()) { layer in
      #expect((0..<3).map { layer.text(1, $0) } == ["Cañada", nil, nil])
    }
    let utf8 = ShapefileWriter.Style(crs: "EPSG:6372", codePage: "UTF-8", encoding: .utf8)
    try withLayer(layer(utf8)) { layer in
      #expect(layer.text(0, 0) == "Peña")
    }
  }

  @Test("The text is in the encoding asked for, and what that lacks is a question mark")
  func encoding() throws {
    var writer = ShapefileWriter(
      .points, fields: [LayerField("NOMBRE", .text(width: 9))], style: style)
    writer.add(.point(LayerPoint(x: 1, y: 2)), [.text("ñ€ő")])
    let dbf = try #require(writer.files().first { $0.suffix == "dbf" }).bytes
    #expect(dbf[29] == 0x57)
    #expect(Array(dbf.dropFirst(32 + 32 + 2).prefix(4)) == [0xF1, 0x80, 0x3F, 0x20])
  }

  @Test("The same calls give the same bytes, the header's date included")
  func sameBytes() throws {
    let (first, second) = (layer(), layer())
    #expect(first.map(\.bytes) == second.map(\.bytes))
    #expect(first.map(\.suffix) == ["shp", "shx", "dbf", "prj", "cpg"])
    let dbf = try #require(first.first { $0.suffix == "dbf" }).bytes
    #expect(Array(dbf[1...3]) == [100, 1, 1])
  }

  @Test("A layer without records is a layer")
  func empty() throws {
    let writer = ShapefileWriter(.points, fields: fields, style: style)
    try withLayer(writer.files()) { layer in
      #expect(layer.count == 0)
      #expect(layer.fields == ["NOMBRE", "CP", "AREA"])
    }
  }

  @Test("Lines are written with every vertex")
  func lines() throws {
    var writer = ShapefileWriter(
      .lines, fields: [LayerField("NOMBRE", .text(width: 4))],
      style: ShapefileWriter.Style(crs: "EPSG:6372", codePage: "UTF-8", encoding: .utf8))
    writer.add(line: [LayerPoint(x: 1, y: 2), LayerPoint(x: 3, y: 5)], [.text("uno")])
    writer.add(.null, [.null])
    let shp = try #require(writer.files().first { $0.suffix == "shp" }).bytes
    // The kind of the layer, then of the first record: 3 is a line.
    #expect(shp[32] == 3)
    #expect(shp[108] == 3)
    let numbers = Array(shp[156..<188]).withUnsafeBytes { bytes in
      (0..<4).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Double.self) }
    }
    #expect(numbers == [1, 2, 3, 5])
  }
}
