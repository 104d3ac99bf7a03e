import ArgumentParser
import Contracts
import FacilityLocation
import Foundation
import StageCommand

/// `encuentro-bench cpmp`: the solver on published instances.
struct CPMPCommand: ToolCommand {
  static let program = BenchCommand.program

  static let configuration = CommandConfiguration(
    commandName: "cpmp",
    abstract: "Solves published capacitated p-median instances.",
    discussion: """
      An instance is a text file: the number of points and of medians, then a line
      'x y capacity demand' for each point. One line is printed for each instance: what was found, how
      far it is above the best known value, a bound that no solution is below, and how far what was
      found may be above the best possible; the seconds of the search and of the bound.
      """)

  /// An exact number of sites makes for a slow climb, on which most instances spend far less.
  private static let boundIterations = 3000

  @Argument(help: "The instances.") var files: [String]
  @Option(help: "CSV with the columns instance, best_known and distance (real or floor).")
  var bestKnown: String?
  @Option(help: "Multiplies the iterations.") var effort = 1
  @Option(help: "Seed of the random numbers.") var seed: UInt64 = 1
  @Option(help: "Threads; the result does not depend on them.")
  var threads = ProcessInfo.processInfo.activeProcessorCount
  @Option(help: "Folder for the solutions: DIR/<instance>.json.") var solutionDir: String?

  func validate() throws {
    guard (0...1000).contains(effort) else {
      throw ValidationError("--effort is \(effort); it must be between 0 and 1000.")
    }
    guard threads > 0 else {
      throw ValidationError("--threads is \(threads); it must be positive.")
    }
    guard solutionDir != "" else { throw ValidationError("--solution-dir is empty.") }
  }

  private func timed<Result>(_ work: () -> Result) -> (Result, seconds: Double) {
    let start = ContinuousClock.now
    let result = work()
    return (result, start.duration(to: .now) / .seconds(1))
  }

  func perform() throws {
    let known = try bestKnown.map(CPMPBestKnown.init) ?? CPMPBestKnown()
    let instances = try files.map(CPMPInstance.init)
    print(CPMPReport.header)
    var report = CPMPReport()
    for instance in instances {
      let record = known.records[instance.name]
      let problem = instance.problem(record?.metric ?? instance.usualMetric)
      let (division, seconds) = timed {
        problem.divided(SearchOptions(seed: seed, effort: effort, threads: threads))
      }
      let solution = CPMPSolution(division, of: problem)
      // Where nothing was found there is nothing that a bound could be made for.
      let (bound, boundSeconds) = timed {
        solution == nil
          ? nil
          : problem.lowerBound(
            for: division, LowerBoundOptions(iterations: Self.boundIterations, threads: threads)
          ).value
      }
      print(
        report.line(
          instance,
          CPMPReport.Result(
            objective: solution == nil ? nil : division.cost.total, bestKnown: record?.objective,
            bound: bound, seconds: seconds, boundSeconds: boundSeconds)))
      if let solutionDir { try solution?.write(to: solutionDir, name: instance.name) }
    }
    print(report.summary)
  }
}
