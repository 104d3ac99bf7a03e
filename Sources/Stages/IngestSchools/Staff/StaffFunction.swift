internal import DelimitedText

/// What a person does in a school.
enum StaffFunction: String, CaseIterable, Sendable {
  case director, encargado
  case subdirectorAcademico = "subdirector_academico"
  case subdirectorGestion = "subdirector_gestion"
  case docente
  case docenteEdFisica = "docente_ed_fisica"
  case docenteIngles = "docente_ingles"
  case docenteComputo = "docente_computo"
  case usaer, atp, administrativo, apoyo

  /// The CTE is the director and all teachers, also of Educación Física, Inglés, Cómputo and USAER,
  /// and the ATPs (rule Q3).
  var isMember: Bool { self != .administrativo && self != .apoyo }

  /// Who presides is director before anything else they also are (rules K1, K2).
  var precedence: Int {
    switch self {
    case .director: 0
    case .encargado: 1
    case .subdirectorAcademico: 2
    case .atp: 3
    default: 4
    }
  }

  /// What a teacher of one subject teaches in every grade.
  var subject: Subject? {
    switch self {
    case .docenteEdFisica: .educacionFisica
    case .docenteIngles: .ingles
    case .docenteComputo: .computo
    default: nil
    }
  }

  /// Reads the function in either gender and as staff lists word it: `DIRECTORA COMISIONADA`,
  /// `Maestro de Educación Física`. A `subdirector` of whom no more is said is académico.
  init?(_ text: String) {
    let key = matchingKey(text)
    func has(_ stems: String...) -> Bool { stems.contains { key.contains($0) } }
    if has("subdirec") {
      self = has("gestion", "administrativ") ? .subdirectorGestion : .subdirectorAcademico
    } else if key.hasPrefix("director") {
      self = .director
    } else if key.hasPrefix("encargad"), key.utf8.count <= 10 || has("direccion", "escuela") {
      self = .encargado
    } else if has("usaer", "udeei", "educacionespecial") {
      self = .usaer
    } else if key == "atp" || has("asesortecnico", "asesoratecnic") {
      self = .atp
    } else if has("edfisica", "educacionfisica") {
      self = .docenteEdFisica
    } else if has("ingles") {
      self = .docenteIngles
    } else if has("computo", "computacion", "aulademedios") {
      self = .docenteComputo
    } else if has("docente", "maestr", "profesor", "educador", "instructor") {
      self = .docente
    } else if has("administrativ", "secretari") {
      self = .administrativo
    } else if has("apoyo", "intenden", "velador", "conserje", "mantenimiento") {
      self = .apoyo
    } else {
      return nil
    }
  }
}
