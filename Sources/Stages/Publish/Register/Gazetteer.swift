internal import Contracts

/// The names of places: INEGI's where it has them, else those of the catalogue.
struct Gazetteer {
  private let localities: [String: String]
  private let municipalities: [String: String]
  private let colonias: [String: String]

  init(_ places: Places, _ schools: Schools) {
    func names(_ pairs: [(String, String?)]) -> [String: String] {
      // The least name of an id, so that the order of rows does not choose.
      pairs.reduce(into: [:]) { names, pair in
        guard let name = pair.1, !name.isEmpty else { return }
        names[pair.0] = names[pair.0].map { min($0, name) } ?? name
      }
    }
    let declared = names(
      schools.councils.compactMap { council in
        council.declaredLocality.map { ($0, council.localityName) }
      })
    localities = declared.merging(names(places.localities.map { ($0.id, $0.name) })) { $1 }
    let governed = names(
      schools.councils.compactMap { council in
        council.municipality.map { ($0, council.municipalityName) }
      })
    municipalities = governed.merging(names(places.municipalities.map { ($0.id, $0.name) })) { $1 }
    colonias = names(places.colonias.map { ($0.id, $0.name) })
  }

  func locality(_ id: String?) -> NamedPlace? {
    id.map { NamedPlace(id: $0, name: localities[$0]) }
  }

  /// The municipality of a locality's key, else the one given.
  func municipality(ofLocality locality: String?, else id: String?) -> NamedPlace? {
    (locality.map { String($0.prefix(5)) } ?? id).map {
      NamedPlace(id: $0, name: municipalities[$0])
    }
  }

  func colonia(_ id: String?) -> String? { id.flatMap { colonias[$0] } }
}
