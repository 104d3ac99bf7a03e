internal import Contracts
internal import DelimitedText

/// What this stage reads of a catalogue. Whatever is not here, telephones and contacts among it, is
/// never looked at.
enum CatalogueColumn: Int, CaseIterable {
  case cct, shift, shiftName, name, type, level, service, control, funding, status
  case entity, municipality, municipalityName, locality, localityName, address, addressNumber
  case colonia, postalCode, students, teachers, members, roomsInUse, roomsExisting
  case longitudeAngle, latitudeAngle, longitude, latitude
  case sedeAptitude, multigrade, usualSede, zone, supervision, region, interested
  case directors, subdirectors, atps, sharedCouncil, building

  /// SIGED's name first, then the short form's, then those of older catalogues.
  var names: ColumnNames {
    switch self {
    case .cct:
      ColumnNames(
        "la clave del centro de trabajo", "Clave del centro de trabajo", "cct", "clave_cct",
        "clavecct")
    case .shift:
      ColumnNames("el turno", "Clave del turno", "turno", "clave_turno", "Nombre del turno")
    case .shiftName: ColumnNames("el nombre del turno", "Nombre del turno")
    case .name:
      ColumnNames(
        "el nombre de la escuela", "Nombre del centro de trabajo", "nombre", "nombre_ct", "nombrect"
      )
    case .type: ColumnNames("el tipo educativo", "Tipo educativo", "tipo")
    case .level: ColumnNames("el nivel educativo", "Nivel educativo", "nivel")
    case .service: ColumnNames("el servicio educativo", "Servicio educativo", "servicio")
    case .control:
      ColumnNames(
        "el control", "Nombre del control (Público o Privado)", "Nombre del control", "control")
    case .funding: ColumnNames("el sostenimiento", "Tipo de sostenimiento", "sostenimiento")
    case .status: ColumnNames("el estatus", "estatus")
    case .entity: ColumnNames("la clave de la entidad", "Clave de la entidad federativa", "cve_ent")
    case .municipality:
      ColumnNames(
        "la clave del municipio", "Clave del municipio o delegación", "Clave del municipio",
        "cve_mun")
    case .municipalityName:
      ColumnNames(
        "el nombre del municipio", "Nombre del municipio o delegación", "Nombre del municipio",
        "nom_mun", "municipio")
    case .locality: ColumnNames("la clave de la localidad", "Clave de la localidad", "cve_loc")
    case .localityName:
      ColumnNames(
        "el nombre de la localidad", "Nombre de localidad", "Nombre de la localidad", "nom_loc",
        "localidad")
    case .address: ColumnNames("el domicilio", "Domicilio")
    case .addressNumber: ColumnNames("el número exterior", "Número exterior", "num_ext")
    case .colonia: ColumnNames("el nombre de la colonia", "Nombre de la colonia", "colonia")
    case .postalCode: ColumnNames("el código postal", "Código postal", "cp")
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
        "lon", "longitud")
    case .latitude:
      ColumnNames(
        "la latitud", "Ubicación de la escuela-localidad al norte del Ecuador, expresada en grados",
        "lat", "latitud")
    case .sedeAptitude: ColumnNames("la aptitud como sede", "apta_sede")
    case .multigrade: ColumnNames("si es multigrado", "multigrado")
    case .usualSede: ColumnNames("la sede usual del CTE multigrado", "cct_sede_cte_multigrado")
    case .zone: ColumnNames("la zona escolar", "zona", "zona_escolar")
    case .supervision: ColumnNames("la supervisión", "cct_supervision")
    case .region: ColumnNames("la región", "region")
    case .interested: ColumnNames("el interés de la particular", "particular_interesada")
    case .directors: ColumnNames("los directores", "n_directores")
    case .subdirectors: ColumnNames("los subdirectores académicos", "n_subdirectores_academicos")
    case .atps: ColumnNames("los asesores técnico pedagógicos", "n_atp")
    case .sharedCouncil: ColumnNames("el CTE compartido", "cte_id")
    case .building: ColumnNames("el inmueble", "inmueble", "id_inmueble")
    }
  }
}

/// Where the columns of one catalogue stand.
struct CatalogueColumns {
  private let positions: [Int?]

  subscript(column: CatalogueColumn) -> Int? { positions[column.rawValue] }

  /// - Throws: `InputError` for a column that stands twice, and for the absence of the key, the
  ///   shift, or both of members and teachers.
  init(of table: DelimitedTable) throws(InputError) {
    var positions: [Int?] = []
    for column in CatalogueColumn.allCases { positions.append(try table.column(column.names)) }
    self.positions = positions
    _ = try table.requiredColumn(CatalogueColumn.cct.names)
    _ = try table.requiredColumn(CatalogueColumn.shift.names)
    if self[.members] == nil {
      let sizes = ColumnNames(
        "los integrantes del CTE o los docentes",
        names: CatalogueColumn.members.names.names + CatalogueColumn.teachers.names.names)
      _ = try table.requiredColumn(sizes)
    }
  }
}
