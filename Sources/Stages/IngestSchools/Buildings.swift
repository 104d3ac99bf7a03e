internal import Contracts

/// Gives a building to councils that stand on exactly one point and report the same existing
/// classrooms, where the catalogue names no inmueble.
///
/// Two shifts of one building usually have two keys; the id is `<lat>,<lon>/<aulas existentes>`.
func assignBuildings(to drafts: inout [CouncilDraft]) {
  var shared: [BuildingEvidence: [Int]] = [:]
  for (index, draft) in drafts.enumerated() {
    if let evidence = BuildingEvidence(draft.council) {
      shared[evidence, default: []].append(index)
    }
  }
  for (evidence, indices) in shared where indices.count > 1 {
    for index in indices { drafts[index].council.building = evidence.id }
  }
}

private struct BuildingEvidence: Hashable {
  let point: Coordinate
  let rooms: Int

  var id: String { "\(point.latitude),\(point.longitude)/\(rooms)" }

  init?(_ council: Council) {
    guard council.building == nil, let latitude = council.latitude,
      let longitude = council.longitude, let rooms = council.roomsExistentes
    else { return nil }
    point = Coordinate(latitude: latitude, longitude: longitude)
    self.rooms = rooms
  }
}
