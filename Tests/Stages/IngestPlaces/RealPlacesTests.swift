import Contracts
import Foundation
import Geo
import IngestPlacesStage
import Testing

/// Where real data lies, when it is there: `ENCUENTROS_DATA`, else beside the package.
private let dataFolder: URL = {
  if let named = ProcessInfo.processInfo.environment["ENCUENTROS_DATA"] {
    return URL(fileURLWithPath: named)
  }
  var folder = URL(fileURLWithPath: #filePath)
  for _ in 0..<5 { folder.deleteLastPathComponent() }
  return folder.appendingPathComponent("shared/data")
}()

private let state = dataFolder.appendingPathComponent("nuevo-leon")

private let isThere = FileManager.default.fileExists(atPath: state.path)

@Suite(
  "The places of Nuevo León",
  .enabled(if: isThere, "the folder of real data is not there; see ENCUENTROS_DATA"))
struct RealPlacesTests {
  @Test("Localities, municipios, AGEBs and colonias as counted by other means")
  func counts() throws {
    func file(_ name: String) -> InputFile {
      InputFile(path: state.appendingPathComponent(name).path, name: name)
    }
    let folder = state.appendingPathComponent("colonias").path
    let colonias = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".shp") }
    var report = Report()
    let places = try ingestPlaces(
      PlacesInputs(
        localities: [file("mgn2021/19l.shp"), file("mgn2021/19lpr.shp")],
        municipalities: [file("mgn2021/19mun.shp")], agebs: [file("mgn2021/19a.shp")],
        colonias: colonias.map { file("colonias/" + $0) }, population: [file("iter2020.csv")]),
      PlacesParameters(), report: &report)
    #expect(colonias.count == 8)
    #expect(places.localities.count { $0.polygons != nil } == 1056)
    #expect(places.localities.count { $0.ambito == .urbana } == 104)
    #expect(report.counts["localityPoints"] == 10_699)
    // 1 056 and 10 699 share 952; two more are in ITER alone.
    #expect(places.localities.count == 10_805)
    #expect(places.localities.count { $0.population != nil } == 4821)
    #expect(places.municipalities.count == 51)
    #expect(places.colonias.count { $0.kind == .ageb } == 2788)
    #expect(Set(places.colonias.filter { $0.kind == .colonia }.map(\.id)).count == 3136)
    #expect(report.counts["findings.polygon.invalid"] == 6)
    #expect(Set(places.findings.map(\.key)) == ["polygon.invalid", "polygon.thin"])
    #expect(places.localities.first { $0.id == "190180001" }?.name == "García")
    #expect(try Places(encoded: places.encoded()) == places)
  }
}
