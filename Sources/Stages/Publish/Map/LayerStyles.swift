internal import Contracts

/// The looks of the layers: the morning in blues, the afternoon in oranges, levels by shape, and what
/// needs somebody's attention in magenta, yellow or red.
enum LayerStyles {
  static func style(of layer: String) -> LayerStyle {
    switch layer {
    case "escuelas": schools
    case "sedes": sedes
    case "lineas_sede": sedeLines
    case "lineas_multigrado": matchLines(Colour(0x6A3D9A), far: Colour(0xD7191C))
    case "lineas_union": matchLines(Colour(0x33A02C), far: Colour(0xD7191C))
    case "encuentros": encuentros
    case "sin_asignar": unassigned
    case "coordenadas_dudosas": doubtful
    case "colonias_resumen": colonias
    case "localidades_resumen": localities
    case "localidades_limites": localityLimits
    default: municipalities
    }
  }

  static let morning = Colour(0x1F5FA8)
  static let afternoon = Colour(0xD95F02)
  /// Only schools that meet with nobody are magenta.
  static let alarm = Colour(0xE6007E)
  /// Yellow is what somebody has to look at: doubtful points, sedes whose rooms are to be confirmed,
  /// and the cases of a question. Only a tone of the encuentros comes near it, paler.
  static let doubt = Colour(0xFFD400)

  static let shapes: [(level: Level, shape: String, size: Double)] = [
    (.preescolar, "circle", 2.2), (.primaria, "square", 2.1), (.secundaria, "triangle", 2.7),
    (.cam, "diamond", 2.7), (.inicial, "pentagon", 2.5),
  ]

  /// Nobody knows where the school itself is: its symbol is hollow.
  private static let isSubstituted =
    "COALESCE(\"calidad_posicion\", '') IN ('localidad', 'colonia')"

  private static var shapeOfLevel: String {
    let cases = shapes.map { "WHEN \"nivel\" LIKE '\($0.level.words)%' THEN '\($0.shape)'" }
    return "CASE \(cases.joined(separator: " ")) END"
  }

  private static var schools: LayerStyle {
    var rules: [Renderer.Rule] = []
    for (shift, colour) in [(MeetingShift.matutino, morning), (.vespertino, afternoon)] {
      let meets = "\"situacion\" = 'asignada' AND \"turno_sesion\" = '\(shift.rawValue)'"
      for (level, shape, size) in shapes {
        rules.append(
          Renderer.Rule(
            label: "\(level.words), \(shift.rawValue)",
            filter: meets + " AND \"nivel\" LIKE '\(level.words)%' AND NOT \(isSubstituted)",
            symbol: .marker(shape, colour, size: size)))
      }
      rules.append(
        Renderer.Rule(
          label: "\(shift.rawValue), en el punto de su localidad o colonia",
          filter: meets + " AND \(isSubstituted)",
          symbol: .marker(
            "circle", Colour(0xFFFFFF), size: 2, outline: colour, outlineWidth: 0.5
          ).computing("name", by: shapeOfLevel)))
    }
    rules += [
      Renderer.Rule(
        label: "sin asignar", filter: "\"situacion\" = 'sin_asignar'",
        symbol: .marker("circle", alarm, size: 2.2)),
      Renderer.Rule(
        label: "no elegible", filter: "\"situacion\" = 'no_elegible'",
        symbol: .marker("circle", Colour(0xB0B0B0), size: 1.1, outlineWidth: 0.1),
        closerThan: 10_000),
    ]
    return LayerStyle(
      renderer: .fannedOut(.rules(rules)),
      labels: LayerStyle.Labels(
        expression: "CASE WHEN \"situacion\" <> 'no_elegible' THEN \"nombre\" END", size: 6.5,
        colour: Colour(0x404040), closerThan: 6_000, priority: 2, wrap: 22),
      closerThan: 120_000)
  }

