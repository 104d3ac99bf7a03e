internal import Contracts
internal import DelimitedText

/// What this stage reads of a catalogue. Whatever is not here, telephones and contacts among it, is
/// never looked at.
enum CatalogueColumn: Int, TableColumn {
  case cct, shift, secondShift, thirdShift, shiftName, name, workplace, type, level, service
  case character, control, funding, status
  case entity, municipality, municipalityName, locality, localityName, address, addressNumber
  case colonia, postalCode, students, teachers, members, roomsInUse, roomsExisting
  case longitudeAngle, latitudeAngle, longitude, latitude
  case sedeAptitude, multigrade, usualSede, zone, supervision, region, interested
  case directors, subdirectors, atps, sharedCouncil, building

  /// One table for every catalogue: SIGED's name first, then those of the CNCT (with `TUNO`, as
  /// some of its editions spell it), of the short form and of older catalogues, whose names end
  /// after ten letters as those of a DBF do.
  ///
  /// The CNCT's thirteen `CONTACTO_` columns are persons' and stand nowhere here.
  var names: ColumnNames {
    switch self {
    case .cct:
      ColumnNames(
        "la clave del centro de trabajo", "Clave del centro de trabajo",
        CatalogueColumn.nationalKey,
        "cct", "clave_cct", "clavecct")
    case .shift:
      ColumnNames(
        "el turno", "Clave del turno", "C_TURNO_01", "C_TURNO_1", "C_TUNO_01", "C_TUNO_1", "turno",
        "clave_turno", "Nombre del turno")
    case .secondShift:
      ColumnNames("el segundo turno", "C_TURNO_02", "C_TURNO_2", "C_TUNO_02", "C_TUNO_2")
    case .thirdShift:
      ColumnNames("el tercer turno", "C_TURNO_03", "C_TURNO_3", "C_TUNO_03", "C_TUNO_3")
    case .shiftName: ColumnNames("el nombre del turno", "Nombre del turno")
    case .name:
      ColumnNames(
        "el nombre de la escuela", "Nombre del centro de trabajo", "C_NOMBRE", "nombre",
        "nombre_ct", "nombrect")
    case .workplace: ColumnNames("el tipo de centro de trabajo", "C_TIPO")
    case .type:
      ColumnNames("el tipo educativo", "Tipo educativo", "TIPONIVELSUB_C_SERVICION1", "tipo")
    case .level:
      ColumnNames(
        "el nivel educativo", "Nivel educativo", "TIPONIVELSUB_C_SERVICION2", "n_nivel", "nivel")
    case .service:
      ColumnNames(
        "el servicio educativo", "Servicio educativo", "TIPONIVELSUB_C_SERVICION3", "n_servicio",
        "servicio")
    case .character: ColumnNames("la característica", "CARACTERISTCA_C_CARACTERIZAN2")
    case .control:
      ColumnNames(
        "el control", "Nombre del control (Público o Privado)", "Nombre del control",
        "SOSTENIMIENTO_C_CONTROL", "n_control", "control")
    case .funding:
      ColumnNames(
        "el sostenimiento", "Tipo de sostenimiento", "SOSTENIMIENTO_C_SUBCONTROL",
        "n_sostenimiento", "sostenimiento", "sostenimie")
    case .status: ColumnNames("el estatus", "C_ESTATUS", "estatus", "status")
    case .entity:
      ColumnNames(
        "la clave de la entidad", "Clave de la entidad federativa", "INMUEBLE_CV_ENT", "cve_ent")
    case .municipality:
      ColumnNames(
        "la clave del municipio", "Clave del municipio o delegación", "Clave del municipio",
        "INMUEBLE_CV_MUN", "cve_mun", "municipio")
    case .municipalityName:
      ColumnNames(
        "el nombre del municipio", "Nombre del municipio o delegación", "Nombre del municipio",
        "INMUEBLE_C_NOM_MUN", "nom_mun", "n_municipio", "n_municipi", "municipio")
    case .locality:
      ColumnNames(
        "la clave de la localidad", "Clave de la localidad", "INMUEBLE_CV_LOC", "cve_loc",
        "localidad")
    case .localityName:
      ColumnNames(
        "el nombre de la localidad", "Nombre de localidad", "Nombre de la localidad",
        "INMUEBLE_C_NOM_LOC", "nom_loc", "n_localidad", "n_localida", "localidad")
    case .address:
      ColumnNames("el domicilio", "Domicilio", "INMUEBLE_C_VIALIDAD_PRINCIPAL")
    case .addressNumber:
      ColumnNames("el número exterior", "Número exterior", "INMUEBLE_N_EXTNUM", "num_ext")
    case .colonia:
      ColumnNames(
        "el nombre de la colonia", "Nombre de la colonia", "INMUEBLE_C_NOM_ASEN", "asentamiento",
        "asentamien", "n_colonia", "colonia")
    case .postalCode:
      ColumnNames(
        "el código postal", "Código postal", "INMUEBLE_CV_CODIGO_POSTAL", "cp", "codpost")
    case .students: ColumnNames("los alumnos", "Alumnos total", "alumnos")
    case .teachers: ColumnNames("los docentes", "Docentes total", "docentes")
    case .members: ColumnNames("los integrantes del CTE", "integrantes_cte", "integrantes")
    case .roomsInUse: ColumnNames("las aulas en uso", "Aulas en uso", "aulas")
    case .roomsExisting: ColumnNames("las aulas existentes", "Aulas existentes")
    case .longitudeAngle:
      ColumnNames(
        "la longitud en grados, minutos y segundos",
        "Ubicación de la escuela-localidad al Oeste del Meridiano de Greenwich, expresada en grados, minutos y segundos"
      )
    case .latitudeAngle:
      ColumnNames(
        "la latitud en grados, minutos y segundos",
        "Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados, minutos y segundos"
      )
    case .longitude:
      ColumnNames(
        "la longitud",
        "Ubicación de la escuela-localidad al Oeste del Meridiano de Greenwich, expresada en grados",
        "INMUEBLE_LONGITUD", "lon", "longitud")
    case .latitude:
      ColumnNames(
        "la latitud", "Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados",
        "INMUEBLE_LATITUD", "lat", "latitud")
    case .sedeAptitude: ColumnNames("la aptitud como sede", "apta_sede")
    case .multigrade: ColumnNames("si es multigrado", "multigrado")
    case .usualSede: ColumnNames("la sede usual del CTE multigrado", "cct_sede_cte_multigrado")
    case .zone: ColumnNames("la zona escolar", "zona", "zona_escolar", "zonaescola")
    case .supervision:
      ColumnNames("la supervisión", "SUPERVISION_CV_CCT", "cct_supervision")
    case .region: ColumnNames("la región", "region")
    case .interested: ColumnNames("el interés de la particular", "particular_interesada")
    case .directors: ColumnNames("los directores", "n_directores")
    case .subdirectors: ColumnNames("los subdirectores académicos", "n_subdirectores_academicos")
    case .atps: ColumnNames("los asesores técnico pedagógicos", "n_atp")
    case .sharedCouncil: ColumnNames("el CTE compartido", "cte_id")
    case .building:
      ColumnNames("el inmueble", "INMUEBLE_CV_INMUEBLE", "inmueble", "id_inmueble", "cct_inmueble")
    }
  }

