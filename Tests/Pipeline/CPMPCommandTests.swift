import Foundation
import Testing

import enum StageCommand.ExitStatus

/// `encuentro-bench cpmp` as those call it who want to judge the solver.
@Suite struct CPMPCommandTests {
  private let scratch: Scratch
  private static let full = "2 1\n0 0 3 2\n1 0 3 2\n"
  /// Nothing fits, though the sums do: three of 2 in two of 3.
  private static let unpackable = "3 2\n0 0 3 2\n1 0 3 2\n2 0 3 2\n"

  init() throws {
    scratch = try Scratch()
    try write("1 1\n0 0 1 1\n", "one.txt", "b/one.txt", "two.txt")
    try write(Self.full, "full.txt")
    try write(Self.unpackable, "unpackable.txt")
  }

  private func write(_ text: String, _ names: String...) throws {
    for name in names { try scratch.write(Array(text.utf8), to: name) }
  }

  private func run(_ arguments: String...) throws -> Command.Outcome {
    try Command.run("encuentro-bench", ["cpmp"] + arguments)
  }

  @Test func anInstanceWithoutASolutionEndsInOneAfterAllOthers() throws {
    let outcome = try run(
      scratch.path("full.txt"), scratch.path("one.txt"), scratch.path("unpackable.txt"),
      "--solution-dir", scratch.path("soluciones"))
    #expect(outcome.status == ExitStatus.violation.rawValue)
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.last?.contains("2 without a solution") == true)
    let errors = outcome.errors.split(separator: "\n")
    try #require(errors.count == 2, "\(outcome.errors)")
    #expect(errors[0].contains("full.txt: cpmp.solution: no hay solución: la demanda total, 4,"))
    #expect(errors[1].contains("unpackable.txt: cpmp.solution: no se encontró solución"))
    let written = try FileManager.default.contentsOfDirectory(atPath: scratch.path("soluciones"))
    #expect(written == ["one.json"])
  }

  @Test func aFolderOfSolutionsThatCannotBeIsToldBeforeAnythingIsSolved() throws {
    try write("mine", "mine.txt", "s/one.json")
    let one = scratch.path("one.txt")
    expect(
      try run(one, "--solution-dir", scratch.path("mine.txt")), .io, "mine.txt» no es una carpeta")
    for folder in ["/proc", "/proc/none"] {
      expect(try run(one, "--solution-dir", folder), .io, "el sistema no deja crear nada ahí")
    }
    expect(
      try run(one, "--solution-dir", scratch.path("s")), .exists, "s/one.json", "--solution-dir")
    #expect(try scratch.read("s/one.json") == Array("mine".utf8))
  }

  @Test func anEarlierSolutionIsReplaced() throws {
    for _ in 0..<2 {
      let outcome = try run(scratch.path("one.txt"), "--solution-dir", scratch.path("s"))
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(
      String(decoding: try scratch.read("s/one.json"), as: UTF8.self)
        == "{\"assignment\":[0],\"medians\":[0]}\n")
  }

  @Test func aTableThatKnowsNoneOfTheInstancesIsTold() throws {
    try write("instance,best_known\none.txt,0\n", "known.csv")
    let outcome = try run(scratch.path("one.txt"), "--best-known", scratch.path("known.csv"))
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("known.csv: cpmp.bestKnown: no trae ninguna"))
    try write("instance,best_known\none,0\nother,7\n", "known.csv")
    let known = try run(scratch.path("one.txt"), "--best-known", scratch.path("known.csv"))
    #expect(known.errors.isEmpty)
    #expect(String(decoding: known.output, as: UTF8.self).contains("reached 1 of 1"))
  }

  @Test func twoInstancesOfOneNameWouldBeOneSolution() throws {
    let (one, other) = (scratch.path("one.txt"), scratch.path("b/one.txt"))
    for second in [other, one] {
      expect(
        try run(one, second, "--solution-dir", scratch.path("s")), .usage, second, "«\(one)»",
        "one.json")
      #expect(try run(one, second).status == 0)
    }
    #expect(try !scratch.entries().contains("s"))
  }

  @Test func whatEndsALineInANameDoesNotEndTheLine() throws {
    try write("1 2\n0 0 1 1\n", "mal\no.txt")
    expect(try run(scratch.path("mal\no.txt")), .data, "mal\\u{A}o.txt:1: cpmp.instance")
    try write("1 1\n0 0 1 1\n", "bien\no.txt")
    let outcome = try run(scratch.path("bien\no.txt"))
    #expect(outcome.status == 0)
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.dropFirst().first?.hasPrefix("bien\\u{A}o ") == true)
  }

  @Test(arguments: [
    (["--effort", "-1"], "--effort is -1; it must be between 0 and 1000; see"),
    (["--effort", "1001"], "--effort is 1001; it must be between 0 and 1000; see"),
    (["--effort", "1.5"], "'1.5' is invalid"), (["--threads", "0"], "must be positive; see"),
    (["--seed", "-1"], "'-1' is invalid"), (["--best-known", ""], "--best-known is empty; see"),
    ([""], "An instance has no name; see"),
  ])
  func aWrongCallIsToldInOneLine(arguments: [String], words: String) throws {
    let outcome = try Command.run(
      "encuentro-bench", ["cpmp", scratch.path("one.txt")] + arguments)
    expect(outcome, .usage, words)
  }

  @Test func aFolderIsNoInstance() throws {
    expect(try run(scratch.url.path), .io, "el archivo no se puede leer")
  }
}
