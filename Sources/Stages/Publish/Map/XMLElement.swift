/// An element of an XML document, attributes and children in the order given.
///
/// QGIS reads its own XML and nobody edits ours: no namespaces, no mixed content.
struct XMLElement {
  let name: String
  var attributes: [(name: String, value: String)]
  var children: [XMLElement]
  var text: String?

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil,
    _ children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.text = text
    self.children = children
  }

  /// The whole element, two spaces a level, with a final newline.
  func written(depth: Int = 0) -> String {
    var out = ""
    write(to: &out, depth)
    return out
  }

  private func write(to out: inout String, _ depth: Int) {
    let indent = String(repeating: " ", count: depth)
    out += indent + "<" + name
    for attribute in attributes {
      out += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    if let text {
      out += ">\(Self.escaped(text))</\(name)>\n"
    } else if children.isEmpty {
      out += "/>\n"
    } else {
      out += ">\n"
      for child in children { child.write(to: &out, depth + 1) }
      out += indent + "</\(name)>\n"
    }
  }

  /// What XML cannot hold, as control characters, is left out.
  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;".unicodeScalars
      case "<": out += "&lt;".unicodeScalars
      case ">": out += "&gt;".unicodeScalars
      case "\"": out += "&quot;".unicodeScalars
      case "\n": out += "&#10;".unicodeScalars
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": break
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}

extension XMLElement {
  /// A value of QGIS's settings.
  static func option(_ name: String, _ type: String, _ value: String) -> XMLElement {
    XMLElement("Option", ["name": name, "type": type, "value": value])
  }

  static func options(_ children: [XMLElement]) -> XMLElement {
    XMLElement("Option", ["type": "Map"], children)
  }

  static func options(_ name: String, _ children: [XMLElement]) -> XMLElement {
    XMLElement("Option", ["name": name, "type": "Map"], children)
  }

  /// The reference system of everything that is drawn.
  ///
  /// - Parameter definition: by which QGIS knows it; its number alone does not do.
  static func referenceSystem(_ definition: String) -> XMLElement {
    XMLElement(
      "spatialrefsys", [:],
      [
        XMLElement("wkt", text: definition), XMLElement("srid", text: "6372"),
        XMLElement("authid", text: "EPSG:6372"),
        XMLElement("description", text: "Mexico ITRF2008 / LCC"),
        XMLElement("geographicflag", text: "false"),
      ])
  }
}
