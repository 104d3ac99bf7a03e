internal import Contracts

/// Whose data the products are made of, as their terms of use ask to be told.
struct Attribution {
  struct Source: Encodable {
    let title: String
    /// Absent where the run itself names its sources.
    let path: String?
  }

  /// Under whose terms the data may be used.
  struct Licence: Encodable {
    let title: String
    let path: String
  }

  let sources: [Source]
  let licences: [Licence]

  /// The sources that the run names; without any SEP, and INEGI when the run read places.
  init(_ places: Places, named titles: [String]) {
    guard titles.isEmpty else {
      sources = titles.map { Source(title: $0, path: nil) }
      licences = []
      return
    }
    let sep = Source(
      title: "SEP, Catálogo de Centros de Trabajo y Formato 911 (SIGED)",
      path: "https://www.siged.sep.gob.mx")
    let inegi = Source(
      title: "INEGI, Marco Geoestadístico y Censo de Población y Vivienda",
      path: "https://www.inegi.org.mx/temas/mg/")
    let readPlaces =
      !places.localities.isEmpty || !places.municipalities.isEmpty || !places.colonias.isEmpty
    sources = readPlaces ? [sep, inegi] : [sep]
    licences =
      readPlaces
      ? [
        Licence(
          title: "Términos de libre uso de la información del INEGI",
          path: "https://www.inegi.org.mx/inegi/terminos.html")
      ] : []
  }

  /// `Fuente: …; …`.
  var line: String { "Fuente: " + sources.map(\.title).joined(separator: "; ") }
}
