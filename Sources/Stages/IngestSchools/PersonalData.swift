/// True for a text that holds a CURP, an RFC, a telephone or a mail address.
///
/// Schools bear persons' names, so a name alone cannot be told; these can, and the row that holds
/// one where a school's name should stand is shifted.
func looksPersonal(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  if bytes.contains(UInt8(ascii: "@")) || holdsTelephone(bytes) { return true }
  return (0..<max(0, bytes.count - 9)).contains { start in
    (start == 0 || !isLetter(bytes[start - 1])) && startsLikeCURP(bytes[start...])
  }
}

/// Four letters and a date of birth: CURP and RFC begin with them.
private func startsLikeCURP(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.prefix(4).allSatisfy(isLetter) && bytes.dropFirst(4).prefix(6).allSatisfy(isDigit)
}

/// Seven digits in a row, ten in groups as in `81 1234-5678`, or eight as those of one city are
/// grouped, `8345-6789` and `83 45 67 89`; years, of which schools' names are full, do not count.
private func holdsTelephone(_ bytes: [UInt8]) -> Bool {
  var grouped = 0
  var lengths: [Int] = []
  var index = 0
  while index < bytes.count {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    let length = index - start
    if length >= 7 { return true }
    if isYear(bytes[start..<index]) {
      (grouped, lengths) = (0, [])
    } else {
      grouped += length
      if length > 0 { lengths.append(length) }
    }
    if grouped >= 10 || [[4, 4], [2, 2, 2, 2]].contains(lengths) { return true }
    if index < bytes.count {
      if !groupSeparators.contains(bytes[index]) { (grouped, lengths) = (0, []) }
      index += 1
    }
  }
  return false
}

private let groupSeparators: Set<UInt8> = Set(" -.,()".utf8)

private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
  guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)) else {
    return false
  }
  return (1500...2099).contains(year)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
