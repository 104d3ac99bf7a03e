internal import Contracts
internal import Geo

/// A place where people live, as INEGI counts it.
struct Locality {
  enum Drawing {
    /// An urban polygon, divided into colonias and AGEB.
    case urban(Blocks, [Colonia])
    /// A rural polygon; INEGI draws its point as well.
    case ruralPolygon(Blocks)
    case ruralPoint
  }

  /// The municipio's number.
  let municipality: Int
  let number: Int
  let name: String
  let centre: PlanarPoint
  /// How far its houses reach, metres.
  let radius: Double
  var drawing: Drawing
  var population: Int
  /// Public councils for which it was made.
  var size = 0
  /// Its colonias have a layer, however small it is.
  var hasColoniaLayer = false

  var isUrban: Bool {
    if case .urban = drawing { true } else { false }
  }

  var colonias: [Colonia] {
    if case .urban(_, let colonias) = drawing { colonias } else { [] }
  }

  var blocks: Blocks? {
    switch drawing {
    case .urban(let blocks, _), .ruralPolygon(let blocks): blocks
    case .ruralPoint: nil
    }
  }

  /// Three people and a half in each.
  var dwellings: Int { max(1, (population * 2 + 6) / 7) }

  /// Nine digits.
  func key(_ entity: Entity) -> String {
    entity.digits + padded(municipality, 3) + padded(number, 4)
  }
}

/// A part of a town.
struct Colonia {
  /// Within its locality, from 1.
  let number: Int
  let name: String
  let kind: String
  let postalCode: Int
  let cells: [Cell]
}
