import Foundation
import Testing

@testable import encuentro_bench

@Suite struct UsageTests {
  @Test func theMedianOfEachFigureByItself() {
    let usages = [(3.0, 1.0, 10.0), (1, 2, 30), (2, 9, 20)].map {
      Usage(wallSeconds: $0.0, cpuSeconds: $0.1, peakMiB: $0.2)
    }
    #expect(Usage.median(usages) == Usage(wallSeconds: 2, cpuSeconds: 2, peakMiB: 20))
    #expect(
      Usage.median(Array(usages.prefix(2)))
        == Usage(wallSeconds: 2, cpuSeconds: 1.5, peakMiB: 20))
  }

  private func run(_ script: String) throws -> ChildProcess {
    try ChildProcess("/bin/sh", ["-c", script], output: "/dev/null", errors: "/dev/null")
  }

  @Test func theStatusIsTheShells() throws {
    #expect(try run("exit 7").status == 7)
    #expect(try run("kill -KILL $$").status == 137)
  }

  @Test func timeIsCountedOnTheWallAndInTheProcess() throws {
    let slept = try run("sleep 0.2").usage
    #expect(slept.wallSeconds >= 0.2)
    #expect(slept.cpuSeconds < 0.2)
    let worked = try run("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done").usage
    #expect(worked.cpuSeconds > 0.01)
  }

  /// The kernel counts what the parent held when the child began, so the figure is never below
  /// that; other tests grow this process meanwhile, so that it is looked at when the child has
  /// ended.
  @Test func memoryIsThatOfTheChild() throws {
    func ownPeak() -> Double {
      var own = rusage()
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &own)
      return Double(own.ru_maxrss) / 1024
    }
    let small = try run(":").usage.peakMiB
    #expect(small <= max(ownPeak(), 40))
    let large = try run("x=$(head -c 60000000 /dev/zero | tr '\\0' a); :").usage.peakMiB
    #expect(large >= 57)
    #expect(large <= max(ownPeak(), 57) + 400)
  }

  @Test func aProgramThatIsNotThereIsTold() {
    #expect(throws: (any Error).self) {
      try ChildProcess("/none", [], output: "/dev/null", errors: "/dev/null")
    }
  }
}

@Suite struct ChainFiguresTests {
  /// A state in which every command takes some seconds.
  private func figures(_ seconds: [String: Double], councils: Int = 100) -> StateFigures {
    StateFigures(
      state: "s", councils: councils, rows: councils,
      stages: seconds.sorted { $0.key < $1.key }.map {
        StageFigures(
          command: $0.key, usage: Usage(wallSeconds: $0.value, cpuSeconds: $0.value, peakMiB: 100),
          reading: $0.key == "cluster"
            ? Usage(wallSeconds: 0.5, cpuSeconds: 0.25, peakMiB: 1) : nil, documentBytes: 1024)
      }, violations: 0)
  }

  @Test func theChainIsReadAsItIsTold() {
    let stages = ChainStage.parse("schools ingest-schools\nclusters cluster located acuerdos\n")
    #expect(
      stages == [
        ChainStage(document: "schools", command: "ingest-schools", reads: []),
        ChainStage(document: "clusters", command: "cluster", reads: ["located", "acuerdos"]),
      ])
    #expect(stages[1].product == "clusters.json")
  }

  /// Reading is no searching: the two halves of `cluster` count towards two targets.
  @Test func theSearchIsToldApartFromReading() {
    let targets = Target.all(
      figures(["ingest-schools": 1, "locate": 1, "cluster": 4, "check": 1.5, "publish": 2]))
    #expect(targets.map(\.figure) == [2.5, 3.5, 1.5, 2, 100])
    #expect(targets.map(\.cpu) == [2.25, 3.75, 1.5, 2, nil])
    #expect(targets.map(\.verdict) == [.met, .met, .exceeded, .met, .met])
  }

  /// Seconds of the clock alone may be those of another's work.
  @Test func aBusyMachineIsNotBlamedOnTheChain() {
    let target = { Target(name: "check", unit: "s", limit: 1, figure: $0, cpu: $1) }
    #expect(target(0.9, 1.2).verdict == .met)
    #expect(target(1.5, 0.9).verdict == .busy)
    #expect(target(1.5, 1.2).verdict == .exceeded)
    // Two threads are done in half of their CPU seconds.
    let shared = Target(name: "search", unit: "s", limit: 5, figure: 6, cpu: 8.3, threads: 2)
    #expect(shared.verdict == .busy)
  }

  @Test func whatIsExceededIsSaid() {
    let text = TimeTable(figures(["check": 1.5])).text
    #expect(text.contains("EXCEEDED"))
    #expect(!TimeTable(figures(["check": 0.5])).text.contains("EXCEEDED"))
  }

  @Test(arguments: [(1.0, 4.0, 2.0), (1, 2, 1), (1, 1, 0)])
  func theExponentIsThePowerOfTheSize(small: Double, large: Double, exponent: Double) throws {
    let found = try #require(Growth.exponent((1000, small), (2000, large)))
    #expect(abs(found - exponent) < 1e-9)
    #expect(Growth.exponent((1000, 0.001), (2000, large)) == nil)
  }

  @Test func growthHasALineForEachStage() {
    let text = Growth([
      figures(["check": 1, "locate": 1], councils: 1000),
      figures(["check": 4, "locate": 2], councils: 2000),
    ]).text
    #expect(text.contains("check                  1.000     2.000   2.00"))
    #expect(text.contains("locate                 1.000     1.000   1.00"))
  }
}
