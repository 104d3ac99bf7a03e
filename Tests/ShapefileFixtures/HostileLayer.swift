public import Foundation

/// A layer of `shapefiles-hostile`, the collection of other readers' hostile files (shapelib,
/// NetTopologySuite, shapefile-rs, go-shp), and what must come of it.
public struct HostileLayer: Sendable, CustomStringConvertible {
  public enum Verdict: Equatable, Sendable {
    case polygons, points, nothing
    /// With the key of the error.
    case refused(String)
  }

  /// Below the collection's folder.
  public let path: String
  /// As GDAL counts the records, else pyshp; nil where both refuse the file.
  public let records: Int?
  public let verdict: Verdict

  init(_ path: String, _ records: Int?, _ verdict: Verdict) {
    (self.path, self.records, self.verdict) = (path, records, verdict)
  }

  public var description: String { path }
  public var url: URL { Self.folder.appendingPathComponent(path) }

  /// Where it is when real data is there: in `ENCUENTROS_DATA`, else beside the package.
  public static let folder: URL = {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let beside = package.deletingLastPathComponent().appendingPathComponent("shared/data")
    let named = ProcessInfo.processInfo.environment["ENCUENTROS_DATA"]
    return (named.map { URL(fileURLWithPath: $0) } ?? beside)
      .appendingPathComponent("shapefiles-hostile")
  }()

  public static let areThere = FileManager.default.fileExists(atPath: folder.path)

  public static let all = [
    HostileLayer("go-shp/multipatch.shp", 1, .refused("shp.type")),
    HostileLayer("go-shp/multipoint.shp", 1, .refused("shp.type")),
    HostileLayer("go-shp/multipointm.shp", 1, .refused("shp.type")),
    HostileLayer("go-shp/multipointz.shp", 1, .refused("shp.type")),
    HostileLayer("go-shp/point.shp", 3, .points),
    HostileLayer("go-shp/pointm.shp", 3, .points),
    HostileLayer("go-shp/pointz.shp", 3, .points),
    HostileLayer("go-shp/polygon.shp", 1, .polygons),
    HostileLayer("go-shp/polygonm.shp", 1, .polygons),
    HostileLayer("go-shp/polygonz.shp", 1, .polygons),
    HostileLayer("go-shp/polyline.shp", 2, .refused("shp.type")),
    HostileLayer("go-shp/polylinem.shp", 2, .refused("shp.type")),
    HostileLayer("go-shp/polylinez.shp", 2, .refused("shp.type")),
    HostileLayer("nts/AllNulls.shp", 1, .polygons),
    HostileLayer("nts/CA_Cable_region.shp", 49, .polygons),
    HostileLayer("nts/EmptyShapeFile.shp", 0, .points),
    HostileLayer("nts/Issue167.shp", 201, .polygons),
    HostileLayer("nts/Sept_polygones.shp", 12, .polygons),
    HostileLayer("nts/US_DMA_region.shp", 1, .polygons),
    HostileLayer("nts/UnifiedChecksMaterial.shp", 2, .polygons),
    HostileLayer("nts/UnifiedChecksMaterialNullAtEnd.shp", 3, .polygons),
    HostileLayer("nts/UnifiedChecksMaterialNullAtStart.shp", 3, .polygons),
    HostileLayer("nts/UnifiedChecksMaterialNullInMiddle.shp", 3, .polygons),
    HostileLayer("nts/Victoria North.shp", 2, .polygons),
    HostileLayer("nts/Volume2.shp", nil, .refused("shp.truncated")),
    HostileLayer("nts/__emptyShapefile.shp", 0, .nothing),
    HostileLayer("nts/afvalbakken.shp", 26, .polygons),
    HostileLayer("nts/chinese_encoding.shp", 78, .polygons),
    HostileLayer("nts/christchurch-canterbury-h.shp", nil, .refused("shp.header")),
    HostileLayer("nts/crustal_test.shp", 19, .polygons),
    HostileLayer("nts/crustal_test_bugged.shp", 19, .polygons),
    HostileLayer("nts/error_union.shp", 511, .polygons),
    HostileLayer("nts/line_ed50_geo.shp", 2, .refused("shp.type")),
    HostileLayer("nts/line_ed50_utm36.shp", 2, .refused("shp.type")),
    HostileLayer("nts/line_wgs84_geo.shp", 2, .refused("shp.type")),
    HostileLayer("nts/point_ed50_geo.shp", 3, .points),
    HostileLayer("nts/polygon intersecting line.shp", 2, .polygons),
    HostileLayer("nts/polygon_ed50_geo.shp", 2, .polygons),
    HostileLayer("nts/polygon_wgs84_geo.shp", 2, .polygons),
    HostileLayer("nts/shape_PointZM.shp", 3, .points),
    HostileLayer("nts/shape_pointM.shp", 4, .points),
    HostileLayer("nts/shape_pointZM_MissingM values.shp", 3, .points),
    HostileLayer("nts/tnp_pol.shp", 5, .polygons),
    HostileLayer("nts/with_M.shp", 55, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/file_cp936.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/line.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/linem.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/linez.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/multi_polygon.shp", 1, .polygons),
    HostileLayer("shapefile-rs/data/multipatch.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/multipoint.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/multipointz.shp", 1, .refused("shp.type")),
    HostileLayer("shapefile-rs/data/ne_10m_lakes_north_america.shp", 1162, .polygons),
    HostileLayer("shapefile-rs/data/point.shp", 1, .points),
    HostileLayer("shapefile-rs/data/pointm.shp", 2, .points),
    HostileLayer("shapefile-rs/data/pointz.shp", 2, .points),
    HostileLayer("shapefile-rs/data/polygon.shp", 1, .polygons),
    HostileLayer("shapefile-rs/data/polygon_hole.shp", 1, .polygons),
    HostileLayer("shapefile-rs/data/polygonm.shp", 1, .polygons),
    HostileLayer("shapefile-rs/data/polygonz.shp", 1, .polygons),
    HostileLayer("shapelib/3dpoints.shp", 22, .points),
    HostileLayer("shapelib/CoHI_GCS12.shp", 4, .polygons),
    HostileLayer("shapelib/anno.shp", 201, .polygons),
    HostileLayer("shapelib/brklinz.shp", 122, .refused("shp.type")),
    HostileLayer("shapelib/csah.shp", 124, .refused("shp.type")),
    HostileLayer("shapelib/masspntz.shp", 815, .points),
    HostileLayer("shapelib/mpatch3.shp", 473, .refused("shp.type")),
    HostileLayer("shapelib/multipatch.shp", 1, .refused("shp.type")),
    HostileLayer("shapelib/multipnt.shp", 1, .refused("shp.type")),
    HostileLayer("shapelib/pline.shp", 460, .refused("shp.type")),
    HostileLayer("shapelib/polygon.shp", 474, .polygons),
    HostileLayer("shapelib/mexico/cities.shp", 36, .points),
    HostileLayer("shapelib/mexico/drainage.shp", 6, .refused("shp.type")),
    HostileLayer("shapelib/mexico/lakes.shp", 3, .polygons),
    HostileLayer("shapelib/mexico/rivers.shp", 30, .refused("shp.type")),
    HostileLayer("shapelib/mexico/roads.shp", 105, .refused("shp.type")),
    HostileLayer("shapelib/mexico/roads_rt.shp", 28, .refused("shp.type")),
    HostileLayer("shapelib/mexico/states.shp", 32, .polygons),
  ]
}
