import Contracts
import Foundation
import Testing

@testable import StageCommand

private let mark = FolderMark("datapackage.json", companions: ["resumen.txt"]) {
  $0 == Array("ours".utf8)
}

private func replace(_ path: String, with bytes: [UInt8]) throws {
  try Replacement.take([Replacement(file: path, with: bytes)])
}

private func replaceFolder(_ path: String, with files: [(path: String, bytes: [UInt8])]) throws {
  try Replacement.take([Replacement(folder: path, with: files, mark: mark)])
}

/// What is replaced appears whole or not at all.
@Suite struct ReplacementTests {
  private let folder = try! TemporaryFolder()

  @Test func replacesAFileWhole() throws {
    let path = folder.path("a.json")
    try replace(path, with: Array("one".utf8))
    try replace(path, with: Array("two".utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
    #expect(try folder.entries() == ["a.json"])
  }

  @Test func leavesAFileWithTheSameBytesUntouched() throws {
    let path = folder.path("a.json")
    try replace(path, with: Array("one".utf8))
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    try replace(path, with: Array("one".utf8))
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(after == old)
  }

  @Test func aFolderThatDoesNotExistIsAnError() {
    let error = #expect(throws: InputError.self) {
      try replace(folder.path("none/a.json"), with: [1])
    }
    #expect(error?.kind == .io)
    #expect(error?.file == folder.path("none/a.json"), "never the temporary name")
  }

  @Test func exchangesAFolder() throws {
    let path = folder.path("publicacion")
    try replaceFolder(path, with: [("publico/a.csv", [65]), ("resumen.txt", [66])])
    try replaceFolder(path, with: [("publico/b.csv", [67])])
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: path) == ["publico", "publico/b.csv"])
    #expect(try folder.entries() == ["publicacion"])
  }

  @Test func anExistingFolderSurvivesAFailure() throws {
    let path = folder.path("publicacion")
    try replaceFolder(path, with: [("a.csv", [65])])
    // A file cannot be written below another file.
    #expect(throws: InputError.self) {
      try replaceFolder(path, with: [("x", [1]), ("x/y", [2])])
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: path) == ["a.csv"])
    #expect(try folder.entries() == ["publicacion"])
  }

  @Test func nothingTakesItsPlaceBeforeAllIsWritten() throws {
    try folder.write("old", to: "a.json")
    let one = try Replacement(file: folder.path("a.json"), with: [65])
    let other = try Replacement(folder: folder.path("p"), with: [("a.csv", [65])], mark: mark)
    #expect(try String(contentsOfFile: folder.path("a.json"), encoding: .utf8) == "old")
    one.discard()
    other.discard()
    #expect(try folder.entries() == ["a.json"])
  }

  @Test func whereOneCannotTakeItsPlaceThoseAfterItGo() throws {
    try folder.write("old", to: "b.json")
    let one = try Replacement(file: folder.path("a.json"), with: [65])
    let other = try Replacement(file: folder.path("b.json"), with: [66])
    // A file does not replace a folder.
    try FileManager.default.createDirectory(
      atPath: folder.path("a.json"), withIntermediateDirectories: true)
    #expect(throws: InputError.self) { try Replacement.take([one, other]) }
    #expect(try String(contentsOfFile: folder.path("b.json"), encoding: .utf8) == "old")
    #expect(try folder.entries() == ["a.json", "b.json"])
  }

  @Test(.enabled(if: getuid() != 0, "root writes everywhere"))
  func anOldFolderThatIsReadOnlyGoesToo() throws {
    let path = folder.path("p")
    try replaceFolder(path, with: [("datapackage.json", [65]), ("publico/csv/a.csv", [65])])
    for part in ["p/publico/csv", "p/publico", "p"] { chmod(folder.path(part), 0o555) }
    try replaceFolder(path, with: [("datapackage.json", [66])])
    #expect(try folder.entries() == ["p"])
  }
}

/// What a killed command left goes when the next one writes to the same place, and nothing else does.
@Suite struct LeftoverTests {
  private let folder = try! TemporaryFolder()

  /// The number of a process that has ended.
  private func deadProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func aFileOfADeadProcessGoes() throws {
    let dead = try deadProcess()
    let begun = "{\n\"schema\":\"located/1\""
    for (index, text) in [begun, "", "{\n\"sch"].enumerated() {
      try folder.write(text, to: "\(index).json.tmp-\(dead)")
      Leftovers.remove(ofFile: folder.path("\(index).json"), beginning: OwnOutput.document)
    }
    try folder.write(begun, to: "a.json.tmp-\(getpid())")
    Leftovers.remove(ofFile: folder.path("a.json"), beginning: OwnOutput.document)
    #expect(try folder.entries() == [])
  }

  @Test func whatIsAliveOrSomebodysStays() throws {
    let dead = try deadProcess()
    let begun = "{\n\"schema\":\"located/1\""
    let kept = [
      "a.json.tmp-1": begun, "a.json.tmp-\(dead)": "mine", "a.json.tmp-0\(dead)": begun,
      "a.json.tmp-": begun, "a.json.tmp-\(dead)~": begun, "b.json.tmp-\(dead)": begun,
      "a.json.tmp-99999999999": begun, "p.tmp-\(dead)/mine.txt": "mine",
      "p.tmp-1/datapackage.json": "ours", "q.tmp-\(dead)/datapackage.json": "mine",
    ]
    for (name, text) in kept { try folder.write(text, to: name) }
    let before = try folder.entries()
    Leftovers.remove(ofFile: folder.path("a.json"), beginning: OwnOutput.document)
    for name in ["p", "q", "a.json"] {
      Leftovers.remove(ofFolder: folder.path(name), mark: mark)
    }
    #expect(try folder.entries() == before)
  }

  @Test func aFolderOfADeadProcessGoes() throws {
    let dead = try deadProcess()
    try folder.write("ours", to: "a.tmp-\(dead)/datapackage.json")
    try folder.write("x", to: "a.tmp-\(dead)/publico/csv/a.csv")
    try folder.write("", to: "b.tmp-\(dead)/datapackage.json")
    try FileManager.default.createDirectory(
      atPath: folder.path("c.tmp-\(dead)"), withIntermediateDirectories: true)
    for name in ["a", "b", "c"] { Leftovers.remove(ofFolder: folder.path(name), mark: mark) }
    #expect(try folder.entries() == [])
  }
}