  private static var sedes: LayerStyle {
    let star = { (colour: Colour, outline: Colour) in
      Symbol.marker("star", colour, size: 4, outline: outline, outlineWidth: 0.3)
    }
    let far = { (colour: Colour) in
      Symbol.marker("circle", colour, size: 1.3, outlineWidth: 0.1)
    }
    let dark = Colour(0x202020)
    let hollow = { (symbol: Symbol) in
      symbol.computing("fillColor", by: "'\(Colour(0xFFFFFF).text)'").computing(
        "outlineColor",
        by: "if(\"turno_sesion\" = 'matutino', '\(morning.text)', '\(afternoon.text)')")
    }
    let filter = { (shift: String) in
      "\"turno_sesion\" = '\(shift)' AND NOT \(isSubstituted)"
    }
    let substituted = "sede en el punto de su localidad o colonia"
    let needsRooms = "\"estado\" IN ('por_confirmar', 'aulas_insuficientes', 'edificio_compartido')"
    let rules = [
      Renderer.Rule(
        label: "sede matutina", filter: filter("matutino"), symbol: far(morning),
        fartherThan: 120_000),
      Renderer.Rule(
        label: "sede vespertina", filter: filter("vespertino"), symbol: far(afternoon),
        fartherThan: 120_000),
      Renderer.Rule(
        label: "sede matutina", filter: filter("matutino") + " AND NOT \(needsRooms)",
        symbol: star(Colour(0x9CCBF2), dark), closerThan: 120_000),
      Renderer.Rule(
        label: "sede vespertina", filter: filter("vespertino") + " AND NOT \(needsRooms)",
        symbol: star(Colour(0xFDBF6F), dark), closerThan: 120_000),
      Renderer.Rule(
        label: substituted, filter: isSubstituted,
        symbol: hollow(
          .marker("circle", Colour(0xFFFFFF), size: 1.3, outline: morning, outlineWidth: 0.35)),
        fartherThan: 120_000),
      Renderer.Rule(
        label: substituted, filter: "\(isSubstituted) AND NOT \(needsRooms)",
        symbol: hollow(star(Colour(0xFFFFFF), morning)), closerThan: 120_000),
      Renderer.Rule(
        label: "sede con aulas por confirmar o insuficientes", filter: needsRooms,
        symbol: star(doubt, Colour(0xD7191C)), closerThan: 120_000),
    ]
    // Many a school is sede in both shifts: on one point one would hide the other.
    return LayerStyle(
      renderer: .fannedOut(.rules(rules)),
      labels: LayerStyle.Labels(
        expression: "\"nombre\"", size: 7, colour: dark, isBold: true, closerThan: 20_000,
        priority: 8, wrap: 22))
  }

  private static var sedeLines: LayerStyle {
    // Darker and wider with the way: colours are the shifts' and the questions'.
    let classes: [(from: Double, to: Double, label: String, colour: Int, width: Double)] = [
      (0, 500, "hasta 500 m", 0xA0A0A0, 0.2), (500, 1000, "de 500 m a 1 km", 0x7C7C7C, 0.3),
      (1000, 2000, "de 1 a 2 km", 0x565656, 0.45), (2000, 5000, "de 2 a 5 km", 0x2E2E2E, 0.65),
      (5000, 1_000_000, "más de 5 km", 0x000000, 0.95),
    ]
    return LayerStyle(
      renderer: .graduated(
        "metros",
        classes.map {
          Renderer.Class(
            $0.from...$0.to, $0.label, .line(Colour($0.colour), width: $0.width))
        }), closerThan: 600_000)
  }

  private static func matchLines(_ near: Colour, far: Colour) -> LayerStyle {
    LayerStyle(
      renderer: .rules([
        Renderer.Rule(
          label: "cercana", filter: "NOT \"lejana\"",
          symbol: .line(near, width: 0.35, style: "dash", offset: 0.7)),
        Renderer.Rule(
          label: "lejana: revisar", filter: "\"lejana\"",
          symbol: .line(far, width: 0.6, style: "dash", offset: 0.7)),
      ]),
      labels: LayerStyle.Labels(
        expression: "\"regla\" || ', ' || format_number(\"metros\" / 1000, 1) || ' km'", size: 6.5,
        colour: near, closerThan: 60_000, priority: 4))
  }

