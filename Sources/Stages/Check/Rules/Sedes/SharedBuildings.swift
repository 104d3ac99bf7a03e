internal import Contracts

/// Rule G1: in one session a building hosts at most its existing rooms.
enum SharedBuildings: RuleCheck {
  static let rule = "G1"
  static let proves = """
    Per session and shift, no building hosts more groups of several encuentros than its existing \
    rooms, unless edificio_compartido says so, and that status stands nowhere else.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let sedes = evidence.documents.sedes.sedes
    var shared: Set<Int> = []
    for (building, rows, groups, existing) in BuildingLoad(evidence).overbooked() {
      shared.formUnion(rows)
      // The encuentro that came first keeps the building; the others say that they share it.
      let silent = rows.filter {
        sedes[$0].status != .edificioCompartido && sedes[$0].status != .aulasInsuficientes
      }
      let silentGroups = silent.reduce(0) { $0 + sedes[$1].groupCount.bounded }
      tally.expect(
        silent.count <= 1 || silentGroups <= existing, sedes[rows[0]].encuentro,
        "el edificio «\(building)» recibe \(groups) grupos en la sesión \(sedes[rows[0]].session) y "
          + "tiene \(existing) aulas; falta el estado «edificio_compartido»")
    }
    for (index, sede) in sedes.enumerated() {
      tally.expect(
        sede.status != .edificioCompartido || shared.contains(index), sede.encuentro,
        "lleva «edificio_compartido» en la sesión \(sede.session) y su edificio no está excedido")
    }
  }
}
