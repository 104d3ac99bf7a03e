internal import Contracts

extension Councils {
  /// Whether these councils fit one encuentro: people up to the least of `maxMembers` and what the
  /// best site among them holds.
  ///
  /// A council larger than `maxMembers` takes exactly one other council (02-model): whatever its
  /// classrooms, there is no smaller encuentro for it.
  func fit(_ members: [Int]) -> Bool {
    if members.contains(where: { all[$0].members > rules.maxMembers }) { return members.count == 2 }
    let people = people(of: members)
    return people <= rules.maxMembers && people <= bestCapacity(of: members)
  }

  /// Whether the classrooms of no member hold all of them.
  ///
  /// Unlike `fit` it asks of rooms alone, so that it also speaks of an encuentro above
  /// `maxMembers`.
  func lackRooms(_ members: [Int]) -> Bool {
    let people = people(of: members)
    let reports = members.contains { all[$0].rooms != nil }
    return !members.contains { council in
      switch all[council].sedeAptitude {
      case .no: return false
      case .si: return true
      case nil: break
      }
      guard let rooms = all[council].rooms else { return !reports }
      return rooms >= people.dividedUp(by: rules.groupSize)
    }
  }

  private func bestCapacity(of members: [Int]) -> Int {
    let reports = members.contains { all[$0].rooms != nil }
    return members.map { capacity($0, unreported: reports ? 0 : rules.maxMembers) }.max() ?? 0
  }

  /// People that a council's school holds (02-model, capacity of a site).
  private func capacity(_ council: Int, unreported: Int) -> Int {
    switch all[council].sedeAptitude {
    case .no: return 0
    case .si: return rules.maxMembers
    case nil: break
    }
    guard let rooms = all[council].rooms else { return unreported }
    // Compared before it is multiplied: the number of classrooms is the user's.
    guard rooms < rules.maxMembers else { return rules.maxMembers }
    return min(rules.maxMembers, max(0, rooms) * rules.groupSize)
  }
}

extension Int {
  /// Groups of at most `size` for this many people (rule G3).
  func dividedUp(by size: Int) -> Int { (self + size - 1) / size }
}
