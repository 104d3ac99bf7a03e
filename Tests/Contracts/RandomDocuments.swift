import Contracts

/// Documents full of whatever a text or a number can be, the same for the same seed.
struct RandomDocuments {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "!", "\"", "\\", "/", "\n", "\r", "\t", "\u{8}", "\u{C}", "\u{0}",
      "\u{1F}",
      "\u{7F}", "\u{85}", "é", "Ñ", "\u{301}", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "🏫", "{", "]",
      ",",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<below(12) { text.append(scalars[below(scalars.count)]) }
    return String(text)
  }

  /// Any that JSON can hold and that is a latitude.
  mutating func latitude() -> Double {
    switch below(4) {
    case 0: return Double(below(180) - 90)
    case 1: return Double(below(1_800_000_000) - 900_000_000) / 1e7
    case 2: return Double(Int64(bitPattern: next())) / 1.5e17
    default:
      let any = Double(bitPattern: next())
      return any.isFinite && any.magnitude <= 90 ? any : 0
    }
  }

  func schools() -> Schools {
    var random = self
    return Schools(
      councils: (0..<random.below(8)).map { _ in random.council() },
      flows: (0..<random.below(3)).map { _ in
        PupilFlow(from: random.text(), to: random.text(), students: random.below(10_000_000))
      },
      rejected: [],
      findings: [Finding(key: random.text(), council: random.text(), detail: random.text())])
  }

  private mutating func council() -> Council {
    var council = Council(
      id: text(), cct: text(), ccts: (0..<below(4)).map { _ in text() }, shiftCode: text(),
      shift: Shift.allCases[below(6)], name: text(), level: below(2) == 0 ? nil : .primaria,
      levels: Array(Level.allCases.prefix(below(5))), service: .general, control: .publico,
      eligible: below(2) == 0, participates: below(2) == 0, members: below(10_000_000),
      reported911: below(2) == 0)
    if below(2) == 0 { council.latitude = latitude() }
    if below(2) == 0 { council.students = below(1000) }
    if below(2) == 0 { council.zone = text() }
    for _ in 0..<below(5) { council.strata[text()] = below(100) }
    return council
  }

  /// The bytes with some lost, doubled, changed or exchanged.
  mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let alphabet = Array("{}[]\",:0123456789.-+eE \n\\untrfals/\u{1}é".utf8)
    for _ in 0...below(2) {
      let position = below(bytes.count)
      switch below(5) {
      case 0: bytes.remove(at: position)
      case 1: bytes.insert(alphabet[below(alphabet.count)], at: position)
      case 2: bytes.removeSubrange(position..<min(bytes.count, position + below(30)))
      case 3:
        bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 9)], at: position)
      default: bytes[position] = alphabet[below(alphabet.count)]
      }
    }
    return bytes
  }
}
