internal import CGeos
internal import CProj

/// The libraries that can change a distance, a position or a polygon in the last digit.
public enum GeoLibraries {
  /// Version by name: PROJ, the EPSG dataset of its database, and GEOS.
  public static var versions: [String: String] {
    var versions = ["PROJ": String(cString: proj_info().release)]
    let context = proj_context_create()
    defer { proj_context_destroy(context) }
    if let dataset = proj_context_get_database_metadata(context, "EPSG.VERSION") {
      versions["EPSG"] = String(cString: dataset)
    }
    versions["GEOS"] = String(cString: GEOSversion())
    return versions
  }
}
