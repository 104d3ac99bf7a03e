internal import Contracts

// The closed lists of the documents in the words of the people who read the products.

extension Level {
  var words: String {
    switch self {
    case .inicial: "inicial"
    case .preescolar: "preescolar"
    case .primaria: "primaria"
    case .secundaria: "secundaria"
    case .cam: "CAM"
    }
  }
}

extension Service {
  var words: String {
    switch self {
    case .general: "general"
    case .indigena: "indígena"
    case .tecnica: "técnica"
    case .telesecundaria: "telesecundaria"
    case .comunitario: "comunitario"
    case .trabajadores: "para trabajadores"
    case .escolarizada: "escolarizada"
    case .noEscolarizada: "no escolarizada"
    case .cam: "CAM"
    case .usaer: "USAER"
    case .otro: "otro"
    }
  }
}

extension Control {
  var words: String {
    switch self {
    case .publico: "público"
    case .privado: "privado"
    }
  }
}

extension IneligibleReason {
  var words: String {
    switch self {
    case .nivelFuera: "de un nivel que no es de educación básica"
    case .particular: "particular"
    case .educacionAdultos: "de educación para adultos"
    case .apoyoUsaer: "servicio de apoyo (USAER), no escuela"
    case .inicialNoEscolarizada: "de educación inicial no escolarizada"
    case .comunitario: "comunitaria, excluida por parámetro"
    case .trabajadores: "secundaria para trabajadores, excluida por parámetro"
    case .inactiva: "inactiva en el catálogo"
    }
  }
}

extension UnassignedReason {
  var words: String {
    switch self {
    case .noReporto911: "no reportó el Formato 911: por confirmar si opera"
    case .sinPosicion: "no se sabe dónde está"
    case .demasiadoLejos: "demasiado lejos de otra escuela de otro nivel"
    case .sinCupo: "sin cupo en los encuentros a su alcance"
    case .acuerdo: "por acuerdo"
    }
  }
}

extension EncuentroOrigin {
  var words: String {
    switch self {
    case .locality: "de una localidad entera"
    case .division: "de una localidad dividida"
    case .match: "de escuelas de varias localidades o turnos, unidas"
    }
  }

  /// The word of a column.
  var code: String {
    switch self {
    case .locality: "localidad"
    case .division: "división"
    case .match: "unión"
    }
  }
}

extension EncuentroStatus {
  var words: String {
    switch self {
    case .aulasInsuficientes: "ninguna de sus escuelas tiene aulas suficientes"
    case .excedeMaximo: "excede el máximo de integrantes por una sola escuela"
    case .muyPequeno: "muy pequeño: conviene valorar su unión con otro"
    case .requiereValoracion: "une turnos: requiere valoración de la autoridad"
    }
  }
}

extension SedeStatus {
  /// The word of a column.
  var code: String { self == .ok ? "con_aulas" : rawValue }

  var words: String {
    switch self {
    case .ok: "con aulas suficientes"
    case .infraestructuraDeclarada: "con infraestructura declarada por la autoridad"
    case .porConfirmar: "por confirmar: nadie reporta aulas"
    case .aulasInsuficientes: "con aulas insuficientes: es la que más tiene"
    case .edificioCompartido: "en un edificio que comparte con otro encuentro"
    }
  }
}

extension MatchRule {
  /// The word of a column.
  var code: String {
    switch self {
    case .f5bFlow: "F5b-flujo"
    case .f5bNear: "F5b-cercana"
    case .f5a, .f5bSede, .f6b, .f6c, .f7, .f8, .acuerdo: rawValue
    }
  }

  var words: String {
    switch self {
    case .f5a: "multigrado con otro nivel en su localidad"
    case .f5bSede: "multigrado, desde la sede donde sesiona"
    case .f5bFlow: "multigrado, con la escuela de sus alumnos"
    case .f5bNear: "multigrado, con la más cercana"
    case .f6b: "vespertina urbana con el turno matutino"
    case .f6c: "vespertina rural o indígena en el matutino"
    case .f7: "CAM"
    case .f8: "sin otro nivel en su área"
    case .acuerdo: "por acuerdo"
    }
  }
}

extension ReferenceKind {
  var words: String {
    switch self {
    case .sede: "sede donde sesiona"
    case .flow: "escuela de sus alumnos"
    case .own: "la propia escuela"
    }
  }
}

extension CoordinatorRole {
  var words: String {
    switch self {
    case .director: "dirección"
    case .encargado: "encargada o encargado"
    case .subdirector: "subdirección académica"
    case .atp: "ATP"
    case .co: "acompaña la coordinación"
    case .porDesignar: "por designar"
    }
  }
}

extension Position.Quality {
  /// The word of a column.
  var code: String {
    switch self {
    case .point: "punto"
    case .repaired: "corregida"
    case .colonia: "colonia"
    case .locality: "localidad"
    case .none: "ninguna"
    }
  }
}

extension MembersSource {
  /// The word of a column.
  var code: String {
    switch self {
    case .integrantes: "integrantes"
    case .docentesDirector: "docentes+director"
    case .docentes: "docentes"
    case .staff: "plantilla"
    case .acuerdo: "acuerdo"
    }
  }
}

extension SedeCandidate.Verdict {
  var words: String {
    switch self {
    case .elegida: "elegida"
    case .alternativa: "alternativa"
    case .aulasInsuficientes: "aulas insuficientes"
    case .aulasSinReportar: "aulas sin reportar"
    case .edificioOcupado: "edificio ocupado"
    case .noApta: "no apta"
    }
  }
}
