internal import CProj
internal import Contracts

/// Reads the text of a CRS and judges whether its coordinates can be used without a datum shift.
struct CRSReader {
  let text: String
  /// As messages name the layer.
  let file: String?
  let context = ProjContext()

  init(text: String, file: String?) {
    self.text = text
    self.file = file
  }

  /// Takes what PROJ made, or says why it made nothing.
  func read(_ pointer: OpaquePointer?) throws(InputError) -> ProjObject {
    guard let pointer else {
      throw .unreadableCRS(file: file, crs: text, message: context.lastMessage)
    }
    return ProjObject(pointer, context)
  }

  /// The part of the CRS that says where on the map: without a vertical axis, and without the
  /// parameters that some writers add to reach WGS84.
  func horizontal() throws(InputError) -> ProjObject {
    // Any other text PROJ looks up among the names it knows, where «foo» finds a place in Holland.
    guard isCode || text.contains("+") || text.contains("[") || text.contains("(") else {
      throw .unreadableCRS(file: file, crs: text, message: nil)
    }
    // Without the type PROJ takes such a string for an operation.
    let definition =
      text.contains("+proj=") && !text.contains("+type=crs") ? text + " +type=crs" : text
    var crs = try read(proj_create(context.pointer, definition))
    while true {
      switch proj_get_type(crs.pointer) {
      case PJ_TYPE_PROJECTED_CRS, PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS:
        return crs
      case PJ_TYPE_BOUND_CRS:
        crs = try read(proj_get_source_crs(context.pointer, crs.pointer))
      case PJ_TYPE_COMPOUND_CRS:
        crs = try read(proj_crs_get_sub_crs(context.pointer, crs.pointer, 0))
      default:
        throw .notHorizontalCRS(file: file, crs: crs.name)
      }
    }
  }

  /// `EPSG:6372`, also as a URN.
  private var isCode: Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count >= 2 && !parts.contains { $0.contains(" ") }
      && parts.last?.isEmpty == false && parts.first?.isEmpty == false
  }

  /// Admits the datums on GRS80 and WGS84 (ITRF, WGS84, NAD83), counted from Greenwich in degrees.
  func admitDatum(of geodetic: borrowing ProjObject) throws(InputError) {
    let ellipsoid = try read(proj_get_ellipsoid(context.pointer, geodetic.pointer))
    let meridian = try read(proj_get_prime_meridian(context.pointer, geodetic.pointer))
    let system = try read(proj_crs_get_coordinate_system(context.pointer, geodetic.pointer))
    var (semiMajor, inverseFlattening, longitude, radians) = (0.0, 0.0, 0.0, 0.0)
    guard
      proj_ellipsoid_get_parameters(
        context.pointer, ellipsoid.pointer, &semiMajor, nil, nil, &inverseFlattening) != 0,
      proj_prime_meridian_get_parameters(
        context.pointer, meridian.pointer, &longitude, nil, nil) != 0,
      proj_cs_get_axis_info(
        context.pointer, system.pointer, 0, nil, nil, nil, &radians, nil, nil, nil) != 0
    else { throw .unreadableCRS(file: file, crs: text, message: context.lastMessage) }
    // Clarke 1866 is the ellipsoid of NAD27, whatever name the file gives the datum.
    guard abs(semiMajor - 6_378_206.4) > 1 else { throw .nad27(file: file, crs: geodetic.name) }
    guard abs(semiMajor - 6_378_137) < 0.01, abs(inverseFlattening - 298.257_222) < 0.001,
      longitude == 0
    else { throw .otherDatum(file: file, crs: geodetic.name) }
    guard abs(radians - .pi / 180) < 1e-12 else {
      throw .notDegrees(file: file, crs: geodetic.name)
    }
  }
}
