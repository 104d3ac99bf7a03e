import Contracts

/// The Catálogo Nacional de Centros de Trabajo as open data, written cell by cell.
///
/// A row is a public primaria in the centre of Monterrey but for what a test says.
struct NationalCatalogue {
  static let header: [(column: String, cell: String)] = [
    ("CV_CCT", ""), ("C_NOMBRE", "BENITO JUÁREZ"), ("CV_TIPO", "1"), ("C_TIPO", "ESCUELA"),
    ("CV_ADMINISTRATIVA", "1"), ("C_ADMINISTRATIVA", "CENTRO DE TRABAJO"), ("CV_ESTATUS", "1"),
    ("C_ESTATUS", "ACTIVO"), ("F_FUNDACION", "1950-09-01"), ("ALTA_SISTEMA", ""), ("CAMBIO", ""),
    ("CLAUSURA", ""), ("REAPERTURA", ""), ("REAPERTURA_CON_CAMBIO", ""),
    ("INMUEBLE_CV_INMUEBLE", "19INM0001A"), ("INMUEBLE_C_VIALIDAD_PRINCIPAL", "CALLE HIDALGO"),
    ("INMUEBLE_C_VIALIDAD_DERECHA", ""), ("INMUEBLE_C_VIALIDAD_IZQUIERDA", ""),
    ("INMUEBLE_C_VIALIDAD_POSTERIOR", ""), ("INMUEBLE_N_EXTNUM", "5"), ("INMUEBLE_C_EXTALF", ""),
    ("INMUEBLE_N_INTNUM", "0"), ("INMUEBLE_C_INTALF", ""), ("INMUEBLE_CV_ENT", "19"),
    ("INMUEBLE_C_NOM_ENT", "NUEVO LEÓN"), ("INMUEBLE_CV_MUN", "039"),
    ("INMUEBLE_C_NOM_MUN", "MONTERREY"), ("INMUEBLE_CV_LOC", "0001"),
    ("INMUEBLE_C_NOM_LOC", "MONTERREY"), ("INMUEBLE_CV_AMBITO", "U"),
    ("INMUEBLE_C_NOM_AMBITO", "URBANA"), ("INMUEBLE_CV_ASEN", "0001"),
    ("INMUEBLE_C_NOM_ASEN", "CENTRO"), ("INMUEBLE_CV_TIPO_ASEN", "9"),
    ("INMUEBLE_C_TIPO_ASEN", "COLONIA"), ("INMUEBLE_CV_CODIGO_POSTAL", "64000"),
    ("INMUEBLE_C_DESC_UBICACION", ""), ("INMUEBLE_LATITUD", "25.6714"),
    ("INMUEBLE_LONGITUD", "-100.309"), ("SOSTENIMIENTO_CV_CONTROL", "1"),
    ("SOSTENIMIENTO_C_CONTROL", "PÚBLICO"), ("SOSTENIMIENTO_CV_SUBCONTROL", "1"),
    ("SOSTENIMIENTO_C_SUBCONTROL", "FEDERAL TRANSFERIDO"), ("CONTACTO_C_CARGO", "DIRECTOR"),
    ("CONTACTO_C_CURP", "EALG800101MNLSRD09"), ("CONTACTO_C_RFC", "EALG800101AB1"),
    ("CONTACTO_C_NOMBRE", "GUADALUPE ESCALANTE"), ("CONTACTO_C_APELLIDO1", "ESCALANTE"),
    ("CONTACTO_C_APELLIDO2", "LUNA"), ("CONTACTO_C_TELEFONO", "8112345678"),
    ("CONTACTO_C_CELULAR", "8112345678"), ("CONTACTO_C_EMAIL", "lupe@ejemplo.mx"),
    ("CONTACTO_C_EXTENSION", ""), ("CONTACTO_C_PWEB", ""), ("SUPERVISION_CV_CCT", "19FIZ0001E"),
    ("JEFSEC_CV_CCT", "19FJS0001M"), ("SERREG_CV_CCT", ""), ("INSTITUCION_PLANTEL", ""),
    ("C_TURNO_01", "1 - MATUTINO"), ("C_TURNO_02", ""), ("C_TURNO_03", ""),
    ("TIPONIVELSUB_CV_SERVICION1", "1"), ("TIPONIVELSUB_C_SERVICION1", "BÁSICA"),
    ("TIPONIVELSUB_CV_SERVICION2", "2"), ("TIPONIVELSUB_C_SERVICION2", "PRIMARIA"),
    ("TIPONIVELSUB_CV_SERVICION3", "1"), ("TIPONIVELSUB_C_SERVICION3", "GENERAL"),
    ("C_SERVICIO_CAM", ""), ("CARACTERISTCA_CV_CARACTERIZAN2", "0"),
    ("CARACTERISTCA_C_CARACTERIZAN2", "NO APLICA"),
  ]

  var rows: [[String]] = []

  init(_ rows: [[String: String]]) {
    for (number, changes) in rows.enumerated() {
      var cells = NationalCatalogue.header.map { changes[$0.column] ?? $0.cell }
      if cells[0].isEmpty { cells[0] = Catalogue.key("19DPR", number + 1) }
      self.rows.append(cells)
    }
  }

  var text: String { Catalogue.csv([NationalCatalogue.header.map(\.column)] + rows) }
}
