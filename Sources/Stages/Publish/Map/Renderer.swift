/// Which symbol each feature of a layer gets.
indirect enum Renderer {
  /// A class of features and its line in the legend.
  struct Class<Value> {
    let value: Value
    let label: String
    let symbol: Symbol

    init(_ value: Value, _ label: String, _ symbol: Symbol) {
      self.value = value
      self.label = label
      self.symbol = symbol
    }
  }

  /// Features that an expression selects; nil selects what no other rule does.
  struct Rule {
    let label: String
    let filter: String?
    let symbol: Symbol
    /// Drawn at scales larger than one to this; at all scales where nil.
    var closerThan: Int?
    /// Drawn at scales smaller than one to this. Of what is fanned out only the first rule that holds
    /// is drawn, so that two for two scales may not hold at one.
    var fartherThan: Int?
  }

  /// Labels alone.
  case nothing
  case single(Symbol)
  /// By the value of a field or of an expression; an empty value takes what is left.
  case categorised(String, [Class<String>])
  /// By ranges of a number.
  case graduated(String, [Class<ClosedRange<Double>>])
  case rules([Rule])
  /// As another one, features on one point side by side around it.
  case fannedOut(Renderer)

  var element: XMLElement {
    switch self {
    case .nothing:
      base("nullSymbol", [:], [])
    case .single(let symbol):
      base("singleSymbol", [:], [symbol])
    case .categorised(let attribute, let classes):
      base(
        "categorizedSymbol", ["attr": attribute], classes.map(\.symbol),
        [
          XMLElement(
            "categories", [:],
            classes.enumerated().map { index, one in
              XMLElement(
                "category",
                [
                  "symbol": "\(index)", "value": one.value, "label": one.label, "render": "true",
                  "type": "string",
                ])
            })
        ])
    case .graduated(let attribute, let classes):
      base(
        "graduatedSymbol", ["attr": attribute, "graduatedMethod": "GraduatedColor"],
        classes.map(\.symbol),
        [
          XMLElement(
            "ranges", [:],
            classes.enumerated().map { index, one in
              XMLElement(
                "range",
                [
                  "symbol": "\(index)", "label": one.label, "render": "true",
                  "lower": "\(one.value.lowerBound)", "upper": "\(one.value.upperBound)",
                ])
            })
        ])
    case .rules(let rules):
      base(
        "RuleRenderer", [:], rules.map(\.symbol),
        [
          XMLElement(
            "rules", ["key": "{reglas}"],
            rules.enumerated().map { index, rule in rule.element(index) })
        ])
    case .fannedOut(let inner):
      XMLElement(
        "renderer-v2",
        [
          "type": "pointDisplacement", "placement": "0", "tolerance": "1",
          "toleranceUnit": "MapUnit", "circleWidth": "0.15", "circleColor": "110,110,110,255",
          "circleRadiusAddition": "0", "labelAttributeName": "", "maxLabelScaleDenominator": "0",
          "labelDistanceFactor": "0.5", "enableorderby": "0", "symbollevels": "0",
          "forceraster": "0",
        ],
        [
          XMLElement(
            "labelFontProperties", ["description": "DejaVu Sans,7,-1,5,50,0,0,0,0,0", "style": ""]),
          inner.element,
          Symbol.marker("circle", Colour(0x6E6E6E), size: 0.6, outlineWidth: 0)
            .element(named: "centerSymbol"),
        ])
    }
  }

  private func base(
    _ type: String, _ attributes: KeyValuePairs<String, String>, _ symbols: [Symbol],
    _ children: [XMLElement] = []
  ) -> XMLElement {
    var element = XMLElement(
      "renderer-v2",
      ["type": type, "enableorderby": "0", "symbollevels": "0", "forceraster": "0"],
      children + [
        XMLElement(
          "symbols", [:], symbols.enumerated().map { $1.element(named: "\($0)") })
      ])
    element.attributes += attributes.map { (name: $0.key, value: $0.value) }
    return element
  }
}

extension Renderer.Rule {
  fileprivate func element(_ index: Int) -> XMLElement {
    var element = XMLElement(
      "rule", ["key": "{regla-\(index)}", "symbol": "\(index)", "label": label])
    element.attributes.append(("filter", filter ?? "ELSE"))
    if let fartherThan { element.attributes.append(("scalemindenom", "\(fartherThan)")) }
    if let closerThan { element.attributes.append(("scalemaxdenom", "\(closerThan)")) }
    return element
  }
}
