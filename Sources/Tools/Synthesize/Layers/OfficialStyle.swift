internal import Geo

/// The companions of the layers as their publishers spell them: one projection, three spellings.
enum OfficialStyle {
  /// Marco Geoestadístico, locality polygons and AGEB.
  static let polygons = ShapefileWriter.Style(
    crs: lambert(geographic: "GCS_ITRF_2008"), codePage: "88591", encoding: .windows1252)

  /// Marco Geoestadístico, municipios and rural points.
  static let points = ShapefileWriter.Style(
    crs: lambert(geographic: "MEXICO_ITRF_2008"), codePage: "ISO 88591\r\n",
    encoding: .windows1252, languageByte: 0x57)

  /// Layers of colonias as municipios hand them out.
  static let colonias = ShapefileWriter.Style(
    crs: "PROJCS[\"MEXICO_ITRF_2008_LCC\",GEOGCS[\"MEXICO_ITRF_2008\",DATUM[\"D_ITRF_2008\","
      + "SPHEROID[\"GRS_1980\",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],"
      + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]],"
      + "PROJECTION[\"Lambert_Conformal_Conic_2SP\",AUTHORITY[\"EPSG\",\"9802\"]],"
      + "PARAMETER[\"Central_Meridian\",-102],PARAMETER[\"Latitude_Of_Origin\",12],"
      + "PARAMETER[\"False_Easting\",2500000],PARAMETER[\"False_Northing\",0],"
      + "PARAMETER[\"Standard_Parallel_1\",17.5],PARAMETER[\"Standard_Parallel_2\",29.5],"
      + "PARAMETER[\"Scale_Factor\",1],UNIT[\"Meter\",1,AUTHORITY[\"EPSG\",\"9001\"]]]\r\n",
    codePage: "1252\r\n", encoding: .windows1252)

  private static func lambert(geographic: String) -> String {
    "PROJCS[\"MEXICO_ITRF_2008_LCC\",GEOGCS[\"\(geographic)\",DATUM[\"D_ITRF_2008\","
      + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
      + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],"
      + "PARAMETER[\"False_Easting\",2500000.0],PARAMETER[\"False_Northing\",0.0],"
      + "PARAMETER[\"Central_Meridian\",-102.0],PARAMETER[\"Standard_Parallel_1\",17.5],"
      + "PARAMETER[\"Standard_Parallel_2\",29.5],PARAMETER[\"Latitude_Of_Origin\",12.0],"
      + "UNIT[\"Meter\",1.0]]"
  }
}