  private static var encuentros: LayerStyle {
    let fill = { (tones: [Int], outline: Colour) in
      let colours = tones.map { "'\(Colour($0, alpha: 120).text)'" }.joined(separator: ", ")
      return Symbol.fill(Colour(tones[0], alpha: 120), outline: outline, width: 0.35)
        .computing("fillColor", by: "array_get(array(\(colours)), \"tono\")")
    }
    return LayerStyle(
      renderer: .categorised(
        "turno_sesion",
        [
          Renderer.Class(
            "matutino", "matutino",
            fill([0x9ECAE1, 0x7FCDBB, 0xB3B5E0, 0x6BAED6, 0xA1D99B, 0x8FD0D8], morning)),
          Renderer.Class(
            "vespertino", "vespertino",
            fill([0xFDD0A2, 0xFCAE91, 0xFEE391, 0xE7CBA0, 0xFDAE6B, 0xF7C9C4], afternoon)),
        ]),
      labels: LayerStyle.Labels(
        expression: "\"escuelas\" || ' CTE, ' || \"integrantes\" || ' integrantes'", size: 6.5,
        colour: Colour(0x303030), closerThan: 12_000, priority: 3))
  }

  private static var unassigned: LayerStyle {
    // Those that did not report may be closed; the others are there and meet with nobody.
    let asked = Symbol.cross("cross", alarm, size: 2.8, width: 0.6, halo: 0.3)
      .shrunk(to: 1.5, from: 2.8).inverted(where: isSubstituted)
    let mark = Symbol.cross("cross2", alarm, size: 3.6, width: 1, halo: 0.4)
      .inverted(where: isSubstituted)
    return LayerStyle(
      renderer: .categorised(
        "motivo",
        [
          Renderer.Class("no_reporto_911", "no reportó el Formato 911", asked),
          Renderer.Class("demasiado_lejos", "demasiado lejos", mark),
          Renderer.Class("sin_cupo", "sin cupo", mark),
          Renderer.Class("sin_posicion", "no se sabe dónde está", mark),
          Renderer.Class("", "otro motivo", mark),
        ]),
      labels: LayerStyle.Labels(
        expression: "\"nombre\"", size: 7, colour: Colour(0xA00058), closerThan: 50_000,
        priority: 9, wrap: 22))
  }

  private static var doubtful: LayerStyle {
    let ring = { (outline: Int) in
      Symbol.marker(
        "circle", Colour(0xFFD400, alpha: 60), size: 5, outline: Colour(outline),
        outlineWidth: 0.6
      ).shrunk(to: 2, from: 5)
    }
    let rules: [(label: String, keys: [String], outline: Int)] = [
      ("punto fuera de la localidad declarada", ["locality.conflict"], 0xC7A500),
      ("punto lejos de todo: se usó otro", ["position."], 0xB2182B),
      ("coordenada defectuosa", ["coord."], 0x000000),
    ]
    return LayerStyle(
      renderer: .rules(
        rules.map { rule in
          Renderer.Rule(
            label: rule.label,
            filter: rule.keys.map { "\"reglas\" LIKE '\($0)%'" }.joined(separator: " OR "),
            symbol: ring(rule.outline))
        } + [Renderer.Rule(label: "otra", filter: nil, symbol: ring(0x808080))]),
      labels: LayerStyle.Labels(
        expression: "\"nombre\" || '\\n' || \"reglas\"", size: 6.5, colour: Colour(0x6B5900),
        closerThan: 25_000, priority: 6, wrap: 24))
  }

  private static var colonias: LayerStyle {
    LayerStyle(
      renderer: .categorised(
        "partida",
        [
          Renderer.Class(
            "true", "partida entre varios encuentros",
            .fill(Colour(0xE31A1C, alpha: 70), outline: Colour(0xB2182B), width: 0.5)),
          Renderer.Class(
            "false", "entera",
            .fill(
              Colour(0xFFFFFF, alpha: 0), outline: Colour(0x909090), width: 0.2,
              outlineStyle: "dot")),
        ]),
      labels: LayerStyle.Labels(
        expression: "\"colonia\"", size: 6.5, colour: Colour(0x606060), closerThan: 15_000,
        priority: 1, wrap: 18))
  }

  private static var localityLabels: LayerStyle.Labels {
    LayerStyle.Labels(
      expression: "\"localidad\"", size: 7, colour: Colour(0x4A3826), closerThan: 300_000,
      priority: 6)
  }

  /// Where the localities themselves are not counted.
  static var localityNames: LayerStyle {
    LayerStyle(renderer: .nothing, labels: localityLabels, fartherThan: 30_000)
  }

