internal import Contracts
internal import DelimitedText

/// The columns of a staff table. Telephones and mail are not among them: nobody reads those.
enum StaffColumn: Int, TableColumn {
  case cct, shift, person, curp, rfc, name, function, grade, subject, cycle, hours, attends

  var names: ColumnNames {
    switch self {
    case .cct:
      ColumnNames(
        "la clave del centro de trabajo", "cct", "clave_cct", "clavecct", "CV_CCT",
        "Clave del centro de trabajo")
    case .shift: ColumnNames("el turno", "turno", "clave_turno", "Clave del turno")
    case .person: ColumnNames("la clave de la persona", "id_persona", "id_empleado")
    case .curp: ColumnNames("la CURP", "curp")
    case .rfc: ColumnNames("el RFC", "rfc")
    case .name: ColumnNames("el nombre", "nombre")
    case .function: ColumnNames("la función", "funcion", "puesto")
    case .grade: ColumnNames("el grado", "grado")
    case .subject: ColumnNames("la asignatura", "asignatura", "materia")
    case .cycle: ColumnNames("el ciclo", "ciclo")
    case .hours: ColumnNames("las horas", "horas", "horas_semana")
    case .attends: ColumnNames("la escuela donde asiste", "asiste_en")
    }
  }
}

/// One person's work in one school, as one row of a staff table has it.
///
/// Who the person is stands nowhere: `person` is a number of this run alone, and says only which
/// rows are of one.
struct StaffRow: Sendable {
  let place: RowPlace
  let school: SchoolReference
  let person: Int
  let function: StaffFunction
  let specialty: Specialty
  /// Hundredths of an hour a week; 0 where it is not said.
  let hours: Int
  /// Where the authority says that the person attends (rule Q4).
  let attends: SchoolReference?
}
