/// How much speaks for a row whose cells stand under the wrong columns.
///
/// Any cell of such a row may hold what belongs to a person, so it is rejected whole. One cell of
/// the wrong kind, or a name that looks like a telephone, may be a typing error as well: then the
/// school stays, and its names are left out until somebody has looked.
struct ShiftDoubt: Sendable {
  /// Letters or a telephone for a number, a number for a word, a word that no list knows.
  var wrongKinds = 0
  /// What is odd and yet occurs in sound rows: a colonia called `3`.
  var hints = 0
  /// A name that goes into the document looks like a CURP, a telephone or a mail address.
  var holdsPersonalData = false

  enum Verdict { case sound, doubtful, shifted }

  /// - Parameter isKindSure: the row's key and words agree on what it teaches.
  func verdict(isShort: Bool, isKindSure: Bool) -> Verdict {
    if wrongKinds >= 2 { return .shifted }
    if holdsPersonalData {
      return isKindSure && !isShort && wrongKinds == 0 && hints == 0 ? .doubtful : .shifted
    }
    if wrongKinds == 1 { return isShort || hints > 0 ? .shifted : .doubtful }
    return hints >= 2 || (isShort && hints == 1) ? .doubtful : .sound
  }
}
