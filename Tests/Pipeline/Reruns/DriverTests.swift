import Foundation
import Testing

import enum StageCommand.ExitStatus

/// What `pipelines/encuentros` says beside the lines of the stages.
@Suite struct DriverTests {
  @Test func aCheckSaysWhatItFoundEachTime() throws {
    let run = try RunFolder()
    for _ in 1...2 {
      let outcome = try run.run("check")
      #expect(outcome.status == 0)
      #expect(outcome.ran == [])
      #expect(
        outcome.output.wholeMatch(of: /encuentro-check: \d+ pruebas, 0 incumplimientos\n/) != nil)
    }
  }

  /// A stage that breaks a rule is not at hand: the report of a check is altered on its way.
  @Test func aCheckThatFindsABrokenRuleSaysSo() throws {
    let run = try RunFolder()
    try run.copyCommands()
    let check = run.commands + "/encuentro-check"
    try FileManager.default.moveItem(atPath: check, toPath: check + "-itself")
    let script = #"""
      #!/bin/bash
      "$0-itself" "$@" || exit
      while [ $# -gt 0 ] && [ "$1" != --output ]; do shift; done
      [ $# -gt 0 ] || exit 0
      sed -i 's/"violations":0/"violations":3/' "$2.report.json"
      exit 1
      """#
    try Data(script.utf8).write(to: URL(filePath: check))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: check)
    for _ in 1...2 {
      let outcome = try run.run("check")
      #expect(outcome.status == ExitStatus.violation.rawValue)
      #expect(outcome.output.contains(/: \d+ pruebas, 3 incumplimientos\n/), "\(outcome.errors)")
    }
  }

  @Test func aRunWhoseNameBeginsWithADashIsListed() throws {
    let scratch = try Scratch()
    for name in ["-x", "otra"] { try scratch.write(Array("{}".utf8), to: name + "/inputs.json") }
    let outcome = try Command.run(RunFolder.driver, ["run", scratch.path("nada")])
    #expect(outcome.status == ExitStatus.missing.rawValue)
    #expect(outcome.errors.contains("las que hay: -x, otra;"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
