internal import Contracts

/// The sedes of all encuentros in one session.
///
/// Each begins at its best. While a building is overfull, the move that adds least travel leaves
/// it, whichever the encuentro; and whoever was moved returns to something better as soon as that has
/// room. Only single moves are tried: an encuentro does not make room for another by moving on
/// itself.
struct SessionPlan {
  private let hostings: [Hosting]
  /// Sedes of earlier sessions, by encuentro: taken only when there is no other.
  private let avoided: [[Candidate]]
  private(set) var chosen: [Candidate]
  private var load: BuildingLoad
  private var moved: Set<Int> = []

  init(_ hostings: [Hosting], _ buildings: Buildings, avoiding avoided: [[Candidate]]) {
    self.hostings = hostings
    self.avoided = avoided
    chosen = zip(hostings, avoided).map { SessionPlan.preferred($0, $0.options, avoiding: $1) }
    load = BuildingLoad(buildings)
    for (hosting, sede) in zip(hostings, chosen) { load.enter(sede, hosting.encuentro) }
  }

  mutating func settle() {
    // Relief never overfills another building, so it ends; with a tolerance, better is not a total
    // order, hence the limit.
    var steps = 10 * (hostings.count + 1)
    while steps > 0, let move = relief() ?? improvement() {
      apply(move)
      steps -= 1
    }
  }

  // MARK: Moves

  private struct Move {
    let encuentro: Int
    let sede: Candidate
    let repeatsEarlier: Bool
    let addedMetres: Double
  }

  private mutating func apply(_ move: Move) {
    let encuentro = hostings[move.encuentro].encuentro
    load.leave(chosen[move.encuentro], encuentro)
    load.enter(move.sede, encuentro)
    chosen[move.encuentro] = move.sede
    moved.insert(move.encuentro)
  }

  /// Out of an overfull building, at the least cost; ties to the lower encuentro id.
  private func relief() -> Move? {
    var best: Move?
    for index in hostings.indices where isOverfull(index) {
      guard let move = move(index, includingCurrent: false) else { continue }
      if let best, !precedes(move, best) { continue }
      best = move
    }
    return best
  }

  /// Back to something better that has room by now, the lowest encuentro id first.
  private func improvement() -> Move? {
    for index in moved.sorted() where !isOverfull(index) {
      if let move = move(index, includingCurrent: true), move.sede != chosen[index] { return move }
    }
    return nil
  }

  private func precedes(_ a: Move, _ b: Move) -> Bool {
    if a.repeatsEarlier != b.repeatsEarlier { return b.repeatsEarlier }
    return a.addedMetres < b.addedMetres
  }

  private func move(_ index: Int, includingCurrent: Bool) -> Move? {
    let hosting = hostings[index]
    let free = hosting.options.filter {
      $0 == chosen[index] ? includingCurrent : hasRoom($0, index)
    }
    guard !free.isEmpty else { return nil }
    let sede = SessionPlan.preferred(hosting, free, avoiding: avoided[index])
    return Move(
      encuentro: index, sede: sede, repeatsEarlier: avoided[index].contains(sede),
      addedMetres: sede.teacherMetres - chosen[index].teacherMetres)
  }

  /// The best that did not host before; else the one that hosted first, or the best of those.
  private static func preferred(
    _ hosting: Hosting, _ options: [Candidate], avoiding avoided: [Candidate]
  ) -> Candidate {
    if let new = hosting.best(of: options.filter { !avoided.contains($0) }) { return new }
    if let first = avoided.first, options.contains(first) { return first }
    guard let best = hosting.best(of: options) else {
      preconditionFailure("an encuentro without anybody who may host")
    }
    return best
  }

  private func hasRoom(_ sede: Candidate, _ index: Int) -> Bool {
    load.hasRoom(sede, hostings[index].encuentro, now: chosen[index])
  }

  private func isOverfull(_ index: Int) -> Bool {
    load.isOverfull(chosen[index], hostings[index].encuentro)
  }

  // MARK: What is told

  func rows(_ session: Int) -> [Sede] {
    hostings.indices.map { index in
      let (encuentro, sede) = (hostings[index].encuentro, chosen[index])
      return Sede(
        encuentro: encuentro.id, session: session, council: sede.id, rooms: sede.council.rooms,
        groupCount: encuentro.groupCount, teacherMetres: sede.teacherMetres,
        status: status(index), ranking: session == sessions.first ? ranking(index) : [])
    }
  }

  /// Encuentros whose best sede is taken, with the one that they have instead.
  var displaced: [(encuentro: String, best: String, chosen: String)] {
    zip(hostings, chosen).compactMap { hosting, sede in
      guard let best = hosting.options.first, best != sede else { return nil }
      return (hosting.encuentro.id, best.id, sede.id)
    }
  }

  /// A shared building is told before anything else: too few classrooms show in the row itself.
  private func status(_ index: Int) -> SedeStatus {
    if isOverfull(index) { return .edificioCompartido }
    switch hostings[index].pool {
    case .feasible:
      return chosen[index].council.sedeAptitude == .si ? .infraestructuraDeclarada : .ok
    case .unreported: return .porConfirmar
    case .largest, .excluded: return .aulasInsuficientes
    }
  }

  /// The sede, then who would serve, whose building is taken, who has too few classrooms, who
  /// reports none, who is excluded; by preference or travel within each.
  private func ranking(_ index: Int) -> [SedeCandidate] {
    let hosting = hostings[index]
    let judged =
      (hosting.options + hosting.others).map { ($0, verdict($0, index)) }
    return SessionPlan.verdicts.flatMap { verdict in judged.filter { $0.1 == verdict } }
      .prefix(SessionPlan.rankingLength).map { candidate, verdict in
        SedeCandidate(
          council: candidate.id, rooms: candidate.council.rooms,
          teacherMetres: candidate.teacherMetres, verdict: verdict)
      }
  }

  private static let rankingLength = 6
  private static let verdicts: [SedeCandidate.Verdict] = [
    .elegida, .alternativa, .edificioOcupado, .aulasInsuficientes, .aulasSinReportar, .noApta,
  ]

  private func verdict(_ candidate: Candidate, _ index: Int) -> SedeCandidate.Verdict {
    let hosting = hostings[index]
    if candidate == chosen[index] { return .elegida }
    if candidate.council.sedeAptitude == .no { return .noApta }
    guard hosting.options.contains(candidate) else {
      return candidate.council.rooms == nil ? .aulasSinReportar : .aulasInsuficientes
    }
    if hosting.pool == .largest { return .aulasInsuficientes }
    return hasRoom(candidate, index) ? .alternativa : .edificioOcupado
  }
}
