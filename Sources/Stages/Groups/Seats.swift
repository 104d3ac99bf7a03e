internal import Contracts

/// Who sits in which group of one encuentro (rules G3–G5).
struct Seats {
  let groups: Int
  /// For each group, the councils with somebody in it, sorted by council.
  let shares: [[GroupShare]]
  /// Councils with fewer people than there are groups (rule G4), sorted.
  let shortfalls: [Shortfall]

  /// Splits councils, sorted by id, over so many groups.
  init(_ councils: [LocatedCouncil], groups: Int) {
    self.groups = groups
    let roll = Roll(councils)
    let split = EvenSplit(roll.kinds).split(over: groups)
    shares = split.map { roll.shares(of: $0) }
    shortfalls = councils.filter { $0.members < groups }
      .map { Shortfall(council: $0.id, groups: groups, present: $0.members) }
  }

  /// Those in which a council has somebody, counted from 0, ascending.
  func groups(of council: String) -> [Int] {
    shares.indices.filter { group in shares[group].contains { $0.council == council } }
  }
}

/// The people of an encuentro by council and stratum, numbered for the split.
private struct Roll {
  /// Where a kind stands in the document; the stratum of those of whom nothing is known is nil.
  private struct Place {
    let council: String
    let stratum: String?
  }
  private struct LevelStratum: Hashable {
    let level: Level
    let stratum: String?
  }

  private(set) var kinds: [PeopleOfAKind] = []
  private var places: [Place] = []

  init(_ councils: [LocatedCouncil]) {
    var levels: [Level: Int] = [:]
    var strata: [LevelStratum: Int] = [:]
    for (number, council) in councils.enumerated() {
      let named = council.namedStrata ?? [:]
      let rest = council.members - named.values.reduce(0, +)
      let parts: [(stratum: String?, people: Int)] =
        named.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [(nil, rest)]
      for part in parts where part.people > 0 {
        let stratum = LevelStratum(level: council.level, stratum: part.stratum)
        kinds.append(
          PeopleOfAKind(
            council: number, level: levels.number(of: council.level),
            stratum: strata.number(of: stratum), people: part.people))
        places.append(Place(council: council.id, stratum: part.stratum))
      }
    }
  }

  /// The shares of one group, given how many of each kind sit in it.
  func shares(of seated: [Int]) -> [GroupShare] {
    var shares: [GroupShare] = []
    for (place, people) in zip(places, seated) where people > 0 {
      if shares.last?.council != place.council {
        shares.append(GroupShare(council: place.council, members: 0))
      }
      shares[shares.count - 1].members += people
      if let stratum = place.stratum { shares[shares.count - 1].strata[stratum] = people }
    }
    return shares
  }
}

extension LocatedCouncil {
  /// The people known by grade, cycle or subject; nil when their numbers cannot be those of this
  /// council, being negative or more than its members.
  var namedStrata: [String: Int]? {
    var free = members
    for people in strata.values {
      guard (0...free).contains(people) else { return nil }
      free -= people
    }
    return strata
  }
}

extension Dictionary where Value == Int {
  /// The number of a key; a new key gets the next one.
  fileprivate mutating func number(of key: Key) -> Int {
    if let number = self[key] { return number }
    let number = count
    self[key] = number
    return number
  }
}
