/// Millionths of a degree in degrees, minutes and seconds, by whole numbers alone.
struct Sexagesimal {
  private let degrees: Int
  private let minutes: Int
  /// Thousandths of a second.
  private let thousandths: Int
  private let isNegative: Bool

  init(_ micro: Int) {
    isNegative = micro < 0
    // A millionth of a degree is 3.6 thousandths of a second.
    let all = (abs(micro) * 36 + 5) / 10
    degrees = all / 3_600_000
    minutes = all / 60_000 % 60
    thousandths = all % 60_000
  }

  /// `100:6:11.56 W`: no zeros before, seconds in hundredths.
  func siged(positive: String, negative: String) -> String {
    let hundredths = min((thousandths + 5) / 10, 5_999)
    return "\(degrees):\(minutes):\(hundredths / 100).\(padded(hundredths % 100, 2)) "
      + (isNegative ? negative : positive)
  }

  /// The same angle as some program prints it that rounds too late.
  var sixty: String { "\(degrees):\(minutes - 1):60.00 W" }

  /// `100°22'48.748" W`, as ITER has it.
  func iter(positive: String, negative: String) -> String {
    "\(degrees)°\(padded(minutes, 2))'\(padded(thousandths / 1_000, 2))"
      + ".\(padded(thousandths % 1_000, 3))\" " + (isNegative ? negative : positive)
  }
}
