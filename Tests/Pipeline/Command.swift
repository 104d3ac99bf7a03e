import Foundation
import Testing

import enum StageCommand.ExitStatus

/// The package's own folder.
let packageFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// One of the built commands, run as a user runs it.
struct Command {
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let errors: String
  }

  /// Where SwiftPM puts the commands: beside the test bundle.
  static let folder =
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?
    .bundleURL.deletingLastPathComponent()
    ?? URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent()

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  static func run(_ name: String, _ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try run(folder.appending(path: name), arguments, input: input)
  }

  static func run(
    _ program: URL, _ arguments: [String], input: [UInt8] = []
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = packageFolder
    // Files, not pipes: a child that writes much would otherwise wait for its reader.
    let scratch = try Scratch()
    let output = scratch.path("stdout")
    let errors = scratch.path("stderr")
    try scratch.write(input, to: "stdin")
    for name in ["stdout", "stderr"] { try scratch.write([], to: name) }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: scratch.path("stdin")))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: [UInt8](try Data(contentsOf: URL(filePath: output))),
      errors: String(decoding: try Data(contentsOf: URL(filePath: errors)), as: UTF8.self))
  }
}

/// A command that was refused: its status, one line on stderr with these words, nothing on stdout.
func expect(
  _ outcome: Command.Outcome, _ status: ExitStatus, _ words: String...,
  location: SourceLocation = #_sourceLocation
) {
  #expect(outcome.status == status.rawValue, sourceLocation: location)
  #expect(outcome.output.isEmpty, sourceLocation: location)
  #expect(
    outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)",
    sourceLocation: location)
  for word in words {
    #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: location)
  }
}

/// A folder that goes with the test.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "encuentros-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: name)))
  }

  func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
