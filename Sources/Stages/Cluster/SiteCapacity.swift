internal import Contracts

/// How many people a council's building takes (rule G1), by what its area knows of classrooms.
struct SiteCapacity {
  private let rules: Rules
  private let anyReportsRooms: Bool

  init(_ area: [LocatedCouncil], _ rules: Rules) {
    self.rules = rules
    anyReportsRooms = area.contains { $0.reportedRooms != nil }
  }

  /// Within `maxMembers`.
  func usual(_ council: LocatedCouncil) -> Int { min(rules.maxMembers, utmost(council)) }

  /// For the encuentro of a council larger than `maxMembers`, which no longer bounds it.
  func utmost(_ council: LocatedCouncil) -> Int {
    switch council.sedeAptitude {
    case .no: 0
    case .si: .max
    case nil: council.reportedRooms.map { rules.groupSize * $0 } ?? (anyReportsRooms ? 0 : .max)
    }
  }
}

extension LocatedCouncil {
  fileprivate var reportedRooms: Int? { roomsSource == .unreported ? nil : rooms }
}
