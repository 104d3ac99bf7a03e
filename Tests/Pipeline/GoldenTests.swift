import Foundation
import Testing

/// The whole chain on the fixture, byte by byte.
///
/// `RECORD_GOLDENS=1` rewrites the goldens and still fails, so that nobody records by accident: read
/// the difference before it is committed.
@Suite struct GoldenTests {
  private let goldens = packageFolder.appending(path: "Tests/Fixtures/goldens")

  @Test func theChainMakesTheGoldenDocuments() throws {
    let documents = try Chain().makeAll()
    for name in Chain.documents {
      try compare(try #require(documents[name]), to: name)
    }
  }

  @Test func theProductsAreTheGoldenProducts() throws {
    let chain = Chain()
    _ = try chain.makeAll()
    let outcome = try chain.publish()
    #expect(outcome.errors == "")
    try #require(outcome.status == 0)
    let folder = chain.run.path("publicacion")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.contains(".") }
    #expect(paths.contains("resumen.txt"))
    for path in paths {
      let bytes = try chain.run.read("publicacion/" + path)
      // What nobody can read in a difference; datapackage.json has the digest of each.
      switch path.split(separator: ".").last {
      case "gpkg":
        try compare(
          try GeoPackageText.dump(chain.run.path("publicacion/" + path)),
          to: "publicacion/\(path).sql")
      case "shp", "shx", "dbf", "prj", "cpg": break
      default: try compare(bytes, to: "publicacion/" + path)
      }
    }
  }

  private func compare(_ bytes: [UInt8], to name: String) throws {
    let golden = goldens.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: golden)
      Issue.record("\(name) was recorded; read the difference and run again without RECORD_GOLDENS")
      return
    }
    let expected = [UInt8](try Data(contentsOf: golden))
    guard bytes != expected else { return }
    let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let wanted = String(decoding: expected, as: UTF8.self).split(separator: "\n")
    let line = zip(found, wanted).enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(name) differs from its golden at line \((line?.offset ?? min(found.count, wanted.count)) + 1)
      found:    \(line?.element.0 ?? "(end)")
      expected: \(line?.element.1 ?? "(end)")
      """)
  }
}
