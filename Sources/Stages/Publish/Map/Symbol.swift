/// A colour with its opacity.
struct Colour {
  let red: Int
  let green: Int
  let blue: Int
  var alpha = 255

  /// As on the web: `0x1F6FB2`.
  init(_ hex: Int, alpha: Int = 255) {
    red = hex >> 16 & 0xFF
    green = hex >> 8 & 0xFF
    blue = hex & 0xFF
    self.alpha = alpha
  }

  /// As QGIS writes it.
  var text: String { "\(red),\(green),\(blue),\(alpha)" }
}

/// How one feature is drawn.
struct Symbol {
  enum Kind: String {
    case marker, line, fill
  }

  /// One stroke of the pen; sizes in millimetres.
  struct Stroke {
    let kind: String
    let settings: [(name: String, value: String)]
    /// Settings that an expression over the fields gives.
    var computed: [(name: String, expression: String)] = []
  }

  let kind: Kind
  var strokes: [Stroke]

  static func marker(
    _ shape: String, _ colour: Colour, size: Double, outline: Colour = Colour(0xFFFFFF),
    outlineWidth: Double = 0.2
  ) -> Symbol {
    Symbol(
      kind: .marker,
      strokes: [
        Stroke(
          kind: "SimpleMarker",
          settings: [
            ("name", shape), ("color", colour.text), ("size", "\(size)"), ("size_unit", "MM"),
            ("outline_color", outline.text), ("outline_style", "solid"),
            ("outline_width", "\(outlineWidth)"), ("outline_width_unit", "MM"),
            ("scale_method", "diameter"), ("horizontal_anchor_point", "1"),
            ("vertical_anchor_point", "1"),
          ])
      ])
  }

  /// A marker of strokes alone, such as a cross.
  static func cross(
    _ shape: String, _ colour: Colour, size: Double, width: Double, halo: Double = 0
  ) -> Symbol {
    let above = marker(shape, colour, size: size, outline: colour, outlineWidth: width)
    guard halo > 0 else { return above }
    let white = Colour(0xFFFFFF)
    let below = marker(shape, white, size: size, outline: white, outlineWidth: width + 2 * halo)
    return Symbol(kind: .marker, strokes: below.strokes + above.strokes)
  }

  /// - Parameter offset: to the right of the way, so that a line beside another is seen.
  static func line(
    _ colour: Colour, width: Double, style: String = "solid", offset: Double = 0
  ) -> Symbol {
    Symbol(
      kind: .line,
      strokes: [
        Stroke(
          kind: "SimpleLine",
          settings: [
            ("line_color", colour.text), ("line_style", style), ("line_width", "\(width)"),
            ("line_width_unit", "MM"), ("capstyle", "round"), ("joinstyle", "round"),
            ("offset", "\(offset)"), ("offset_unit", "MM"),
          ])
      ])
  }

  static func fill(
    _ colour: Colour, outline: Colour, width: Double, style: String = "solid",
    outlineStyle: String = "solid"
  ) -> Symbol {
    Symbol(
      kind: .fill,
      strokes: [
        Stroke(
          kind: "SimpleFill",
          settings: [
            ("color", colour.text), ("style", style), ("outline_color", outline.text),
            ("outline_style", outlineStyle), ("outline_width", "\(width)"),
            ("outline_width_unit", "MM"), ("joinstyle", "round"),
          ])
      ])
  }

  /// The same with a setting, as `fillColor`, taken from an expression.
  func computing(_ setting: String, by expression: String) -> Symbol {
    var symbol = self
    for index in symbol.strokes.indices {
      symbol.strokes[index].computed.append((setting, expression))
    }
    return symbol
  }

  /// A cross whose line and halo change colours where an expression holds, as if it were hollow.
  func inverted(where condition: String) -> Symbol {
    var symbol = self
    let colours = strokes.map { stroke in
      stroke.settings.first { $0.name == "outline_color" }?.value ?? ""
    }
    for (index, inverse) in zip(strokes.indices, colours.reversed()) {
      symbol.strokes[index].computed.append(
        ("outlineColor", "if(\(condition), '\(inverse)', '\(colours[index])')"))
    }
    return symbol
  }

  /// The same in another size where the map shows a whole state.
  func shrunk(to size: Double, from near: Double) -> Symbol {
    computing("size", by: "if(@map_scale > 400000, \(size), \(near))")
  }

  func element(named name: String) -> XMLElement {
    XMLElement(
      "symbol",
      ["type": kind.rawValue, "name": name, "alpha": "1", "clip_to_extent": "1", "force_rhr": "0"],
      strokes.map { $0.element })
  }
}

extension Symbol.Stroke {
  fileprivate var element: XMLElement {
    let properties = computed.map { property in
      XMLElement.options(
        property.name,
        [
          .option("active", "bool", "true"), .option("expression", "QString", property.expression),
          .option("type", "int", "3"),
        ])
    }
    let data = XMLElement(
      "data_defined_properties", [:],
      [
        .options([
          .option("name", "QString", ""), .options("properties", properties),
          .option("type", "QString", "collection"),
        ])
      ])
    return XMLElement(
      "layer", ["class": kind, "enabled": "1", "locked": "0", "pass": "0"],
      [.options(settings.map { .option($0.name, "QString", $0.value) })]
        + (computed.isEmpty ? [] : [data]))
  }
}
