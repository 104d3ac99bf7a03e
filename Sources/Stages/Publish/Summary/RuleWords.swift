/// What each rule asks, in the words of the Orientaciones.
enum RuleWords {
  /// The rules that its check proves: two levels, however many CTE of one (F3), are those of F2.
  static func name(of rule: String) -> String { rule == "F2" ? "F2, F3" : rule }

  /// One Spanish phrase; empty for an unknown rule.
  static func meaning(of rule: String) -> String { meanings[rule] ?? "" }

  private static let meanings = [
    "F1": "sesionan los CTE de todos los niveles de la localidad",
    "F2": "se reúnen al menos dos niveles, aunque haya varios CTE de uno",
    "F4": "las localidades grandes se dividen por espacios cercanos",
    "F5a": "multigrado con otro nivel de su localidad",
    "F5b": "multigrado según su sede habitual o la escuela de sus alumnos",
    "F6a": "el turno vespertino sesiona en su horario",
    "F6b": "sin planteles cercanos del turno, con el matutino de su área",
    "F6c": "rural o indígena, solo turno matutino",
    "F7": "los CAM, con escuelas de su localidad",
    "F8": "sin otro nivel en el área, con el más cercano",
    "G1": "la sede tiene aulas para todos los grupos",
    "G2": "hay sede para cada una de las tres sesiones",
    "G3": "ningún grupo pasa del máximo de integrantes",
    "G4": "cada escuela, en tantos grupos como alcance",
    "G5": "grados, ciclos y asignaturas repartidos en los grupos",
    "J": "la calidad de la división es la que se dice",
    "K1": "los directivos presiden y se distribuyen en los grupos",
    "K2": "si faltan directivos, coordinan subdirecciones o ATP",
    "K3": "un solo grupo: secundaria, primaria y preescolar por sesión",
    "K4": "todo directivo coordina al menos una sesión",
    "Q1": "participan las escuelas públicas de educación básica",
    "Q3": "integrantes: dirección y todos los docentes",
    "Q5": "ninguna escuela se pierde",
    "Q8": "los acuerdos se respetan",
    "S": "los documentos concuerdan y las sumas cierran",
  ]
}
