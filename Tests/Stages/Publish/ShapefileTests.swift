import Contracts
import Foundation
import Geo
import Testing

@testable import PublishStage

/// The shapefiles, read by our own reader: names, text and places as in the GeoJSON.
@Suite struct PublishedShapefileTests {
  let files: [String: [UInt8]]

  init() throws { self.init(files: try published()) }

  private init(files: [String: [UInt8]]) { self.files = files }

  private func withLayer(
    _ layer: String, _ test: (borrowing Shapefile) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for suffix in ["shp", "shx", "dbf", "prj", "cpg"] {
      try Data(bytes("publico/shapefile/\(layer).\(suffix)", files))
        .write(to: folder.appending(path: "\(layer).\(suffix)"))
    }
    try test(
      Shapefile(path: folder.appending(path: layer + ".shp").path, name: layer + ".shp"))
  }

  @Test(arguments: ["escuelas", "encuentros", "sedes", "colonias_resumen", "sin_asignar"])
  func hasWhatTheGeoJSONHas(layer: String) throws {
    let features = try features(layer, files)
    try withLayer(layer) { shapes in
      #expect(shapes.count == features.count)
      #expect(shapes.remarks.isEmpty)
      let projection = try Projection(crs: shapes.crs ?? "")
      for (index, feature) in features.enumerated() {
        let first = shapes.text(index, 0)
        let named = layer == "escuelas" || layer == "sin_asignar" ? "cte" : shapes.fields[0]
        #expect(first == property(named, feature) as? String)
        let geometry = feature["geometry"] as? [String: Any]
        let shape = try shapes.shape(index)
        switch shape {
        case .null: #expect(geometry == nil)
        case .point(let point):
          let place = projection.coordinate(x: point.x, y: point.y)
          let ground = try #require(place)
          #expect(geometry?["coordinates"] as? [Double] == [ground.longitude, ground.latitude])
        case .polygon(let rings):
          #expect(rings.allSatisfy { $0.first == $0.last && $0.count > 3 })
          #expect(geometry != nil)
        }
      }
    }
  }

  @Test func accentsAndFlagsAreText() throws {
    try withLayer("escuelas") { shapes in
      let names = try #require(shapes.fields.firstIndex(of: "nombre"))
      let flags = try #require(shapes.fields.firstIndex(of: "multigrado"))
      let values = (0..<shapes.count).map { shapes.text($0, names) }
      #expect(values.contains("BENITO JUÁREZ, \"EL MODELO\""))
      #expect(shapes.text(0, flags) == "no")
    }
  }

  @Test func whatDoesNotFitEndsAtAWordWithASign() throws {
    let long = String(repeating: "ESCUELA ÑANDÚ ", count: 20) + "FIN"
    var documents = Town.documents
    documents.schools.councils[0].name = long
    try PublishedShapefileTests(files: published(documents)).withLayer("escuelas") { shapes in
      let names = try #require(shapes.fields.firstIndex(of: "nombre"))
      let values = (0..<shapes.count).compactMap { shapes.text($0, names) }
      let name = try #require(values.first { $0.hasSuffix("…") })
      #expect((230...254).contains(name.utf8.count))
      #expect(long.hasPrefix(name.dropLast() + " "))
    }
  }

  @Test func theDictionaryNamesEveryField() throws {
    let entries = try text("publico/shapefile/diccionario.csv", files).split(separator: "\r\n")
    try withLayer("encuentros") { shapes in
      for field in shapes.fields {
        #expect(entries.contains { $0.hasPrefix("encuentros,\(field),") }, "\(field)")
      }
    }
  }
}
