internal import Contracts

/// Finds the points that stand for no school: a municipal centroid or the like, given to many
/// schools of different addresses.
struct PlaceholderPoints {
  struct Evidence: Equatable {
    var schools: Int
    /// Different addresses or different colonias, whichever are more.
    var addresses: Int
  }

  private let evidence: [Coordinate: Evidence]

  init(_ rows: [SchoolRow], _ points: [ResolvedPoint], _ parameters: SchoolsParameters) {
    var shared: [Coordinate: [SchoolRow]] = [:]
    for (row, point) in zip(rows, points) {
      if let coordinate = point.coordinate { shared[coordinate, default: []].append(row) }
    }
    evidence = shared.compactMapValues { rows in
      guard rows.count >= parameters.placeholderSchools else { return nil }
      let addresses = Set(rows.compactMap(\.address.comparable)).count
      let colonias = Set(rows.compactMap(\.declared.coloniaName)).count
      let evidence = Evidence(
        schools: Set(rows.map(\.cct)).count, addresses: max(addresses, colonias))
      return evidence.schools >= parameters.placeholderSchools
        && evidence.addresses >= parameters.placeholderAddresses ? evidence : nil
    }
  }

  /// The same point, dropped if it is a placeholder.
  func checked(_ point: ResolvedPoint) -> ResolvedPoint {
    guard let coordinate = point.coordinate, let evidence = evidence[coordinate] else {
      return point
    }
    let detail =
      "\(evidence.schools) escuelas de \(evidence.addresses) domicilios o colonias distintas "
      + "comparten el punto \(coordinate.latitude), \(coordinate.longitude); no se usa"
    return ResolvedPoint(
      state: .placeholder,
      findings: point.findings + [RowFinding(.coordPlaceholder, detail)])
  }
}

/// The point of each row, mended where that is certain, without placeholders; findings are logged.
func resolvedPoints(
  of keyed: [KeyedRow], _ parameters: SchoolsParameters, log: inout FindingLog
) -> [ResolvedPoint] {
  let rows = keyed.map(\.row)
  let repair = CoordinateRepair(
    municipalities: MunicipalityPoints(
      rows, withinMetres: parameters.municipalityWithinMetres))
  let resolved = rows.map {
    repair.resolve($0.coordinates, municipality: $0.declared.municipality)
  }
  let placeholders = PlaceholderPoints(rows, resolved, parameters)
  let points = zip(rows, resolved).map { row, point in
    placeholders.checked(point).remembering(row.coordinates)
  }
  for (keyed, point) in zip(keyed, points) {
    log.find(point.findings, council: keyed.id, at: keyed.row.place)
  }
  return points
}
