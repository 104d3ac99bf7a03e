import Foundation
import Testing

import enum StageCommand.ExitStatus

/// `make install`, without the commands, which take an optimised build.
@Suite struct InstallTests {
  /// What is installed below a prefix where the package has no products.
  private static func installed(from project: URL = packageFolder) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Array("#!/bin/sh\necho '{\"products\": []}'\n".utf8), to: "bin/swift")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.path("bin/swift"))
    let outcome = try Command.run(
      URL(filePath: "/usr/bin/env"),
      [
        "--chdir=\(project.path)", "PATH=\(scratch.path("bin")):/usr/bin:/bin", ".ci/install",
        "install", scratch.path("to"),
      ])
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

  /// The runs that somebody keeps beside the project's are not handed on.
  @Test func ofTheRunsOnlyTheProjectsAreInstalled() throws {
    let project = try Scratch()
    for part in [
      "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "NOTICE", ".ci", "data/README.md",
      "pipelines",
    ] {
      let copy = project.url.appending(path: part)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: packageFolder.appending(path: part), to: copy)
    }
    for file in ["hidalgo/notas.txt", "mi-estado/inputs.json", "nuevo-leon/.env"] {
      try project.write(Array("mine".utf8), to: "pipelines/" + file)
    }
    let installed = try InstallTests.installed(from: project.url)
    let runs = Set(
      try FileManager.default.subpathsOfDirectory(
        atPath: installed.path("to/share/doc/encuentros/pipelines")))
    #expect(runs.isSuperset(of: ["hidalgo/NOTES.md", "nuevo-leon/qgis.png", "sample/inputs.json"]))
    #expect(runs.isDisjoint(with: ["hidalgo/notas.txt", "mi-estado", "nuevo-leon/.env"]))
  }

  /// As ArgumentParser's tool writes it for a command without subcommands.
  private static let page = """
    .Sh SYNOPSIS
    .Nm
    .Ar subcommand
    .Fl -located Ar located
    .Op Fl -help
    .Sh DESCRIPTION
    .Bl -tag -width 6n
    .It Fl -located Ar located
    located.jsonSUBCOMMANDS
    .It Em help
    Show subcommand help information.
    .Bl -tag -width 6n
    .It Ar subcommands...
    .It Fl -version
    Show the version.
    .El
    .El
    .Sh "EXIT STATUS"
    .Ex -std
    """

  private func manualPage(of command: String, subcommands: String = "") throws -> String {
    let page = InstallTests.page.replacing("SUBCOMMANDS", with: subcommands)
    let outcome = try Command.run(
      packageFolder.appending(path: ".ci/manual-page"), [command, "README.md"],
      input: Array(page.utf8))
    try #require(outcome.status == 0, "\(outcome.errors)")
    return String(decoding: outcome.output, as: UTF8.self)
  }

  @Test func aManualPageTellsTheExitCodesAndNoSubcommandThatIsNone() throws {
    let page = try manualPage(of: "encuentro-cluster")
    #expect(!page.contains("subcommand") && !page.contains(".Ex"))
    let codes = page.matches(of: /\n\.It (\d+)\n/).map { String($0.output.1) }
    let own = ExitStatus.allCases.filter { $0 != .violation }
    #expect(codes == own.map { String($0.rawValue) })
    #expect(page.contains(".It 1\n") == false)
    let lists = (
      page.split(separator: "\n").count { $0.hasPrefix(".Bl") },
      page.split(separator: "\n").count { $0 == ".El" }
    )
    #expect(lists.0 == lists.1)
    #expect(try manualPage(of: "encuentro-check").contains(".It 1\n"))
  }

  /// One code may mean something of its own to each of several commands.
  @Test(arguments: [
    ("encuentro-check", "encuentro-check found", "encuentro-bench"),
    ("encuentro-bench", "encuentro-bench cpmp left", "encuentro-check"),
  ])
  func aManualPageTellsOfACodeWhatIsItsOwn(command: String, own: String, other: String) throws {
    let page = try manualPage(of: command)
    #expect(page.contains(".It 1\n\(own)"))
    #expect(!page.contains(other))
  }

  @Test func aManualPageKeepsTheSubcommandsThatThereAre() throws {
    let page = try manualPage(of: "encuentro-bench", subcommands: "\n.It Em chain\nMeasures.")
    #expect(page.contains(".It Em chain") && page.contains(".Ar subcommand\n"))
    #expect(!page.contains(".It Em help"))
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
