internal import Contracts
internal import DelimitedText

/// A school's shift and the code that stands in its council's id.
struct SchoolShift: Equatable, Sendable {
  /// The catalogue's digit; `400` is `4`. Of a shift that comes without one, its word.
  let code: String
  let shift: Shift

  /// How catalogues name a shift, in either gender, and the code it has in SIGED; where SIGED has
  /// none, the word itself. `discontinuo` before `continuo`, which it contains.
  private static let words: [(stem: String, named: SchoolShift)] = [
    ("matutin", SchoolShift(code: "1", shift: .matutino)),
    ("vespertin", SchoolShift(code: "2", shift: .vespertino)),
    ("nocturn", SchoolShift(code: "3", shift: .nocturno)),
    ("discontinu", SchoolShift(code: "4", shift: .discontinuo)),
    ("continu", SchoolShift(code: "5", shift: .continuo)),
    ("mixt", SchoolShift(code: "mixto", shift: .otro)),
    ("tiempocompleto", SchoolShift(code: "tiempo-completo", shift: .otro)),
    ("jornada", SchoolShift(code: "jornada-ampliada", shift: .otro)),
    ("complementari", SchoolShift(code: "complementario", shift: .otro)),
  ]

  private init(code: String, shift: Shift) {
    self.code = code
    self.shift = shift
  }

  /// Reads the shift from its column and, where there is one, from that of its name:
  /// `2`, `200`, `VESPERTINA`, `2 - VESPERTINO`, `MATUTINO (INACTIVO)`. The code wins.
  ///
  /// Nil when neither says a shift.
  init?(_ text: String, name: String?, findings: inout [RowFinding]) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let written = SchoolShift.named(rest)
    // A number and then something that is no shift: the row may be shifted.
    if written == nil, !matchingKey(String(rest)).isEmpty { return nil }
    guard let named = written ?? name.flatMap({ SchoolShift.named($0[...]) }) else {
      guard let coded = SchoolShift.coded(digits) else { return nil }
      self = coded
      return
    }
    guard let coded = SchoolShift.coded(digits) else {
      self = named
      return
    }
    self = coded.shift == .otro ? SchoolShift(code: coded.code, shift: named.shift) : coded
    if coded.shift != named.shift, coded.shift != .otro, named.shift != .otro {
      findings.append(
        RowFinding(
          .shiftConflict,
          "el código de turno \(coded.code) es \(coded.shift.rawValue) y el nombre dice "
            + "\(named.shift.rawValue); vale el código"))
    }
  }

  private static func named(_ text: Substring) -> SchoolShift? {
    let key = matchingKey(String(text))
    return words.first { key.contains($0.stem) }?.named
  }

  /// Older catalogues write the digit as hundreds; other compounds (`120`) and digits beyond
  /// SIGED's five stand for mixed and lengthened shifts.
  private static func coded(_ digits: Substring) -> SchoolShift? {
    guard digits.count <= 3, let number = Int(digits), number > 0 else { return nil }
    let code = String(number >= 100 && number % 100 == 0 ? number / 100 : number)
    return words.first { $0.named.code == code }?.named ?? SchoolShift(code: code, shift: .otro)
  }
}
