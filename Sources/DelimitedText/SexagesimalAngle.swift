/// An angle as catalogues print it: `100:6:11.56 W`, `100°22'48.748" W`, `25 42 35,15 N`.
public struct SexagesimalAngle: Equatable, Sendable {
  public enum Hemisphere: Sendable { case north, south, east, west }

  public let degrees: Int
  public let minutes: Int
  public let seconds: Double
  /// Absent where the catalogue leaves it out.
  public let hemisphere: Hemisphere?
  /// Written with a minus.
  public let isNegative: Bool

  /// Decimal degrees, south and west negative.
  public var decimalDegrees: Double {
    let magnitude = Double(degrees) + Double(minutes) / 60 + seconds / 3600
    let negative = isNegative || hemisphere == .south || hemisphere == .west
    return negative ? -magnitude : magnitude
  }

  /// Seconds or minutes printed as `60`: a rounding of whoever printed it, and still an angle.
  public var isOverflowing: Bool { minutes == 60 || seconds >= 60 }

  /// Reads degrees and minutes, with or without seconds and hemisphere (`W` or `O` is west).
  ///
  /// Nil for anything else, and for minutes or seconds above 60.
  public init?(_ text: String) {
    var letters: [Character] = []
    var numbers = [""]
    for character in text {
      if character.isASCII, character.isNumber || ".,-+".contains(character) {
        numbers[numbers.count - 1].append(character)
      } else if character.isLetter, !SexagesimalAngle.marks.contains(character) {
        letters.append(character)
        if numbers.last != "" { numbers.append("") }
      } else if character.isWhitespace || SexagesimalAngle.marks.contains(character) {
        if numbers.last != "" { numbers.append("") }
      } else {
        return nil
      }
    }
    numbers.removeAll { $0.isEmpty }
    guard (2...3).contains(numbers.count), letters.count <= 1,
      let degrees = Int(numbers[0]), (-180...180).contains(degrees),
      let minutes = Int(numbers[1]), (0...60).contains(minutes),
      let seconds = numbers.count == 3 ? decimalNumber(numbers[2]) : 0, (0...60).contains(seconds)
    else { return nil }
    if let letter = letters.first {
      guard let hemisphere = SexagesimalAngle.hemispheres[Character(letter.uppercased())] else {
        return nil
      }
      self.hemisphere = hemisphere
    } else {
      hemisphere = nil
    }
    isNegative = numbers[0].hasPrefix("-")
    self.degrees = abs(degrees)
    self.minutes = minutes
    self.seconds = seconds
  }

  /// `º` is the ordinal indicator, typed for the degree sign; Unicode calls it a letter.
  private static let marks: Set<Character> = [
    ":", "°", "º", "'", "’", "‘", "´", "′", "\"", "”", "“", "″", "\u{FFFD}",
  ]
  private static let hemispheres: [Character: Hemisphere] = [
    "N": .north, "S": .south, "E": .east, "W": .west, "O": .west,
  ]
}
