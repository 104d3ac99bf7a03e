/// The figures of one state as a person reads them.
struct TimeTable {
  private let figures: StateFigures

  init(_ figures: StateFigures) { self.figures = figures }

  var text: String {
    var lines = [
      "\(figures.state): \(figures.rows) rows, \(figures.councils) councils",
      row("stage", "wall s", "CPU s", "reading CPU", "MiB", "document KiB"),
    ]
    for stage in figures.stages {
      lines.append(
        row(
          stage.command, seconds(stage.usage.wallSeconds), seconds(stage.usage.cpuSeconds),
          (stage.reading?.cpuSeconds).map(seconds) ?? "", whole(stage.usage.peakMiB),
          whole(Double(stage.documentBytes) / 1024)))
    }
    let usages = figures.stages.map(\.usage)
    lines.append(
      row(
        "all", seconds(usages.map(\.wallSeconds).reduce(0, +)),
        seconds(usages.map(\.cpuSeconds).reduce(0, +)),
        seconds(figures.stages.compactMap { $0.reading?.cpuSeconds }.reduce(0, +)), "",
        whole(Double(figures.stages.map(\.documentBytes).reduce(0, +)) / 1024)))
    lines.append("")
    for target in Target.all(figures) {
      let cpu = target.cpu.map { "CPU " + seconds($0) } ?? ""
      lines.append(
        column(target.name, 38, left: true) + column(seconds(target.figure), 9) + column(cpu, 12)
          + column("at most \(whole(target.limit)) \(target.unit)", 16)
          + (target.verdict == .met ? "" : "  " + target.verdict.rawValue))
    }
    if figures.violations > 0 {
      lines.append("encuentro-check refuses the result: \(figures.violations) violations")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ first: String, _ others: String...) -> String {
    column(first, 18, left: true) + others.map { column($0, 13) }.joined()
  }
}
