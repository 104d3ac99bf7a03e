/// What is asked of the chain on a state the size of Nuevo León, with two cores.
struct Target: Equatable {
  let name: String
  let unit: String
  let limit: Double
  let figure: Double

  var isMet: Bool { figure <= limit }

  static func all(_ figures: StateFigures) -> [Target] {
    func seconds(_ commands: String...) -> Double {
      figures.stages.filter { commands.contains($0.command) }.reduce(0) {
        $0 + $1.usage.wallSeconds
      }
    }
    let reading = figures.stages.first { $0.command == "cluster" }?.readingSeconds ?? 0
    let others = seconds(
      "ingest-schools", "ingest-places", "ingest-acuerdos", "locate", "match", "sedes", "groups")
    return [
      Target(
        name: "ingest to groups, without the search", unit: "s", limit: 3, figure: others + reading),
      Target(name: "search", unit: "s", limit: 5, figure: seconds("cluster") - reading),
      Target(name: "check", unit: "s", limit: 1, figure: seconds("check")),
      Target(name: "products", unit: "s", limit: 3, figure: seconds("publish")),
      Target(
        name: "memory of the largest stage", unit: "MiB", limit: 500,
        figure: figures.stages.map(\.usage.peakMiB).max() ?? 0),
    ]
  }
}
