import Contracts
import Foundation
import Testing

@testable import StageCommand

/// A tool works for minutes before it writes: what cannot be written is told before.
@Suite struct OutputFileTests {
  private let folder = try! TemporaryFolder()

  private func file(_ name: String) -> OutputFile {
    OutputFile(folder.path(name), option: "--json", beginning: "[")
  }

  @Test func aPlaceThatCanBeWrittenIsLeftEmpty() throws {
    try file("a/b/c.json").validate()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path("a")) == ["b"])
    try file("a/b/c.json").write(Array("[1]".utf8))
    try file("a/b/c.json").validate()
    try file("a/b/c.json").write(Array("[2]".utf8))
    #expect(try String(contentsOfFile: folder.path("a/b/c.json"), encoding: .utf8) == "[2]")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("a/b")) == ["c.json"])
  }

  @Test func whatIsNotItsOwnIsSomebodysWork() throws {
    try folder.write("mine", to: "mine.json")
    try folder.write("", to: "folder.json/a")
    for name in ["mine.json", "folder.json"] {
      for attempt in [file(name).validate, { try file(name).write([91]) }] {
        let failure = #expect(throws: CommandFailure.self, "\(name)") { try attempt() }
        #expect(failure?.status == .exists)
        #expect(failure?.message.hasSuffix("dé otra ruta con --json") == true)
      }
    }
    #expect(try String(contentsOfFile: folder.path("mine.json"), encoding: .utf8) == "mine")
  }

  @Test func aFileInPlaceOfAFolderIsNamed() throws {
    try folder.write("mine", to: "notas.txt")
    for name in ["notas.txt/a.json", "notas.txt/b/a.json"] {
      let error = #expect(throws: InputError.self) { try file(name).validate() }
      #expect(error?.kind == .io)
      #expect(error?.problem == "«\(folder.path("notas.txt"))» no es una carpeta")
    }
  }

  @Test(arguments: ["/proc/a.json", "/proc/none/a.json"])
  func whereNothingIsMadeItIsSaid(path: String) {
    let error = #expect(throws: InputError.self) {
      try OutputFile(path, option: "--json", beginning: "[").validate()
    }
    #expect(error?.kind == .io)
    #expect(error?.problem.contains("el sistema no deja crear nada ahí") == true)
  }

  @Test func aNameTooLongIsToldBefore() throws {
    let error = #expect(throws: InputError.self) {
      try file(String(repeating: "a", count: 251) + ".json").validate()
    }
    #expect(error?.problem.contains("el nombre es demasiado largo") == true)
  }

  @Test func whatAKilledProcessLeftIsRemoved() throws {
    try folder.write("[1", to: "a.json.tmp-999999999")
    try file("a.json").validate()
    #expect(try folder.entries() == [])
  }
}
