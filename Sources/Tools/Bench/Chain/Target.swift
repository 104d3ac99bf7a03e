/// What is asked of the chain on a state the size of Nuevo León, with two cores.
struct Target: Equatable {
  enum Verdict: String {
    case met = ""
    /// Other work on the machine stretches the clock on the wall, but hardly the CPU seconds.
    case busy = "exceeded by the clock, not by CPU: was the machine busy?"
    case exceeded = "EXCEEDED"
  }

  let name: String
  let unit: String
  let limit: Double
  /// What is judged; of seconds those of the clock on the wall.
  let figure: Double
  /// Of seconds those of the processor, of all threads together.
  var cpu: Double?
  /// Threads that share the work, which on an idle machine takes that part of the CPU seconds.
  var threads = 1

  var verdict: Verdict {
    if figure <= limit { return .met }
    return (cpu.map { $0 / Double(threads) } ?? figure) <= limit ? .busy : .exceeded
  }

  static func all(_ figures: StateFigures) -> [Target] {
    let reading = figures.stages.first { $0.command == "cluster" }?.reading
    func seconds(
      _ name: String, _ limit: Double, of commands: String..., reads: Double = 0, threads: Int = 1
    ) -> Target {
      let usages = figures.stages.filter { commands.contains($0.command) }.map(\.usage)
      return Target(
        name: name, unit: "s", limit: limit,
        figure: usages.map(\.wallSeconds).reduce(reads * (reading?.wallSeconds ?? 0), +),
        cpu: usages.map(\.cpuSeconds).reduce(reads * (reading?.cpuSeconds ?? 0), +),
        threads: threads)
    }
    return [
      seconds(
        "ingest to groups, without the search", 3, of: "ingest-schools", "ingest-places",
        "ingest-acuerdos", "locate", "match", "sedes", "groups", reads: 1),
      seconds("search", 5, of: "cluster", reads: -1, threads: 2),
      seconds("check", 1, of: "check"),
      seconds("products", 3, of: "publish"),
      Target(
        name: "memory of the largest stage", unit: "MiB", limit: 500,
        figure: figures.stages.map(\.usage.peakMiB).max() ?? 0),
    ]
  }
}
