internal import Contracts

extension Report {
  /// Encuentros that a building in common sent to another school.
  mutating func describe(_ plan: SessionPlan) {
    for entry in plan.displaced {
      find(
        "sede.displaced", entry.encuentro,
        detail: "el edificio de \(entry.best) recibe otro encuentro; se propone \(entry.chosen)")
    }
  }

  /// Figures of the sedes of session 1, and what the sede cannot do.
  mutating func describe(_ result: Sedes) {
    count("sedes", result.sedes.count)
    for sede in result.sedes where sede.session == sessions.first {
      add("status.\(sede.status.rawValue)")
      switch sede.status {
      case .aulasInsuficientes:
        let rooms = sede.rooms.map(String.init) ?? "no reporta"
        find(
          "sede.rooms", sede.encuentro,
          detail: "ninguna escuela tiene las \(sede.groupCount) aulas; \(sede.council): \(rooms)")
      case .edificioCompartido:
        find(
          "sede.building", sede.encuentro,
          detail: "el edificio de \(sede.council) recibe más grupos que aulas existentes")
      case .ok, .infraestructuraDeclarada, .porConfirmar: break
      }
    }
  }
}
