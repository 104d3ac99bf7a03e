internal import Contracts
internal import Geo

/// Rule F1: the locality of a council is the polygon that contains it.
///
/// Only where it stands at the catalogue's own point; elsewhere its locality is the declared one.
enum ContainingLocality: RuleCheck {
  static let rule = "F1"
  static let proves = """
    A council whose own point lies in a locality's polygon is of that locality, and no other says \
    it is there by polygon.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) throws {
    let drawn = evidence.documents.places.localities.filter { $0.polygons != nil }
    let polygons = try PolygonIndex(encoded: drawn.map { $0.polygons ?? [] })
    let plane = try NationalPlane()
    for (council, located) in evidence.councils.enumerated() {
      guard let point = evidence.points[council],
        located.position.quality == .point || located.position.quality == .repaired
      else { continue }
      let containing = plane.planar(point).map { polygons.containing($0) } ?? []
      let ids = containing.map { drawn[$0].id }
      if located.localitySource == .polygon || !ids.isEmpty {
        tally.expect(
          located.localitySource == .polygon && ids.contains(located.locality ?? ""), located.id,
          "se le da la localidad \(located.locality ?? "ninguna") y su punto está en "
            + (ids.isEmpty ? "ningún polígono" : "el polígono de \(ids.joined(separator: ", "))"))
      }
    }
  }
}
