/// True for a text that holds a CURP, an RFC, a telephone or a mail address, however it is spelled.
///
/// Schools and colonias bear persons' names, so a name alone cannot be told; these can, and have no
/// business in the name of anything.
public func looksPersonal(_ text: String) -> Bool {
  let signs = signs(of: text)
  return holdsAddress(signs) || holdsTelephone(signs) || holdsIdentity(signs)
}

/// True for a text that holds a CURP, an RFC or a mail address: what no key of a place is, while it
/// may have as many digits as a telephone.
public func looksPersonal(key text: String) -> Bool {
  let signs = signs(of: text)
  return holdsAddress(signs) || holdsIdentity(signs)
}

// MARK: Signs

/// The text in ASCII and small letters, one byte for what a reader sees as one sign: digits of any
/// script are digits and letters of any alphabet letters, marks upon them and what is invisible are
/// left out, and every other sign is a hyphen.
private func signs(of text: String) -> [UInt8] {
  var signs: [UInt8] = []
  signs.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    if let sign = sign(of: scalar) { signs.append(sign) }
  }
  return signs
}

private func sign(of scalar: Unicode.Scalar) -> UInt8? {
  var value = scalar.value
  // The full-width forms of ASCII, in its order.
  if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
  if value < 0x80 {
    let byte = UInt8(value)
    return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
  let properties = scalar.properties
  if properties.numericType == .decimal, let digit = properties.numericValue {
    return 0x30 + UInt8(digit)
  }
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return nil
  default: return properties.isAlphabetic ? UInt8(ascii: "x") : UInt8(ascii: "-")
  }
}

private func isDigit(_ sign: UInt8) -> Bool { (0x30...0x39).contains(sign) }

private func isLetter(_ sign: UInt8) -> Bool { (0x61...0x7A).contains(sign) }

private func number(_ digits: ArraySlice<UInt8>) -> Int {
  digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
}

// MARK: Mail addresses

/// An `@`, or the word for it as people write it who hide an address: `(at)`, `[arroba]`, or
/// `arroba` before something with a dot in it.
private func holdsAddress(_ signs: [UInt8]) -> Bool {
  if signs.contains(UInt8(ascii: "@")) { return true }
  let words = signs.split { !isLetter($0) }
  return words.contains { word in
    switch String(decoding: word, as: UTF8.self) {
    case "at": isBracketed(word, in: signs)
    case "arroba": isBracketed(word, in: signs) || isBeforeDomain(word, in: signs)
    default: false
    }
  }
}

private func isBracketed(_ word: ArraySlice<UInt8>, in signs: [UInt8]) -> Bool {
  guard let before = signs[..<word.startIndex].last(where: { $0 != 0x20 }),
    let after = signs[word.endIndex...].first(where: { $0 != 0x20 })
  else { return false }
  return "([{<".utf8.contains(before) && ")]}>".utf8.contains(after)
}

private func isBeforeDomain(_ word: ArraySlice<UInt8>, in signs: [UInt8]) -> Bool {
  let domain = signs[word.endIndex...].drop { $0 == 0x20 }.prefix { $0 != 0x20 }
  let labels = domain.split(separator: UInt8(ascii: "."))
  return labels.count > 1 && labels.allSatisfy { label in label.allSatisfy(isLetter) }
}

// MARK: Telephones

/// Seven digits in a row, ten in groups as in `81 1234-5678`, or eight as those of one city are
/// grouped, `8345-6789` and `83 45 67 89`; years, of which schools' names are full, do not count.
private func holdsTelephone(_ signs: [UInt8]) -> Bool {
  var grouped = 0
  var lengths: [Int] = []
  var index = 0
  while index < signs.count {
    let start = index
    while index < signs.count, isDigit(signs[index]) { index += 1 }
    let length = index - start
    if length >= 7 { return true }
    if isYear(signs[start..<index]) {
      (grouped, lengths) = (0, [])
    } else {
      grouped += length
      if length > 0 { lengths.append(length) }
    }
    if grouped >= 10 || [[4, 4], [2, 2, 2, 2]].contains(lengths) { return true }
    if index < signs.count {
      if !separators.contains(signs[index]) { (grouped, lengths) = (0, []) }
      index += 1
    }
  }
  return false
}

/// What stands between the groups of one number.
private let separators = Set(" -.,()/_".utf8)

private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
  digits.count == 4 && (1500...2099).contains(number(digits))
}

// MARK: CURP and RFC

/// Four letters and a date of birth, with which CURP and RFC begin, in one piece or in two; or a whole
/// CURP in however many.
private func holdsIdentity(_ signs: [UInt8]) -> Bool {
  for start in signs.indices where startsIdentity(signs[start...]) {
    let isWord = start == 0 || !isLetter(signs[start - 1])
    let date = signs[start...].dropFirst(4).drop { separators.contains($0) }.prefix(6)
    let isWhole = date.startIndex == start + 4
    // After other letters, or apart, six digits are more often something else than a date.
    if isWord && isWhole || isDate(date) && (isWhole || isWord && standsAlone(date, in: signs)) {
      return true
    }
  }
  let dense = signs.filter { !separators.contains($0) }
  return dense.indices.contains { isCURP(dense[$0...].prefix(18)) }
}

/// Four letters, at most two separators and six digits.
private func startsIdentity(_ signs: ArraySlice<UInt8>) -> Bool {
  guard signs.count >= 10, signs.prefix(4).allSatisfy(isLetter) else { return false }
  let rest = signs.dropFirst(4)
  let date = rest.drop { separators.contains($0) }.prefix(6)
  return date.startIndex <= rest.startIndex + 2 && date.count == 6 && date.allSatisfy(isDigit)
}

private func standsAlone(_ digits: ArraySlice<UInt8>, in signs: [UInt8]) -> Bool {
  digits.endIndex == signs.endIndex || !isDigit(signs[digits.endIndex])
}

/// Year, month and day, two digits each.
private func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
  (1...12).contains(number(digits.dropFirst(2).prefix(2)))
    && (1...31).contains(number(digits.suffix(2)))
}

/// Four letters, a date, H, M or X, five letters, a letter or digit and a digit.
private func isCURP(_ signs: ArraySlice<UInt8>) -> Bool {
  guard signs.count == 18, signs.prefix(4).allSatisfy(isLetter) else { return false }
  let (date, rest) = (signs.dropFirst(4).prefix(6), signs.dropFirst(10))
  return date.allSatisfy(isDigit) && isDate(date) && "hmx".utf8.contains(rest[rest.startIndex])
    && rest.prefix(6).allSatisfy(isLetter) && isDigit(rest[rest.endIndex - 1])
}
