internal import Contracts
internal import Geo

/// What came of a catalogue's coordinates.
struct ResolvedPoint: Sendable {
  var coordinate: Coordinate?
  var state: CoordinateState
  /// What the catalogue gives, where it is not this point.
  var given: DegreePair?
  var findings: [RowFinding] = []
}

extension ResolvedPoint {
  /// Keeps what a catalogue gives for those who must mend it; numbers that can be no degrees, such
  /// as a telephone's, are nobody's business.
  func remembering(_ coordinates: CatalogueCoordinates) -> ResolvedPoint {
    guard state != .point, let pair = coordinates.decimal ?? coordinates.angles,
      pair.latitude.magnitude <= 360, pair.longitude.magnitude <= 360
    else { return self }
    var point = self
    point.given = pair
    return point
  }
}

/// Tells sound points from the ways in which catalogues spoil them, and mends those that leave no
/// doubt.
///
/// A mended point must lie in Mexico and, where enough is known of its municipality, not be alone
/// there; what cannot be mended has no position, and its locality is its place.
struct CoordinateRepair {
  let municipalities: MunicipalityPoints

  /// Degrees by which the two notations may differ: their rounding is far less, a school more.
  private static let tolerance = 0.001

  func resolve(_ given: CatalogueCoordinates, municipality: String?) -> ResolvedPoint {
    var point = resolveDecimals(given, municipality)
    if given.overflows {
      point.findings.append(
        RowFinding(.coordSixty, "los segundos o minutos dicen 60; se leyó como la unidad siguiente")
      )
    }
    return point
  }

  private func resolveDecimals(
    _ given: CatalogueCoordinates, _ municipality: String?
  ) -> ResolvedPoint {
    if let decimal = given.decimal, !decimal.isWhole, let point = decimal.inMexico {
      return resolveSound(point, decimal, angles: given.angles, municipality)
    }
    if let angles = given.angles, !angles.isWhole, let point = angles.inMexico,
      municipalities.believes(point, in: municipality)
    {
      return resolveByAngles(point, given, municipality)
    }
    guard let pair = given.decimal ?? given.angles else { return missing(given) }
    return mend(pair, municipality)
  }

  /// The decimals are a point of Mexico: is it this school's?
  private func resolveSound(
    _ point: Coordinate, _ pair: DegreePair, angles: DegreePair?, _ municipality: String?
  ) -> ResolvedPoint {
    let isBelieved = municipalities.believes(point, in: municipality)
    var findings: [RowFinding] = []
    if let angles, let other = angles.inMexico, differ(pair, angles) {
      let metres = Int(Geodesic.metres(point, other).rounded())
      let difference = "los grados decimales y los sexagesimales difieren en \(metres) m; "
      if !isBelieved, municipalities.believes(other, in: municipality) {
        return ResolvedPoint(
          coordinate: other, state: .repaired,
          findings: [RowFinding(.coordDisagree, difference + "valen los sexagesimales")])
      }
      findings.append(RowFinding(.coordDisagree, difference + "valen los decimales"))
    }
    if isBelieved { return ResolvedPoint(coordinate: point, state: .point, findings: findings) }
    findings.append(
      RowFinding(
        .coordFar,
        "\(pair.description) está lejos de todas las demás escuelas de su municipio; "
          + "no se usa"))
    return ResolvedPoint(state: .missing, findings: findings)
  }

  private func resolveByAngles(
    _ point: Coordinate, _ given: CatalogueCoordinates, _ municipality: String?
  ) -> ResolvedPoint {
    let taken = "; se tomaron los grados, minutos y segundos"
    if let decimal = given.decimal {
      let defect = diagnose(decimal, municipality).defect
      return ResolvedPoint(
        coordinate: point, state: .repaired,
        findings: [RowFinding(defect, decimal.description + taken)])
    }
    guard given.isMalformed else {
      return ResolvedPoint(coordinate: point, state: given.overflows ? .repaired : .point)
    }
    return ResolvedPoint(
      coordinate: point, state: .repaired,
      findings: [RowFinding(.coordMalformed, "los grados decimales no son números" + taken)])
  }

  private func missing(_ given: CatalogueCoordinates) -> ResolvedPoint {
    let finding =
      given.isMalformed
      ? RowFinding(.coordMalformed, "las coordenadas no son números")
      : RowFinding(.coordMissing, "no hay coordenadas o falta una de las dos")
    return ResolvedPoint(state: .missing, findings: [finding])
  }

  private func mend(_ pair: DegreePair, _ municipality: String?) -> ResolvedPoint {
    let (defect, mended) = diagnose(pair, municipality)
    if let mended, municipalities.believes(mended, in: municipality) {
      let (latitude, longitude) = (mended.latitude, mended.longitude)
      return ResolvedPoint(
        coordinate: mended, state: .repaired,
        findings: [
          RowFinding(defect, pair.description + "; se leyó como \(latitude), \(longitude)")
        ])
    }
    return ResolvedPoint(
      state: .missing, findings: [RowFinding(defect, pair.description + "; no se usa")])
  }

  private func differ(_ a: DegreePair, _ b: DegreePair) -> Bool {
    abs(a.latitude - b.latitude) > CoordinateRepair.tolerance
      || abs(a.longitude - b.longitude) > CoordinateRepair.tolerance
  }

  /// The name of what is wrong with a pair, and the only point it can stand for.
  private func diagnose(
    _ pair: DegreePair, _ municipality: String?
  ) -> (defect: FindingKey, mended: Coordinate?) {
    let (latitude, longitude) = (abs(pair.latitude), abs(pair.longitude))
    if latitude == 0 || longitude == 0 { return (.coordZero, nil) }
    if latitude == longitude { return (.coordCopied, nil) }
    let digits = DigitRepair(near: municipalities.middle(of: municipality))
    if pair.isWhole {
      return (.coordDigits, digits.mend(latitude: latitude, longitude: longitude).point)
    }
    if let point = DegreePair(latitude: latitude, longitude: -longitude).inMexico {
      return (.coordSign, point)
    }
    if let point = DegreePair(latitude: longitude, longitude: -latitude).inMexico {
      return (.coordSwapped, point)
    }
    // A spreadsheet that reads `22:00:31` as a time keeps it as a fraction of a day.
    for (latitudeDay, longitudeDay) in [(24.0, 1.0), (24, 24), (1, 24)] {
      let hours = DegreePair(latitude: latitude * latitudeDay, longitude: -longitude * longitudeDay)
      if let point = hours.inMexico { return (.coordFraction, point) }
    }
    let (looksSpoilt, point) = digits.mend(latitude: latitude, longitude: longitude)
    return looksSpoilt ? (.coordDigits, point) : (.coordOutside, nil)
  }
}
