internal import Contracts

extension Councils {
  /// Whether these councils fit one encuentro: people up to the least of `maxMembers` and what the
  /// best site among them holds.
  ///
  /// A guest may bring the classrooms. It does not undo, by reporting its own, what the `host`
  /// could hold before: whose sede was to be confirmed is still to be confirmed.
  ///
  /// A council larger than `maxMembers` takes exactly one other council: whatever its
  /// classrooms, there is no smaller encuentro for it.
  func fit(_ members: [Int], host: [Int] = []) -> Bool {
    if members.contains(where: { all[$0].members > rules.maxMembers }) { return members.count == 2 }
    let people = people(of: members)
    return people <= rules.maxMembers
      && (people <= bestCapacity(of: members) || people <= bestCapacity(of: host))
  }

  /// Whether no member could be sede for all of them by its classrooms (rule G1).
  ///
  /// Unlike `fit` it asks of classrooms alone, so that it also speaks of an encuentro above
  /// `maxMembers`, and it asks as the sede does: unreported classrooms serve where no member that
  /// may be sede reports any.
  func lackRooms(_ members: [Int]) -> Bool {
    let groups = people(of: members).dividedUp(by: rules.groupSize)
    let possible = members.filter { all[$0].sedeAptitude != .no }
    guard possible.contains(where: { all[$0].rooms != nil }) else { return possible.isEmpty }
    return !possible.contains {
      all[$0].sedeAptitude == .si || (all[$0].rooms ?? 0) >= groups
    }
  }

  private func bestCapacity(of members: [Int]) -> Int {
    let reports = members.contains { all[$0].rooms != nil }
    return members.map { capacity($0, othersReport: reports) }.max() ?? 0
  }

  /// People that a council's school holds as a site: unreported classrooms count for none where its
  /// area or its company reports any.
  private func capacity(_ council: Int, othersReport: Bool) -> Int {
    switch all[council].sedeAptitude {
    case .no: return 0
    case .si: return rules.maxMembers
    case nil: break
    }
    guard let rooms = all[council].rooms else {
      return othersReport || areaReportsRooms(council) ? 0 : rules.maxMembers
    }
    // Compared before it is multiplied: the number of classrooms is the user's.
    guard rooms < rules.maxMembers else { return rules.maxMembers }
    return min(rules.maxMembers, max(0, rooms) * rules.groupSize)
  }
}

extension Int {
  /// Groups of at most `size` for this many people (rule G3).
  func dividedUp(by size: Int) -> Int { (self + size - 1) / size }
}
