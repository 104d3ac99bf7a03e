import Contracts
import Foundation
import Geo
import Testing

/// The products as GDAL reads them, with which most map programs do.
@Suite(.enabled(if: GDAL.isPresent, GDAL.absence)) struct GDALTests {
  private let chain: Chain
  private let package: String
  private let located: Located
  private let encuentros: Encuentros
  private let schools: Schools

  init() throws {
    let chain = Chain()
    let documents = try chain.makeAll()
    #expect(try chain.publish().status == 0)
    self.chain = chain
    package = chain.run.path("publicacion/publico/encuentros.gpkg")
    func document<D: Document>(_ type: D.Type) throws -> D {
      try D(encoded: try #require(documents[D.fileName]))
    }
    located = try document(Located.self)
    encuentros = try document(Encuentros.self)
    schools = try document(Schools.self)
  }

  private func product(_ path: String) -> String { chain.run.path("publicacion/publico/" + path) }

  /// What a program prints; it must end well and have nothing to complain of.
  private func output(_ program: String, _ arguments: [String]) throws -> String {
    let outcome = try Command.run(URL(filePath: "/usr/bin/" + program), arguments)
    #expect(outcome.errors == "", "\(program) \(arguments)")
    #expect(outcome.status == 0, "\(program) \(arguments)")
    return String(decoding: outcome.output, as: UTF8.self)
  }

  private func counts(_ text: String) -> [String: Int] {
    let pairs = text.matches(of: /Layer name: (\S+)(?:.|\n)*?Feature Count: (\d+)/).map {
      (String($0.1), Int($0.2) ?? -1)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test func everyLayerHasAsManyFeaturesAsTheDocuments() throws {
    let text = try output("ogrinfo", ["-al", "-so", package])
    #expect(!text.contains("Warning"))
    let counts = counts(text)
    #expect(counts["escuelas"] == schools.councils.count)
    #expect(counts["encuentros"] == encuentros.encuentros.count)
    #expect(counts["sin_asignar"] == encuentros.unassigned.count)
    let matches = ["lineas_multigrado", "lineas_union"].compactMap { counts[$0] }.reduce(0, +)
    #expect(matches == encuentros.matches.count)
    #expect(counts["layer_styles"] == 12)
    let geoJSON = try FileManager.default.contentsOfDirectory(atPath: product("geojson"))
    #expect(geoJSON.count == 12)
    for file in geoJSON {
      let name = String(file.split(separator: ".")[0])
      #expect(
        self.counts(try output("ogrinfo", ["-al", "-so", product("geojson/" + file)]))[name]
          == counts[name], "\(name)")
      #expect(
        self.counts(try output("ogrinfo", ["-al", "-so", product("shapefile/\(name).shp")]))[name]
          == counts[name], "\(name)")
    }
  }

  @Test(arguments: ["encuentros", "colonias_resumen", "localidades_limites", "municipios_resumen"])
  func everyGeometryIsValid(layer: String) throws {
    let files = [
      (package, "geom"), (product("geojson/\(layer).geojson"), "geometry"),
      (product("shapefile/\(layer).shp"), "geometry"),
    ]
    for (file, column) in files {
      let text = try output(
        "ogrinfo",
        [
          "-q", file, "-dialect", "SQLite", "-sql",
          "SELECT COUNT(*) AS n, SUM(ST_IsValid(\(column))) AS v FROM \"\(layer)\" "
            + "WHERE \(column) IS NOT NULL",
        ])
      let n = text.firstMatch(of: /n \(Integer\) = (\d+)/)?.1
      let v = text.firstMatch(of: /v \(Integer\) = (\d+)/)?.1
      #expect(n != nil && n == v, "\(file): \(text)")
    }
  }

  /// GDAL brings the plane back to degrees, beside those of the documents: a centimetre.
  @Test func schoolsComeBackToTheirDegrees() throws {
    let degrees = chain.run.path("escuelas.csv")
    _ = try output(
      "ogr2ogr",
      [
        "-f", "CSV", degrees, package, "escuelas", "-lco", "GEOMETRY=AS_XY", "-select", "cte",
        "-t_srs", "EPSG:4326",
      ])
    let positions = Dictionary(
      uniqueKeysWithValues: located.councils.compactMap { council in
        council.position.coordinate.map { (council.id, $0) }
      })
    var seen = 0
    let lines = String(decoding: try chain.run.read("escuelas.csv"), as: UTF8.self)
    for line in lines.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard let position = positions[cells[2].filter { $0 != "\"" }],
        let longitude = Double(cells[0]), let latitude = Double(cells[1])
      else { continue }
      #expect(
        abs(longitude - position.longitude) < 1e-7 && abs(latitude - position.latitude) < 1e-7,
        "\(line)")
      seen += 1
    }
    #expect(seen == positions.count)
  }

  @Test func aRoundTripLosesNothing() throws {
    let copy = chain.run.path("copia.gpkg")
    _ = try output("ogr2ogr", ["-f", "GPKG", copy, package])
    let text = try output("ogrinfo", ["-al", "-so", copy])
    #expect(counts(text) == counts(try output("ogrinfo", ["-al", "-so", package])))
  }
}

/// Debian's gdal-bin.
enum GDAL {
  static let absence: Comment = "GDAL is not installed; apt-get install gdal-bin"
  static let isPresent = ["ogrinfo", "ogr2ogr"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }
}
