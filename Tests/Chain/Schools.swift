import CheckStage
import Contracts
import Testing

/// Small states in the domain's words. Places are metres to the east and north of one point.
extension State {
  /// An urban locality, and two rural ones.
  static let town = "190010001"
  static let village = "190010002"
  static let hamlet = "190010003"

  /// The state of some schools.
  static func of(
    _ schools: [Council], flows: [PupilFlow] = [], _ change: (inout State) -> Void = { _ in }
  ) -> State {
    var state = State()
    state.schools = Schools(councils: schools.sorted { $0.id < $1.id }, flows: flows)
    state.cluster.effort = 0
    change(&state)
    return state
  }

  /// What the chain makes of it, without a violation.
  func settled() throws -> Encuentros {
    let found = try violations()
    #expect(found == [])
    return try documents().encuentros
  }
}

extension Council {
  /// A school of ten people that reports no classrooms, unless said otherwise.
  static func school(
    _ cct: String, _ level: Level, _ locality: String?, east: Double = 0, north: Double = 0,
    shift: Shift = .matutino, _ change: (inout Council) -> Void = { _ in }
  ) -> Council {
    let code = ["1", "2", "3"][[Shift.matutino, .vespertino, .nocturno].firstIndex(of: shift)!]
    let point = Ground.point(east, north)
    var council = Council(
      id: "\(cct)-\(code)", cct: cct, ccts: [cct], shiftCode: code, shift: shift,
      name: "ESCUELA \(cct)", level: level, levels: [level],
      service: level == .cam ? .cam : .general, control: .publico, eligible: true,
      participates: true, members: 10, membersSource: .docentesDirector, reported911: true,
      declaredLocality: locality, latitude: point.latitude, longitude: point.longitude,
      coordinate: .point)
    change(&council)
    return council
  }

  /// The same with classrooms.
  func with(rooms count: Int) -> Council {
    var council = self
    council.rooms = count
    council.roomsEnUso = count
    council.roomsSource = .enUso
    return council
  }
}

extension Encuentros {
  /// Who meets with whom.
  var companies: [[String]] { encuentros.map(\.councils).sorted { $0[0] < $1[0] } }

  func match(_ council: String) -> Match? { matches.first { $0.council == council } }

  func reason(_ council: String) -> UnassignedReason? {
    unassigned.first { $0.council == council }?.reason
  }
}
