internal import Contracts

/// The existing classrooms of each building (rule G1).
///
/// Its schools repeat them, in both shifts: they are never added up. Of a building of which nobody
/// reports them nothing can be said, and nothing is.
struct Buildings {
  private let existing: [String: Int]

  init(_ councils: [LocatedCouncil]) {
    existing = councils.reduce(into: [:]) { existing, council in
      guard let building = council.building, let rooms = council.roomsExistentes else { return }
      existing[building] = max(existing[building, default: 0], rooms)
    }
  }

  func rooms(_ building: String) -> Int? { existing[building] }
}

/// Which encuentros meet where in one session. Morning and afternoon do not get in each other's
/// way.
struct BuildingLoad {
  struct Key: Hashable {
    let building: String
    let shift: MeetingShift
  }

  private struct Load {
    var encuentros = 0
    var groups = 0
  }

  private let buildings: Buildings
  private var loads: [Key: Load] = [:]

  init(_ buildings: Buildings) { self.buildings = buildings }

  /// Nil where the school stands alone: nobody else can be there.
  private func key(_ sede: Candidate, _ encuentro: Encuentro) -> Key? {
    sede.council.building.map { Key(building: $0, shift: encuentro.shift) }
  }

  mutating func enter(_ sede: Candidate, _ encuentro: Encuentro) {
    guard let key = key(sede, encuentro) else { return }
    loads[key, default: Load()].encuentros += 1
    loads[key, default: Load()].groups += encuentro.groupCount
  }

  mutating func leave(_ sede: Candidate, _ encuentro: Encuentro) {
    guard let key = key(sede, encuentro) else { return }
    loads[key, default: Load()].encuentros -= 1
    loads[key, default: Load()].groups -= encuentro.groupCount
  }

  /// Several encuentros need more classrooms than there are; one alone is a matter of its own
  /// classrooms.
  func isOverfull(_ sede: Candidate, _ encuentro: Encuentro) -> Bool {
    guard let key = key(sede, encuentro), let load = loads[key], load.encuentros > 1,
      let rooms = buildings.rooms(key.building)
    else { return false }
    return load.groups > rooms
  }

  /// Whether an encuentro that now meets at `current` would fit in the building of `sede`.
  func hasRoom(_ sede: Candidate, _ encuentro: Encuentro, now current: Candidate) -> Bool {
    guard let key = key(sede, encuentro), let rooms = buildings.rooms(key.building) else {
      return true
    }
    let isThere = self.key(current, encuentro) == key
    let load = loads[key, default: Load()]
    let others = load.encuentros - (isThere ? 1 : 0)
    let groups = load.groups + (isThere ? 0 : encuentro.groupCount)
    return others == 0 || groups <= rooms
  }
}
