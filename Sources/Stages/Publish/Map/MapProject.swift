internal import Contracts

/// `encuentros.qgs`: the layers of the GeoPackage beside it in order, a theme for each question, and
/// a page to print.
struct MapProject {
  static let path = "publico/encuentros.qgs"

  /// A node of the tree of layers that stands for one layer, or for some rows of it.
  private struct Entry {
    let id: String
    let title: String
    let layer: Layer
    let condition: Condition
    let style: LayerStyle
    let isVisible: Bool

    /// Relative to the project.
    var source: String {
      let rows = condition.sql.map { "|subset=\($0)" } ?? ""
      return "./encuentros.gpkg|layername=\(layer.table.name)" + rows
    }
  }

  private struct Group {
    let title: String
    let entries: [Entry]
    var isOpen = true
    var isVisible: Bool { entries.contains(where: \.isVisible) }
  }

  private let title: String
  private let attribution: String
  private let extent: MapExtent
  private let referenceSystem: XMLElement
  private let groups: [Group]
  private let tables: [Table]
  private let themes: [(title: String, entries: [String])]
  private let note: String

  /// - Parameter tables: of attributes.
  /// - Parameter definition: of the national plane.
  init(
    title: String, attribution: Attribution, layers: [Layer], tables: [Table],
    questions: [Question], extent: MapExtent, definition: String
  ) {
    self.title = title
    self.attribution = attribution.line
    self.extent = extent
    referenceSystem = .referenceSystem(definition)
    self.tables = tables
    let byName = Dictionary(layers.map { ($0.table.name, $0) }) { first, _ in first }
    let reviews = questions.enumerated().map { index, question in
      Self.entries(of: question, number: index + 1, byName)
    }
    let names = Self.names(byName)
    groups =
      [
        Group(title: "Qué revisar primero", entries: reviews.flatMap(\.entries), isOpen: false)
      ]
      + Self.plan.map { plan in
        Group(
          title: plan.title,
          entries: plan.layers.compactMap { name in
            byName[name].map { layer in
              Entry(
                id: Self.identifier(of: name), title: Self.shortTitles[name] ?? layer.table.title,
                layer: layer, condition: .everything,
                style: LayerStyles.style(of: name), isVisible: !plan.hidden.contains(name))
            }
          })
      } + [Group(title: "Nombres de lugares", entries: names, isOpen: false)]
    note = byName["escuelas"].map(Self.note) ?? ""
    let base =
      ["localidades_limites", "municipios_resumen"].map(Self.identifier) + names.map(\.id)
    themes =
      [(title: "0. Panorama", entries: groups.flatMap(\.entries).filter(\.isVisible).map(\.id))]
      + zip(questions, reviews).map { question, review in
        (
          title: review.title,
          entries: review.entries.map(\.id) + question.context.map(Self.identifier) + base
        )
      }
  }

  /// Of the schools that are not on the map, and of those that are not where their symbols are.
  private static func note(on schools: Layer) -> String {
    let missing = schools.geometries.count { $0 == nil }
    let substituted = Condition.either(
      .equals("calidad_posicion", Position.Quality.locality.code),
      .equals("calidad_posicion", Position.Quality.colonia.code))
    var sentences: [String] = []
    if missing > 0 {
      let schools = SpanishNumber.counted(missing, "escuela", "escuelas")
      sentences.append(
        "\(schools) sin posición no \(missing == 1 ? "está" : "están") en el mapa.")
    }
    if substituted.count(in: schools.table) > 0 {
      sentences.append("Símbolo hueco: en el punto de su localidad o colonia, no en el propio.")
    }
    return sentences.joined(separator: " ")
  }

  /// QGIS gives an id of ten letters or fewer up for one of its own.
  private static func identifier(of layer: String) -> String { "encuentros_\(layer)" }

