internal import Contracts
internal import DelimitedText
internal import Geo

/// Urban AGEBs, standing in for colonias where there are none: `ageb:<CVEGEO>`.
func gatherAGEBs(
  _ files: [InputFile], _ parameters: PlacesParameters, _ notes: inout Notes
) throws(InputError) -> [Colonia] {
  var drawings: [Colonia] = []
  for file in files.sorted(by: { $0.name < $1.name }) {
    let layer = try Layer(file, parameters, &notes)
    let key = try GeographicKey(GeographicKey.ageb, in: layer)
    var (keyed, keyless) = (0, 0)
    for record in 0..<layer.count where !layer.isDeleted(record, &notes) {
      guard let cvegeo = key.key(of: record, in: layer) else {
        keyless += 1
        notes.find(
          "key.malformed", layer.place(record), file: file, row: record + 1,
          detail: "El registro no tiene una clave de AGEB de trece caracteres")
        continue
      }
      keyed += 1
      let id = Colonia.agebLayer + ":" + cvegeo
      guard case .polygons(let polygons) = try layer.drawing(record, of: id, &notes),
        !polygons.isEmpty
      else { continue }
      drawings.append(
        Colonia(
          id: id, name: "AGEB " + cvegeo.suffix(4), kind: .ageb, polygons: polygons))
    }
    try key.requireKeys(keyed, without: keyless, in: layer)
  }
  return drawings.withoutRepeats
}

/// Every drawing of every colonia: `<layer>:<key>`.
///
/// The key is that of the layer's key field, else the record's number. One colonia drawn in several
/// layers (same key field, key and name, and boxes that overlap) has the id of the first of them by
/// name; keys that merely coincide do not make one.
///
/// - Parameter localities: the state's, from which no layer should be far.
/// - Throws: `InputError` `layer.duplicate` when two layers have one name.
func gatherColonias(
  _ files: [InputFile], around localities: [Locality], _ parameters: PlacesParameters,
  _ notes: inout Notes
) throws(InputError) -> [Colonia] {
  let reach = try StateReach(localities)
  var drawings: [ColoniaDrawing] = []
  var layers: [String: String] = [Colonia.agebLayer: "las AGEB"]
  for file in files.sorted(by: { ($0.layerName, $0.name) < ($1.layerName, $1.name) }) {
    if let other = layers.updateValue(file.name, forKey: file.layerName) {
      throw InputError(
        .usage, file: file.name, key: "layer.duplicate",
        problem: "la capa se llama como \(other), y su nombre es parte de la clave de sus colonias",
        remedy: "cambie el nombre del archivo")
    }
    let drawn = try read(Layer(file, parameters, &notes), &notes)
    reach.judge(drawn, of: file, &notes)
    drawings += drawn
  }
  return identified(drawings).withoutRepeats
}

private func read(
  _ layer: borrowing Layer, _ notes: inout Notes
) throws(InputError) -> [ColoniaDrawing] {
  let name = try layer.requiredField(layer.file.nameField, .coloniaName)
  let key =
    try layer.file.keyField.map { field throws(InputError) in
      try layer.chosen(field, FieldNames.coloniaKey.meaning)
    } ?? layer.field(.coloniaKey)
  var drawings: [ColoniaDrawing] = []
  for record in 0..<layer.count where !layer.isDeleted(record, &notes) {
    let written = layer.coloniaKey(record, key, &notes)
    let id = written ?? "#\(record + 1)"
    let drawing = ColoniaDrawing(
      layer: layer.name, keyField: written == nil ? nil : key.map { matchingKey(layer.fields[$0]) },
      key: id, name: layer.placeName(record, name, of: layer.name + ":" + id, &notes) ?? "")
    if layer.text(record, name) == nil {
      notes.find(
        "name.blank", drawing.ownID, file: layer.file, row: record + 1,
        detail: "La colonia no tiene nombre")
    }
    guard case .polygons(let polygons) = try layer.drawing(record, of: drawing.ownID, &notes),
      !polygons.isEmpty
    else { continue }
    drawings.append(drawing.drawn(polygons))
  }
  return drawings
}

extension Colonia {
  /// What stands for the layer in the id of an AGEB.
  static let agebLayer = "ageb"

  init(id: String, name: String, kind: Kind, polygons: [Polygon]) {
    // A tenth of a square metre decides nothing.
    let area = (polygons.map(\.area).reduce(0, +) * 10).rounded() / 10
    self.init(id: id, name: name, kind: kind, area: area, polygons: polygons.encodedInOrder)
  }

  /// By (id, area), then whatever else there is, so that the order is total.
  static func precedes(_ a: Colonia, _ b: Colonia) -> Bool {
    if (a.id, a.area) != (b.id, b.area) { return (a.id, a.area) < (b.id, b.area) }
    if a.polygons != b.polygons {
      return a.polygons.flatMap(\.rings).lexicographicallyPrecedes(b.polygons.flatMap(\.rings))
    }
    return a.name < b.name
  }
}

extension [Colonia] {
  /// In order, the same drawing of the same place once.
  fileprivate var withoutRepeats: [Colonia] {
    var kept: [Colonia] = []
    for drawing in sorted(by: Colonia.precedes)
    where kept.last?.id != drawing.id || kept.last?.polygons != drawing.polygons {
      kept.append(drawing)
    }
    return kept
  }
}

extension InputFile {
  fileprivate var layerName: String { Layer.name(of: self) }
}
