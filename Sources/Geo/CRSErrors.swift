internal import Contracts

/// Why the coordinates of a CRS cannot be used.
extension InputError {
  /// - Parameter message: PROJ's own.
  static func unreadableCRS(file: String?, crs: String, message: String?) -> InputError {
    // A .prj is a page of text; a code is worth repeating.
    let named = crs.utf8.count <= 40 ? " «\(crs)»" : ""
    return InputError(
      .data, file: file, key: "crs.unreadable", problem: "el CRS\(named) no se reconoce",
      remedy: crsRemedy, cause: message)
  }

  static func nad27(file: String?, crs: String) -> InputError {
    InputError(
      .data, file: file, key: "crs.nad27",
      problem: "el CRS «\(crs)» usa el datum NAD27, que en México se aparta hasta 200 metros de "
        + "ITRF2008 y WGS84",
      remedy: datumRemedy)
  }

  static func otherDatum(file: String?, crs: String) -> InputError {
    InputError(
      .data, file: file, key: "crs.datum",
      problem: "el CRS «\(crs)» no usa los elipsoides GRS80 o WGS84 y pediría un cambio de datum",
      remedy: datumRemedy)
  }

  static func notHorizontalCRS(file: String?, crs: String) -> InputError {
    InputError(
      .data, file: file, key: "crs.local",
      problem: "el CRS «\(crs)» no dice en qué lugar de la Tierra están las coordenadas",
      remedy: crsRemedy)
  }

  static func notDegrees(file: String?, crs: String) -> InputError {
    InputError(
      .data, file: file, key: "crs.units",
      problem: "el CRS «\(crs)» no mide sus ángulos en grados", remedy: crsRemedy)
  }

  private static var crsRemedy: String {
    "indique el CRS verdadero con crs, o exporte la capa en EPSG:6372"
  }

  private static var datumRemedy: String {
    "transforme la capa a EPSG:6372 con una herramienta que aplique el cambio de datum"
  }
}
