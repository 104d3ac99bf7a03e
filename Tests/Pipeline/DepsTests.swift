import Foundation
import Testing

/// `make deps` says what to do where it can do nothing.
@Suite struct DepsTests {
  /// The answer where only these commands exist, given as scripts; a missing library is what
  /// `pkg-config` does not know.
  private func deps(_ commands: [String: String]) throws -> Command.Outcome {
    let scratch = try Scratch()
    for (name, script) in commands {
      try scratch.write(Array("#!/bin/bash\n\(script)\n".utf8), to: "bin/" + name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.path("bin/" + name))
    }
    return try Command.run(
      URL(filePath: "/usr/bin/env"),
      ["-i", "PATH=" + scratch.path("bin"), "/bin/bash", ".ci/deps"])
  }

  private let found = [
    "swift": "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'", "python3": "exit 0",
    "pkg-config": "exit 0", "id": "echo 1000",
    "sort": #"exec /usr/bin/sort "$@""#,
  ]

  private func with(_ more: [String: String]) -> [String: String] {
    found.merging(more) { $1 }
  }

  @Test func whatIsThereIsLeftAlone() throws {
    let outcome = try deps(found)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test func withoutSwift() throws {
    let outcome = try deps(found.filter { $0.key != "swift" })
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("https://www.swift.org/install/"))
  }

  @Test(arguments: [
    ("echo Apple Swift version 6.3", true), ("echo Swift version 6.10-dev", true),
    ("echo Swift version 7.0", true), ("echo Swift version 6.2.4", false),
    ("echo Swift version 5.10.1", false), ("exit 1", false), ("echo no Swift at all", false),
  ])
  func ofSwiftOnlyWhatIsNewEnough(script: String, isEnough: Bool) throws {
    let outcome = try deps(with(["swift": script]))
    #expect((outcome.status == 0) == isEnough)
    #expect(outcome.errors.split(separator: "\n").count == (isEnough ? 0 : 1))
    #expect(isEnough || outcome.errors.contains("https://www.swift.org/install/"))
  }

  @Test func withoutApt() throws {
    let outcome = try deps(with(["pkg-config": "exit 1"]))
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("libproj-dev"))
    #expect(outcome.errors.contains("with your system's packages"))
  }

  @Test(arguments: [["apt-get": "exit 0"], ["apt-get": "exit 0", "sudo": "exit 1"]])
  func withoutRoot(commands: [String: String]) throws {
    let outcome = try deps(with(["pkg-config": "exit 1"]).merging(commands) { $1 })
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("sudo apt-get install -y"))
  }

  @Test func withRoot() throws {
    let rooted = ["pkg-config": "exit 1", "id": "echo 0", "env": #"exec /usr/bin/env "$@""#]
    let able = try deps(with(rooted).merging(["apt-get": "exit 0", "true": "exit 0"]) { $1 })
    #expect(able.status == 0, "\(able.errors)")
    let unable = try deps(with(rooted).merging(["apt-get": "exit 100", "true": "exit 0"]) { $1 })
    #expect(unable.status == 69)
    #expect(unable.errors.contains("apt could not install them"))
  }
}
