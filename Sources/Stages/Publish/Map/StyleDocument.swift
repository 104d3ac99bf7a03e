/// A layer's style as QGIS keeps it beside the data.
enum StyleDocument {
  /// The version whose elements are written; later ones read them too.
  static let version = "3.22.0"

  static func qml(_ style: LayerStyle, _ table: Table, _ kind: Layer.Kind) -> String {
    var root = XMLElement("qgis", ["version": version, "styleCategories": "AllStyleCategories"])
    root.attributes += style.attributes()
    root.children = style.elements(table, kind)
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + root.written()
  }

  /// What QGIS would take for an expression within a text, as the text itself.
  static func literal(_ text: String) -> String { text.replacing("[%", with: "[% '[' || '%' %]") }

  /// The value of a field as HTML: a name from a catalogue is no markup.
  private static func markup(of field: Field) -> String {
    guard field.kind == .text else { return "\"\(field.name)\"" }
    return "replace(replace(\"\(field.name)\", '&', '&amp;'), '<', '&lt;')"
  }

  /// Titles of the fields, what they mean, and which one names a feature.
  static func fields(of table: Table) -> [XMLElement] {
    let aliases = table.fields.enumerated().map { index, field in
      XMLElement(
        "alias",
        ["index": "\(index + 1)", "field": field.name, "name": FieldName.of(field).title])
    }
    let naming = table.fields.first { $0.name == "nombre" } ?? table.fields.first
    let tip = table.fields.prefix(12).map { field in
      "<b>\(FieldName.of(field).title)</b>: [% \(markup(of: field)) %]"
    }.joined(separator: "<br>")
    return [
      XMLElement("aliases", [:], aliases),
      XMLElement("previewExpression", text: naming.map { "\"\($0.name)\"" } ?? ""),
      XMLElement("mapTip", text: tip),
    ]
  }
}
