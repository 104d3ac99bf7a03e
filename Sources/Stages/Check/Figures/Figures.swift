internal import Contracts

/// Every figure of a run, counted anew from the documents, sorted by name.
///
/// Closed lists (reasons, statuses, origins, rules, terms) always stand complete, with 0 where
/// nothing occurred; names in angle brackets that are not of a closed list stand only where they
/// occur, and so do statistics (min, mean, median, p95, max) of an empty set. Metres and
/// teacher-metres are geodesic. A median or percentile is the smallest value that at least that
/// share of the cases does not exceed.
///
/// | name | what it counts |
/// |---|---|
/// | `schools.read` | councils in `schools.json` |
/// | `schools.rejected` | rows of which no council could be made |
/// | `schools.eligible`, `schools.ineligible` | councils; they add up to `schools.read` |
/// | `schools.ineligible.<reason>` | by reason (closed) |
/// | `schools.participating`, `schools.participating.<level>` | eligible councils that reported 911; by level (closed) |
/// | `members.total`, `members.<level>` | people of the participating councils; by level (closed) |
/// | `members.assigned` | people in an encuentro |
/// | `assigned`, `unassigned` | councils; they add up to `schools.eligible` |
/// | `unassigned.<reason>` | by reason (closed) |
/// | `encuentros.total` | encuentros |
/// | `encuentros.shift.<shift>`, `encuentros.origin.<origin>`, `encuentros.status.<status>` | encuentros (closed) |
/// | `encuentros.levels.<n>` | encuentros with n counted levels |
/// | `encuentros.councils.{min,median,max}`, `encuentros.members.{min,median,max}` | size of an encuentro |
/// | `groups.total`, `groups.members.{min,median,max}`, `groups.shortfalls` | groups; CTEs with fewer people than groups |
/// | `sedes.status.<status>` | encuentros by the status of their first session (closed) |
/// | `matches.total`, `matches.rule.<rule>` | matched councils (closed) |
/// | `matches.metres.<rule>.{median,max}` | their metres |
/// | `matches.warned` | matches from `warnMatchMetres` on |
/// | `travel.{total,mean,median,p95,max}` | metres of each teacher to the sede of session 1 |
/// | `travel.urban.…`, `travel.rural.…` | the same, of the teachers of urban and of rural councils |
/// | `areas.total`, `areas.divided`, `areas.unplaced` | areas with participants; divided; without any encuentro of their own |
/// | `objective.{travel,opening,missingLevel,colonia,flow,total}` | J over the divided areas, recomputed |
/// | `objective.lowerBound`, `objective.gapPercent` | the certified bound over the same areas and the gap to it; absent unless all have one |
/// | `colonias.cut`, `colonias.cutMembers` | colonias of an area in several encuentros; people cut off from the bulk of theirs |
/// | `located.quality.<quality>`, `located.localitySource.<source>`, `located.urbanSource.<source>` | eligible councils (closed) |
/// | `located.urban`, `located.conflicts` | urban councils; those whose point and declared locality disagree |
/// | `findings.<key>` | findings and rejected rows of schools, places and located, by key |
func figures(of evidence: Evidence) -> [Figure] {
  var sheet = FigureSheet()
  sheet.countSchools(evidence)
  sheet.countLocated(evidence)
  sheet.countEncuentros(evidence)
  sheet.countGroupsAndSedes(evidence)
  sheet.countMatches(evidence)
  sheet.measureTravel(evidence)
  sheet.countAreas(evidence)
  sheet.countFindings(evidence)
  return sheet.figures
}

/// Figures under construction.
struct FigureSheet {
  private var values: [String: Double] = [:]

  /// Sorted by name.
  var figures: [Figure] {
    values.sorted { $0.key < $1.key }.map { Figure(name: $0.key, value: $0.value) }
  }

  mutating func set(_ name: String, _ value: Int) { values[name] = Double(value) }

  /// A value that is not finite stands nowhere: JSON has no number for it.
  mutating func set(_ name: String, _ value: Double) {
    if value.isFinite { values[name] = value }
  }

  /// Counts items under `<prefix>.<word>`, each word of the closed list at least 0.
  mutating func count<Word: CaseIterable & RawRepresentable<String>>(
    _ prefix: String, _ words: some Sequence<Word>
  ) {
    for word in Word.allCases { values["\(prefix).\(word.rawValue)", default: 0] += 0 }
    for word in words { values["\(prefix).\(word.rawValue)", default: 0] += 1 }
  }

  mutating func add(_ name: String, _ value: Int = 1) {
    values[name, default: 0] += Double(value)
  }

  /// The statistics named of some weighted values; nothing where there are none.
  mutating func describe(
    _ name: String, _ values: [(value: Double, weight: Int)], _ statistics: [Statistic]
  ) {
    guard let distribution = Distribution(values) else { return }
    for statistic in statistics { set("\(name).\(statistic)", distribution[statistic]) }
  }
}

/// What may be told of a distribution; the case's name is the last part of the figure's.
enum Statistic {
  case total, min, mean, median, p95, max
}

/// Weighted values, sorted.
struct Distribution {
  private let sorted: [(value: Double, weight: Int)]
  private let weight: Int

  /// Nil where nothing has weight.
  init?(_ values: [(value: Double, weight: Int)]) {
    sorted = values.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
    weight = sorted.reduce(0) { $0 + $1.weight }
    if sorted.isEmpty { return nil }
  }

  subscript(statistic: Statistic) -> Double {
    switch statistic {
    case .total: total
    case .min: sorted[0].value
    case .mean: total / Double(weight)
    case .median: quantile(0.5)
    case .p95: quantile(0.95)
    case .max: sorted[sorted.count - 1].value
    }
  }

  private var total: Double { sorted.reduce(0) { $0 + $1.value * Double($1.weight) } }

  /// The smallest value that at least `share` of the weight does not exceed.
  private func quantile(_ share: Double) -> Double {
    var below = 0
    for entry in sorted {
      below += entry.weight
      if Double(below) >= share * Double(weight) { return entry.value }
    }
    return sorted[sorted.count - 1].value
  }
}
