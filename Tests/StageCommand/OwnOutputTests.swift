import Contracts
import Foundation
import Testing

@testable import StageCommand

/// `--overwrite` replaces what the chain wrote and nothing else.
@Suite struct OwnOutputTests {
  private let folder = try! TemporaryFolder()

  private func refusal(_ body: () throws -> Void) -> StageCommand.ExitStatus? {
    do {
      try body()
      return nil
    } catch {
      return CommandFailure(error).status
    }
  }

  @Test(arguments: ["Mi tesis", "{\"schools\": []}", "{\n\"stage\":\"x\"}", "[]"])
  func somebodysFileIsNoDocument(text: String) throws {
    try folder.write(text, to: "tesis.txt")
    #expect(refusal { try OwnOutput.requireDocument(folder.path("tesis.txt")) } == .exists)
  }

  @Test func aDocumentOfAnyVersionAnEmptyFileAndNothingAreReplaced() throws {
    try folder.write("{\n\"schema\":\"located/0\",\n", to: "located.json")
    try folder.write("", to: "empty")
    for name in ["located.json", "empty", "none"] {
      try OwnOutput.requireDocument(folder.path(name))
    }
  }

  @Test func aReportBesideTheOutputIsNotReplacedWithoutLeave() throws {
    try folder.write("{\n\"stage\":\"encuentro-locate\",\n", to: "a.report.json")
    try folder.write("mine", to: "b.report.json")
    #expect(
      refusal { try OwnOutput.requireReport(beside: folder.path("a"), overwrite: false) } == .exists
    )
    try OwnOutput.requireReport(beside: folder.path("a"), overwrite: true)
    #expect(
      refusal { try OwnOutput.requireReport(beside: folder.path("b"), overwrite: true) } == .exists)
    try OwnOutput.requireReport(beside: folder.path("c"), overwrite: false)
  }

  @Test func anInputIsKnownByWhateverPath() throws {
    try folder.write("x", to: "datos/a.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("enlace"), withDestinationPath: folder.path("datos"))
    let input = folder.path("datos/a.json")
    #expect(
      refusal { try OwnOutput.requireNoInput(folder.path("enlace/a.json"), among: [input]) }
        == .usage)
    try OwnOutput.requireNoInput(folder.path("datos/b.json"), among: [input])
  }
}
