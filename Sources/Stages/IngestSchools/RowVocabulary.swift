internal import Contracts
internal import DelimitedText

/// Understands the words of a row, each combination once: a state has a hundred of them and ten
/// thousand rows.
struct RowVocabulary {
  private struct KindWords: Hashable {
    let words: SchoolKind.Words
    let prefix: String
  }
  private struct ShiftWords: Hashable {
    let first: String
    let name: String?
    let others: [String]
  }
  private struct ControlWords: Hashable {
    let control, funding: String
    let isPrivateKey: Bool
  }

  private let adultIdentifiers: [String]
  private var kinds: [KindWords: (kind: SchoolKind, findings: [RowFinding])] = [:]
  private var shifts: [ShiftWords: Result<RowShifts, RowShifts.Unknown>] = [:]
  private var controls: [ControlWords: Control?] = [:]

  init(adultIdentifiers: [String]) { self.adultIdentifiers = adultIdentifiers }

  mutating func kind(
    _ words: SchoolKind.Words, cct: CCT
  ) -> (kind: SchoolKind, findings: [RowFinding]) {
    let key = KindWords(words: words, prefix: String(cct.prefix))
    if let known = kinds[key] { return known }
    var findings: [RowFinding] = []
    let kind = SchoolKind(
      words, cct: cct, adultIdentifiers: adultIdentifiers, findings: &findings)
    kinds[key] = (kind, findings)
    return (kind, findings)
  }

  /// Understands the shift cells of a row; the name is that of the first.
  mutating func shifts(in cells: RowCells) -> Result<RowShifts, RowShifts.Unknown> {
    let words = ShiftWords(
      first: cells.text(.shift),
      name: cells.columns[.shiftName] == nil ? nil : cells.text(.shiftName),
      others: cells.columns.furtherShifts.map(cells.text).filter { !saysNothing($0) })
    if let known = shifts[words] { return known }
    let read = RowVocabulary.read(words)
    shifts[words] = read
    return read
  }

  private static func read(_ words: ShiftWords) -> Result<RowShifts, RowShifts.Unknown> {
    var texts = words.others[...]
    let isFirstGiven = texts.isEmpty || !saysNothing(words.first)
    let first = isFirstGiven ? words.first : texts.removeFirst()
    do throws(RowShifts.Unknown) {
      let one = try ReadShift(first, name: words.name)
      var others: [ReadShift] = []
      for text in texts { others.append(try ReadShift(text, name: nil)) }
      return .success(RowShifts(one, others))
    } catch {
      return .failure(error)
    }
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