  private static var municipalityLabels: LayerStyle.Labels {
    LayerStyle.Labels(
      expression: "\"municipio\"", size: 7.5, colour: Colour(0x6E675A), closerThan: 4_500_000,
      priority: 4, wrap: 14)
  }

  /// In the middle of the schools of each municipality: the first of them carries the name.
  static var municipalityNames: LayerStyle {
    var labels = municipalityLabels
    let placed = "group_by:=\"municipio_clave\", filter:=$geometry IS NOT NULL"
    labels.expression =
      "CASE WHEN \"cte\" = minimum(\"cte\", \(placed)) THEN \"municipio\" END"
    labels.place = "centroid(collect($geometry, \(placed)))"
    return LayerStyle(renderer: .nothing, labels: labels, fartherThan: 60_000)
  }

  private static var localities: LayerStyle {
    let dot = { (size: Double) in
      Symbol.marker(
        "circle", Colour(0x7A5C3E, alpha: 160), size: size, outlineWidth: 0.15)
    }
    return LayerStyle(
      renderer: .graduated(
        "escuelas",
        [
          Renderer.Class(0...2, "1 o 2 CTE", dot(1)), Renderer.Class(2...10, "3 a 10", dot(1.8)),
          Renderer.Class(10...50, "11 a 50", dot(3)),
          Renderer.Class(50...200, "51 a 200", dot(4.5)),
          Renderer.Class(200...100_000, "más de 200", dot(6.5)),
        ]),
      labels: localityLabels, fartherThan: 60_000)
  }

  private static var localityLimits: LayerStyle {
    LayerStyle(
      renderer: .single(
        .fill(Colour(0xEFEDE6), outline: Colour(0xC9C2B2), width: 0.15)))
  }

  private static var municipalities: LayerStyle {
    LayerStyle(
      renderer: .single(
        .fill(Colour(0xFBFAF7), outline: Colour(0x8C8577), width: 0.3)),
      labels: municipalityLabels)
  }
}

extension LayerStyles {
  /// Those that meet are the ground on which the others are seen; from the top of the map down.
  static let sums: [(status: CouncilRecord.Status, symbol: Symbol)] = [
    (
      .sinAsignar,
      .marker("circle", alarm, size: 3, outline: Colour(0x5C0033), outlineWidth: 0.25)
        .shrunk(to: 2, from: 3)
    ),
    (
      .noElegible,
      .marker("diamond", Colour(0xFFFFFF), size: 2, outline: Colour(0x4D7C8A), outlineWidth: 0.25)
        .shrunk(to: 1.4, from: 2)
    ),
    (
      .asignada,
      .marker("circle", Colour(0x8C8C8C), size: 1.5, outlineWidth: 0.1).shrunk(to: 0.9, from: 1.5)
    ),
  ]

  /// The cases of a question among everything else: areas have a heavy border and no tone of their
  /// own, lines are red, schools wear a ring, sedes are large. There are few, and they are what is
  /// looked for: they are shown at every scale.
  ///
  /// - Parameter symbol: instead of these.
  static func highlighted(_ layer: Layer, by symbol: Symbol? = nil) -> LayerStyle {
    var style = style(of: layer.table.name)
    style.closerThan = nil
    if let symbol { return LayerStyle(renderer: .single(symbol), labels: style.labels) }
    switch (layer.kind, style.renderer) {
    case (.points, _) where layer.table.name == "sedes":
      style = LayerStyle(
        renderer: .single(
          .marker("star", doubt, size: 5, outline: Colour(0xB2182B), outlineWidth: 0.5)
            .shrunk(to: 3.4, from: 5)), labels: style.labels)
    case (.areas, .categorised):
      style = LayerStyle(
        renderer: .single(
          .fill(Colour(0xD7191C, alpha: 60), outline: Colour(0xB2182B), width: 0.9)),
        labels: style.labels)
    case (.lines, .graduated):
      style = LayerStyle(renderer: .single(.line(Colour(0xB2182B), width: 0.9)))
    case (.points, .fannedOut):
      style = LayerStyle(
        renderer: .single(
          .marker(
            "circle", Colour(0xFFD400, alpha: 70), size: 4.6, outline: Colour(0xB2182B),
            outlineWidth: 0.6
          ).shrunk(to: 2, from: 4.6)), labels: style.labels)
    default: break
    }
    return style
  }
}
