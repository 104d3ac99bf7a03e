internal import Contracts

/// How a layer says which place of INEGI's catalogue a record is: by the parts of the key, else by
/// the key in one piece.
///
/// The parts come first because rural points carry a longer `CVEGEO`, with AGEB and block.
struct GeographicKey {
  /// Digits of entity, municipality, locality and AGEB.
  private static let widths = [2, 3, 4, 4]

  private let parts: [Int]?
  private let whole: Int?
  private let widths: ArraySlice<Int>

  static let municipality: [FieldNames] = [.entity, .municipality]
  static let locality: [FieldNames] = [.entity, .municipality, .locality]
  static let ageb: [FieldNames] = [.entity, .municipality, .locality, .ageb]

  /// - Throws: `InputError` when the layer has neither.
  init(_ names: [FieldNames], in layer: borrowing Layer) throws(InputError) {
    widths = GeographicKey.widths.prefix(names.count)
    if let chosen = layer.file.keyField {
      parts = nil
      whole = try layer.chosen(chosen, FieldNames.wholeKey.meaning)
      return
    }
    var found: [Int] = []
    for name in names { if let field = layer.field(name) { found.append(field) } }
    parts = found.count == names.count ? found : nil
    whole = layer.field(.wholeKey)
    try GeographicKey.requireLevel(widths.reduce(0, +), whole: whole, in: layer)
    if parts == nil, whole == nil {
      throw layer.missing(
        FieldNames.wholeKey.meaning,
        sought: FieldNames.wholeKey.names + names.compactMap(\.names.first))
    }
  }

  /// Refuses a layer of smaller places than those it is named for: by their parts, its keys would
  /// make one of many. Rural points do go down to the block.
  private static func requireLevel(
    _ width: Int, whole: Int?, in layer: borrowing Layer
  ) throws(InputError) {
    guard let whole, !layer.isOfPoints else { return }
    var isLonger = false
    for record in 0..<layer.count {
      guard let key = layer.key(record, whole) else { continue }
      if key.count <= width { return }
      isLonger = true
    }
    if isLonger { throw layer.wrongLevel(width) }
  }

  /// Refuses a layer that has records without a key and none with one.
  func requireKeys(
    _ keyed: Int, without keyless: Int, in layer: borrowing Layer
  ) throws(InputError) {
    if keyed == 0, keyless > 0 { throw layer.wrongLevel(widths.reduce(0, +)) }
  }

  /// Nil when the record has no key of the right form.
  func key(of record: Int, in layer: borrowing Layer) -> String? {
    if let parts {
      var key = ""
      for (field, width) in zip(parts, widths) {
        guard let part = layer.key(record, field).flatMap({ padded($0, width, after: key) })
        else { return wholeKey(of: record, in: layer) }
        key += part
      }
      return key
    }
    return wholeKey(of: record, in: layer)
  }

  private func wholeKey(of record: Int, in layer: borrowing Layer) -> String? {
    guard let text = layer.key(record, whole) else { return nil }
    let key = text.prefix(widths.reduce(0, +))
    guard key.count == widths.reduce(0, +), isKey(key) else { return nil }
    return String(key)
  }

  /// A part with the zeros that a number loses. Some layers repeat the whole key up to the part.
  private func padded(_ text: String, _ width: Int, after key: String) -> String? {
    let part =
      text.hasPrefix(key) && text.count == key.count + width ? text.suffix(width) : text[...]
    guard part.count <= width, isKey(part) else { return nil }
    return String(repeating: "0", count: width - part.count) + part
  }

  /// Digits; the last character of an AGEB may be a letter.
  private func isKey(_ text: Substring) -> Bool {
    let hasAGEB = widths.count == GeographicKey.widths.count
    let digits =
      hasAGEB && text.last?.isASCII == true && text.last?.isUppercase == true
      ? text.dropLast() : text
    return !text.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension Layer {
  fileprivate func wrongLevel(_ width: Int) -> InputError {
    let (places, key) =
      switch width {
      case 5: ("municipios", "municipalities")
      case 9: ("localidades", "localities")
      default: ("AGEB", "agebs")
      }
    return InputError(
      .data, file: file.name, key: "layer.key",
      problem: "sus registros no tienen claves de \(places), que son de \(width) caracteres",
      remedy: "revise que «\(key)» de inputs.json nombre la capa de \(places), o indique keyField")
  }
}
