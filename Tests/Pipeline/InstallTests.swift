import Foundation
import Testing

/// `make install`, without the commands, which take an optimised build.
@Suite struct InstallTests {
  /// What is installed below a prefix where the package has no products.
  private static func installed() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Array("#!/bin/sh\necho '{\"products\": []}'\n".utf8), to: "bin/swift")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.path("bin/swift"))
    let outcome = try Command.run(
      URL(filePath: "/usr/bin/env"),
      ["PATH=\(scratch.path("bin")):/usr/bin:/bin", ".ci/install", "install", scratch.path("to")])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return scratch
  }

  @Test func everyLinkOfAnInstalledPageLeadsSomewhere() throws {
    let scratch = try InstallTests.installed()
    let documents = scratch.url.appending(path: "to/share/doc/encuentros")
    var links = 0
    for page in ["README.md", "ARCHITECTURE.md", "data/README.md", "pipelines/README.md"] {
      let file = documents.appending(path: page)
      let text = try String(contentsOf: file, encoding: .utf8)
      for link in text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
        let target = file.deletingLastPathComponent().appending(path: String(link.output.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(link.output.0)")
        links += 1
      }
    }
    #expect(links > 10)
  }

  @Test(arguments: [
    "share/bash-completion/completions/encuentros", "share/zsh/site-functions/_encuentros",
    "share/fish/vendor_completions.d/encuentros.fish",
  ])
  func theDriverIsCompletedToo(file: String) throws {
    let text = String(decoding: try InstallTests.installed().read("to/" + file), as: UTF8.self)
    for word in ["run", "check", "verify", "data", "output", "jobs", "commands", "version"] {
      #expect(text.contains(word))
    }
  }

  @Test func bashCompletesWhatToDoAndItsOptions() throws {
    let script = """
      . pipelines/completions/encuentros.bash
      COMP_WORDS=(encuentros ve) COMP_CWORD=1; _encuentros; echo "${COMPREPLY[*]}"
      COMP_WORDS=(encuentros run --o) COMP_CWORD=2; _encuentros; echo "${COMPREPLY[*]}"
      """
    let outcome = try Command.run(URL(filePath: "/bin/bash"), ["-c", script])
    #expect(outcome.errors.isEmpty)
    #expect(String(decoding: outcome.output, as: UTF8.self) == "verify\n--output\n")
  }
}
