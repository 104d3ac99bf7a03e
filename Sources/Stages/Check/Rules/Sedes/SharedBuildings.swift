internal import Contracts

/// Rule G1: in one session a building hosts at most its existing rooms.
enum SharedBuildings: RuleCheck {
  static let rule = "G1"
  static let proves = """
    Per session and shift, no building hosts more groups of several encuentros than its existing \
    rooms unless each of them says so, and edificio_compartido stands nowhere else.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let sedes = evidence.documents.sedes.sedes
    var shared: Set<Int> = []
    for (building, rows, groups, existing) in BuildingLoad(evidence).overbooked() {
      shared.formUnion(rows)
      // Nobody came first: each has to know that the classrooms do not suffice. Who already lacks
      // classrooms of its own is not silent either.
      for row in rows {
        let sede = sedes[row]
        tally.expect(
          sede.status == .edificioCompartido || sede.status == .aulasInsuficientes,
          sede.encuentro,
          "el edificio «\(building)» recibe \(groups) grupos en la sesión \(sede.session) y tiene "
            + "\(existing) aulas; falta el estado «edificio_compartido»")
      }
    }
    for (index, sede) in sedes.enumerated() {
      tally.expect(
        sede.status != .edificioCompartido || shared.contains(index), sede.encuentro,
        "lleva «edificio_compartido» en la sesión \(sede.session) y su edificio no está excedido")
    }
  }
}
