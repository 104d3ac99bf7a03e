import Contracts
import Foundation
import Geo
import ShapefileFixtures
import Testing

import enum StageCommand.ExitStatus

/// Each hostile layer through the real command, moved to the middle of Mexico by a `.prj` of its own
/// so that nothing is refused merely for lying elsewhere.
@Suite(
  "Hostile layers through encuentro-ingest-places",
  .enabled(
    if: HostileLayer.areThere, "the folder of real data is not there; see ENCUENTROS_DATA"))
struct HostileLayerTests {
  @Test(
    "With keys invented, every record is in the document or in a finding",
    arguments: HostileLayer.all)
  func invented(layer: HostileLayer) throws {
    let run = try HostileRun(layer)
    try run.inventKeys()
    let colonias = try run.ingest(as: "colonias")
    let localities = try run.ingest(as: "localities")
    switch layer.verdict {
    case .polygons:
      let places = try #require(colonias.read)
      for key in run.keys {
        #expect(places.colonias.contains { $0.id == "capa:" + key } || places.tells(of: key))
      }
      try expectLocalities(run, localities)
    case .points:
      colonias.expectRefusal("shp.type")
      try expectLocalities(run, localities)
    case .nothing:
      #expect(try #require(colonias.read).findings.map(\.key) == ["layer.empty"])
      #expect(try #require(localities.read).findings.map(\.key) == ["layer.empty"])
    case .refused(let key):
      for outcome in [colonias, localities] { outcome.expectRefusal(key) }
    }
  }

  @Test("With its own attributes, it is read or refused in one line", arguments: HostileLayer.all)
  func own(layer: HostileLayer) throws {
    let run = try HostileRun(layer)
    for key in ["colonias", "localities"] {
      let outcome = try run.ingest(as: key, nameField: run.ownFields.first)
      guard let places = outcome.read else {
        outcome.expectRefusal(
          "shp.type", "shp.header", "shp.truncated", "dbf.missing", "dbf.field", "dbf.header")
        continue
      }
      // Records without a key are told by their number; of those with one, one stands for all.
      #expect(
        places.colonias.count + places.localities.count + places.findings.count > 0,
        "\(layer.records ?? 0) records came to nothing")
    }
  }

  private func expectLocalities(_ run: HostileRun, _ outcome: HostileRun.Outcome) throws {
    let places = try #require(outcome.read)
    #expect(places.localities.map(\.id) == run.keys)
    for place in places.localities {
      let isDrawn = place.polygons?.isEmpty == false || place.latitude != nil
      #expect(isDrawn || places.tells(of: place.id), "\(place.id)")
    }
  }
}

/// A hostile layer copied to a folder of its own.
private struct HostileRun {
  /// What the command made of it.
  struct Outcome {
    let read: Places?
    let status: Int32
    let errors: String

    /// One line of Spanish with one of these keys, and nothing else.
    func expectRefusal(_ keys: String..., location: SourceLocation = #_sourceLocation) {
      #expect(status == ExitStatus.data.rawValue, "\(errors)", sourceLocation: location)
      #expect(errors.split(separator: "\n").count == 1, "\(errors)", sourceLocation: location)
      #expect(
        keys.contains { errors.contains(": \($0): ") }, "\(errors)", sourceLocation: location)
    }
  }

  let layer: HostileLayer
  let ownFields: [String]
  private let scratch = try! Scratch()

  /// Keys of localities, as many as there are records.
  var keys: [String] {
    (0..<(layer.records ?? 0)).map { "19039" + String(String($0 + 10_000).suffix(4)) }
  }

  init(_ layer: HostileLayer) throws {
    self.layer = layer
    for suffix in ["shp", "shx", "dbf", "cpg"] {
      let file = layer.url.deletingPathExtension().appendingPathExtension(suffix)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      try scratch.write([UInt8](try Data(contentsOf: file)), to: "capa." + suffix)
    }
    let opened = try? HostileRun.read(layer)
    ownFields = opened?.fields ?? []
    try scratch.write(Array((opened?.crs ?? "EPSG:6372").utf8), to: "capa.prj")
  }

  /// The attributes that the stage looks for, in place of the layer's own.
  func inventKeys() throws {
    var attributes = ShapefileFixture(
      .init("CVEGEO", 9), .init("NOMGEO"), .init("CVE_COL", 9), .init("COLONIA"))
    for key in keys { attributes.add(.null, key, "Lugar " + key, key, "Colonia " + key) }
    try scratch.write(attributes.dbf, to: "capa.dbf")
  }

  func ingest(as key: String, nameField: String? = nil) throws -> Outcome {
    let field = nameField.map { ", \"nameField\": \"\($0)\"" } ?? ""
    try scratch.write(
      Array("{\"\(key)\": [{\"file\": \"capa.shp\"\(field)}]}".utf8), to: "inputs.json")
    let outcome = try Command.run(
      "encuentro-ingest-places",
      ["--inputs", scratch.path("inputs.json"), "--data", scratch.url.path])
    return Outcome(
      read: outcome.status == 0 ? try Places(encoded: outcome.output) : nil,
      status: outcome.status, errors: outcome.errors)
  }

  /// The fields, and a CRS that lays the layer's box over the middle of Mexico.
  private static func read(_ layer: HostileLayer) throws -> (fields: [String], crs: String) {
    let shapefile = try Shapefile(path: layer.url.path, name: layer.path)
    var (x, y): ([Double], [Double]) = ([], [])
    for record in 0..<shapefile.count {
      switch try shapefile.shape(record) {
      case .null: continue
      case .point(let point):
        x.append(point.x)
        y.append(point.y)
      case .polygon(let rings):
        x += rings.joined().map(\.x)
        y += rings.joined().map(\.y)
      }
    }
    let (west, east) = (x.min() ?? 0, x.max() ?? 0)
    let (south, north) = (y.min() ?? 0, y.max() ?? 0)
    // Two hundred kilometres to each side, and the middle of the box at the origin.
    let half = max(east - west, north - south) / 2
    let unit = half > 0 ? 200_000 / half : 1
    let crs = """
      +proj=laea +lat_0=23.6 +lon_0=-102.5 +x_0=\((west + east) / 2 * unit) \
      +y_0=\((south + north) / 2 * unit) +to_meter=\(unit) +ellps=GRS80 +no_defs +type=crs
      """
    return (shapefile.fields, crs)
  }
}

extension Places {
  fileprivate func tells(of place: String) -> Bool {
    findings.contains { $0.council == place || $0.council == "capa:" + place }
  }
}
