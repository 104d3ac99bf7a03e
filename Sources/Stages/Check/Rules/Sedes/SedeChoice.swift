internal import Contracts

/// Rule G1: the sede has enough classrooms, or says why not, and costs least travel.
enum SedeChoice: RuleCheck {
  static let rule = "G1"
  static let proves = """
    Every sede is a member that the authority does not exclude, with enough classrooms or the \
    status that says why not; no member that could host costs less travel; teacherMetres are right.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let load = BuildingLoad(evidence)
    var hostings: [Int: Hosting] = [:]
    for sede in evidence.documents.sedes.sedes {
      guard let encuentro = evidence.encuentroIndex[sede.encuentro] else { continue }
      let hosting = hostings[encuentro] ?? Hosting(encuentro, evidence)
      hostings[encuentro] = hosting
      let members = evidence.encuentroMembers[encuentro]
      guard let council = evidence.indexOf[sede.council], members.contains(council) else {
        tally.expect(
          false, sede.encuentro, "la sede «\(sede.council)» no es uno de sus consejos")
        continue
      }
      judgeFacts(sede, council, hosting, evidence, &tally)
      judgeStatus(sede, council, hosting, evidence, &tally)
      judgeTravel(sede, council, hosting, load, evidence, &tally)
    }
  }

  private static func judgeFacts(
    _ sede: Sede, _ council: Int, _ hosting: Hosting, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let located = evidence.councils[council]
    tally.expect(
      sede.rooms == located.rooms, sede.encuentro,
      "dice \(words(sede.rooms)) aulas de «\(sede.council)»; tiene \(words(located.rooms))")
    tally.expect(
      sede.groupCount == hosting.groupCount, sede.encuentro,
      "la sesión \(sede.session) dice \(sede.groupCount) grupos; son \(hosting.groupCount)")
    let cost = evidence.teacherMetres(evidence.encuentroMembers[hosting.encuentro], to: council)
    tally.expect(
      abs(sede.teacherMetres - cost) <= 1e-6 * max(1, cost), sede.encuentro,
      "dice \(sede.teacherMetres) metros-docente hasta «\(sede.council)»; son \(cost)")
  }

  private static func judgeStatus(
    _ sede: Sede, _ council: Int, _ hosting: Hosting, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let located = evidence.councils[council]
    tally.expect(
      located.sedeAptitude != .no || hosting.pool == .excluded, sede.encuentro,
      "la sede «\(sede.council)» está declarada no apta")
    let enough = (located.rooms ?? 0) >= hosting.groupCount
    let allowed: [SedeStatus]
    switch hosting.pool {
    case .feasible where enough && located.sedeAptitude == nil: allowed = [.ok]
    case .feasible where enough: allowed = [.ok, .infraestructuraDeclarada]
    case .feasible where located.sedeAptitude == .si: allowed = [.infraestructuraDeclarada]
    case .feasible: allowed = []
    case .unreported: allowed = [.porConfirmar]
    case .largest, .excluded: allowed = [.aulasInsuficientes]
    }
    tally.expect(
      hosting.cost(of: council) != nil, sede.encuentro,
      "«\(sede.council)», con \(words(located.rooms)) aulas para \(hosting.groupCount) grupos, no "
        + "puede ser sede: "
        + (hosting.pool == .feasible
          ? "hay otra con aulas suficientes" : "hay otra con más aulas"))
    tally.expect(
      allowed.contains(sede.status) || sede.status == .edificioCompartido || allowed.isEmpty,
      sede.encuentro,
      "el estado de la sesión \(sede.session) es «\(sede.status.rawValue)»; debe ser "
        + allowed.map { "«\($0.rawValue)»" }.joined(separator: " o "))
  }

  private static func judgeTravel(
    _ sede: Sede, _ council: Int, _ hosting: Hosting, _ load: BuildingLoad, _ evidence: Evidence,
    _ tally: inout Tally
  ) {
    guard let cost = hosting.cost(of: council) else { return }
    if evidence.hosting.rotate && sede.session != 1 { return }
    let free = hosting.freeCandidates(beside: council, sede, load, evidence)
    tally.expect(
      sede.status != .edificioCompartido || free.isEmpty, sede.encuentro,
      "comparte edificio y «\(free.first.map { evidence.councils[$0.council].id } ?? "")» está "
        + "libre para ser sede")
    let others = sede.status == .edificioCompartido ? [] : free
    let tolerance = evidence.hosting.tolerance
    let best = min(cost, others.map(\.cost).min() ?? cost)
    tally.expect(
      cost <= best + tolerance + 1e-6 * max(1, best), sede.encuentro,
      "la sede «\(sede.council)» cuesta \(cost) metros-docente y hay otra posible con \(best)")
    // Ties beyond doubt only: a rounding error must not convict.
    let tied = others.filter { $0.cost <= best + max(0, tolerance - 1e-6 * max(1, best)) }
    let students = evidence.councils[council].students ?? 0
    let larger = tied.first { (evidence.councils[$0.council].students ?? 0) > students }
    tally.expect(
      larger == nil, sede.encuentro,
      "«\(larger.map { evidence.councils[$0.council].id } ?? "")» empata con la sede "
        + "«\(sede.council)» y tiene más alumnos")
    let lower = tied.first {
      (evidence.councils[$0.council].students ?? 0) == students && $0.cost == cost
        && evidence.councils[$0.council].id < sede.council
    }
    tally.expect(
      lower == nil, sede.encuentro,
      "«\(lower.map { evidence.councils[$0.council].id } ?? "")» empata en todo con la sede "
        + "«\(sede.council)» y su clave es menor")
  }

  private static func words(_ rooms: Int?) -> String { rooms.map(String.init) ?? "desconocidas" }
}

extension Hosting {
  /// The other candidates in whose building there is room at the row's session.
  fileprivate func freeCandidates(
    beside council: Int, _ sede: Sede, _ load: BuildingLoad, _ evidence: Evidence
  ) -> [(council: Int, cost: Double)] {
    let building = evidence.councils[council].building
    let shift = evidence.documents.encuentros.encuentros[encuentro].shift
    return candidates.filter { candidate in
      let located = evidence.councils[candidate.council]
      return candidate.council != council
        && load.isFree(
          located, session: sede.session, shift: shift, for: groupCount,
          own: located.building == building ? groupCount : 0)
    }
  }
}
