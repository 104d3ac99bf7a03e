/// A page of letter size, lying: the map, its title, what the symbols mean, a scale and the sources.
struct MapLayout {
  let title: String
  let attribution: String
  /// What whoever reads the map must know of what it shows and what it does not.
  let note: String
  let extent: MapExtent

  /// Millimetres from the left and from the top, width and height.
  private typealias Frame = (x: Double, y: Double, width: Double, height: Double)

  private static let page: Frame = (0, 0, 279.4, 215.9)
  private static let map: Frame = (10, 24, 195, 176)

  var element: XMLElement {
    let shown = extent.fitted(width: Self.map.width, height: Self.map.height)
    return XMLElement(
      "Layout",
      ["name": "Carta horizontal", "units": "mm", "printResolution": "200"],
      [
        XMLElement(
          "PageCollection", [:],
          [
            Symbol.fill(Colour(0xFFFFFF), outline: Colour(0xFFFFFF), width: 0, outlineStyle: "no")
              .element(named: ""), item("65638", "pagina", Self.page, order: 0),
          ]),
        label("titulo", title, (10, 7, 259, 9), size: 16, isBold: true, order: 5),
        label(
          "subtitulo",
          "Propuesta de encuentros entre escuelas, para revisar y acordar con las supervisiones",
          (10, 16, 259, 6), size: 9, isBold: false, order: 4),
        mapItem(shown), legend, scaleBar,
        label("nota", note, (95, 200.5, 174, 6), size: 7, isBold: false, order: 7),
        label("fuentes", attribution, (10, 207, 259, 6), size: 7, isBold: false, order: 1),
      ])
  }

  private func item(
    _ type: String, _ id: String, _ frame: Frame, order: Int,
    _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLElement] = []
  ) -> XMLElement {
    let place = "\(frame.x),\(frame.y),mm"
    var element = XMLElement(
      "LayoutItem",
      [
        "type": type, "id": id, "uuid": "{\(id)}", "templateUuid": "{\(id)}", "zValue": "\(order)",
        "position": place, "positionOnPage": place, "size": "\(frame.width),\(frame.height),mm",
        "referencePoint": "0", "opacity": "1", "visibility": "1", "background": "true",
      ], children)
    element.attributes += attributes.map { (name: $0.key, value: $0.value) }
    return element
  }

  private func textStyle(size: Double, isBold: Bool) -> XMLElement {
    XMLElement(
      "text-style",
      [
        "fontFamily": "DejaVu Sans", "fontSize": "\(size)", "fontSizeUnit": "Point",
        "fontWeight": isBold ? "75" : "50", "namedStyle": isBold ? "Bold" : "Book",
        "textColor": "30,30,30,255", "textOpacity": "1",
      ])
  }

  private func label(
    _ id: String, _ text: String, _ frame: Frame, size: Double, isBold: Bool, order: Int
  ) -> XMLElement {
    item(
      "65641", id, frame, order: order,
      [
        "labelText": StyleDocument.literal(text), "htmlState": "0", "halign": "1", "valign": "32",
        "marginX": "0",
      ],
      [textStyle(size: size, isBold: isBold), font("LabelFont", size, isBold)])
  }

  /// The same, as versions before 3.24 want it.
  private func font(_ name: String, _ size: Double, _ isBold: Bool) -> XMLElement {
    XMLElement(
      name,
      [
        "description": "DejaVu Sans,\(size),-1,5,\(isBold ? 75 : 50),0,0,0,0,0",
        "style": isBold ? "Bold" : "Book",
      ])
  }

  private func mapItem(_ shown: MapExtent) -> XMLElement {
    item(
      "65639", "mapa", Self.map, order: 2,
      [
        "frame": "true", "followPreset": "false", "keepLayerSet": "false",
        "drawCanvasItems": "true",
        "mapRotation": "0", "labelMargin": "0,mm",
      ],
      [XMLElement("Extent", shown.attributes)])
  }

  private var legend: XMLElement {
    let styles: [(name: String, size: Double, isBold: Bool, above: Double)] = [
      ("title", 10, true, 1), ("group", 8, true, 2.5), ("subgroup", 7.5, false, 1.5),
      ("symbolLabel", 7, false, 1.2),
    ]
    return item(
      "65642", "leyenda", (208, 24, 62, 150), order: 3,
      [
        "title": "Simbología", "map_uuid": "{mapa}", "legendFilterByAtlas": "0",
        "legendFilterByMap": "1", "resizeToContents": "1", "columnCount": "1",
        "symbolWidth": "5", "symbolHeight": "3", "boxSpace": "1", "wrapChar": "",
      ],
      [
        XMLElement(
          "styles", [:],
          styles.map { style in
            XMLElement(
              "style",
              [
                "name": style.name, "marginTop": "\(style.above)", "marginBottom": "0",
                "marginLeft": style.name == "symbolLabel" ? "1.5" : "0",
              ],
              [
                textStyle(size: style.size, isBold: style.isBold),
                font("styleFont", style.size, style.isBold),
              ])
          })
      ])
  }

  /// A round number of kilometres, about a fifth of the map.
  private var scaleBar: XMLElement {
    let wanted = extent.width / 1000 / 10
    let rounds: [Double] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200]
    let kilometres = rounds.last { $0 <= wanted } ?? 0.1
    return item(
      "65646", "escala", (10, 200.5, 80, 6), order: 6,
      [
        "mapUuid": "{mapa}", "style": "Single Box", "unitType": "km", "unitLabel": "km",
        "numMapUnitsPerScaleBarUnit": "1", "numUnitsPerSegment": "\(kilometres)",
        "numSegments": "2", "numSegmentsLeft": "0", "height": "1.5", "labelBarSpace": "1",
        "boxContentSpace": "0.5", "segmentSizeMode": "0", "minBarWidth": "20", "maxBarWidth": "80",
      ], [textStyle(size: 7, isBold: false)])
  }
}
