import Contracts
import Foundation
import Geo
import Testing

/// Where real data lies, when it is there: `ENCUENTROS_DATA`, else beside the package.
private let dataFolder: URL = {
  if let named = ProcessInfo.processInfo.environment["ENCUENTROS_DATA"] {
    return URL(fileURLWithPath: named)
  }
  let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  return package.deletingLastPathComponent().appendingPathComponent("shared/data")
}()

private let hostile = dataFolder.appendingPathComponent("shapefiles-hostile")

private let isThere = FileManager.default.fileExists(atPath: hostile.path)

@Suite(
  "Other projects' hostile shapefiles",
  .enabled(if: isThere, "the folder of real data is not there; see ENCUENTROS_DATA"))
struct HostileDataTests {
  @Test("Every layer is read or refused by name")
  func all() throws {
    let names = FileManager.default.enumerator(atPath: hostile.path)?.compactMap { $0 as? String }
    let layers = try #require(names).filter { $0.hasSuffix(".shp") }.sorted()
    #expect(layers.count > 60)
    var refused: [String: Int] = [:]
    for name in layers {
      do {
        let path = hostile.appendingPathComponent(name).path
        let layer = try Shapefile(path: path, name: name)
        for record in 0..<layer.count {
          guard case .polygon(let rings) = try layer.shape(record) else { continue }
          let drawn = rings.map { $0.map { PlanarPoint(x: $0.x, y: $0.y) } }
          if case .failed(let message) = Polygon.assembled(from: drawn) {
            Issue.record("\(name): \(record): \(message)")
          }
        }
      } catch {
        #expect(error.file == name)
        refused[error.key, default: 0] += 1
      }
    }
    #expect(refused == ["shp.type": 28, "shp.header": 1, "shp.truncated": 1, "dbf.header": 1])
  }
}
