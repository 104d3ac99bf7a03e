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
      An instance is a text file: a line with the number of points and of medians, then a line \
      'x y capacity demand' for each point. Every point may be a median, and serves itself; what \
      counts is the sum of the distances to the medians, each rounded down where the instance is \
      named cpmp and a number, as the OR-Library does, or where the best known values say floor. \
      Memory grows with the square of the points: 2,000 take 280 MB, 10,000, the most, 6 GB.

      One line is printed for each instance: what was found, how far it is above the best known \
      value, a bound that no solution is below, and how far what was found may be above the best \
      possible; the seconds of the search and of the bound.

      A solution has the medians and, for each point, its median, all by their number, from 0.

      Ends with 1 where an instance is left without a solution, or there can be none; the lines of \
      all and the solutions of the others are there all the same.
      """)

  /// An exact number of sites makes for a slow climb, on which most instances spend far less.
  private static let boundIterations = 3000

  @Argument(help: "The instances.") var files: [String]
  @Option(
    help: """
      CSV with the columns instance (the file's name without its extension), best_known and, if \
      you like, distance (real or floor). Instances that are not in it have no best known value.
      """)
  var bestKnown: String?
  @Option(
    parsing: .unconditional,
    help: "Multiplies the iterations, by 1000 at most; 0 builds and descends only.")
  var effort = 1
  @Option(parsing: .unconditional, help: "Seed of the random numbers, from 0.")
  var seed: UInt64 = 1
  @Option(parsing: .unconditional, help: "Threads; the result does not depend on them.")
  var threads = ProcessInfo.processInfo.activeProcessorCount
  @Option(
    help: """
      Folder for the solutions, DIR/<instance>.json; made where it is not there. Earlier solutions \
      are replaced, other files are not.
      """)
  var solutionDir: String?

  func validate() throws {
    guard !files.contains("") else { throw ValidationError("An instance has no name.") }
    guard bestKnown != "" else { throw ValidationError("--best-known is empty.") }
    guard (0...1000).contains(effort) else {
      throw ValidationError("--effort is \(effort); it must be between 0 and 1000.")
    }
    guard threads > 0 else {
      throw ValidationError("--threads is \(threads); it must be positive.")
    }
    guard solutionDir != "" else { throw ValidationError("--solution-dir is empty.") }
  }

  /// Whatever can be known to be wrong is told before anything is solved.
  func perform() throws {
    let known = try bestKnown.map(CPMPBestKnown.init) ?? CPMPBestKnown()
    let instances = try files.map(CPMPInstance.init)
    if let solutionDir {
      try requireDistinctNames(of: instances)
      for instance in instances {
        try CPMPSolution.file(in: solutionDir, name: instance.name).validate()
      }
    }
    if let bestKnown, !instances.contains(where: { known.records[$0.name] != nil }) {
      warn(Self.noneIsKnown(bestKnown).description)
    }
    try show(CPMPReport.header)
    var report = CPMPReport()
    var unsolved: [InputError] = []
    for (file, instance) in zip(files, instances) {
      let (solution, result) = solve(instance, known.records[instance.name])
      try show(report.line(instance, result))
      if solution == nil { unsolved.append(withoutSolution(instance, file)) }
      if let solutionDir { try solution?.write(to: solutionDir, name: instance.name) }
    }
    try show(report.summary)
    for error in unsolved { warn(error.description) }
    guard unsolved.isEmpty else { throw ExitStatus.violation.code }
  }

  /// No error, but hardly what was meant.
  private static func noneIsKnown(_ table: String) -> InputError {
    InputError(
      .data, file: table, key: "cpmp.bestKnown", problem: "no trae ninguna de estas instancias",
      remedy: "revise que la columna instance lleve el nombre de cada archivo sin su extensión")
  }

  /// One solution would take the place of the other.
  private func requireDistinctNames(of instances: [CPMPInstance]) throws {
    var fileOfName: [String: String] = [:]
    for (file, instance) in zip(files, instances) {
      guard let earlier = fileOfName.updateValue(file, forKey: instance.name) else { continue }
      throw InputError(
        .usage, file: file, key: "cpmp.solution",
        problem: "su solución tendría el nombre de la de «\(earlier)», \(instance.name).json",
        remedy: "dé cada una en su propia llamada, con otra carpeta en --solution-dir")
    }
  }

  private func solve(
    _ instance: CPMPInstance, _ record: CPMPBestKnown.Record?
  ) -> (CPMPSolution?, CPMPReport.Result) {
    var result = CPMPReport.Result(bestKnown: record?.objective)
    guard instance.impossibility == nil else { return (nil, result) }
    let problem = instance.problem(record?.metric ?? instance.usualMetric)
    let division: Division
    (division, result.seconds) = timed {
      problem.divided(SearchOptions(seed: seed, effort: effort, threads: threads))
    }
    // Where nothing was found there is nothing that a bound could be made for.
    guard let solution = CPMPSolution(division, of: problem) else { return (nil, result) }
    result.objective = division.cost.total
    (result.bound, result.boundSeconds) = timed {
      problem.lowerBound(
        for: division, LowerBoundOptions(iterations: Self.boundIterations, threads: threads)
      ).value
    }
    return (solution, result)
  }

  private func timed<Result>(_ work: () -> Result) -> (Result, seconds: Double) {
    let start = ContinuousClock.now
    let result = work()
    return (result, start.duration(to: .now) / .seconds(1))
  }

  private func withoutSolution(_ instance: CPMPInstance, _ file: String) -> InputError {
    if let impossibility = instance.impossibility {
      return InputError(
        .data, file: file, key: "cpmp.solution", problem: impossibility,
        remedy: "revise capacidades, demandas y el número de medianas")
    }
    return InputError(
      .data, file: file, key: "cpmp.solution",
      problem: "no se encontró solución, y puede no haberla",
      remedy: "pruebe con un --effort mayor o con otra --seed")
  }
}
