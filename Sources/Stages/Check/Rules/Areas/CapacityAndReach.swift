internal import Contracts

/// Rule F4: the hard constraints of a division (02-model).
enum CapacityAndReach: RuleCheck {
  static let rule = "F4"
  static let proves = """
    Every cluster holds placeable councils of its own area within maxTravelMetres of its sede and \
    within its capacity; no encuentro exceeds maxMembers unless a single council does, and then its \
    classrooms still hold it.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (index, cluster) in evidence.documents.clusters.clusters.enumerated() {
      judgeMembership(index, cluster, evidence, &tally)
      judgeSede(index, cluster, evidence, &tally)
      judgeMaximum(
        evidence.clusterMembers[index], cluster.status, cluster.id, evidence, &tally)
    }
    for (index, encuentro) in evidence.documents.encuentros.encuentros.enumerated() {
      judgeMaximum(
        evidence.encuentroMembers[index], encuentro.status, encuentro.id, evidence, &tally)
      judgeRooms(index, encuentro, evidence, &tally)
    }
  }

  private static func judgeMembership(
    _ index: Int, _ cluster: Cluster, _ evidence: Evidence, _ tally: inout Tally
  ) {
    for council in evidence.clusterMembers[index] {
      let located = evidence.councils[council]
      tally.expect(
        located.locality == cluster.locality && located.meetingShift == cluster.shift, located.id,
        "está en «\(cluster.id)», que no es de su localidad y turno")
      tally.expect(
        located.participates && evidence.points[council] != nil, located.id,
        "está en «\(cluster.id)» sin participar o sin posición")
    }
  }

  private static func judgeSede(
    _ index: Int, _ cluster: Cluster, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let members = evidence.clusterMembers[index]
    guard let sede = evidence.indexOf[cluster.sede], members.contains(sede) else {
      tally.expect(false, cluster.id, "su sede («\(cluster.sede)») no es uno de sus consejos")
      return
    }
    for council in members {
      guard let metres = evidence.metres(council, sede) else { continue }
      tally.expect(
        metres <= evidence.rules.maxTravelMetres, evidence.councils[council].id,
        "está a \(metres.asMetres) de la sede «\(cluster.sede)»; el máximo es "
          + evidence.rules.maxTravelMetres.asMetres)
    }
    let people = members.reduce(0) { $0 + evidence.people[$1] }
    let capacity =
      cluster.status.contains(.excedeMaximo)
      ? evidence.utmostOwnAreaCapacity(sede) : evidence.ownAreaCapacity(sede)
    let key = AreaKey(locality: cluster.locality, shift: cluster.shift)
    let undivided = evidence.divisions[key]?.clusters.count == 1
    let lacksRooms = cluster.status.contains(.aulasInsuficientes)
    tally.expect(
      people <= capacity || lacksRooms, cluster.id,
      "reúne \(people) personas y su sede «\(cluster.sede)» tiene cupo para \(capacity)")
    let shape = evidence.areaOf[sede].map { evidence.areas[$0].shape }
    tally.expect(
      !lacksRooms || (undivided && (shape == .roomsPrevent || shape == .oversized)), cluster.id,
      "lleva «aulas_insuficientes» y no es un área entera a la que solo le falten aulas")
  }

  /// At most `maxMembers`; an encuentro of one larger council, that one and the smallest council of
  /// another level in it.
  private static func judgeMaximum(
    _ members: [Int], _ status: [EncuentroStatus], _ id: String, _ evidence: Evidence,
    _ tally: inout Tally
  ) {
    let people = members.reduce(0) { $0 + evidence.people[$1] }
    let maximum = evidence.rules.maxMembers
    tally.expect(
      status.contains(.excedeMaximo) == (people > maximum), id,
      "reúne \(people) personas y el máximo es \(maximum); "
        + (people > maximum ? "falta" : "sobra") + " el estado «excede_maximo»")
    guard people > maximum else { return }
    let largest = members.max { evidence.people[$0] < evidence.people[$1] }
    let partner = largest.flatMap { mostBeside($0, in: members, evidence) }
    let size = largest.map { evidence.people[$0] } ?? 0
    tally.expect(
      size > maximum && people <= size + (partner ?? 0), id,
      "reúne \(people) personas; por encima de \(maximum) solo puede reunir un consejo mayor "
        + "que el máximo y el menor de otro nivel")
  }

  /// People that may meet beside a council larger than `maxMembers`.
  ///
  /// The smallest council of another level: of its encuentro or, where it has several levels itself
  /// and nobody there brings one more, of its area; or the one that it meets alone.
  private static func mostBeside(
    _ largest: Int, in members: [Int], _ evidence: Evidence
  ) -> Int? {
    let smallest = { (others: [Int]) in
      others.filter { !evidence.counted[$0].isSubset(of: evidence.counted[largest]) }
        .map { evidence.people[$0] }.min()
    }
    if let partner = smallest(members) { return partner }
    let area = evidence.areaOf[largest].map { evidence.areas[$0].remaining } ?? []
    let pair = members.count == 2 ? members.first { $0 != largest } : nil
    return [smallest(area), pair.map { evidence.people[$0] }].compactMap { $0 }.max()
  }

  /// `aulas_insuficientes` tells of an encuentro that none of its schools holds; who joined may have
  /// brought the classrooms that the area lacked.
  private static func judgeRooms(
    _ index: Int, _ encuentro: Encuentro, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let members = evidence.encuentroMembers[index]
    let people = members.reduce(0) { $0 + evidence.people[$1] }
    guard people <= evidence.rules.maxMembers else { return }
    let room = evidence.roomOfBestSite(members)
    let says = encuentro.status.contains(.aulasInsuficientes)
    tally.expect(
      says || people <= room.most, encuentro.id,
      "reúne \(people) personas, su mejor sede tiene cupo para \(room.most) y falta el estado "
        + "«aulas_insuficientes»")
    let clusterSays = members.contains { council in
      evidence.clusterOf[council].map {
        evidence.documents.clusters.clusters[$0].status.contains(.aulasInsuficientes)
      } ?? false
    }
    tally.expect(
      !says || clusterSays || people > room.least, encuentro.id,
      "lleva «aulas_insuficientes», reúne \(people) personas y hay sede para \(room.least)")
  }
}
