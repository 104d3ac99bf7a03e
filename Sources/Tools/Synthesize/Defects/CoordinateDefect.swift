internal import Contracts

/// The ways in which catalogues spoil a point.
enum CoordinateDefect: CaseIterable {
  case zero, missing, malformed
  /// The minus of the longitude lost.
  case sign
  case swapped
  /// The longitude stands for the latitude as well.
  case copied
  /// The latitude as a spreadsheet keeps a time, a fraction of a day; the minus of the longitude
  /// lost.
  case dayFraction
  /// Whole degrees only.
  case wholeDegrees
  /// One digit of the degrees lost.
  case digitLost
  /// Seconds printed as 60.
  case sixty
  /// The two notations say different places.
  case disagree
  /// In no part of Mexico.
  case outside
  /// In Mexico, hundreds of kilometres from its municipio.
  case far
  /// The middle of the municipio, given to several schools.
  case placeholder

  /// How often each is met, in a hundred or so defects; placeholders come by groups.
  static let frequencies: [(element: CoordinateDefect, weight: Int)] = [
    (.zero, 30), (.missing, 5), (.malformed, 2), (.sign, 12), (.swapped, 6), (.copied, 4),
    (.dayFraction, 10), (.wholeDegrees, 4), (.digitLost, 8), (.sixty, 6), (.disagree, 6),
    (.outside, 4), (.far, 12),
  ]
}

/// The four cells of a row that say where a school is.
struct PointCells: Equatable {
  var longitudeAngle = ""
  var latitudeAngle = ""
  var longitude = ""
  var latitude = ""

  /// The point as SIGED prints it: both notations of the same millionths of a degree.
  init(_ point: MicroPoint) {
    longitudeAngle = Sexagesimal(point.longitude).siged(positive: "E", negative: "W")
    latitudeAngle = Sexagesimal(point.latitude).siged(positive: "N", negative: "S")
    longitude = decimal(point.longitude)
    latitude = decimal(point.latitude)
  }

  private init() {}

  /// The point as a spoiled row has it.
  init(_ point: MicroPoint, spoiled defect: CoordinateDefect, municipality middle: MicroPoint) {
    var spoiled = point
    switch defect {
    case .zero:
      self.init()
      (longitudeAngle, latitudeAngle) = ("0:0:0.00 W", "0:0:0.00 S")
      (longitude, latitude) = ("0", "0")
      return
    case .missing:
      self.init()
      return
    case .malformed:
      self.init(point)
      longitude = PointCells.twicePointed(longitude)
      return
    case .sixty:
      self.init(PointCells.onMinute(point))
      longitudeAngle = Sexagesimal(PointCells.onMinute(point).longitude).sixty
      return
    case .disagree:
      self.init(point)
      // Half a degree away, as when a row kept the angle of another school.
      spoiled.latitude += 20_000
      latitudeAngle = PointCells(spoiled).latitudeAngle
      return
    case .sign: spoiled.longitude = -point.longitude
    case .swapped: spoiled = MicroPoint(latitude: point.longitude, longitude: point.latitude)
    case .copied: spoiled.latitude = point.longitude
    case .dayFraction:
      spoiled = MicroPoint(latitude: point.latitude / 24, longitude: -point.longitude)
    case .wholeDegrees:
      spoiled.latitude = point.latitude / 1_000_000 * 1_000_000
      spoiled.longitude = point.longitude / 1_000_000 * 1_000_000
    case .digitLost: spoiled.latitude = point.latitude % 10_000_000
    case .outside: spoiled.latitude = point.latitude + 22_000_000
    case .far:
      spoiled.latitude = point.latitude + (point.latitude > 23_000_000 ? -6 : 6) * 1_000_000
    case .placeholder: spoiled = middle
    }
    self.init(spoiled)
  }

  /// As people write thousands: a second point before the last three digits.
  private static func twicePointed(_ number: String) -> String {
    number.dropLast(3) + "." + number.suffix(3)
  }

  /// The same point on a whole minute of longitude, not the first of a degree.
  private static func onMinute(_ point: MicroPoint) -> MicroPoint {
    var moved = point
    let west = -point.longitude
    let minute = max(1, west % 1_000_000 * 60 / 1_000_000)
    moved.longitude = -(west / 1_000_000 * 1_000_000 + (minute * 1_000_000 + 30) / 60)
    return moved
  }
}

/// A point in millionths of a degree, as many as the catalogue prints.
struct MicroPoint: Equatable {
  var latitude: Int
  var longitude: Int

  init(latitude: Int, longitude: Int) {
    self.latitude = latitude
    self.longitude = longitude
  }

  init(_ coordinate: Coordinate) {
    latitude = Int((coordinate.latitude * 1e6).rounded())
    longitude = Int((coordinate.longitude * 1e6).rounded())
  }
}

/// Millionths as decimal degrees, without closing zeros.
private func decimal(_ micro: Int) -> String {
  let (whole, part) = (abs(micro) / 1_000_000, abs(micro) % 1_000_000)
  var text = padded(part, 6)
  while text.hasSuffix("0") { text.removeLast() }
  return (micro < 0 ? "-" : "") + String(whole) + (text.isEmpty ? "" : "." + text)
}
