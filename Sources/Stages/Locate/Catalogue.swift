internal import Contracts
internal import Geo

/// What the catalogue itself tells of places: where the schools of a colonia, a locality or a
/// municipality stand. It serves where no layer of places does.
struct Catalogue {
  /// Ids of councils whose point is more than `believedWithinMetres` from where they say they are,
  /// with those metres.
  let unbelieved: [String: Double]
  /// Pupils of Basic Education by declared locality.
  let students: [String: Int]
  private let ofColonia: [String: Coordinate]
  private let ofLocality: [String: Coordinate]
  /// Schools that declare a locality and stand there, and those localities.
  private let schools: PointIndex
  private let schoolLocalities: [String]

  init(_ councils: [Council], atlas: Atlas, _ parameters: LocateParameters) {
    let pointed = councils.filter { $0.point != nil }
    let localities = Dictionary(grouping: pointed) { $0.declaredLocality ?? "" }
    let municipalities = Dictionary(grouping: pointed) { $0.municipality ?? "" }
    let medians = localities.mapValues { Catalogue.median($0.compactMap(\.point)) }

    var unbelieved: [String: Double] = [:]
    var astray: Set<String> = []
    for council in pointed {
      guard let point = council.point else { continue }
      var metres: Double?
      if let locality = council.declaredLocality {
        metres = atlas.metres(from: point, toLocality: locality)
        if let metres, metres > parameters.declaredWithinMetres { astray.insert(council.id) }
        if metres == nil, (localities[locality]?.count ?? 0) >= 3, let median = medians[locality] {
          metres = Geodesic.metres(point, median)
        }
      }
      if metres == nil, let municipality = council.municipality {
        metres = Catalogue.nearest(
          to: council, at: point, in: municipalities[municipality] ?? [],
          enough: parameters.believedWithinMetres)
      }
      if let metres, metres > parameters.believedWithinMetres { unbelieved[council.id] = metres }
    }
    self.unbelieved = unbelieved

    // A school that stands elsewhere says nothing of where the locality it declares is.
    let settled = pointed.filter { unbelieved[$0.id] == nil && !astray.contains($0.id) }
    ofLocality = Dictionary(grouping: settled) { $0.declaredLocality ?? "" }
      .mapValues { Catalogue.median($0.compactMap(\.point)) }
    let declaring = settled.filter { $0.declaredLocality != nil }.sorted { $0.id < $1.id }
    schools = PointIndex(declaring.compactMap(\.point))
    schoolLocalities = declaring.compactMap(\.declaredLocality)
    ofColonia = Dictionary(grouping: settled.filter { $0.coloniaKey != nil }) {
      $0.coloniaKey ?? ""
    }.mapValues { Catalogue.median($0.compactMap(\.point)) }

    var students: [String: Int] = [:]
    for council in councils where !council.levels.isEmpty {
      let (sum, overflow) = students[council.declaredLocality ?? "", default: 0]
        .addingReportingOverflow(council.students ?? 0)
      students[council.declaredLocality ?? ""] = overflow ? .max : sum
    }
    self.students = students
  }

  /// The middle of the schools that declare the council's locality and colonia and stand there.
  func colonia(of council: Council) -> Coordinate? {
    council.coloniaKey.flatMap { ofColonia[$0] }
  }

  /// The locality that the nearest school declares, within some metres.
  func locality(near point: Coordinate, within metres: Double) -> String? {
    guard let nearest = schools.nearest(to: point), nearest.metres <= metres else { return nil }
    return schoolLocalities[nearest.index]
  }

  /// The middle of the schools that declare a locality and stand there.
  func locality(_ id: String) -> Coordinate? { ofLocality[id] }

  /// Coordinate by coordinate, the lower middle one: one wild point does not move it.
  private static func median(_ points: [Coordinate]) -> Coordinate {
    let latitudes = points.map(\.latitude).sorted()
    let longitudes = points.map(\.longitude).sorted()
    let middle = (points.count - 1) / 2
    return Coordinate(latitude: latitudes[middle], longitude: longitudes[middle])
  }

  /// Metres to the nearest other school, or to any that is near enough.
  private static func nearest(
    to council: Council, at point: Coordinate, in neighbours: [Council], enough: Double
  ) -> Double? {
    var least: Double?
    for case (let cct, let other?) in neighbours.lazy.map({ ($0.cct, $0.point) })
    where cct != council.cct {
      let metres = Geodesic.metres(point, other)
      if metres <= enough { return metres }
      least = min(least ?? metres, metres)
    }
    return least
  }
}

extension Council {
  /// The catalogue's point, where it can be used.
  var point: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// The declared colonia within its locality.
  fileprivate var coloniaKey: String? {
    guard let coloniaName, let declaredLocality else { return nil }
    return declaredLocality + "/" + coloniaName + "/" + (postalCode ?? "")
  }
}
