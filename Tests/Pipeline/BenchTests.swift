import Foundation
import Testing

import enum StageCommand.ExitStatus

/// The bench measures every stage of the chain and leaves nothing behind but its figures.
@Suite struct ChainBenchTests {
  @Test func theFixtureIsMeasured() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(
      "encuentro-bench",
      [
        "chain", "--run", Chain.fixture + "/pipeline", "--data", Chain.fixture + "/data",
        "--repetitions", "2", "--json", scratch.path("figures.json"),
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.contains(": 31 rows, 27 councils"))
    for stage in Chain.stages { #expect(text.contains("\n" + stage.command + " ")) }
    #expect(!text.contains("refuses the result"))
    let json = String(decoding: try scratch.read("figures.json"), as: UTF8.self)
    for key in ["wallSeconds", "cpuSeconds", "peakMiB", "documentBytes", "reading"] {
      #expect(json.contains("\"\(key)\""))
    }
  }

  /// As an installed bench is started: its name is all it is told of where it is.
  @Test func itFindsTheCommandsBesideItThroughPATH() throws {
    let outcome = try Command.run(
      URL(filePath: "/usr/bin/env"),
      [
        "PATH=\(Command.folder.path):/usr/bin:/bin", "encuentro-bench", "chain", "--run",
        Chain.fixture + "/pipeline", "--data", Chain.fixture + "/data", "--repetitions", "1",
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func aStageThatFailsIsTold() throws {
    let outcome = try Command.run(
      "encuentro-bench", ["chain", "--run", "pipelines/none", "--data", Chain.fixture + "/data"])
    #expect(outcome.status != 0)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("encuentro-bench: "))
    #expect(outcome.errors.contains("encuentro-ingest-schools"))
  }

  @Test func everyErrorIsOneLineWithAStatusOfTheTable() throws {
    let missing = try Command.run("encuentro-bench", ["cpmp", "none.txt"])
    #expect(missing.status == ExitStatus.missing.rawValue)
    #expect(missing.errors.hasPrefix("encuentro-bench: none.txt: file.missing: "))
    let scratch = try Scratch()
    try scratch.write(Array("1 1\n0 0 1 1\n".utf8), to: "one.txt")
    let unwritable = try Command.run(
      "encuentro-bench", ["cpmp", scratch.path("one.txt"), "--solution-dir", "/proc/none"])
    #expect(unwritable.status == ExitStatus.io.rawValue)
    for outcome in [missing, unwritable] {
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
  }

  @Test(arguments: [">&8", ">/dev/full"])
  func whatItPrintsMustHaveBeenWritten(streams: String) throws {
    let scratch = try Scratch()
    try scratch.write(Array("1 1\n0 0 1 1\n".utf8), to: "one.txt")
    let bench = "'\(Command.path("encuentro-bench"))' cpmp '\(scratch.path("one.txt"))'"
    let outcome = try Command.run(
      URL(filePath: "/bin/bash"), ["-c", "exec 8> >(:); wait $!; \(bench) \(streams)"])
    #expect(outcome.status == ExitStatus.io.rawValue)
    #expect(outcome.errors.hasPrefix("encuentro-bench: output: "), "\(outcome.errors)")
    #expect(!outcome.errors.contains("--output"), "it has no such option")
  }
}