  /// Groups from the top of the map to its bottom.
  private static let plan: [(title: String, layers: [String], hidden: Set<String>)] = [
    (
      "Puntos", ["sin_asignar", "sedes", "escuelas", "coordenadas_dudosas"],
      ["coordenadas_dudosas"]
    ),
    ("Líneas", ["lineas_multigrado", "lineas_union", "lineas_sede"], []),
    ("Encuentros", ["encuentros"], []),
    (
      "Resúmenes", ["localidades_resumen", "colonias_resumen"],
      ["colonias_resumen"]
    ),
    ("Referencia (INEGI)", ["localidades_limites", "municipios_resumen"], []),
  ]

  /// On a page to print a layer that is only drawn is no summary.
  private static let shortTitles = [
    "localidades_limites": "Localidades", "municipios_resumen": "Municipios",
  ]

  /// Of localities for the themes that do not count them, and of municipalities where no layer has
  /// their borders.
  private static func names(_ layers: [String: Layer]) -> [Entry] {
    func entry(
      _ id: String, _ title: String, _ layer: String, _ style: LayerStyle, _ isVisible: Bool
    )
      -> Entry?
    {
      layers[layer].map {
        Entry(
          id: identifier(of: id), title: title, layer: $0, condition: .everything, style: style,
          isVisible: isVisible)
      }
    }
    let hasBorders = layers["municipios_resumen"]?.table.rows.isEmpty == false
    return [
      entry(
        "nombres_localidades", "Nombres de localidades", "localidades_resumen",
        LayerStyles.localityNames, false),
      hasBorders
        ? nil
        : entry(
          "nombres_municipios", "Nombres de municipios", "escuelas",
          LayerStyles.municipalityNames, true),
    ].compactMap(\.self)
  }

  private static func entries(
    of question: Question, number: Int, _ layers: [String: Layer]
  ) -> (title: String, entries: [Entry]) {
    let parts = question.parts.compactMap { part in layers[part.layer].map { (part, $0) } }
    let counts = parts.map { part, layer in part.condition.count(in: layer.table) }
    let total = SpanishNumber.text(counts.reduce(0, +))
    let entries = zip(parts, counts).enumerated().map { index, counted in
      let ((part, layer), count) = counted
      let label = part.label ?? question.title
      return Entry(
        id: "revision_\(number)_\(index + 1)",
        title: "\(number). \(label): \(SpanishNumber.text(count))", layer: layer,
        condition: part.condition, style: LayerStyles.highlighted(layer, by: part.symbol),
        isVisible: false)
    }
    return ("\(number). \(question.title): \(total)", entries)
  }

  var bytes: [UInt8] {
    let root = XMLElement(
      "qgis", ["version": StyleDocument.version, "projectname": title],
      [
        XMLElement("title", text: title),
        XMLElement("projectCrs", [:], [referenceSystem]), tree, canvas,
        XMLElement("projectlayers", [:], layerElements + tables.map(tableElement)),
        XMLElement(
          "layerorder", [:],
          groups.flatMap(\.entries).map { XMLElement("layer", ["id": $0.id]) }),
        properties, presets,
        XMLElement(
          "Layouts", [:],
          [
            MapLayout(title: title, attribution: attribution, note: note, extent: extent).element
          ]),
        XMLElement(
          "ProjectViewSettings", ["UseProjectScales": "0"],
          [
            XMLElement("Scales"),
            XMLElement("DefaultViewExtent", extent.attributes, [referenceSystem]),
          ]),
      ])
    let text = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + root.written()
    return Array(text.utf8)
  }
}

extension MapProject {
  private var tree: XMLElement {
    let named = groups.map { group in
      XMLElement(
        "layer-tree-group",
        [
          "name": group.title, "checked": group.isVisible ? "Qt::Checked" : "Qt::Unchecked",
          "expanded": group.isOpen ? "1" : "0",
        ],
        group.entries.map { entry in
          node(
            id: entry.id, title: entry.title, source: entry.source, isVisible: entry.isVisible)
        })
    }
    let attributes = XMLElement(
      "layer-tree-group", ["name": "Tablas", "checked": "Qt::Checked", "expanded": "0"],
      tables.map {
        node(
          id: Self.identifier(of: $0.name), title: $0.title,
          source: "./encuentros.gpkg|layername=\($0.name)",
          isVisible: true)
      })
    return XMLElement("layer-tree-group", [:], named + [attributes])
  }

