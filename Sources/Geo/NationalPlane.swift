internal import CProj
public import Contracts

/// The plane in which INEGI draws Mexico: EPSG:6372, Lambert conformal conic on GRS80, metres.
///
/// Straight edges of official polygons are straight here. Distances in it are off by −0.54 % to
/// +0.74 %: what people read is measured with `Geodesic`. Costs some milliseconds to make: one a
/// run, not one a point. Its owner uses it from one task.
public struct NationalPlane: ~Copyable {
  private let projection: MapProjection

  public static let crs = "EPSG:6372"

  /// - Throws: `InputError` when PROJ's database is not installed.
  public init() throws(InputError) {
    projection = try MapProjection(crs: NationalPlane.crs, file: nil)
  }

  /// How its definition is spelled.
  public enum Spelling: Sendable {
    /// As GeoPackages have it.
    case ogc
    /// As the `.prj` of shapefiles.
    case esri
    /// As the projects of QGIS: the second version, of 2019.
    case iso
  }

  /// Its definition as PROJ writes it, on one line: WKT of the first version, but for `iso`.
  ///
  /// - Throws: `InputError` when PROJ's database is not installed.
  public static func wellKnownText(_ spelling: Spelling) throws(InputError) -> String {
    try wellKnownText(of: crs, spelling)
  }

  /// The definition of WGS84 in longitude and latitude, in the same way.
  public static func wellKnownTextOfDegrees() throws(InputError) -> String {
    try wellKnownText(of: "EPSG:4326", .ogc)
  }

  private static func wellKnownText(
    of crs: String, _ spelling: Spelling
  ) throws(InputError) -> String {
    let reader = CRSReader(text: crs, file: nil)
    let object = try reader.read(proj_create(reader.context.pointer, crs))
    let type =
      switch spelling {
      case .ogc: PJ_WKT1_GDAL
      case .esri: PJ_WKT1_ESRI
      case .iso: PJ_WKT2_2019
      }
    let text = "MULTILINE=NO".withCString { option in
      var options: [UnsafePointer<CChar>?] = [option, nil]
      return proj_as_wkt(reader.context.pointer, object.pointer, type, &options)
        .map { String(cString: $0) }
    }
    guard let text else {
      throw .unreadableCRS(file: nil, crs: crs, message: reader.context.lastMessage)
    }
    return text
  }

  /// A point of the ground on the plane, x to the east and y to the north.
  ///
  /// Nil where the plane has no such point (near the south pole).
  public func planar(_ coordinate: Coordinate) -> PlanarPoint? {
    planar(longitude: coordinate.longitude, latitude: coordinate.latitude)
  }

  /// A point of the plane on the ground, rounded to the seven decimals of a `Coordinate`.
  ///
  /// Nil when the plane has no such point.
  public func coordinate(_ point: PlanarPoint) -> Coordinate? {
    projection.degrees(x: point.x, y: point.y).map {
      Coordinate(latitude: $0.latitude, longitude: $0.longitude)
    }
  }

  /// Without the rounding of a `Coordinate`.
  func planar(longitude: Double, latitude: Double) -> PlanarPoint? {
    projection.planar(longitude: longitude, latitude: latitude).map {
      PlanarPoint(x: $0.x, y: $0.y)
    }
  }
}
