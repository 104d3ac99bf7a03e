internal import Contracts

/// A CTE in one group.
private struct SeatRow {
  let group: Group
  let share: GroupShare
  let council: CouncilRecord?
}

extension Table {
  /// A row for each CTE in each group, with who coordinates the group in each session.
  static func groups(_ register: Register) -> Table {
    let rows = register.encuentros.flatMap(\.groups).flatMap { group in
      group.councils.sorted { $0.council < $1.council }.map {
        SeatRow(group: group, share: $0, council: register[$0.council])
      }
    }
    let encuentro = Column<SeatRow>.encuentro(register, of: \.group.encuentro)
    let group: [Column<SeatRow>] = [
      .integer("grupo", "Grupo de trabajo, desde 1", \.group.group),
      .integer("integrantes_grupo", "Integrantes del grupo", \.group.members),
    ]
    let share: [Column<SeatRow>] = [
      .text("cte", "Identificador del CTE: clave y turno", \.share.council),
      .text("cct", "Clave del centro de trabajo") { $0.council?.council.cct },
      .text("nombre", "Nombre de la escuela") { $0.council?.council.name },
      .list("nivel", "Nivel o niveles educativos") {
        $0.council?.council.levels.map(\.words) ?? []
      },
      .integer("integrantes", "Integrantes del CTE en el grupo", \.share.members),
      .list("grados", "De ellos, por grado, ciclo o asignatura, donde se conoce") {
        $0.share.strata.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      },
    ]
    let coordination = sessions.map { session in
      Column<SeatRow>.list(
        "coordinacion_sesion_\(session)",
        "CTE y escuelas que coordinan el grupo en la sesión \(session), separados por punto y coma",
        by: "; "
      ) { coordinators(of: $0.group, in: session, register) }
    }
    return Table(
      "grupos", "Grupos",
      "Cuántos integrantes de cada CTE hay en cada grupo, y quién lo coordina",
      key: ["encuentro", "grupo", "cte"], columns: encuentro + group + share + coordination,
      rows: rows)
  }

  private static func coordinators(
    of group: Group, in session: Int, _ register: Register
  ) -> [String] {
    group.coordinators.filter { $0.session == session }.map { coordinator in
      guard let council = coordinator.council else { return coordinator.role.words }
      let named = [council, register[council]?.name].compactMap(\.self).joined(separator: " ")
      return "\(named) (\(coordinator.role.words))"
    }
  }
}
