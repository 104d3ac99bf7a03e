internal import Contracts

extension FigureSheet {
  mutating func countAreas(_ evidence: Evidence) {
    let areas = evidence.documents.clusters.areas
    let divided = areas.filter(\.divided)
    set("areas.total", areas.count)
    set("areas.divided", divided.count)
    set("areas.unplaced", areas.count { $0.objective == nil })

    let divisions = divided.compactMap { area in
      evidence.divisions[AreaKey(locality: area.locality, shift: area.shift)]
    }
    let terms = divisions.map { $0.objective(evidence) }
    for (name, term) in ObjectiveTerm.all {
      set("objective.\(name)", terms.reduce(0) { $0 + $1[keyPath: term] })
    }
    let total = terms.reduce(0) { $0 + $1.total }
    let bounds = divided.filter { $0.objective != nil }.map(\.lowerBound)
    if !bounds.isEmpty, bounds.allSatisfy({ $0 != nil }) {
      let bound = bounds.reduce(0) { $0 + ($1 ?? 0) }
      set("objective.lowerBound", bound)
      set("objective.gapPercent", 100 * (total - bound) / bound)
    }
    let cuts = evidence.divisions.values.flatMap { $0.cutColonias(evidence) }
    set("colonias.cut", cuts.count)
    set("colonias.cutMembers", cuts.reduce(0) { $0 + $1.people })
  }
}
