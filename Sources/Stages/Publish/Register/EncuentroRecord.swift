internal import Contracts

/// One encuentro with everything the documents of the run say of it; a class as `CouncilRecord` is.
final class EncuentroRecord {
  let encuentro: Encuentro
  let locality: NamedPlace?
  let municipality: NamedPlace?
  /// Sorted by id; members that `schools` does not have are left out.
  let councils: [CouncilRecord]
  /// By session.
  let sedes: [Sede]
  /// Sorted by group.
  let groups: [Group]
  /// Rules that `check` found broken for it, sorted, each once.
  let violations: [String]

  init(
    encuentro: Encuentro, locality: NamedPlace?, municipality: NamedPlace?,
    councils: [CouncilRecord], sedes: [Sede], groups: [Group], violations: [String]
  ) {
    self.encuentro = encuentro
    self.locality = locality
    self.municipality = municipality
    self.councils = councils
    self.sedes = sedes
    self.groups = groups
    self.violations = violations
  }

  var id: String { encuentro.id }

  /// `Monterrey, sede SECUNDARIA 14 (matutino)`, for people: two encuentros may have the same.
  var name: String {
    let host = sede(of: 1).map { sede in
      "sede " + (councils.first { $0.id == sede.council }?.name ?? sede.council)
    }
    let parts = [locality?.name ?? municipality?.name, host].compactMap(\.self)
    let name = parts.isEmpty ? id : parts.joined(separator: ", ")
    return "\(name) (\(encuentro.shift.rawValue))"
  }

  func sede(of session: Int) -> Sede? { sedes.first { $0.session == session } }

  /// Each host once, in the order of its first session, with the sessions it hosts.
  var hosts: [(sede: Sede, sessions: [Int])] {
    var hosts: [(sede: Sede, sessions: [Int])] = []
    for sede in sedes {
      if let known = hosts.firstIndex(where: { $0.sede.council == sede.council }) {
        hosts[known].sessions.append(sede.session)
      } else {
        hosts.append((sede, [sede.session]))
      }
    }
    return hosts
  }

  /// Metres of each teacher to the sede of session 1, on average.
  var meanMetres: Double? {
    guard let sede = sede(of: 1), encuentro.members > 0 else { return nil }
    return sede.teacherMetres / Double(encuentro.members)
  }

  /// Metres of the farthest council to the sede of session 1.
  var greatestMetres: Double? { councils.compactMap(\.metresToSede).max() }

  /// Group and session pairs without a coordinator.
  var withoutCoordinator: Int {
    groups.reduce(0) { $0 + $1.coordinators.count { $0.role == .porDesignar } }
  }
}
