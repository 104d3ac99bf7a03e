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
      'x y capacity demand' for each point. One line is printed for each instance; the gap is to the
      best known value; the bound is not computed yet.
      """)

  @Argument(help: "The instances.") var files: [String]
  @Option(help: "CSV with the columns instance, best_known and distance (real or floor).")
  var bestKnown: String?
  @Option(help: "Multiplies the iterations.") var effort = 1
  @Option(help: "Seed of the random numbers.") var seed: UInt64 = 1
  @Option(help: "Folder for the solutions: DIR/<instance>.json.") var solutionDir: String?

  func validate() throws {
    guard (0...1000).contains(effort) else {
      throw ValidationError("--effort is \(effort); it must be between 0 and 1000.")
    }
  }

  func perform() throws {
    let known = try bestKnown.map(CPMPBestKnown.init) ?? CPMPBestKnown()
    let instances = try files.map(CPMPInstance.init)
    print(CPMPReport.header)
    var report = CPMPReport()
    for instance in instances {
      let record = known.records[instance.name]
      let problem = instance.problem(record?.metric ?? instance.usualMetric)
      let clock = ContinuousClock()
      let start = clock.now
      let division = problem.divided(SearchOptions(seed: seed, effort: effort))
      let seconds = (clock.now - start) / .seconds(1)
      let solution = CPMPSolution(division, of: problem)
      print(
        report.line(
          instance, objective: solution == nil ? nil : division.cost.total,
          bestKnown: record?.objective, seconds: seconds))
      if let solutionDir { try solution?.write(to: solutionDir, name: instance.name) }
    }
    print(report.summary)
  }
}
