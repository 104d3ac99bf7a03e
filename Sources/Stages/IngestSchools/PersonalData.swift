/// True for a text that holds a CURP, an RFC, a telephone or a mail address.
///
/// Schools bear persons' names, so a name alone cannot be told; these can, and the row that holds
/// one where a school's name should stand is shifted.
func looksPersonal(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  if bytes.contains(UInt8(ascii: "@")) { return true }
  if bytes.count(where: isDigit) >= 8 && longestNumber(bytes) >= 8 { return true }
  return (0..<max(0, bytes.count - 9)).contains { start in
    (start == 0 || !isLetter(bytes[start - 1])) && startsLikeCURP(bytes[start...])
  }
}

/// Four letters and a date of birth: CURP and RFC begin with them.
private func startsLikeCURP(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.prefix(4).allSatisfy(isLetter) && bytes.dropFirst(4).prefix(6).allSatisfy(isDigit)
}

/// Digits in one number, as telephones are written: `81 1234-5678` is ten.
private func longestNumber(_ bytes: [UInt8]) -> Int {
  var (longest, current) = (0, 0)
  for byte in bytes {
    if isDigit(byte) {
      current += 1
      longest = max(longest, current)
    } else if ![
      UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("),
      UInt8(ascii: ")"),
    ].contains(byte) {
      current = 0
    }
  }
  return longest
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
