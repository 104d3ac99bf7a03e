internal import Contracts
internal import Geo

/// Where one council is taken to stand, and why (rule F1).
struct Standing {
  var position: Position
  var locality: String?
  var source: LocalitySource?
  /// From the catalogue's point to the declared locality, where the point is not in it.
  var conflictMetres: Double?
  var finding: Finding?

  /// The polygon that contains the point; none → the declared locality if it is near; else the
  /// nearest rural point; else the declared locality, and the council is taken to stand there. One
  /// that declares none takes that of the nearest school.
  static func of(
    _ council: Council, atlas: Atlas, catalogue: Catalogue, _ parameters: LocateParameters
  ) -> Standing {
    guard let point = council.point else {
      return fallback(council, atlas, catalogue, key: nil, metres: nil)
    }
    if let metres = catalogue.unbelieved[council.id] {
      return fallback(council, atlas, catalogue, key: "position.far", metres: metres)
    }
    let quality: Position.Quality = council.coordinate == .repaired ? .repaired : .point
    var standing = Standing(position: Position(point, quality: quality))
    let declared = council.declaredLocality
    let metres = declared.flatMap { atlas.metres(from: point, toLocality: $0) }

    if let containing = atlas.locality(containing: point) {
      standing.locality = containing
      standing.source = .polygon
    } else if let declared, let metres, metres <= parameters.declaredWithinMetres {
      standing.locality = declared
      standing.source = .declared
    } else if let nearest = atlas.ruralLocality(
      near: point, within: parameters.nearestWithinMetres)
    {
      standing.locality = nearest
      standing.source = .nearest
    } else if metres != nil {
      return fallback(council, atlas, catalogue, key: "position.outside", metres: metres)
    } else if let declared {
      standing.locality = declared
      standing.source = .declared
    } else if let near = catalogue.locality(near: point, within: parameters.nearestWithinMetres) {
      standing.locality = near
      standing.source = .nearest
    }
    standing.noteConflict(of: council, metres: metres)
    return standing
  }

  private mutating func noteConflict(of council: Council, metres: Double?) {
    guard let declared = council.declaredLocality, let locality, declared != locality else {
      return
    }
    conflictMetres = metres.map(tenths)
    let place = source == .polygon ? "está dentro de" : "está junto a"
    let distance = metres.map { "a \(Int($0.rounded())) m de" } ?? "y no se conoce dónde queda"
    finding = Finding(
      key: "locality.conflict", council: council.id,
      detail: "El punto \(place) la localidad \(locality), \(distance) la declarada \(declared)")
  }

  /// A point of its colonia, else of its locality, else none: never the point that is not believed.
  /// A point near but outside every locality is drawn to its declared one (rule F1).
  private static func fallback(
    _ council: Council, _ atlas: Atlas, _ catalogue: Catalogue, key: String?, metres: Double?
  ) -> Standing {
    let declared = council.declaredLocality
    var position = Position(nil, quality: .none)
    if key != "position.outside", let point = catalogue.colonia(of: council) {
      position = Position(point, quality: .colonia)
    } else if let declared,
      let point = atlas.locality(declared)?.coordinate ?? catalogue.locality(declared)
    {
      position = Position(point, quality: .locality)
    }
    let reason =
      metres.map { "El punto está a \(Int($0.rounded())) m de la localidad declarada" }
      ?? "No hay un punto utilizable"
    let taken =
      switch position.quality {
      case .colonia: "se toma uno de su colonia"
      case .locality: "se toma el de su localidad"
      default: "no se conoce dónde está"
      }
    return Standing(
      position: position, locality: declared, source: declared == nil ? nil : .declared,
      conflictMetres: metres.map(tenths),
      finding: Finding(
        key: key ?? "position.\(position.quality.rawValue)", council: council.id,
        detail: "\(reason); \(taken)"))
  }
}

/// Metres for people: tenths are more than a coordinate is worth.
private func tenths(_ metres: Double) -> Double { (metres * 10).rounded() / 10 }
