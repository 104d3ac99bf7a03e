import Contracts
import Foundation
import IngestPlacesStage
import ShapefileFixtures

/// A corner of the national plane in the middle of Nuevo León, metres.
let east = 2_670_000.0
let north = 1_520_000.0

/// A square some metres east and north of that corner.
func square(_ x: Double, _ y: Double, side: Double = 1000) -> ShapefileFixture.Shape {
  ShapefileFixture.square(east + x, north + y, side: side)
}

/// Layers and tables that a test writes, and the stage run on them.
struct PlacesRun {
  var parameters = PlacesParameters()
  private var files: [(key: WritableKeyPath<PlacesInputs, [InputFile]>, Content, InputFile)] = []

  private enum Content {
    case layer(ShapefileFixture, only: [String])
    case table(String)
  }

  mutating func add(
    _ layer: ShapefileFixture, named name: String,
    to key: WritableKeyPath<PlacesInputs, [InputFile]>,
    only suffixes: [String] = ["shp", "shx", "dbf", "prj", "cpg"], nameField: String? = nil,
    keyField: String? = nil, crs: String? = nil
  ) {
    let file = InputFile(
      path: name + ".shp", name: name + ".shp", nameField: nameField, keyField: keyField, crs: crs)
    files.append((key, .layer(layer, only: suffixes), file))
  }

  mutating func add(census rows: String..., named name: String = "iter.csv") {
    let header = "ENTIDAD,NOM_ENT,MUN,NOM_MUN,LOC,NOM_LOC,LONGITUD,LATITUD,ALTITUD,POBTOT\r\n"
    let table = "\u{FEFF}" + header + rows.map { $0 + "\r\n" }.joined()
    files.append((\.population, .table(table), InputFile(path: name, name: name)))
  }

  func callAsFunction(reversed: Bool = false) throws -> (places: Places, report: Report) {
    try withTemporaryFolder { folder in
      var inputs = PlacesInputs()
      for (key, content, named) in reversed ? files.reversed() : files {
        var file = named
        file.path = folder.appendingPathComponent(named.path).path
        let stem = (named.name as NSString).deletingPathExtension
        switch content {
        case .layer(let layer, let suffixes):
          try layer.write(to: folder, name: stem, only: suffixes)
        case .table(let text):
          try Data(text.utf8).write(to: URL(fileURLWithPath: file.path))
        }
        inputs[keyPath: key].append(file)
      }
      var report = Report()
      let places = try ingestPlaces(inputs, parameters, report: &report)
      return (places, report)
    }
  }

  /// The error that the run ends with, if it does.
  func error() -> InputError? {
    do {
      _ = try self()
      return nil
    } catch {
      return error as? InputError
    }
  }
}

extension Places {
  /// Findings as `key place`.
  var found: [String] { findings.map { $0.key + " " + $0.council } }
}

/// A layer of INEGI's localities.
func localityLayer() -> ShapefileFixture {
  ShapefileFixture(
    .init("CVEGEO", 9), .init("CVE_ENT", 2), .init("CVE_MUN", 3), .init("CVE_LOC", 4),
    .init("NOMGEO", 40), .init("AMBITO", 6))
}

/// A layer of INEGI's rural points, whose CVEGEO goes down to the block.
func ruralLayer() -> ShapefileFixture {
  var layer = ShapefileFixture(
    .init("CVEGEO", 16), .init("CVE_ENT", 2), .init("CVE_MUN", 3), .init("CVE_LOC", 4),
    .init("NOMGEO", 40))
  layer.type = 1
  return layer
}

/// A layer of colonias as municipalities draw them.
func coloniaLayer() -> ShapefileFixture {
  ShapefileFixture(.init("CVE_COL", 12), .init("COLONIA", 40))
}
