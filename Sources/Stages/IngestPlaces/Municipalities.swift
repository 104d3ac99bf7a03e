internal import Contracts
internal import Geo

/// One record for each municipality, by id.
func gatherMunicipalities(
  _ files: [InputFile], _ parameters: PlacesParameters, _ notes: inout Notes
) throws(InputError) -> [Municipality] {
  var drafts: [String: PlaceDraft] = [:]
  for file in files.sorted(by: { $0.name < $1.name }) {
    let layer = try Layer(file, parameters, &notes)
    let key = try GeographicKey(GeographicKey.municipality, in: layer)
    let name = try layer.requiredField(file.nameField, .municipalityName)
    var (keyed, keyless) = (0, 0)
    for record in 0..<layer.count where !layer.isDeleted(record, &notes) {
      guard let id = key.key(of: record, in: layer) else {
        keyless += 1
        notes.find(
          "key.malformed", layer.place(record), file: file, row: record + 1,
          detail: "El registro no tiene una clave de municipio de cinco dígitos")
        continue
      }
      keyed += 1
      let drawing = try layer.drawing(record, of: id, &notes)
      let named = layer.placeName(record, name, of: id, &notes)
      if drafts[id, default: PlaceDraft()].add(drawing, named: named) {
        notes.findDuplicate(id, record, of: layer)
      }
    }
    try key.requireKeys(keyed, without: keyless, in: layer)
  }
  return drafts.sorted { $0.key < $1.key }.map { id, draft in
    Municipality(id: id, name: draft.name ?? "", polygons: draft.polygons.encodedInOrder)
  }
}
