import ArgumentParser
import Testing

@testable import encuentro_synthesize

@Suite("encuentro-synthesize")
struct SynthesizeTests {
  @Test(
    "What is asked for must be possible",
    arguments: [
      ["--councils", "5"], ["--councils", "25001"], ["--states", "0"], ["--states", "9"],
      ["--defects", "0.9"], ["--states", "2", "--councils", "30"], ["--output", "-"],
    ])
  func refused(arguments: [String]) {
    let output = arguments.contains("--output") ? [] : ["--output", "x"]
    #expect(throws: (any Error).self) { try SynthesizeCommand.parse(arguments + output) }
  }

  @Test(
    "What is possible is accepted",
    arguments: [
      ["--councils", "20"], ["--councils", "25000"], ["--states", "2", "--councils", "50000"],
    ])
  func accepted(arguments: [String]) throws {
    _ = try SynthesizeCommand.parse(arguments + ["--output", "x"])
  }
}
