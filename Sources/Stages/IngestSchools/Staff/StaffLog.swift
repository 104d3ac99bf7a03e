internal import Contracts

/// Findings on staff, one for each school and kind with how often it occurs: a table has a row
/// for every grade of every person, and the same is usually amiss in many of them.
struct StaffLog {
  private struct Kind: Hashable {
    let key: FindingKey
    let council: String
    let detail: String
  }
  private var found: [Kind: (times: Int, first: RowPlace?)] = [:]
  private var apart: [(kind: Kind, place: RowPlace?)] = []

  mutating func find(_ key: FindingKey, _ council: String, _ detail: String, at place: RowPlace?) {
    let kind = Kind(key: key, council: council, detail: detail)
    let known = found[kind]
    let first = [known?.first, place].compactMap { $0 }.min()
    found[kind] = ((known?.times ?? 0) + 1, first)
  }

  /// A finding that is told each time, however alike they are.
  mutating func findEach(
    _ key: FindingKey, _ council: String, _ detail: String, at place: RowPlace?
  ) {
    apart.append((Kind(key: key, council: council, detail: detail), place))
  }

  func write(to log: inout FindingLog) {
    for (kind, place) in apart {
      log.find([RowFinding(kind.key, kind.detail)], council: kind.council, at: place)
    }
    for (kind, occurrence) in found {
      let times = occurrence.times == 1 ? "" : " (\(occurrence.times) veces)"
      log.find(
        [RowFinding(kind.key, kind.detail + times)], council: kind.council, at: occurrence.first)
    }
  }
}
