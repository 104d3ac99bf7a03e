internal import Contracts

/// One of the things that whoever inspects a run looks at first: a map of its own, and how many cases
/// there are.
struct Question {
  /// Rows of one layer.
  struct Part {
    let layer: String
    let condition: Condition
    /// Its own title, where a question has several parts.
    var label: String?
    /// What tells its points from those of the other parts; nil for the mark of any other case.
    var symbol: Symbol?
  }

  /// Of its map theme, without the count.
  let title: String
  let parts: [Part]
  /// Layers that help to see why.
  var context = ["escuelas", "sedes", "lineas_sede", "encuentros"]

  /// Sums, those left over, coordinates, travel, shapes, rooms, colonias, unions, and what changed.
  static func all(_ rules: Rules, farMetres: Double?, hasPrevious: Bool) -> [Question] {
    let far = farMetres.map { " (más de \(SpanishNumber.text($0)) m, percentil 95)" } ?? ""
    let warned = "\(SpanishNumber.text(rules.warnMatchMetres)) m"
    var questions = [
      Question(
        title: "Sumas: escuelas leídas",
        parts: LayerStyles.sums.map { status, symbol in
          Part(
            layer: "escuelas", condition: .equals("situacion", status.rawValue),
            label: "Sumas: " + status.plural, symbol: symbol)
        }, context: []),
      Question(title: "Escuelas sin asignar", parts: [Part("sin_asignar", .everything)]),
      Question(title: "Coordenadas dudosas", parts: [Part("coordenadas_dudosas", .everything)]),
      Question(
        title: "Punto fuera de la localidad declarada",
        parts: [Part("escuelas", .isGiven("metros_localidad_declarada"))],
        context: ["localidades_limites", "localidades_resumen"]),
      Question(
        title: "Traslados largos" + far, parts: [Part("lineas_sede", .isTrue("traslado_largo"))],
        context: ["escuelas", "sedes", "encuentros"]),
      Question(
        title: "Encuentros del mismo turno que se traslapan",
        parts: [Part("encuentros", .above("traslapes", 0))],
        context: ["escuelas", "sedes", "lineas_sede"]),
      Question(
        title: "Encuentros con un solo nivel",
        parts: [Part("encuentros", .below("niveles_que_cuentan", 2))],
        context: ["escuelas", "sedes", "lineas_sede"]),
      Question(
        title: "Sedes con menos aulas que grupos",
        parts: [Part("sedes", .equals("estado", "aulas_insuficientes"))]),
      Question(
        title: "Sedes con aulas por confirmar",
        parts: [Part("sedes", .equals("estado", "por_confirmar"))]),
      Question(
        title: "Sedes en un edificio ya ocupado",
        parts: [Part("sedes", .equals("estado", "edificio_compartido"))]),
      Question(
        title: "Colonias partidas", parts: [Part("colonias_resumen", .isTrue("partida"))]),
    ]
    questions += unions(warned)
    if hasPrevious {
      questions.append(
        Question(
          title: "Cambios respecto de la corrida anterior",
          parts: [Part("escuelas", .isTrue("cambio"))]))
    }
    return questions
  }

  private static func unions(_ warned: String) -> [Question] {
    [
      Question(
        title: "Multigrado: con quién y por qué regla",
        parts: [Part("lineas_multigrado", .everything)]),
      Question(
        title: "Uniones desde \(warned)",
        parts: [
          Part(
            layer: "lineas_multigrado", condition: .isTrue("lejana"),
            label: "Uniones desde \(warned), multigrado"),
          Part(
            layer: "lineas_union", condition: .isTrue("lejana"),
            label: "Uniones desde \(warned), por otra razón"),
        ]),
      Question(
        title: "Vespertinas sin pareja en su turno",
        parts: [
          Part(
            "escuelas",
            .either(
              .equals("regla_union", MatchRule.f6b.rawValue),
              // Those that did not report wait for news of themselves, not for a partner.
              .both(
                .equals("turno", "vespertino"),
                .both(
                  .equals("situacion", "sin_asignar"),
                  .differs("motivo", UnassignedReason.noReporto911.rawValue)))))
        ], context: ["lineas_union", "sedes", "encuentros"]),
      Question(
        title: "Encuentros que unen turnos",
        parts: [Part("encuentros", .lists("estado", EncuentroStatus.requiereValoracion.rawValue))],
        context: ["escuelas", "sedes", "lineas_union"]),
      Question(
        title: "Encuentros muy pequeños",
        parts: [Part("encuentros", .lists("estado", EncuentroStatus.muyPequeno.rawValue))],
        context: ["escuelas", "sedes", "lineas_sede"]),
    ]
  }
}

extension Question.Part {
  init(_ layer: String, _ condition: Condition) {
    self.init(layer: layer, condition: condition)
  }
}

extension CouncilRecord.Status {
  fileprivate var plural: String {
    switch self {
    case .asignada: "asignadas"
    case .sinAsignar: "sin asignar"
    case .noElegible: "no elegibles"
    }
  }
}
