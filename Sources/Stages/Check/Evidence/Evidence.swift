internal import Contracts
internal import Geo

/// The documents of a run, indexed once so that every check can ask in constant time.
///
/// A council is its index into `located.councils`; ids that stand nowhere there are left out of the
/// indexes (rule S reports them), and of a council that stands in two places the first one counts.
struct Evidence {
  let documents: CheckedDocuments
  let rules: Rules
  let weights: ClusterParameters
  let hosting: SedesParameters
  let locating: LocateParameters

  let councils: [LocatedCouncil]
  let indexOf: [String: Int]
  let points: [Coordinate?]
  /// People of each council.
  let people: [Int]
  /// The levels of each council that count for rule F2.
  let counted: [Set<Level>]

  /// Localities with a school of indigenous service (rule F6c).
  let indigenousLocalities: Set<String>
  /// The councils of each school, by CCT and by council id.
  let councilsOfSchool: [String: [Int]]
  /// Pupils exchanged by each pair of councils, both ways together.
  let pupils: [Int: [Int: Int]]

  /// Of each cluster, its known councils.
  let clusterMembers: [[Int]]
  /// The cluster of each council.
  let clusterOf: [Int?]
  /// Of each encuentro, its known councils.
  let encuentroMembers: [[Int]]
  let encuentroOf: [Int?]
  let encuentroIndex: [String: Int]
  /// The first match of each council that has one.
  let matchOf: [Int: Match]
  /// The first reason of each council in `clusters.left`.
  let leftReason: [Int: LeftReason]
  /// Councils in `encuentros.unassigned`, as indexes, with the entry.
  let unassigned: [(council: Int, entry: Unassigned)]

  /// The councils of the encuentros, by point.
  let placed: CouncilPoints
  /// The councils that take part and are in no encuentro, by point.
  let unplaced: CouncilPoints

  /// The clusters by area, as `clusters` states them.
  let divisions: [AreaKey: Division]

  /// The areas as `located` makes them, sorted by (locality, shift).
  let areas: [CountedArea]
  /// The area of each participating council that has one.
  let areaOf: [Int?]

  init(
    _ documents: CheckedDocuments, _ rules: Rules, weights: ClusterParameters,
    hosting: SedesParameters, locating: LocateParameters
  ) {
    self.documents = documents
    self.rules = rules
    self.weights = weights
    self.hosting = hosting
    self.locating = locating
    let councils = documents.located.councils
    self.councils = councils
    let indexOf = Evidence.positions(of: councils.map(\.id))
    self.indexOf = indexOf
    points = councils.map(\.position.coordinate)
    people = councils.map(\.members.bounded)
    counted = councils.map { rules.countedLevels($0.levels) }
    indigenousLocalities = Set(
      councils.filter { $0.service == .indigena }.compactMap(\.locality))
    councilsOfSchool = Evidence.councilsOfSchool(councils)
    pupils = Evidence.pupils(documents.located.flows, indexOf)

    clusterMembers = documents.clusters.clusters.map { $0.councils.known(indexOf) }
    clusterOf = Evidence.owner(of: councils.count, in: clusterMembers)
    encuentroMembers = documents.encuentros.encuentros.map { $0.councils.known(indexOf) }
    encuentroOf = Evidence.owner(of: councils.count, in: encuentroMembers)
    encuentroIndex = Evidence.positions(of: documents.encuentros.encuentros.map(\.id))
    matchOf = Evidence.byCouncil(documents.encuentros.matches, \.council, indexOf)
    leftReason = Evidence.byCouncil(documents.clusters.left, \.council, indexOf).mapValues(\.reason)
    unassigned = documents.encuentros.unassigned.compactMap { entry in
      indexOf[entry.council].map { ($0, entry) }
    }

    placed = CouncilPoints(
      councils.indices.filter { [encuentroOf] in encuentroOf[$0] != nil }, points: points)
    unplaced = CouncilPoints(
      unassigned.map(\.council).filter { councils[$0].participates }, points: points)

    divisions = Division.all(
      documents.clusters.clusters, documents.located.flows, indexOf: indexOf, clusterOf: clusterOf)
    areas = CountedArea.all(
      councils: councils, points: points, people: people, counted: counted, rules: rules)
    areaOf = Evidence.owner(of: councils.count, in: areas.map(\.participants))
  }

  /// Geodesic metres; nil when either point is unknown.
  func metres(_ a: Int, _ b: Int) -> Double? {
    guard let from = points[a], let to = points[b] else { return nil }
    return Geodesic.metres(from, to)
  }

  /// People times metres to a site over some councils; those without a point add nothing.
  func teacherMetres(_ members: [Int], to site: Int) -> Double {
    members.reduce(0) { $0 + Double(people[$1]) * (metres($1, site) ?? 0) }
  }

  private static func owner(of count: Int, in gatherings: [[Int]]) -> [Int?] {
    var owner = [Int?](repeating: nil, count: count)
    for (index, members) in gatherings.enumerated() {
      for council in members where owner[council] == nil { owner[council] = index }
    }
    return owner
  }

  /// Where each id stands; of a repeated one, the first.
  private static func positions(of ids: [String]) -> [String: Int] {
    Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  private static func byCouncil<Entry>(
    _ entries: [Entry], _ id: (Entry) -> String, _ indexOf: [String: Int]
  ) -> [Int: Entry] {
    var found: [Int: Entry] = [:]
    for entry in entries {
      if let council = indexOf[id(entry)], found[council] == nil { found[council] = entry }
    }
    return found
  }
}

extension [String] {
  /// The indexes of the known ids, each once, in the order given.
  fileprivate func known(_ indexOf: [String: Int]) -> [Int] {
    var seen: Set<Int> = []
    return compactMap { indexOf[$0] }.filter { seen.insert($0).inserted }
  }
}

extension Int {
  /// The number kept within a thousand million either way: sums of numbers read from a document
  /// then never overflow, and no true number comes near it.
  var bounded: Int { Swift.min(Swift.max(self, -1_000_000_000), 1_000_000_000) }
}
