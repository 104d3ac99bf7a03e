internal import Contracts
internal import DelimitedText
internal import Foundation

/// A point as a catalogue gives it: in decimal degrees, in degrees, minutes and seconds, or both.
struct CatalogueCoordinates: Sendable {
  var latitude = Reading<Double>.blank
  var longitude = Reading<Double>.blank
  var latitudeAngle: SexagesimalAngle?
  var longitudeAngle: SexagesimalAngle?

  init(_ cells: inout RowCells) {
    (latitude, latitudeAngle) = cells.degrees(.latitude, else: .latitudeAngle)
    (longitude, longitudeAngle) = cells.degrees(.longitude, else: .longitudeAngle)
    if isMalformed { cells.doubtCoordinates() }
    if isBeyondAnyLatitude { cells.suspectShift() }
  }

  init(
    latitude: Reading<Double> = .blank, longitude: Reading<Double> = .blank,
    latitudeAngle: SexagesimalAngle? = nil, longitudeAngle: SexagesimalAngle? = nil
  ) {
    self.latitude = latitude
    self.longitude = longitude
    self.latitudeAngle = latitudeAngle
    self.longitudeAngle = longitudeAngle
  }

  /// The decimal degrees, when both are numbers.
  var decimal: DegreePair? {
    guard let latitude = latitude.value, let longitude = longitude.value else { return nil }
    return DegreePair(latitude: latitude, longitude: longitude)
  }

  /// The degrees, minutes and seconds as decimals, when both are given.
  var angles: DegreePair? {
    guard let latitudeAngle, let longitudeAngle else { return nil }
    return DegreePair(
      latitude: latitudeAngle.decimalDegrees, longitude: longitudeAngle.decimalDegrees)
  }

  /// Seconds or minutes printed as `60`.
  var overflows: Bool {
    latitudeAngle?.isOverflowing == true || longitudeAngle?.isOverflowing == true
  }

  /// The catalogue gives nothing at all.
  var isBlank: Bool {
    latitude == .blank && longitude == .blank && latitudeAngle == nil && longitudeAngle == nil
  }

  /// The decimals hold something that is no number.
  var isMalformed: Bool { latitude == .malformed || longitude == .malformed }

  /// The latitude is a number that only a longitude can be: swapped, or the row is shifted.
  private var isBeyondAnyLatitude: Bool { (latitude.value ?? 0).magnitude > 90 }
}

/// Two numbers that should be a latitude and a longitude, and may be anything.
struct DegreePair: Equatable, Sendable {
  var latitude: Double
  var longitude: Double

  /// The point, when it lies in the box around Mexico's islands and borders.
  var inMexico: Coordinate? {
    DegreePair.latitudes.contains(latitude) && DegreePair.longitudes.contains(longitude)
      ? Coordinate(latitude: latitude, longitude: longitude) : nil
  }

  static let latitudes = 14.5...32.8
  static let longitudes = -118.5 ... -86.6

  /// Both are whole degrees: a point to the nearest hundred kilometres.
  var isWhole: Bool { latitude == latitude.rounded() && longitude == longitude.rounded() }

  /// For messages.
  var description: String {
    "latitud \(shownNumber(latitude)), longitud \(shownNumber(longitude))"
  }
}

/// A number as a person writes it, without the `.0` of a whole one; a long one, which may be a
/// telephone, only by its length.
func shownNumber(_ number: Double) -> String {
  guard abs(number) < 1_000_000 else {
    return "un número de \(String(format: "%.0f", abs(number)).count) cifras"
  }
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
