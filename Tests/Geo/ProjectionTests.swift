import Contracts
import Geo
import Testing

/// A point known in both systems.
struct ControlPoint: Sendable, CustomTestStringConvertible {
  let name: String
  let coordinate: Coordinate
  let planar: PlanarPoint

  init(_ name: String, _ longitude: Double, _ latitude: Double, _ x: Double, _ y: Double) {
    self.name = name
    coordinate = Coordinate(latitude: latitude, longitude: longitude)
    planar = PlanarPoint(x: x, y: y)
  }

  var testDescription: String { name }

  static let all = [
    ControlPoint("origen", -102, 12, 2_500_000, 0),
    ControlPoint("Zócalo", -99.133209, 19.432608, 2_800_162.366, 829_058.383),
    ControlPoint("Tijuana", -117.0382, 32.5149, 1_079_572.045, 2_346_591.653),
    ControlPoint("Mérida", -89.6237, 20.9674, 3_779_728.043, 1_050_585.036),
  ]
}

/// The same projection as different programs write it.
enum LambertSpelling: String, CaseIterable, Sendable {
  case inegi = """
    PROJCS["MEXICO_ITRF_2008_LCC",GEOGCS["MEXICO_ITRF_2008",DATUM["D_ITRF_2008",\
    SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
    UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],\
    PARAMETER["False_Easting",2500000.0],PARAMETER["False_Northing",0.0],\
    PARAMETER["Central_Meridian",-102.0],PARAMETER["Standard_Parallel_1",17.5],\
    PARAMETER["Standard_Parallel_2",29.5],PARAMETER["Latitude_Of_Origin",12.0],UNIT["Meter",1.0]]
    """
  case withShiftOfZero = """
    PROJCS["MEXICO_ITRF_2008_LCC",GEOGCS["MEXICO_ITRF_2008",DATUM["D_ITRF_2008",\
    SPHEROID["GRS_1980",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],PRIMEM["Greenwich",0],\
    UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic_2SP",\
    AUTHORITY["EPSG","9802"]],PARAMETER["Central_Meridian",-102],\
    PARAMETER["Latitude_Of_Origin",12],PARAMETER["False_Easting",2500000],\
    PARAMETER["False_Northing",0],PARAMETER["Standard_Parallel_1",17.5],\
    PARAMETER["Standard_Parallel_2",29.5],PARAMETER["Scale_Factor",1],\
    UNIT["Meter",1,AUTHORITY["EPSG","9001"]]]
    """
  case itrf92 = """
    PROJCS["North_America_Lambert_Conformal_Conic",GEOGCS["ITRF_1992",DATUM["D_ITRF_1992",\
    SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
    UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],\
    PARAMETER["False_Easting",2500000.0],PARAMETER["False_Northing",0.0],\
    PARAMETER["Central_Meridian",-102.0],PARAMETER["Standard_Parallel_1",17.5],\
    PARAMETER["Standard_Parallel_2",29.5],PARAMETER["Latitude_Of_Origin",12.0],UNIT["Meter",1.0]]
    """
  case withHeights = """
    COMPD_CS["Mexico LCC + height",PROJCS["Mexico LCC",GEOGCS["WGS 84",DATUM["WGS_1984",\
    SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],\
    UNIT["degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic_2SP"],\
    PARAMETER["standard_parallel_1",17.5],PARAMETER["standard_parallel_2",29.5],\
    PARAMETER["latitude_of_origin",12],PARAMETER["central_meridian",-102],\
    PARAMETER["false_easting",2500000],PARAMETER["false_northing",0],UNIT["metre",1]],\
    VERT_CS["height",VERT_DATUM["height",2005],UNIT["metre",1]]]
    """
  case code = "EPSG:6372"
  case projString =
    "+proj=lcc +lat_0=12 +lon_0=-102 +lat_1=17.5 +lat_2=29.5 +x_0=2500000 +ellps=GRS80 +units=m"
}

