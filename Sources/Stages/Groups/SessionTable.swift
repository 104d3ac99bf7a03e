/// Which leader has which group in one session: each a group in which their council sits, as far
/// as that is possible (Kuhn's augmenting paths).
struct SessionTable {
  /// The leader of each group, by number.
  private var leaders: [Int?]

  init(groups: Int) { leaders = Array(repeating: nil, count: groups) }

  /// Groups without leader.
  var free: Int { leaders.count { $0 == nil } }

  func has(_ leader: Int) -> Bool { leaders.contains(leader) }

  /// Gives a leader a group of their council, moving others to another of theirs where needed;
  /// false, and nothing changed, when that cannot be.
  mutating func seat(_ leader: Int, _ staff: [Leader]) -> Bool {
    var tried = Array(repeating: false, count: leaders.count)
    return seat(leader, staff, &tried)
  }

  private mutating func seat(_ leader: Int, _ staff: [Leader], _ tried: inout [Bool]) -> Bool {
    var own = staff[leader].groups
    if let home = staff[leader].home, let place = own.firstIndex(of: home) {
      own.insert(own.remove(at: place), at: 0)
    }
    if let group = own.first(where: { leaders[$0] == nil && !tried[$0] }) {
      leaders[group] = leader
      return true
    }
    for group in own where !tried[group] {
      tried[group] = true
      guard let occupant = leaders[group], seat(occupant, staff, &tried) else { continue }
      leaders[group] = leader
      return true
    }
    return false
  }

  /// The leaders of all groups when those waiting take the free ones in order.
  func filled(with waiting: [Int]) -> [Int?] {
    var rest = waiting[...]
    return leaders.map { $0 ?? rest.popFirst() }
  }
}
