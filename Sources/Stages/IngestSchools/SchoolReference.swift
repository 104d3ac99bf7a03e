internal import Contracts

/// A school as the tables beside the catalogue name it: `19DPR0001U` or `19DPR0001U-1`.
struct SchoolReference: Hashable, Sendable {
  let cct: String
  /// Nil where the CCT is all that is said.
  var shiftCode: String?

  var key: String { shiftCode.map { cct + "-" + $0 } ?? cct }

  init(cct: String, shiftCode: String?) {
    self.cct = cct
    self.shiftCode = shiftCode
  }

  /// Nil for a text that is no key.
  init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, let cct = CCT(first) else { return nil }
    self.cct = cct.description
    guard parts.count == 2 else { return }
    var findings: [RowFinding] = []
    let shift = SchoolShift(
      String(parts[1]).trimmingBlanks, name: nil, findings: &findings)
    guard let shift else { return nil }
    shiftCode = shift.code
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
