import Foundation
import Testing

/// A run that is killed, at whatever moment, tears and loses nothing, and the next one repairs it.
@Suite struct KillTests {
  /// How often the random test kills; more by hand: `ENCUENTROS_KILLS=500 swift test --filter KillTests`.
  private static let kills =
    ProcessInfo.processInfo.environment["ENCUENTROS_KILLS"].flatMap(Int.init) ?? 15

  /// Runs and kills the driver, make and every stage at once after some seconds.
  private func runKilled(_ run: RunFolder, after seconds: Double) throws -> RunFolder.Outcome {
    RunFolder.outcome(
      try Command.run(
        URL(filePath: "/usr/bin/timeout"),
        ["--signal=KILL", String(format: "%.4f", seconds), RunFolder.driver.path] + run.arguments())
    )
  }

  /// Gives the catalogue one of two contents: a name and a number of teachers differ.
  private func version(_ index: Int, of run: RunFolder) throws {
    try FileManager.default.removeItem(atPath: run.scratch.path(run.data + "/escuelas.csv"))
    try FileManager.default.copyItem(
      at: packageFolder.appending(path: Chain.fixture + "/data/escuelas.csv"),
      to: run.scratch.url.appending(path: run.data + "/escuelas.csv"))
    guard index % 2 == 1 else { return }
    try run.replace("FROEBEL", with: "FROBEL", in: run.data + "/escuelas.csv")
    try run.replace("160,,,7,7,8", with: "160,,,9,7,8", in: run.data + "/escuelas.csv")
  }

  /// Every document is whole, of one version or the other, and the products are of one version.
  private func expectWhole(_ run: RunFolder, _ versions: [[String: [UInt8]]], _ moment: String)
    throws
  {
    guard FileManager.default.fileExists(atPath: run.scratch.path(run.out)) else { return }
    let results = try run.results().filter { !$0.key.contains(".tmp-") }
    for (path, bytes) in results where !path.hasPrefix("publicacion/") {
      #expect(versions.contains { $0[path] == bytes }, "\(path) \(moment)")
    }
    let products = results.filter { $0.key.hasPrefix("publicacion/") }
    #expect(
      products.isEmpty
        || versions.contains { version in
          version.filter { $0.key.hasPrefix("publicacion/") } == products
        }, "publicacion \(moment)")
  }

  @Test func anyMoment() throws {
    let run = try RunFolder(finished: false)
    var versions: [[String: [UInt8]]] = []
    var shortest = Double.infinity
    for index in 0...1 {
      try version(index, of: run)
      try? FileManager.default.removeItem(atPath: run.scratch.path(run.out))
      let started = ContinuousClock.now
      try run.succeed()
      shortest = min(shortest, started.duration(to: .now) / .seconds(1))
      versions.append(try run.results())
    }
    #expect(versions[0] != versions[1])

    var state: UInt64 = 20
    var (index, killed) = (0, 0)
    while killed < Self.kills {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if state >> 33 & 3 == 0 {
        try? FileManager.default.removeItem(atPath: run.scratch.path(run.out))
      }
      try version(index, of: run)
      // A run that has little to do may end before its moment: it counts for nothing.
      let moment = shortest * Double(state >> 40) / Double(1 << 24)
      if try runKilled(run, after: moment).status != 0 { killed += 1 }
      try expectWhole(run, versions, "killed after \(moment) s")
      if index % 4 == 3 || killed == Self.kills {
        try run.succeed()
        #expect(try run.results() == versions[index % 2], "repaired after \(moment) s")
        #expect(try run.leftovers() == [])
        #expect(try run.succeed().ran == [])
      }
      index += 1
      try #require(index < 20 * Self.kills, "hardly a run was still at work at its moment")
    }
  }

  @Test func aKilledStageIsToldAndRunsAgain() throws {
    let run = try RunFolder(finished: false)
    try run.copyCommands()
    let program = run.commands + "/encuentro-match"
    try FileManager.default.moveItem(atPath: program, toPath: program + "-whole")
    try run.scratch.write(
      Array("#!/bin/sh\nkill -KILL $$\n".utf8), to: "los comandos/encuentro-match")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let outcome = try run.run()
    #expect(outcome.status == 137)
    #expect(outcome.errors.contains("encuentro-match: el sistema terminó el proceso (señal 9)"))
    #expect(outcome.ran.last == "encuentro-match")
    try FileManager.default.removeItem(atPath: program)
    try FileManager.default.moveItem(atPath: program + "-whole", toPath: program)
    #expect(
      try run.succeed().ran
        == ["match", "sedes", "groups", "check", "publish"].map { "encuentro-" + $0 })
    #expect(try run.leftovers() == [])
  }

  @Test func whatAKilledCommandLeftIsRemovedAndNothingElse() throws {
    let run = try RunFolder()
    let left = [
      "schools.json.tmp-12", "check.json.report.json.tmp-3", "groups.stamp.tmp-4",
      "groups.stamp.tmp-4.old", "publicacion.tmp-5/resumen.txt", "publicacion.report.json.tmp-6",
    ]
    let kept = ["notas.tmp-1", "schools.json.tmp-mío", "mi schools.json.tmp-1"]
    for name in left + kept { try run.scratch.write([65], to: run.out + "/" + name) }
    #expect(try run.succeed().ran == [])
    #expect(try run.leftovers().sorted() == kept.sorted())
  }

  /// A limit on the size of files stops a write half-way, as a full disk does.
  @Test func aFullDiskLosesNothing() throws {
    let run = try RunFolder()
    let before = try run.results()
    try version(1, of: run)
    let limited = try Command.run(
      URL(filePath: "/bin/bash"),
      ["-c", "ulimit -f 8; exec \"$0\" \"$@\"", RunFolder.driver.path] + run.arguments())
    #expect(limited.status != 0)
    #expect(limited.errors.contains("encuentro-ingest-schools: "), "\(limited.errors)")
    #expect(try run.results().filter { !$0.key.contains(".tmp-") } == before)
    try run.succeed()
    #expect(try run.leftovers() == [])
  }
}

/// Two runs into one folder: one works, the other is told so.
@Suite struct TwoAtOnceTests {
  @Test func theSecondIsRefusedWhileTheFirstWorks() throws {
    let run = try RunFolder(finished: false)
    try run.copyCommands()
    let program = run.commands + "/encuentro-match"
    try FileManager.default.moveItem(atPath: program, toPath: program + "-whole")
    let wait =
      "#!/bin/sh\ntouch '\(run.scratch.path("started"))'\n"
      + "while [ ! -e '\(run.scratch.path("go on"))' ]; do sleep 0.02; done\n"
      + "exec '\(program)-whole' \"$@\"\n"
    try run.scratch.write(Array(wait.utf8), to: "los comandos/encuentro-match")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)

    let first = Process()
    first.executableURL = RunFolder.driver
    first.arguments = run.arguments()
    first.standardOutput = FileHandle.nullDevice
    first.standardError = FileHandle.nullDevice
    try first.run()
    while !FileManager.default.fileExists(atPath: run.scratch.path("started")), first.isRunning {
      usleep(20_000)
    }
    let second = try run.run()
    #expect(second.status == 75)
    #expect(second.ran == [])
    #expect(second.errors.contains("otra corrida trabaja en esa carpeta"))
    #expect(second.errors.split(separator: "\n").count == 1)
    try run.scratch.write([], to: "go on")
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    #expect(try run.succeed().ran == [])
  }
}
