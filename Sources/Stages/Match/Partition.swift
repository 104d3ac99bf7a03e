internal import Contracts

/// Councils that are placed together: a unit that still looks for company, or an encuentro.
struct Party {
  /// What an encuentro keeps of the cluster that began it.
  struct Area {
    let locality: String
    let shift: MeetingShift
    let lowestCouncil: Int
    /// The cluster was short of classrooms.
    let lacksRooms: Bool
  }
  /// Sorted.
  var councils: [Int]
  var people: Int
  var shift: MeetingShift
  /// Nil while it is a unit.
  var origin: EncuentroOrigin?
  /// Nil of what no cluster began.
  var area: Area?
  /// Somebody joined it here.
  var hasGrown = false

  var isEncuentro: Bool { origin != nil }
}

/// Who is with whom, while it forms.
struct Partition {
  let councils: Councils
  /// A party that was taken up by another is empty and stays, so that positions last.
  private(set) var parties: [Party] = []
  /// The party of each council; nil for those that are not placed here.
  private(set) var partyOf: [Int?]

  init(_ councils: Councils) {
    self.councils = councils
    partyOf = Array(repeating: nil, count: councils.all.count)
  }

  var encuentros: [Int] { parties.indices.filter { parties[$0].isEncuentro } }

  func encuentro(of council: Int) -> Int? {
    partyOf[council].flatMap { parties[$0].isEncuentro ? $0 : nil }
  }

  /// Adds a party of councils that are in none, and gives its position.
  @discardableResult
  mutating func add(_ party: Party) -> Int {
    parties.append(party)
    for council in party.councils { partyOf[council] = parties.count - 1 }
    return parties.count - 1
  }

  /// Puts every council of a party into another, which is an encuentro from then on, in its own
  /// shift.
  ///
  /// Of two encuentros, the area and origin of the one whose cluster has the lower council last.
  mutating func join(_ party: Int, into host: Int) {
    if party != host {
      let arriving = parties[party]
      parties[party] = Party(councils: [], people: 0, shift: arriving.shift)
      parties[host].councils = (parties[host].councils + arriving.councils).sorted()
      parties[host].people += arriving.people
      parties[host].hasGrown = true
      for council in arriving.councils { partyOf[council] = host }
      if let area = arriving.area, area.lowestCouncil < parties[host].area?.lowestCouncil ?? .max {
        parties[host].area = area
        parties[host].origin = arriving.origin
      }
    }
    if !parties[host].isEncuentro { parties[host].origin = .match }
  }

  /// Forms the units anew of the same councils.
  mutating func regroup(_ units: [[Int]]) {
    for (party, value) in parties.enumerated() where !value.isEncuentro {
      parties[party].councils = []
      parties[party].people = 0
    }
    for unit in units {
      guard let first = unit.first else { continue }
      add(
        Party(
          councils: unit, people: councils.people(of: unit), shift: councils[first].meetingShift))
    }
  }

  /// Councils that are still in a unit, in order of id.
  var waiting: [Int] {
    parties.filter { !$0.isEncuentro }.flatMap(\.councils).sorted()
  }

  /// Where encuentros are by now; a CAM alone makes none for its locality.
  var formedPlaces: FormedPlaces {
    var areas: Set<AreaKey> = []
    for party in parties {
      if let area = party.area { areas.insert(AreaKey(area.locality, area.shift)) }
    }
    var localities: Set<String> = []
    for (council, party) in partyOf.enumerated() {
      guard let party, parties[party].isEncuentro, !councils.isCAM(council) else { continue }
      if let locality = councils[council].locality { localities.insert(locality) }
    }
    return FormedPlaces(areas: areas, localities: localities)
  }
}
