import ArgumentParser
import FacilityLocation
import Foundation
import StageCommand

/// `encuentro-bench growth`: the solver on cities of growing size.
struct SolverGrowthCommand: ToolCommand {
  static let program = BenchCommand.program
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Divides synthetic cities of growing size.",
    discussion: """
      Each city is one area, made from the seed. One line is printed for each, from the smallest \
      to the largest: CPU seconds of the search and of the bound, the most memory used so far, the \
      cost found, and how far it may be above the best possible.
      """)

  @Option(parsing: .upToNextOption, help: "Sizes of the cities.") var councils = [500, 1000, 2000]
  @Option(parsing: .unconditional, help: "Seed of the cities and of the search, from 0.")
  var seed: UInt64 = 1
  @Option(
    parsing: .unconditional,
    help: "Multiplies the iterations, by 1000 at most; 0 builds and descends only.")
  var effort = 1
  @Option(parsing: .unconditional, help: "Threads; the result does not depend on them.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if let size = councils.first(where: { !(20...20_000).contains($0) }) {
      throw ValidationError("--councils is \(size); it must be between 20 and 20,000.")
    }
    guard (0...1000).contains(effort) else {
      throw ValidationError("--effort is \(effort); it must be between 0 and 1000.")
    }
    guard threads > 0 else {
      throw ValidationError("--threads is \(threads); it must be positive.")
    }
  }

  func perform() throws {
    try show("councils   left  encuentros            J   search s    bound s  peak MiB   gap %")
    for size in councils.sorted() {
      let problem = SyntheticCity(councils: size, seed: seed).problem
      let (division, search) = measured {
        problem.divided(SearchOptions(seed: seed, effort: effort, threads: threads))
      }
      let (bound, climbing) = measured {
        problem.lowerBound(for: division, LowerBoundOptions(threads: threads)).value
      }
      let gap = 100 * (division.cost.total - bound) / max(bound, .leastNonzeroMagnitude)
      try show(
        String(
          format: "%8d %6d %11d %12.0f %10.2f %10.2f %9.0f %7.2f", size, division.left.count,
          division.clusters.count, division.cost.total, search, climbing, Self.used().peakMiB, gap))
    }
  }

  private func measured<Result>(_ work: () -> Result) -> (Result, cpuSeconds: Double) {
    let before = Self.used().cpuSeconds
    let result = work()
    return (result, Self.used().cpuSeconds - before)
  }

  /// By this process so far.
  private static func used() -> (cpuSeconds: Double, peakMiB: Double) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return (seconds, Double(usage.ru_maxrss) / 1024)
  }
}
