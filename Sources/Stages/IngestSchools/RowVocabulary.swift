internal import Contracts
internal import DelimitedText

/// What the shift's cells of a row say.
struct ReadShift {
  /// Nil where they say none.
  let shift: SchoolShift?
  /// The newest catalogue marks closed schools there: `MATUTINO (INACTIVO)`.
  let isInactive: Bool
  let findings: [RowFinding]
}

/// Understands the words of a row, each combination once: a state has a hundred of them and ten
/// thousand rows.
struct RowVocabulary {
  private struct KindWords: Hashable {
    let type, level, service, prefix: String
  }
  private struct ShiftWords: Hashable {
    let text: String
    let name: String?
  }
  private struct ControlWords: Hashable {
    let control, funding: String
    let isPrivateKey: Bool
  }

  private let adultIdentifiers: [String]
  private var kinds: [KindWords: (kind: SchoolKind, findings: [RowFinding])] = [:]
  private var shifts: [ShiftWords: ReadShift] = [:]
  private var controls: [ControlWords: Control?] = [:]

  init(adultIdentifiers: [String]) { self.adultIdentifiers = adultIdentifiers }

  mutating func kind(
    type: String, level: String, service: String, cct: CCT
  ) -> (kind: SchoolKind, findings: [RowFinding]) {
    let words = KindWords(type: type, level: level, service: service, prefix: String(cct.prefix))
    if let known = kinds[words] { return known }
    var findings: [RowFinding] = []
    let kind = SchoolKind(
      type: type, level: level, service: service, cct: cct, adultIdentifiers: adultIdentifiers,
      findings: &findings)
    kinds[words] = (kind, findings)
    return (kind, findings)
  }

  mutating func shift(_ text: String, name: String?) -> ReadShift {
    let words = ShiftWords(text: text, name: name)
    if let known = shifts[words] { return known }
    var findings: [RowFinding] = []
    let shift = SchoolShift(text, name: name, findings: &findings)
    let isInactive = [text, name ?? ""].contains { matchingKey($0).contains("inactiv") }
    let read = ReadShift(shift: shift, isInactive: isInactive, findings: findings)
    shifts[words] = read
    return read
  }

  /// Who pays for a school: the control column, else the funding, else the key; nil for words that
  /// no list knows.
  ///
  /// Only the classifier P is private by its key: N and S are institutes of the State (rule Q2).
  mutating func control(_ control: String, funding: String, cct: CCT) -> Control? {
    let words = ControlWords(
      control: control, funding: funding, isPrivateKey: cct.classifier == "P")
    if let known = controls[words] { return known }
    let found = RowVocabulary.control(words)
    controls[words] = found
    return found
  }

  private static func control(_ words: ControlWords) -> Control? {
    for key in [matchingKey(words.control), matchingKey(words.funding)] where !key.isEmpty {
      if key.hasPrefix("privad") || key.hasPrefix("particular") { return .privado }
      return publicStems.contains { key.hasPrefix($0) } ? .publico : nil
    }
    return words.isPrivateKey ? .privado : .publico
  }

  private static let publicStems = [
    "public", "oficial", "federal", "estatal", "municipal", "autonomo", "subsidio", "conafe",
  ]
}
