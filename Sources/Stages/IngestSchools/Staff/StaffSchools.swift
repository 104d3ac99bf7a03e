internal import Contracts

/// The schools of the catalogue as staff tables name them, by their place in the order of ids.
struct StaffSchools {
  let rows: [KeyedRow]
  /// Whether the school may take part.
  let isEligible: [Bool]
  /// The lowest school of those with whom it is one council: itself, for most.
  let council: [Int]
  private let byCCT: [String: [Int]]

  /// - Parameter keyed: sorted by id.
  init(_ keyed: [KeyedRow], _ parameters: SchoolsParameters) {
    rows = keyed
    let isEligible = keyed.map { $0.row.ineligibleReason(parameters) == nil }
    self.isEligible = isEligible
    byCCT = Dictionary(grouping: keyed.indices) { keyed[$0].row.cct.description }
    var lowest: [String: Int] = [:]
    council = keyed.indices.map { index in
      guard isEligible[index], let shared = keyed[index].row.sharedCouncil else { return index }
      let first = lowest[shared, default: index]
      lowest[shared] = first
      return first
    }
  }

  /// The schools that may be meant, lowest id first: those that may take part, if any does.
  func candidates(_ reference: SchoolReference) -> [Int] {
    let named = (byCCT[reference.cct] ?? []).filter {
      reference.shiftCode == nil || rows[$0].row.shift.code == reference.shiftCode
    }
    let eligible = named.filter { isEligible[$0] }
    return eligible.isEmpty ? named : eligible
  }
}
