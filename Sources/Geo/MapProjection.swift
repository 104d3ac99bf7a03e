internal import CProj
internal import Contracts

/// One CRS as a pair of functions between its own axes and longitude and latitude in degrees.
///
/// Axes are always x to the east, y to the north (longitude, latitude), whatever order the CRS
/// declares. The degrees are those of the CRS's own datum; `init` admits only datums that agree
/// with WGS84 within two metres, and no datum shift is applied.
struct MapProjection: ~Copyable {
  /// Absent for a geographic CRS, whose axes are degrees already.
  private let operation: ProjObject?

  /// - Throws: `InputError` for what PROJ does not read and for a datum that needs a shift.
  init(crs text: String, file: String?) throws(InputError) {
    let reader = CRSReader(text: text, file: file)
    let crs = try reader.horizontal()
    let geodetic = try reader.read(proj_crs_get_geodetic_crs(reader.context.pointer, crs.pointer))
    try reader.admitDatum(of: geodetic)
    guard proj_get_type(crs.pointer) == PJ_TYPE_PROJECTED_CRS else {
      operation = nil
      return
    }
    let declared = try reader.read(
      proj_create_crs_to_crs_from_pj(
        reader.context.pointer, geodetic.pointer, crs.pointer, nil, nil))
    operation = try reader.read(
      proj_normalize_for_visualization(reader.context.pointer, declared.pointer))
  }

  /// Nil outside the projection's domain.
  func planar(longitude: Double, latitude: Double) -> (x: Double, y: Double)? {
    transform(PJ_FWD, longitude, latitude)
  }

  /// Nil outside the projection's domain.
  func degrees(x: Double, y: Double) -> (longitude: Double, latitude: Double)? {
    guard let (longitude, latitude) = transform(PJ_INV, x, y),
      (-90...90).contains(latitude), (-360...360).contains(longitude)
    else { return nil }
    return (longitude, latitude)
  }

  private func transform(
    _ direction: PJ_DIRECTION, _ first: Double, _ second: Double
  ) -> (Double, Double)? {
    guard first.isFinite, second.isFinite else { return nil }
    switch operation {
    case .none:
      return (first, second)
    case .some(let operation):
      let result = proj_trans(operation.pointer, direction, proj_coord(first, second, 0, 0)).xy
      // PROJ answers a point it cannot project with infinities.
      return result.x.isFinite && result.y.isFinite ? (result.x, result.y) : nil
    }
  }
}
