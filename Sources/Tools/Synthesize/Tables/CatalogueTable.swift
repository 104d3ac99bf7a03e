internal import Contracts
internal import Geo

/// `escuelas.csv`, byte for byte in the form in which SIGED exports it.
struct CatalogueTable: ~Copyable {
  private let state: SyntheticState
  private let plane: NationalPlane
  private var writer = DelimitedWriter(.windows1252)

  /// - Throws: `InputError` when PROJ's database is not installed.
  static func bytes(_ state: SyntheticState) throws -> [UInt8] {
    var table = CatalogueTable(state: state, plane: try NationalPlane())
    table.write()
    return table.writer.bytes
  }

  private mutating func write() {
    writer.add(CatalogueTable.header)
    let rows = state.schools.map { (key: $0.key(state.entity), school: $0) }
      .sorted { ($0.key, $0.school.shift.rawValue) < ($1.key, $1.school.shift.rawValue) }
    for (key, school) in rows { writer.add(cells(key, school)) }
    for cells in CatalogueTable.footer {
      writer.add(cells + Array(repeating: "", count: CatalogueTable.header.count - cells.count))
    }
  }

  private func cells(_ key: String, _ school: School) -> [String] {
    let locality = state.localities[school.locality]
    let municipality = municipality(locality.municipality)
    let words = school.kind.words
    let control = school.funding == "PRIVADO" ? "PRIVADO" : "PÚBLICO"
    let address = school.address
    let around = address.around + Array(repeating: "", count: 3 - address.around.count)
    return [
      key, String(school.shift.rawValue), school.shift.word, school.name, words.type, words.level,
      words.service, control, school.funding, String(state.entity.code),
      state.entity.name.uppercased(), String(municipality.number), municipality.name.uppercased(),
      String(locality.number), locality.name.uppercased(), address.street, String(address.number),
    ] + around + [
      String(address.coloniaNumber), address.colonia, String(address.postalCode),
      // Telephone and web page: a number that is made up may be somebody's.
      "", "", "", "",
    ] + CatalogueTable.figures(school.figures) + [""] + point(of: school, in: municipality)
  }

  /// Blank, all of them, where the school did not report.
  private static func figures(_ figures: Figures?) -> [String] {
    guard let figures else { return Array(repeating: "", count: 8) }
    return [
      figures.boys, figures.girls, figures.students, figures.maleTeachers, figures.femaleTeachers,
      figures.teachers, figures.roomsInUse, figures.roomsExisting,
    ].map(String.init)
  }

  private func point(of school: School, in municipality: Municipality) -> [String] {
    let point = micro(school.point)
    let cells =
      school.defect.map {
        PointCells(point, spoiled: $0, municipality: micro(municipality.centre))
      } ?? PointCells(point)
    return [cells.longitudeAngle, cells.latitudeAngle, cells.longitude, cells.latitude]
  }

  private func micro(_ point: PlanarPoint) -> MicroPoint {
    guard let coordinate = plane.coordinate(point) else {
      preconditionFailure("every place of a state is on the plane")
    }
    return MicroPoint(coordinate)
  }

  private func municipality(_ number: Int) -> Municipality { state.municipalities[number - 1] }

  static let header = [
    "Clave del centro de trabajo", "Clave del turno", "Nombre del turno",
    "Nombre del centro de trabajo", "Tipo educativo", "Nivel educativo", "Servicio educativo",
    "Nombre del control (Público o Privado)", "Tipo de sostenimiento",
    "Clave de la entidad federativa", "Nombre de la entidad", "Clave del municipio o delegación",
    "Nombre del municipio o delegación", "Clave de la localidad", "Nombre de localidad",
    "Domicilio", "Número exterior", "Entre la calle", "Y la calle", "Calle posterior", "Colonia",
    "Nombre de la colonia", "Código postal", "Clave lada", "Teléfono", "Extensión del teléfono",
    "Página web", "Alumnos total (hombres)", "Alumnos total (mujeres)", "Alumnos total",
    "Docentes total (hombres)", "Docentes total (mujeres)", "Docentes total", "Aulas en uso",
    "Aulas existentes", "Tipo de localidad U - Urbano, R - Rural",
    "Ubicación de la escuela-localidad al Oeste del Meridiano de Greenwich, expresada en grados, minutos y segundos",
    "Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados, minutos y segundos",
    "Ubicación de la escuela-localidad al Oeste del Meridiano de Greenwich, expresada en grados",
    "Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados",
  ]

  /// Eight lines that are no data, as under every export; what they say is of this one.
  private static let footer: [[String]] = [
    [], [],
    [
      "Datos inventados, sin relación con escuela, lugar o persona algunos, en la forma en que los publica el Sistema de Información y Gestión Educativa (SIGED)"
    ],
    [], ["Encuentros, estado de muestra"], [],
    [
      "Fuentes:",
      "Ninguna: los produjo encuentro-synthesize, con distribuciones medidas en catálogos públicos",
    ],
    ["", "Cifras en la forma del formato 911 (inicio de ciclo escolar 201X - 201X)"],
  ]
}
