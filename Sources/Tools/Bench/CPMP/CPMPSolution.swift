import FacilityLocation
import Foundation
import StageCommand

/// A solution as anyone can verify it: numbers of points count from 0.
struct CPMPSolution: Encodable {
  /// Sorted.
  let medians: [Int]
  /// The median of each point; a median is its own.
  let assignment: [Int]

  /// Nil where somebody is left out or the number of medians is another.
  init?(_ division: Division, of problem: Problem) {
    guard division.left.isEmpty, problem.isFeasible(division.clusters) else { return nil }
    var assignment = [Int](repeating: -1, count: problem.customers.count)
    for cluster in division.clusters {
      for customer in cluster.customers {
        assignment[customer] = problem.sites[cluster.site].customer
      }
    }
    self.assignment = assignment
    medians = division.clusters.map { problem.sites[$0.site].customer }.sorted()
  }

  /// Where the solution of an instance goes.
  static func file(in folder: String, name: String) -> OutputFile {
    OutputFile(
      folder + "/" + name + ".json", option: "--solution-dir", beginning: #"{"assignment":["#)
  }

  /// - Throws: `InputError` when the folder cannot be written to.
  func write(to folder: String, name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try Self.file(in: folder, name: name).write([UInt8](encoder.encode(self)) + [0x0A])
  }
}