  private func node(id: String, title: String, source: String, isVisible: Bool) -> XMLElement {
    XMLElement(
      "layer-tree-layer",
      [
        "id": id, "name": title, "source": source, "providerKey": "ogr", "expanded": "0",
        "checked": isVisible ? "Qt::Checked" : "Qt::Unchecked",
      ])
  }

  private var canvas: XMLElement {
    XMLElement(
      "mapcanvas", ["name": "theMapCanvas", "annotationsVisible": "1"],
      [
        XMLElement("units", text: "meters"), extent.element("extent"),
        XMLElement("rotation", text: "0"),
        XMLElement("destinationsrs", [:], [referenceSystem]),
      ])
  }

  private var layerElements: [XMLElement] {
    groups.flatMap(\.entries).map { entry in
      var element = XMLElement(
        "maplayer",
        [
          "type": "vector", "geometry": entry.layer.kind.word,
          "styleCategories": "AllStyleCategories",
        ],
        [
          XMLElement("id", text: entry.id), XMLElement("datasource", text: entry.source),
          XMLElement("layername", text: entry.title),
          XMLElement("abstract", text: entry.layer.table.description),
          XMLElement("attribution", text: attribution),
          XMLElement("srs", [:], [referenceSystem]),
          XMLElement("provider", ["encoding": "UTF-8"], text: "ogr"),
        ] + entry.style.elements(entry.layer.table, entry.layer.kind))
      element.attributes += entry.style.attributes()
      return element
    }
  }

  private func tableElement(_ table: Table) -> XMLElement {
    XMLElement(
      "maplayer", ["type": "vector", "geometry": "No geometry"],
      [
        XMLElement("id", text: Self.identifier(of: table.name)),
        XMLElement("datasource", text: "./encuentros.gpkg|layername=\(table.name)"),
        XMLElement("layername", text: table.title),
        XMLElement("abstract", text: table.description),
        XMLElement("provider", ["encoding": "UTF-8"], text: "ogr"),
      ] + StyleDocument.fields(of: table))
  }

  private var properties: XMLElement {
    XMLElement(
      "properties", [:],
      [
        XMLElement(
          "SpatialRefSys", [:],
          [XMLElement("ProjectionsEnabled", ["type": "int"], text: "1")]),
        XMLElement("Paths", [:], [XMLElement("Absolute", ["type": "bool"], text: "false")]),
        XMLElement(
          "Measurement", [:],
          [
            XMLElement("DistanceUnits", ["type": "QString"], text: "meters"),
            XMLElement("AreaUnits", ["type": "QString"], text: "m2"),
          ]),
        XMLElement(
          "Measure", [:], [XMLElement("Ellipsoid", ["type": "QString"], text: "EPSG:7019")]),
      ])
  }

  private var presets: XMLElement {
    XMLElement(
      "visibility-presets", [:],
      themes.map { theme in
        let checked = groups.filter { group in
          group.entries.contains { theme.entries.contains($0.id) }
        }
        return XMLElement(
          "visibility-preset",
          ["name": theme.title, "has-expanded-info": "0", "has-checked-group-info": "1"],
          theme.entries.map {
            XMLElement("layer", ["id": $0, "visible": "1", "expanded": "0", "style": "default"])
          } + [
            XMLElement(
              "checked-group-nodes", [:],
              checked.map { XMLElement("checked-group-node", ["id": $0.title]) })
          ])
      })
  }
}

extension Layer.Kind {
  fileprivate var word: String {
    switch self {
    case .points: "Point"
    case .lines: "Line"
    case .areas: "Polygon"
    }
  }
}
