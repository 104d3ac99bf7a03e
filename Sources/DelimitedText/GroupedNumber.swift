/// A whole number whose thousands are set apart: `1,250`, `1,250.00`, `1 250 000`.
struct GroupedNumber: Equatable {
  let value: Int
  /// The only mark may as well be the decimal one: `1,000`, where both readings are whole, and
  /// `25.671`, as a point is the decimal mark in Mexico.
  let isAmbiguous: Bool

  /// Nil for any other text, plain digits included, and for more than fifteen digits.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let marks = bytes.filter { GroupedNumber.marks.contains($0) }
    guard let mark = marks.first, bytes.count - marks.count <= 15,
      bytes.count - marks.count > 0,
      bytes.allSatisfy({ isDigit($0) || GroupedNumber.marks.contains($0) })
    else { return nil }
    var groups = bytes.split(separator: mark, omittingEmptySubsequences: false)
    let last = groups.removeLast()
    // After another mark than that of the groups comes a fraction, which must be zeros.
    let ending = last.split(omittingEmptySubsequences: false) {
      GroupedNumber.marks.contains($0)
    }
    guard ending.count <= 2, let final = ending.first, !(ending.count == 2 && marks.last == 0x20)
    else { return nil }
    let fraction = ending.dropFirst().first
    guard fraction?.allSatisfy({ $0 == 0x30 }) ?? true, fraction?.isEmpty != true else {
      return nil
    }
    groups.append(final)
    guard let first = groups.first, (1...3).contains(first.count), first.first != 0x30,
      groups.count >= 2,
      groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(isDigit) }),
      first.allSatisfy(isDigit)
    else { return nil }
    value = groups.joined().reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let isFraction = mark == 0x2E || (mark == 0x2C && final.allSatisfy { $0 == 0x30 })
    isAmbiguous = isFraction && groups.count == 2 && fraction == nil
  }

  private static let marks = Set(",. ".utf8)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
