import Contracts
import Foundation
import Geo
import ShapefileFixtures
import Testing

@Suite(
  "Other projects' hostile shapefiles",
  .enabled(
    if: HostileLayer.areThere, "the folder of real data is not there; see ENCUENTROS_DATA"))
struct HostileDataTests {
  @Test("The table names every layer of the folder")
  func all() throws {
    let names = FileManager.default.enumerator(atPath: HostileLayer.folder.path)?
      .compactMap { $0 as? String }
    let layers = try #require(names).filter { $0.hasSuffix(".shp") }
    #expect(layers.sorted() == HostileLayer.all.map(\.path).sorted())
  }

  @Test("Every layer is read to its last record or refused by name", arguments: HostileLayer.all)
  func verdict(expected: HostileLayer) throws {
    do {
      let layer = try Shapefile(path: expected.url.path, name: expected.path)
      for record in 0..<layer.count {
        for field in layer.fields.indices { _ = layer.text(record, field) }
        guard case .polygon(let rings) = try layer.shape(record) else { continue }
        let drawn = rings.map { $0.map { PlanarPoint(x: $0.x, y: $0.y) } }
        if case .failed(let message) = Polygon.assembled(from: drawn) {
          Issue.record("\(record): \(message)")
        }
      }
      let kinds: [Shapefile.Kind: HostileLayer.Verdict] = [
        .polygons: .polygons, .points: .points, .nothing: .nothing,
      ]
      #expect(kinds[layer.kind] == expected.verdict)
      #expect(layer.count == expected.records)
    } catch {
      #expect(.refused(error.key) == expected.verdict, "\(error)")
      #expect(error.file == expected.path)
    }
  }

  @Test("A table that came without its layer is read beside another")
  func loneTable() throws {
    var layer = ShapefileFixture()
    layer.add(.null)
    try withTemporaryFolder { folder in
      let path = try layer.write(to: folder, name: "date", only: ["shp", "shx"])
      try FileManager.default.copyItem(
        at: HostileLayer.folder.appendingPathComponent("nts/date.dbf"),
        to: folder.appendingPathComponent("date.dbf"))
      let read = try Shapefile(path: path, name: "date.shp")
      #expect(read.count == 1)
      #expect(read.fields.first == "ID")
    }
  }
}
