internal import Contracts
internal import Geo

/// One record for each locality, by id: its polygons, INEGI's rural point, and what ITER tells.
///
/// A locality that ITER alone knows has a name, a population and a point.
func gatherLocalities(
  _ files: [InputFile], _ census: Census, _ parameters: PlacesParameters, _ notes: inout Notes
) throws(InputError) -> [Locality] {
  var drafts: [String: PlaceDraft] = [:]
  for file in files.sorted(by: { $0.name < $1.name }) {
    let layer = try Layer(file, points: true, parameters, &notes)
    try add(layer, to: &drafts, &notes)
  }
  notes.report.count("localityPolygons", drafts.values.count { !$0.polygons.isEmpty })
  notes.report.count("localityPoints", drafts.values.count { $0.isPoint })
  let plane = try NationalPlane()
  var localities: [Locality] = []
  for id in Set(drafts.keys).union(census.localities.keys).sorted() {
    let draft = drafts[id] ?? PlaceDraft()
    let counted = census.localities[id]
    // INEGI's rural point, else one inside the polygon, else ITER's.
    let inside = Polygon.interiorPoint(of: draft.polygons).flatMap { plane.coordinate($0.planar) }
    let point = draft.point ?? inside ?? counted?.coordinate
    localities.append(
      Locality(
        id: id, name: draft.name ?? counted?.name ?? "",
        ambito: draft.ambito,
        population: counted?.population, latitude: point?.latitude, longitude: point?.longitude,
        polygons: draft.polygons.isEmpty ? nil : draft.polygons.encodedInOrder))
  }
  return localities
}

private func add(
  _ layer: borrowing Layer, to drafts: inout [String: PlaceDraft], _ notes: inout Notes
) throws(InputError) {
  let key = try GeographicKey(GeographicKey.locality, in: layer)
  let name = try layer.requiredField(layer.file.nameField, .localityName)
  let ambito = layer.field(.ambito)
  var (keyed, keyless) = (0, 0)
  for record in 0..<layer.count where !layer.isDeleted(record, &notes) {
    guard let id = key.key(of: record, in: layer) else {
      keyless += 1
      notes.find(
        "key.malformed", layer.place(record), file: layer.file, row: record + 1,
        detail: "El registro no tiene una clave de localidad de nueve dígitos")
      continue
    }
    keyed += 1
    let drawing = try layer.drawing(record, of: id, &notes)
    let named = layer.placeName(record, name, of: id, &notes)
    if drafts[id, default: PlaceDraft()].add(drawing, named: named) {
      notes.findDuplicate(id, record, of: layer)
    }
    switch drawing {
    case .polygons:
      if let ambito = Ambito(text: layer.text(record, ambito) ?? layer.name) {
        drafts[id]?.add(ambito)
      }
    case .point:
      // INEGI draws only rural localities as points.
      drafts[id]?.add(.rural)
    case .nothing:
      break
    }
  }
  try key.requireKeys(keyed, without: keyless, in: layer)
}

extension Ambito {
  /// `Urbana`, `RURAL` …; also the name of a layer of one kind, such as `loc_urb`.
  fileprivate init?(text: String) {
    let text = text.lowercased()
    if text.hasPrefix("urb") || text.contains("loc_urb") {
      self = .urbana
    } else if text.hasPrefix("rur") || text.contains("loc_rur") {
      self = .rural
    } else {
      return nil
    }
  }
}
