import Foundation
import Testing

/// The sample of the repository is what the generator makes.
@Suite struct SampleTests {
  /// As the Makefile says.
  private func options() throws -> [String] {
    let makefile = try String(
      contentsOf: packageFolder.appending(path: "Makefile"), encoding: .utf8)
    let line = try #require(
      makefile.split(separator: "\n").first { $0.hasPrefix("SAMPLE := ") })
    return line.dropFirst("SAMPLE := ".count).split(separator: " ").map(String.init)
  }

  @Test func itIsMadeAnewByteForByte() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(
      "encuentro-synthesize", try options() + ["--output", scratch.path("sample")])
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
    let sample = packageFolder.appending(path: "data/sample")
    let made = try files(URL(filePath: scratch.path("sample")))
    #expect(made == (try files(sample)))
    for name in made {
      let bytes = try Data(contentsOf: sample.appending(path: name))
      #expect(try scratch.read("sample/" + name) == Array(bytes), "\(name)")
    }
  }

  @Test func itIsSmallEnoughForARepository() throws {
    let sample = packageFolder.appending(path: "data/sample")
    let bytes = try files(sample).reduce(0) {
      $0 + (try Data(contentsOf: sample.appending(path: $1)).count)
    }
    #expect(bytes < 1_500_000)
  }

  private func files(_ folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter {
      var isFolder: ObjCBool = false
      let path = folder.appending(path: $0).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}

/// What `encuentro-synthesize` ends with.
@Suite struct SynthesizeStatusTests {
  private let few = ["--councils", "20", "--output"]

  @Test func anExistingFolderIsRefusedAndReplacedOnlyWhenAsked() throws {
    let scratch = try Scratch()
    let folder = scratch.path("estado")
    #expect(try Command.run("encuentro-synthesize", few + [folder]).status == 0)
    #expect(try Command.run("encuentro-synthesize", few + [folder]).status == 73)
    #expect(try Command.run("encuentro-synthesize", few + [folder, "--overwrite"]).status == 0)
  }

  @Test func somebodysWorkIsNeverReplaced() throws {
    let scratch = try Scratch()
    try scratch.write([1], to: "estado/tesis.txt")
    let outcome = try Command.run(
      "encuentro-synthesize", few + [scratch.path("estado"), "--overwrite"])
    #expect(outcome.status == 73)
    #expect(try scratch.read("estado/tesis.txt") == [1])
  }

  @Test func theCallIsWrongOrTheFolderCannotBeMade() throws {
    let scratch = try Scratch()
    try scratch.write([1], to: "archivo")
    #expect(try Command.run("encuentro-synthesize", ["--councils", "20"]).status == 64)
    #expect(
      try Command.run("encuentro-synthesize", few + [scratch.path("archivo/estado")]).status == 74)
  }

  @Test func severalStatesGoToAFolderEach() throws {
    let scratch = try Scratch()
    let arguments = ["--states", "2", "--councils", "60", "--output", scratch.path("dos")]
    #expect(try Command.run("encuentro-synthesize", arguments).status == 0)
    let entries = try FileManager.default.contentsOfDirectory(atPath: scratch.path("dos")).sorted()
    #expect(entries == ["08", "32", "ORIGEN.txt"])
  }
}
