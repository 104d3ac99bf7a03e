import Contracts
import Foundation
import Testing

@testable import StageCommand

@Suite struct FilesTests {
  private let folder = try! TemporaryFolder()

  @Test func anOutputNeedsItsFolder() throws {
    try Files.requireFolder(of: folder.path("a.json"))
    try Files.requireFolder(of: "a.json")
    let error = #expect(throws: InputError.self) {
      try Files.requireFolder(of: folder.path("none/a.json"))
    }
    #expect(error?.kind == .io)
    #expect(error?.problem.contains("none") == true)
  }

  @Test func readsAPipeToItsEnd() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let pipe = folder.path("pipe")
    mkfifo(pipe, 0o600)
    let writer = Thread { feed(pipe, bytes) }
    writer.start()
    #expect(try Files.read(pipe, key: "k") == bytes)
  }

  private let mark = FolderMark("datapackage.json", companions: ["resumen.txt"]) {
    $0 == Array("ours".utf8)
  }

  @Test func aFolderThatIsNoProductIsSomebodysWork() throws {
    try folder.write("mine", to: "work/mine.txt")
    try folder.write("ours too", to: "stranger/datapackage.json")
    try folder.write("mine", to: "stranger/resumen.txt")
    try folder.write("", to: "empty/datapackage.json")
    try folder.write("mine", to: "empty/mine.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path("folder/datapackage.json"), withIntermediateDirectories: true)
    for kept in ["work", "work/mine.txt", "stranger", "empty", "folder"] {
      let failure = #expect(throws: CommandFailure.self, "\(kept)") {
        try Files.requireReplaceable(folder: folder.path(kept), mark: mark)
      }
      #expect(failure?.status == .exists)
    }
  }

  @Test func aFolderOfOursIsReplacedEvenWhereItsMarkIsLost() throws {
    try folder.write("ours", to: "product/datapackage.json")
    try folder.write("", to: "emptied/datapackage.json")
    try folder.write("", to: "emptied/resumen.txt")
    for replaced in ["product", "emptied", "none"] {
      try Files.requireReplaceable(folder: folder.path(replaced), mark: mark)
    }
  }

  @Test func aLinkADeviceOrAFolderIsNoFileToReplace() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.json"), withDestinationPath: folder.path("none"))
    #expect(Files.exists(folder.path("link.json")))
    for kept in [folder.path("link.json"), "/dev/full", folder.path("")] {
      let failure = #expect(throws: CommandFailure.self) {
        try Files.requireReplaceable(file: kept)
      }
      #expect(failure?.status == .exists)
    }
  }

  @Test func aMissingFileIsToldApartFromAnUnreadableOne() {
    let missing = #expect(throws: InputError.self) {
      try Files.read(folder.path("none"), key: "k")
    }
    #expect(missing?.kind == .missing)
    let unreadable = #expect(throws: InputError.self) { try Files.read(folder.path(""), key: "k") }
    #expect(unreadable?.kind == .io)
  }
}

private func feed(_ pipe: String, _ bytes: [UInt8]) {
  FileHandle(forWritingAtPath: pipe)?.write(Data(bytes))
}

/// A folder that goes with the test.
final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "encuentros-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
