internal import Contracts

/// Schools that declare a place before it is judged whether the places are theirs.
private let enoughSchools = 10

/// What of `places` does not belong to the schools.
///
/// - Throws: `InputError` `places.entity` when fewer than one school in twenty declares an entity
///   that the localities, municipalities or AGEBs have: they are another state's.
func foreignPlaces(_ places: Places, to councils: [Council]) throws(InputError) -> [Finding] {
  let declared = councils.compactMap(\.declaredLocality)
  guard declared.count >= enoughSchools else { return [] }
  let layers = [
    ("localidades", places.localities.map(\.id)), ("municipios", places.municipalities.map(\.id)),
    ("AGEB", places.colonias.filter { $0.kind == .ageb }.map { String($0.id.dropFirst(5)) }),
  ]
  for (name, ids) in layers where !ids.isEmpty {
    let entities = Set(ids.map { $0.prefix(2) })
    let known = declared.count { entities.contains($0.prefix(2)) }
    if known * 20 < declared.count {
      throw InputError(
        .data, file: "places.json", key: "places.entity",
        problem: "las capas de \(name) son de la entidad \(list(entities)) y las escuelas declaran "
          + "localidades de la \(list(Set(declared.map { $0.prefix(2) })))",
        remedy: "revise que las capas de inputs.json sean del mismo estado que el catálogo")
    }
  }
  let ids = Set(places.localities.map(\.id))
  let known = declared.count(where: ids.contains)
  guard !ids.isEmpty, known * 2 < declared.count else { return [] }
  return [
    Finding(
      key: "places.few", council: "",
      detail: "Solo \(known) de \(declared.count) escuelas declaran una localidad que las capas "
        + "tienen")
  ]
}

private func list(_ entities: Set<Substring>) -> String {
  let sorted = entities.sorted()
  return sorted.prefix(3).joined(separator: ", ") + (sorted.count > 3 ? "…" : "")
}
