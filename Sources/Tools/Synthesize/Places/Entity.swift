internal import Contracts

/// A state that does not exist, under the number of one that does: keys of schools and localities
/// admit no others.
struct Entity {
  let code: Int
  let name: String
  /// The first two digits of its postal codes.
  let postalPrefix: Int
  /// The middle, in the national plane.
  let centre: PlanarPoint

  var digits: String { padded(code, 2) }

  /// As far apart as 25,000 councils need.
  static let all = [
    Entity(code: 32, name: "Nueva Cantera", postalPrefix: 98, x: 2_440_000, y: 1_190_000),
    Entity(code: 8, name: "Sierra Clara", postalPrefix: 31, x: 2_110_000, y: 1_820_000),
    Entity(code: 26, name: "Costa de Arena", postalPrefix: 83, x: 1_640_000, y: 1_960_000),
    Entity(code: 20, name: "Valle de las Ceibas", postalPrefix: 68, x: 3_060_000, y: 560_000),
    Entity(code: 31, name: "Llano del Ramón", postalPrefix: 97, x: 3_780_000, y: 1_040_000),
    Entity(code: 16, name: "Lagunas Altas", postalPrefix: 58, x: 2_500_000, y: 790_000),
    Entity(code: 5, name: "Mesa del Huizache", postalPrefix: 25, x: 2_560_000, y: 1_690_000),
    Entity(code: 28, name: "Ribera del Tordo", postalPrefix: 87, x: 2_850_000, y: 1_400_000),
  ]

  private init(code: Int, name: String, postalPrefix: Int, x: Double, y: Double) {
    self.code = code
    self.name = name
    self.postalPrefix = postalPrefix
    centre = PlanarPoint(x: x, y: y)
  }
}

/// A number in so many digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
