internal import Contracts

/// Rule F1: encuentros below `minMembers` are marked, with the joining alternative.
enum SmallEncuentros: RuleCheck {
  static let rule = "F1"
  static let proves = """
    muy_pequeno marks exactly the encuentros below minMembers, with the nearest one of their shift \
    that they can join, and its metres; joined names very small ones of its councils, joined as \
    joinSmall asks, and the nearest council that each joined, with its metres.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    let encuentros = evidence.documents.encuentros.encuentros
    for (index, encuentro) in encuentros.enumerated() {
      let small = encuentro.members < evidence.rules.minMembers
      tally.expect(
        encuentro.status.contains(.muyPequeno) == small, encuentro.id,
        "tiene \(encuentro.members) integrantes y el mínimo es \(evidence.rules.minMembers); "
          + (small ? "falta el estado «muy_pequeno»" : "sobra el estado «muy_pequeno»"))
      if small {
        judgeJoining(index, encuentro, evidence, &tally)
      } else {
        tally.expect(
          encuentro.joining == nil, encuentro.id,
          "no es muy pequeño y lleva una alternativa para unirse")
      }
      for joined in encuentro.joined ?? [] {
        judge(joined, in: encuentro, evidence, &tally)
      }
    }
  }

  /// What was joined was very small, by the parameter's leave, and to whom it says.
  private static func judge(
    _ joined: JoinedSmall, in encuentro: Encuentro, _ evidence: Evidence, _ tally: inout Tally
  ) {
    tally.expect(
      evidence.rules.joinSmall, encuentro.id,
      "se le unió un encuentro muy pequeño sin que rules.joinSmall lo pida")
    let members = Set(encuentro.councils)
    let small = joined.councils.compactMap { evidence.indexOf[$0] }
    let isApart =
      members.isSuperset(of: joined.councils) && members.contains(joined.partner)
      && !joined.councils.contains(joined.partner)
    guard isApart, !small.isEmpty, small.count == joined.councils.count,
      let partner = evidence.indexOf[joined.partner]
    else {
      tally.expect(false, encuentro.id, "dice que se le unieron escuelas que no son suyas")
      return
    }
    let people = small.reduce(0) { $0 + evidence.people[$1] }
    tally.expect(
      people < evidence.rules.minMembers, encuentro.id,
      "se le unió como muy pequeño uno de \(people) integrantes; el mínimo es "
        + "\(evidence.rules.minMembers)")
    let metres = evidence.metresToNearest(of: small, from: partner)
    tally.expect(
      joined.metres.isNearly(metres) && joined.metres <= evidence.rules.maxMatchMetres,
      encuentro.id,
      "dice \(joined.metres.asMetres) de «\(joined.partner)» a las escuelas que se le unieron; son "
        + metres.asMetres)
  }

  private static func judgeJoining(
    _ index: Int, _ encuentro: Encuentro, _ evidence: Evidence, _ tally: inout Tally
  ) {
    let nearest = metresToNearestWithRoom(index, encuentro.shift, evidence)
    guard let joining = encuentro.joining else {
      tally.expect(
        nearest == nil, encuentro.id,
        "es muy pequeño y no lleva el encuentro al que puede unirse, a \(nearest.asMetres)")
      return
    }
    guard let other = evidence.encuentroIndex[joining.encuentro], other != index else {
      tally.expect(false, encuentro.id, "propone unirse a «\(joining.encuentro)», que no es otro")
      return
    }
    judgeAdmission(joining, of: index, to: other, evidence, &tally)
    if let nearest {
      tally.expect(
        joining.metres < nearest || joining.metres.isNearly(nearest), encuentro.id,
        "puede unirse a uno de su turno a \(nearest.asMetres) y propone uno a "
          + joining.metres.asMetres)
    }
  }

  /// The encuentro named can be joined, and stands where it is said to.
  private static func judgeAdmission(
    _ joining: NearestEncuentro, of index: Int, to other: Int, _ evidence: Evidence,
    _ tally: inout Tally
  ) {
    let (small, host) = (
      evidence.documents.encuentros.encuentros[index],
      evidence.documents.encuentros.encuentros[other]
    )
    let own = evidence.encuentroMembers[index].compactMap { council in
      evidence.metresToNearest(of: evidence.encuentroMembers[other], from: council)
    }.min()
    tally.expect(
      joining.metres.isNearly(own), small.id,
      "dice \(joining.metres.asMetres) hasta «\(host.id)»; son \(own.asMetres)")
    tally.expect(
      joining.metres <= evidence.rules.maxMatchMetres, small.id,
      "propone unirse a «\(host.id)», a \(joining.metres.asMetres), más allá del máximo")
    tally.expect(
      host.shift == small.shift, small.id,
      "propone unirse a «\(host.id)», que es del otro turno")
    let people = small.members.bounded + host.members.bounded
    let together = evidence.encuentroMembers[index] + evidence.encuentroMembers[other]
    let most = max(
      evidence.roomOfBestSite(together).most,
      evidence.roomOfBestSite(evidence.encuentroMembers[other]).most)
    tally.expect(
      people <= most, small.id,
      "propone unirse a «\(host.id)»: serían \(people) integrantes y caben \(most)")
  }

  /// Only encuentros with room whichever way it is read: where the readings differ, either may be
  /// named.
  private static func metresToNearestWithRoom(
    _ index: Int, _ shift: MeetingShift, _ evidence: Evidence
  ) -> Double? {
    let members = evidence.encuentroMembers[index]
    let people = members.reduce(0) { $0 + evidence.people[$1] }
    var hasRoom: [Int: Bool] = [:]
    func takes(_ home: Int) -> Bool {
      if let known = hasRoom[home] { return known }
      let host = evidence.encuentroMembers[home]
      let all = host.reduce(people) { $0 + evidence.people[$1] }
      let takes =
        evidence.hasRoom(home, for: people)
        || all <= evidence.roomOfBestSite(members + host).least
      hasRoom[home] = takes
      return takes
    }
    return members.compactMap { evidence.points[$0] }.compactMap { point in
      evidence.placed.nearest(to: point) { other in
        guard let home = evidence.encuentroOf[other], home != index else { return false }
        return evidence.documents.encuentros.encuentros[home].shift == shift && takes(home)
      }?.metres
    }.min().flatMap { $0 <= evidence.rules.maxMatchMetres ? $0 : nil }
  }
}
