internal import Contracts
internal import Geo

/// Where the schools of each municipality stand, by their sound points: the evidence for or
/// against a doubtful one.
struct MunicipalityPoints {
  private struct Cloud {
    /// Distinct, sorted.
    var points: [Coordinate]
    /// Middle latitude and middle longitude: some wrong points do not move it.
    var middle: Coordinate
  }

  private let clouds: [String: Cloud]
  private let withinMetres: Double

  /// Other points of a municipality from which they are evidence.
  private static let evidence = 3

  init(_ rows: [SchoolRow], withinMetres: Double) {
    var points: [String: Set<Coordinate>] = [:]
    for row in rows {
      guard let municipality = row.declared.municipality, let pair = row.coordinates.decimal,
        !pair.isWhole, let point = pair.inMexico
      else { continue }
      points[municipality, default: []].insert(point)
    }
    clouds = points.mapValues { points in
      Cloud(points: points.sorted(), middle: MunicipalityPoints.middle(of: points))
    }
    self.withinMetres = withinMetres
  }

  private static func middle(of points: Set<Coordinate>) -> Coordinate {
    let (latitudes, longitudes) = (
      points.map(\.latitude).sorted(), points.map(\.longitude).sorted()
    )
    let index = (points.count - 1) / 2
    return Coordinate(latitude: latitudes[index], longitude: longitudes[index])
  }

  /// False when the point is farther than the limit from every other school of its municipality.
  ///
  /// Measured to the nearest one and not to the middle: Ensenada is 500 km long.
  func believes(_ point: Coordinate, in municipality: String?) -> Bool {
    guard let cloud = municipality.flatMap({ clouds[$0] }),
      cloud.points.count(where: { $0 != point }) >= MunicipalityPoints.evidence
    else { return true }
    if Geodesic.metres(cloud.middle, point) <= withinMetres { return true }
    return cloud.points.contains { $0 != point && Geodesic.metres($0, point) <= withinMetres }
  }

  /// The middle of a municipality of which enough is known.
  func middle(of municipality: String?) -> Coordinate? {
    guard let cloud = municipality.flatMap({ clouds[$0] }),
      cloud.points.count >= MunicipalityPoints.evidence
    else { return nil }
    return cloud.middle
  }
}
