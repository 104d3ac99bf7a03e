internal import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// `<document>.report.json`: the provenance that must not stand inside a document.
struct RunRecord {
  let stage: String
  let version: String
  /// SHA-256 by path.
  let inputs: [String: String]
  let report: Report
  let seconds: Duration

  /// One key a line, one finding a line: easy to read, to compare and to grep.
  func encoded(parameters: [any ParameterSection]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    let entries = try report.entries.sorted().map { try json($0) }
    let parts = seconds.components
    let elapsed = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    let lines = [
      "\"stage\":" + (try json(stage)),
      "\"version\":" + (try json(version)),
      "\"libraries\":" + (try json(report.libraries)),
      "\"seconds\":" + (try json((elapsed * 1000).rounded() / 1000)),
      "\"peakMemoryMiB\":" + (try json(Self.peakMemoryMiB)),
      "\"inputs\":" + (try json(inputs)),
      "\"parameters\":" + (try printedParameters(parameters)),
      "\"counts\":" + (try json(report.counts)),
      "\"findings\":[" + (entries.isEmpty ? "" : "\n" + entries.joined(separator: ",\n") + "\n")
        + "]",
    ]
    return Array(("{\n" + lines.joined(separator: ",\n") + "\n}\n").utf8)
  }

  private static var peakMemoryMiB: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
