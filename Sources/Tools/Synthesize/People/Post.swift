/// One row of a staff table: a person at a school, for one grade or subject.
struct Post {
  /// As the staff table spells it.
  enum Function: String {
    case director, encargado
    case subdirectorAcademico = "subdirector_academico"
    case subdirectorGestion = "subdirector_gestion"
    case docente
    case docenteEdFisica = "docente_ed_fisica"
    case docenteIngles = "docente_ingles"
    case docenteComputo = "docente_computo"
    case usaer, atp, administrativo, apoyo
  }

  let person: Person
  /// Its place in the state's list.
  let school: Int
  let function: Function
  var grade: Int?
  var subject: String?
  var cycle: String?
  /// A week.
  var hours: Int
  /// The school where the authority says that the person attends.
  var attends: Int?
}
