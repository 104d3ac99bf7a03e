internal import Contracts
internal import Geo

/// The councils of a run, indexed once.
///
/// A council is its index here. Indices follow the ids, so that a tie that ends in the index ends
/// in the id, whatever the order of the document.
struct Councils {
  let all: [LocatedCouncil]
  let indexOf: [String: Int]
  let rules: Rules
  let points: [Coordinate?]
  /// The levels that count for rule F2.
  let levels: [LevelMask]
  /// From where each council measures (rule F5b).
  let references: [Reference?]
  /// Areas in which somebody reports classrooms.
  private let reportingAreas: Set<AreaKey>

  /// - Throws: `InputError` for an id that stands twice or a number of members that is no number
  ///   of people.
  init(_ located: Located, _ rules: Rules) throws(InputError) {
    let all = located.councils.sorted { $0.id < $1.id }
    var indexOf: [String: Int] = [:]
    for (index, council) in all.enumerated() {
      guard indexOf.updateValue(index, forKey: council.id) == nil else {
        throw InputError(located: "el consejo \(council.id) está repetido")
      }
      guard (0...Councils.mostMembers).contains(council.members) else {
        throw InputError(
          located: "el consejo \(council.id) tiene \(council.members) integrantes")
      }
    }
    self.all = all
    self.indexOf = indexOf
    self.rules = rules
    points = all.map(\.position.coordinate)
    levels = all.map { LevelMask(rules.countedLevels($0.levels)) }
    reportingAreas = Set(
      all.filter { $0.participates && $0.position.coordinate != nil && $0.rooms != nil }
        .compactMap(AreaKey.init))
    references = Reference.all(of: all, flows: located.flows, indexOf: indexOf, points: points)
  }

  /// Far above any staff, far below overflow.
  private static let mostMembers = 100_000

  var indices: Range<Int> { all.indices }

  subscript(_ index: Int) -> LocatedCouncil { all[index] }

  /// A CAM, whose place is rule F7's, whether it counts as a level or not.
  func isCAM(_ council: Int) -> Bool { all[council].levels.allSatisfy { $0 == .cam } }

  /// An urban vespertino, for whom rule F6b weighs the matutino.
  func mayCross(_ council: Int) -> Bool {
    all[council].urban && all[council].meetingShift == .vespertino
  }

  /// Whether a council may come to meet in a shift: in its own, or in the other as a guest (rules F6b,
  /// F7).
  func mayMeet(_ council: Int, in shift: MeetingShift) -> Bool {
    all[council].meetingShift == shift || isCAM(council) || mayCross(council)
  }

  /// Whether `other` gives `council` the second level of rule F2.
  ///
  /// To a CAM that counts as none, every council with a level does; to one of several levels, which
  /// has two already, everybody.
  func gives(_ other: Int, anotherLevelThan council: Int) -> Bool {
    guard other != council else { return false }
    if levels[council].isEmpty { return !levels[other].isEmpty }
    return levels[council].union(levels[other]).count >= 2
  }

  /// Whether some council of its area reports classrooms: then a school that does not has none.
  func areaReportsRooms(_ council: Int) -> Bool {
    AreaKey(all[council]).map(reportingAreas.contains) ?? false
  }

  func shareLocality(_ a: Int, _ b: Int) -> Bool {
    guard let locality = all[a].locality else { return false }
    return locality == all[b].locality
  }

  /// Geodesic metres; nil when either point is unknown.
  func metres(_ a: Int, _ b: Int) -> Double? {
    guard let from = points[a], let to = points[b] else { return nil }
    return Geodesic.metres(from, to)
  }

  func levels(of members: [Int]) -> LevelMask {
    members.reduce(into: LevelMask()) { $0.formUnion(levels[$1]) }
  }

  func people(of members: [Int]) -> Int { members.reduce(0) { $0 + all[$1].members } }
}

extension InputError {
  /// `located.json` cannot be used as it is.
  init(located problem: String) {
    self.init(
      .data, file: Located.fileName, key: "located.council", problem: problem,
      remedy: "vuelva a ejecutar \(Located.producer)")
  }

  /// `clusters.json` was not made of this `located.json`.
  init(clusters problem: String) {
    self.init(
      .data, file: Clusters.fileName, key: "clusters.council", problem: problem,
      remedy: "vuelva a ejecutar \(Clusters.producer) con este \(Located.fileName)")
  }
}
