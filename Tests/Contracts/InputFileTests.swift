import Contracts
import Foundation
import Testing

/// A foreign file and what is read along with it.
@Suite struct InputFileTests {
  private func inFolder(_ names: [String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "encuentros-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in names { try Data(name.utf8).write(to: folder.appending(path: name)) }
    try body(folder.path)
  }

  @Test func aShapefileHasItsCompanionsWhateverTheirCase() throws {
    let names = ["a.shp", "a.Dbf", "a.SHX", "a.prj", "ab.prj", "a.txt", "a.CPG", "a.cpg"]
    try inFolder(names) { folder in
      let companions = InputFile(path: folder + "/a.shp", name: "mgn/a.shp").companions()
      #expect(
        companions.mapValues(\.name)
          == ["dbf": "mgn/a.Dbf", "shx": "mgn/a.SHX", "prj": "mgn/a.prj", "cpg": "mgn/a.cpg"])
      for file in companions.values {
        let bytes = try file.contents()
        #expect(bytes == Array(file.name.dropFirst(4).utf8))
      }
    }
  }

  @Test(arguments: ["a.csv", "a.shape", "a", "a.dbf"])
  func noOtherFileHasAny(name: String) throws {
    try inFolder([name, "a.dbf", "a.prj"]) { folder in
      let companions = InputFile(path: folder + "/" + name, name: name).companions()
      #expect(companions.isEmpty)
    }
  }

  /// Listing the folder for each of them would take minutes here.
  @Test func theLayersOfALargeFolderTakeNoSquareOfTheirNumber() throws {
    let layers = (0..<2000).map { "c\($0)" }
    try inFolder(layers.flatMap { [$0 + ".shp", $0 + ".dbf"] }) { folder in
      let started = clock()
      for layer in layers {
        let file = InputFile(path: "\(folder)/\(layer).shp", name: layer + ".shp")
        #expect(file.companions().mapValues(\.name) == ["dbf": layer + ".dbf"])
      }
      #expect(Double(clock() - started) / Double(CLOCKS_PER_SEC) < 10)
    }
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    try inFolder(["a.csv"]) { folder in
      let file = InputFile(path: folder + "/a.csv", name: "a.csv")
      let bytes = try file.contents(limit: 5)
      #expect(bytes.count == 5)
      let error = #expect(throws: InputError.self) { try file.contents(limit: 4) }
      #expect(error?.key == "file.size")
    }
  }
}
