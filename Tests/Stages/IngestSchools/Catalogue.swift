import Contracts
import Foundation
import IngestSchoolsStage

/// A catalogue as SIGED exports it, written cell by cell.
///
/// A row is a public primaria in the centre of Monterrey but for what a test says.
struct Catalogue {
  static let header: [(column: String, cell: String)] = [
    ("Clave del centro de trabajo", ""), ("Clave del turno", "1"), ("Nombre del turno", "MATUTINO"),
    ("Nombre del centro de trabajo", "BENITO JUÁREZ"), ("Tipo educativo", "BÁSICA"),
    ("Nivel educativo", "PRIMARIA"), ("Servicio educativo", "GENERAL"),
    ("Nombre del control (Público o Privado)", "PÚBLICO"),
    ("Tipo de sostenimiento", "FEDERAL TRANSFERIDO"), ("Clave de la entidad federativa", "19"),
    ("Nombre de la entidad", "NUEVO LEÓN"), ("Clave del municipio o delegación", "39"),
    ("Nombre del municipio o delegación", "MONTERREY"), ("Clave de la localidad", "1"),
    ("Nombre de localidad", "MONTERREY"), ("Domicilio", "CALLE HIDALGO"), ("Número exterior", "5"),
    ("Entre la calle", ""), ("Y la calle", ""), ("Calle posterior", ""), ("Colonia", "1"),
    ("Nombre de la colonia", "CENTRO"), ("Código postal", "64000"), ("Clave lada", ""),
    ("Teléfono", ""), ("Extensión del teléfono", ""), ("Página web", ""),
    ("Alumnos total (hombres)", ""), ("Alumnos total (mujeres)", ""), ("Alumnos total", "180"),
    ("Docentes total (hombres)", ""), ("Docentes total (mujeres)", ""), ("Docentes total", "7"),
    ("Aulas en uso", "7"), ("Aulas existentes", "9"),
    ("Tipo de localidad U - Urbano, R - Rural", ""),
    (
      "Ubicación de la escuela-localidad al Oeste del Meridiano de Greenwich, expresada en grados, minutos y segundos",
      ""
    ),
    (
      "Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados, minutos y segundos",
      ""
    ),
    (
      "Ubicación de la escuela-localidad al Oeste del Meridiano de Greenwich, expresada en grados",
      "-100.309"
    ),
    ("Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados", "25.6714"),
  ]

  /// Short names for the columns that tests change.
  private static let columns: [String: Int] = [
    "cct": 0, "turno": 1, "nombre_turno": 2, "nombre": 3, "tipo": 4, "nivel": 5, "servicio": 6,
    "control": 7, "sostenimiento": 8, "ent": 9, "mun": 11, "nom_mun": 12, "loc": 13, "nom_loc": 14,
    "domicilio": 15, "numero": 16, "colonia": 21, "cp": 22, "lada": 23, "telefono": 24,
    "alumnos": 29, "docentes": 32, "aulas": 33, "existentes": 34, "lon_gms": 36, "lat_gms": 37,
    "lon": 38, "lat": 39,
  ]

  var rows: [[String]] = []

  init(_ rows: [[String: String]] = []) { for row in rows { add(row) } }

  mutating func add(_ changes: [String: String]) {
    var cells = Catalogue.header.map(\.cell)
    for (column, cell) in changes { cells[Catalogue.columns[column]!] = cell }
    if cells[0].isEmpty { cells[0] = Catalogue.key("19DPR", rows.count + 1) }
    rows.append(cells)
  }

  var text: String {
    Catalogue.csv([Catalogue.header.map(\.column)] + rows)
  }

  static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// A CCT with the verification letter that its characters call for.
  static func key(_ start: String, _ number: Int) -> String {
    let digits = String(number)
    let body = start + String(repeating: "0", count: 4 - digits.count) + digits
    return body + String(CCT(body + "A")!.expectedVerificationLetter)
  }
}

struct Ingested {
  var schools: Schools
  var report: Report

  /// Keys of findings and rejected rows, each as often as it occurs.
  var keys: [String] { (schools.findings + schools.rejected).map(\.key).sorted() }

  /// What is told of the tables that accompany the catalogue, sorted as the report is.
  var companionEntries: [Report.Entry] {
    report.entries.filter { $0.file != "escuelas.csv" || $0.key == "staff.members" }
  }
  var companionKeys: [String] { companionEntries.map(\.key).sorted() }

  func council(_ id: String) -> Council? { schools.councils.first { $0.id == id } }
}

/// Ingests texts as the files `1.csv`, `2.csv` …
func ingest(
  _ texts: [String], _ parameters: SchoolsParameters = SchoolsParameters()
) throws -> Ingested {
  try ingest(texts.map { Array($0.utf8) }, parameters)
}

/// The same of bytes, whatever their encoding.
func ingest(
  _ contents: [[UInt8]], _ parameters: SchoolsParameters = SchoolsParameters()
) throws -> Ingested {
  try withFiles(contents.enumerated().map { ("\($0 + 1).csv", $1) }) { files in
    try ingest(SchoolsInputs(schools: files), parameters)
  }
}

/// Ingests a catalogue as `escuelas.csv` with the tables that accompany it, each where it is given.
func ingest(
  schools: String, staff: String? = nil, flows: String? = nil, zones: String? = nil,
  _ parameters: SchoolsParameters = SchoolsParameters()
) throws -> Ingested {
  let tables = [
    ("escuelas.csv", schools), ("plantilla.csv", staff), ("flujos.csv", flows),
    ("zonas.csv", zones),
  ].compactMap { name, text in text.map { (name, Array($0.utf8)) } }
  return try withFiles(tables) { files in
    func named(_ name: String) -> [InputFile] { files.filter { $0.name == name } }
    return try ingest(
      SchoolsInputs(
        schools: named("escuelas.csv"), staff: named("plantilla.csv"), flows: named("flujos.csv"),
        zones: named("zonas.csv")), parameters)
  }
}

private func ingest(_ inputs: SchoolsInputs, _ parameters: SchoolsParameters) throws -> Ingested {
  var report = Report()
  let schools = try ingestSchools(inputs, parameters, report: &report)
  return Ingested(schools: schools, report: report)
}

/// Writes files to a folder that goes away afterwards.
private func withFiles(
  _ contents: [(name: String, bytes: [UInt8])], _ body: ([InputFile]) throws -> Ingested
) throws -> Ingested {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "escuelas-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(
    contents.map { name, bytes in
      let url = folder.appending(path: name)
      try Data(bytes).write(to: url)
      return InputFile(path: url.path(), name: name)
    })
}

/// Ingests a SIGED catalogue of rows that differ from the usual one as said.
func ingest(
  _ rows: [[String: String]], _ parameters: SchoolsParameters = SchoolsParameters()
) throws -> Ingested {
  try ingest([Catalogue(rows).text], parameters)
}

/// The council of the only row.
func council(
  _ row: [String: String], _ parameters: SchoolsParameters = SchoolsParameters()
) throws -> Council {
  try ingest([row], parameters).schools.councils[0]
}

/// Ingests a table in the short form.
func ingestShort(
  _ text: String, _ parameters: SchoolsParameters = SchoolsParameters()
) throws -> Ingested {
  try ingest([text], parameters)
}
