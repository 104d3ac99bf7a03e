internal import Contracts

/// Levels, room and neighbours as rules F5 to F8 ask for them.
extension Evidence {
  /// The counted levels of some councils together (rule F2).
  func countedLevels(of members: some Sequence<Int>) -> Set<Level> {
    members.reduce(into: Set<Level>()) { $0.formUnion(counted[$1]) }
  }

  /// A council gives another one the second level of rule F2.
  ///
  /// To a CAM that counts as none every level does (rule F7); to a council of several levels, which
  /// has two already, everybody.
  func isAnotherLevel(_ candidate: Int, than council: Int) -> Bool {
    guard candidate != council else { return false }
    return counted[council].isEmpty
      ? !counted[candidate].isEmpty : countedLevels(of: [council, candidate]).count >= 2
  }

  /// Some council of its own area reports classrooms.
  private func areaReportsRooms(_ council: Int) -> Bool {
    areaOf[council].map { areas[$0].reportsRooms } ?? false
  }

  /// Capacity as a site of its own area (02-model).
  func ownAreaCapacity(_ council: Int) -> Int {
    siteCapacity(
      councils[council], unreported: areaReportsRooms(council) ? 0 : rules.maxMembers, rules)
  }

  /// The same where a council larger than `maxMembers` leaves classrooms as the only limit.
  func utmostOwnAreaCapacity(_ council: Int) -> Int {
    utmostCapacity(councils[council], unreported: areaReportsRooms(council) ? 0 : .max, rules)
  }

  /// People whom an encuentro of councils of several areas can hold: its best site.
  ///
  /// The model defines an unreported site's capacity by its area and says nothing of an encuentro
  /// across areas: the least reading takes it for 0 where its area or anybody in the encuentro
  /// reports classrooms, the most only where both do.
  func roomOfBestSite(_ members: [Int]) -> (least: Int, most: Int) {
    let somebodyReports = members.contains { councils[$0].rooms != nil }
    var room = (least: 0, most: 0)
    for member in members {
      let areaReports = areaReportsRooms(member)
      let least = areaReports || somebodyReports ? 0 : rules.maxMembers
      let most = areaReports && somebodyReports ? 0 : rules.maxMembers
      room.least = max(room.least, siteCapacity(councils[member], unreported: least, rules))
      room.most = max(room.most, siteCapacity(councils[member], unreported: most, rules))
    }
    return room
  }

  /// Some people more fit the encuentro, whichever way its room is read.
  func hasRoom(_ encuentro: Int, for newcomers: Int) -> Bool {
    let people = encuentroMembers[encuentro].reduce(newcomers) { $0 + self.people[$1] }
    return people <= roomOfBestSite(encuentroMembers[encuentro]).least
  }

  /// The same, and also by the classrooms that the cluster of one of its councils has itself: guests
  /// may have brought others afterwards.
  func hadRoom(_ encuentro: Int, withClusterOf council: Int, for newcomers: Int) -> Bool {
    guard let cluster = clusterOf[council], hasRoom(encuentro, for: newcomers) else { return false }
    let people = encuentroMembers[encuentro].reduce(newcomers) { $0 + self.people[$1] }
    return people <= roomOfBestSite(clusterMembers[cluster]).least
  }

  /// Metres to the nearest of some councils.
  func metresToNearest(of members: [Int], from council: Int) -> Double? {
    members.compactMap { $0 == council ? nil : metres($0, council) }.min()
  }
}