@Suite("Projections")
struct ProjectionTests {
  @Test("The national plane agrees with INEGI's control points", arguments: ControlPoint.all)
  func nationalPlane(point: ControlPoint) throws {
    let plane = try NationalPlane()
    let planar = try #require(plane.planar(point.coordinate) as PlanarPoint?)
    #expect(abs(planar.x - point.planar.x) < 0.001)
    #expect(abs(planar.y - point.planar.y) < 0.001)
    #expect((plane.coordinate(planar) as Coordinate?) == point.coordinate)
  }

  @Test("Every spelling of the national plane is understood", arguments: LambertSpelling.allCases)
  func spellings(spelling: LambertSpelling) throws {
    let projection = try Projection(crs: spelling.rawValue)
    for point in ControlPoint.all {
      let planar = try #require(
        projection.planar(x: point.planar.x, y: point.planar.y) as PlanarPoint?)
      #expect(abs(planar.x - point.planar.x) < 0.001)
      #expect(abs(planar.y - point.planar.y) < 0.001)
      let ground = try #require(
        projection.coordinate(x: point.planar.x, y: point.planar.y) as Coordinate?)
      #expect(Geodesic.metres(ground, point.coordinate) < 0.02)
    }
  }

  @Test(
    "Degrees are longitude first, whatever the CRS declares",
    arguments: ["EPSG:4326", "OGC:CRS84", "EPSG:6365"])
  func degrees(crs: String) throws {
    let projection = try Projection(crs: crs)
    let planar = try #require(projection.planar(x: -99.133209, y: 19.432608) as PlanarPoint?)
    #expect(abs(planar.x - 2_800_162.366) < 0.001)
    #expect(abs(planar.y - 829_058.383) < 0.001)
  }

  @Test("UTM of a municipal layer reaches the national plane")
  func utm() throws {
    // Zone 14 north has its central meridian at −99: 500 km east there, and the Zócalo 14 km west.
    let projection = try Projection(crs: "EPSG:32614")
    let ground = try #require(projection.coordinate(x: 500_000, y: 2_149_000) as Coordinate?)
    #expect(ground.longitude == -99)
    let planar = try #require(projection.planar(x: 500_000, y: 2_149_000) as PlanarPoint?)
    let plane = try NationalPlane()
    let back = try #require(plane.coordinate(planar) as Coordinate?)
    #expect(Geodesic.metres(back, ground) < 0.02)
  }

  @Test("NAD27 is refused with the reason", arguments: ["EPSG:4267", "EPSG:26714"])
  func nad27(crs: String) {
    let error = #expect(throws: InputError.self) {
      _ = try Projection(crs: crs, file: "colonias.shp")
    }
    #expect(error?.key == "crs.nad27")
    #expect(error?.file == "colonias.shp")
    #expect(error?.problem.contains("NAD27") == true)
  }

  @Test(
    "What cannot be placed on the ground is refused",
    arguments: [
      ("esto no es un CRS", "crs.unreadable"),
      ("", "crs.unreadable"),
      (
        "LOCAL_CS[\"obra\",LOCAL_DATUM[\"obra\",0],UNIT[\"metre\",1],AXIS[\"X\",EAST]]", "crs.local"
      ),
      ("EPSG:4248", "crs.datum"),
    ])
  func refused(crs: String, key: String) {
    let error = #expect(throws: InputError.self) { _ = try Projection(crs: crs) }
    #expect(error?.key == key)
  }

  @Test("PROJ's own message stands in the line")
  func message() {
    let error = #expect(throws: InputError.self) { _ = try Projection(crs: "EPSG:999999") }
    #expect(error?.cause?.contains("crs not found") == true)
    #expect(error?.description.contains("crs not found") == true)
  }

  @Test("A point without image is nil, not a number")
  func outside() throws {
    let plane = try NationalPlane()
    #expect((plane.coordinate(PlanarPoint(x: .nan, y: 0)) as Coordinate?) == nil)
    #expect((plane.planar(Coordinate(latitude: -90, longitude: 0)) as PlanarPoint?) == nil)
    let layer = try Projection(crs: "EPSG:4326")
    #expect((layer.planar(x: -100, y: 4_000) as PlanarPoint?) == nil)
  }
}
