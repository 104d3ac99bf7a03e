import Foundation
import Testing

/// The bench measures every stage of the chain and leaves nothing behind but its figures.
@Suite struct ChainBenchTests {
  @Test func theFixtureIsMeasured() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(
      "encuentro-bench",
      [
        "chain", "--run", Chain.fixture + "/pipeline", "--data", Chain.fixture + "/data",
        "--repetitions", "1", "--json", scratch.path("figures.json"),
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

  @Test func aStageThatFailsIsTold() throws {
    let outcome = try Command.run(
      "encuentro-bench", ["chain", "--run", "pipelines/none", "--data", Chain.fixture + "/data"])
    #expect(outcome.status != 0)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("encuentro-ingest-schools"))
  }
}
