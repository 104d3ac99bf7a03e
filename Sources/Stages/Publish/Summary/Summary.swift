internal import Contracts

/// `resumen.txt`: the run for somebody at the state's authority who opens one file.
///
/// What `check.json` counts is taken from it; only what it does not count is counted here.
struct Summary {
  static let path = "resumen.txt"

  let register: Register
  let rules: Rules
  let figures: Figures
  /// The whole text.
  private(set) var text = ""

  init(
    register: Register, rules: Rules, title: String, stamp: String?, attribution: Attribution,
    products: [Product]
  ) {
    self.register = register
    self.rules = rules
    figures = Figures(register.documents.check)
    var sheet = TextSheet()
    if let stamp { sheet.line("*** \(stamp). No debe usarse para convocar. ***\n") }
    sheet.title(title)
    sheet.line(
      "Propuesta de encuentros entre escuelas para revisar y acordar con las supervisiones")
    sheet.line("y las direcciones escolares. Las distancias son en línea recta, en metros.")
    writeSchools(to: &sheet)
    writeSums(to: &sheet)
    writeEncuentros(to: &sheet)
    writeSedes(to: &sheet)
    writeMatches(to: &sheet)
    writeTravel(to: &sheet)
    writeObjective(to: &sheet)
    writeFirstChecks(to: &sheet)
    writeFindings(to: &sheet)
    writeRules(to: &sheet)
    writeProducts(products, to: &sheet)
    sheet.heading("Fuentes")
    for source in attribution.sources {
      sheet.line("  " + [source.title, source.path].compactMap(\.self).joined(separator: ". "))
    }
    if let stamp { sheet.line("\n*** \(stamp). No debe usarse para convocar. ***") }
    text = sheet.text
  }

  private func writeProducts(_ products: [Product], to sheet: inout TextSheet) {
    sheet.heading("Archivos")
    // The parts of a shapefile are one thing to whoever opens it, and its layers are listed already.
    let shapefiles = products.filter { $0.path.hasPrefix(ShapefileFiles.folder) }
    let others = products.filter { !$0.path.hasPrefix(ShapefileFiles.folder) }
    let first: [Product.Format] = [.geoPackage, .project]
    let ordered =
      others.filter { first.contains($0.format) } + others.filter { !first.contains($0.format) }
    let rows = ordered.map {
      [$0.path, $0.table.map { SpanishNumber.text($0.rows.count) } ?? "", $0.description]
    }
    let ends = [
      [
        shapefiles.isEmpty ? "" : ShapefileFiles.folder + "/", "",
        "Las mismas capas como shapefiles; diccionario.csv da el nombre completo de cada campo",
      ],
      [DataPackage.path, "", "La descripción de todos los archivos y sus columnas"],
    ].filter { !$0[0].isEmpty }
    sheet.columns(
      [["archivo", "filas", "qué es cada fila"]] + rows + ends, [.left, .right, .left])
  }

  /// What joins the very small encuentros, after the words that count them; empty where it was done.
  var joiningRemedy: String { rules.joinSmall ? "" : " (parámetro rules.joinSmall)" }

  /// Rows of a label and a figure.
  func rows(_ entries: [(label: String, figure: String)]) -> [[String]] {
    entries.map { [$0.label, figures.text($0.figure)] }
  }

  /// `1 escuela más`, the figure's count with the noun in its number; nil without the figure.
  func counted(_ figure: String, _ singular: String, _ plural: String) -> String? {
    figures.count(figure).map { SpanishNumber.counted($0, singular, plural) }
  }
}