  /// What the Catálogo Nacional de Centros de Trabajo calls the key.
  static let nationalKey = "CV_CCT"
}

extension ColumnPositions<CatalogueColumn> {
  /// Says who there is and not how many they are, as the CNCT does.
  var isDirectory: Bool { self[.members] == nil && self[.teachers] == nil }

  /// The columns of the second and the third shift that the table has.
  var furtherShifts: [CatalogueColumn] {
    [.secondShift, .thirdShift].filter { self[$0] != nil }
  }

  /// Those of a catalogue.
  ///
  /// - Parameter hasOtherSizes: another table gives the people of each school.
  /// - Throws: `InputError` for a column that stands twice, and for the absence of the key, the
  ///   shift or, but for the CNCT, of both members and teachers.
  init(ofCatalogue table: DelimitedTable, hasOtherSizes: Bool) throws(InputError) {
    try self.init(
      ofCatalogue: table, only: CatalogueColumn.allCases, required: [.cct, .shift])
    let key = ColumnNames(CatalogueColumn.cct.names.meaning, CatalogueColumn.nationalKey)
    if isDirectory, !hasOtherSizes, try table.column(key) == nil {
      let sizes = ColumnNames(
        "los integrantes del CTE o los docentes",
        names: CatalogueColumn.members.names.names + CatalogueColumn.teachers.names.names)
      _ = try table.requiredColumn(sizes)
    }
  }

  /// Those of a table that has some of a catalogue's.
  ///
  /// - Throws: `InputError` for a column that stands twice and for the absence of a required one.
  init(
    ofCatalogue table: DelimitedTable, only wanted: [CatalogueColumn], required: [CatalogueColumn]
  ) throws(InputError) {
    try self.init(of: table, only: wanted, required: required)
    // `municipio` by itself is the name; beside `n_municipio` it is the key.
    let pairs: [(key: CatalogueColumn, name: CatalogueColumn)] = [
      (.municipality, .municipalityName), (.locality, .localityName),
    ]
    for pair in pairs where self[pair.key] == self[pair.name] { forget(pair.key) }
  }
}

extension ColumnPositions<CatalogueColumn> {
  /// The columns without which a catalogue can be read and its schools cannot be placed, told apart
  /// or counted; of several that tell the same, the first. Our short form may have only some.
  func absent(from table: DelimitedTable) -> [CatalogueColumn] {
    guard let key = self[.cct], matchingKey(table.header[key]) != "cct" else { return [] }
    var groups: [[CatalogueColumn]] = [
      [.name], [.level, .service], [.control, .funding], [.locality, .localityName],
      [.latitude, .latitudeAngle], [.longitude, .longitudeAngle],
    ]
    if !isDirectory { groups += [[.students], [.roomsInUse, .roomsExisting]] }
    return groups.filter { $0.allSatisfy { self[$0] == nil } }.compactMap(\.first)
  }
}
