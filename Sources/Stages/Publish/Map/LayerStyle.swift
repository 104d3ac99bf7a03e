/// How a layer looks: its symbols, its labels, and at which scales it is there.
struct LayerStyle {
  /// Text beside the features.
  struct Labels {
    /// Over the fields of the layer, in QGIS's language.
    var expression: String
    let size: Double
    let colour: Colour
    var isBold = false
    /// Shown at scales larger than one to this.
    let closerThan: Int
    /// From 0, which gives way, to 10.
    var priority = 5
    /// The map's longest lines, in letters.
    var wrap = 0
    /// An expression for the point on which it stands; nil for the feature itself.
    var place: String?
  }

  let renderer: Renderer
  var labels: Labels?
  /// Drawn at scales larger than one to this; at all scales where nil.
  var closerThan: Int?
  /// Drawn at scales smaller than one to this.
  var fartherThan: Int?
}

extension LayerStyle.Labels {
  /// - Parameter kind: text goes around a point, along a line or inside an area.
  func element(_ kind: Layer.Kind) -> XMLElement {
    let placement =
      switch kind {
      case .points where place != nil: "0"
      case .points: "6"
      case .lines: "2"
      case .areas: "1"
      }
    return XMLElement(
      "labeling", ["type": "simple"],
      [
        XMLElement(
          "settings", ["calloutType": "simple"],
          [
            XMLElement(
              "text-style",
              [
                "fieldName": expression, "isExpression": "1", "fontFamily": "DejaVu Sans",
                "fontSize": "\(size)", "fontSizeUnit": "Point", "fontWeight": isBold ? "75" : "50",
                "namedStyle": isBold ? "Bold" : "Book", "textColor": colour.text,
                "textOpacity": "1", "multilineHeight": "1",
              ],
              [
                XMLElement(
                  "text-buffer",
                  [
                    "bufferDraw": "1", "bufferSize": "0.8", "bufferSizeUnits": "MM",
                    "bufferColor": "255,255,255,230", "bufferOpacity": "0.9",
                    "bufferJoinStyle": "128", "bufferNoFill": "1",
                  ])
              ]),
            XMLElement(
              "text-format",
              [
                "autoWrapLength": "\(wrap)", "useMaxLineLengthForAutoWrap": "1",
                "multilineAlign": "1",
              ]),
            XMLElement(
              "placement",
              [
                "placement": placement, "dist": "1", "distUnits": "MM", "priority": "\(priority)",
                "centroidInside": "1", "predefinedPositionOrder": "TR,TL,BR,BL,R,L,TSR,BSR",
                "offsetType": "1", "quadOffset": "4", "geometryGenerator": place ?? "",
                "geometryGeneratorEnabled": place == nil ? "0" : "1",
                "geometryGeneratorType": "PointGeometry",
              ]),
            XMLElement(
              "rendering",
              [
                "scaleVisibility": "1", "scaleMin": "0", "scaleMax": "\(closerThan)",
                "obstacle": place == nil ? "1" : "0", "obstacleFactor": "1", "obstacleType": "1",
                "displayAll": "0",
                "drawLabels": "1", "upsidedownLabels": "0", "fontLimitPixelSize": "0",
                "labelPerPart": "0", "zIndex": "0",
              ]),
          ])
      ])
  }
}

extension LayerStyle {
  /// What the style of a layer and the layer in a project have in common.
  func elements(_ table: Table, _ kind: Layer.Kind) -> [XMLElement] {
    var elements = [renderer.element]
    if let labels { elements.append(labels.element(kind)) }
    elements += StyleDocument.fields(of: table)
    return elements
  }

  /// The attributes of the element that has them.
  func attributes() -> [(name: String, value: String)] {
    [
      ("labelsEnabled", labels == nil ? "0" : "1"),
      ("hasScaleBasedVisibilityFlag", closerThan ?? fartherThan == nil ? "0" : "1"),
      ("minScale", "\(closerThan ?? 100_000_000)"), ("maxScale", "\(fartherThan ?? 0)"),
      ("simplifyDrawingHints", "1"), ("simplifyLocal", "1"), ("simplifyDrawingTol", "1"),
      ("simplifyMaxScale", "1"), ("simplifyAlgorithm", "0"),
    ]
  }
}
