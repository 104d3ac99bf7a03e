internal import Contracts

extension Report {
  /// What the parameter `joinSmall` did.
  mutating func describe(_ joined: [Joining], _ councils: Councils) {
    for joining in joined {
      find(
        "match.joined_small", councils[joining.councils[0]].id,
        detail: "su encuentro, de menos de \(councils.rules.minMembers) personas, se une al de "
          + "\(councils[joining.partner].id), a \(metres(joining.metres))")
    }
  }

  /// Figures of the partition, and what a supervisor should look at.
  mutating func describe(_ result: Encuentros, _ councils: Councils) {
    count("encuentros", result.encuentros.count)
    count("councils", result.encuentros.reduce(0) { $0 + $1.councils.count })
    for encuentro in result.encuentros {
      add("origin.\(encuentro.origin.rawValue)")
      for status in encuentro.status { add("status.\(status.rawValue)") }
    }
    for entry in result.unassigned { add("unassigned.\(entry.reason.rawValue)") }
    for match in result.matches {
      add("matches.\(match.rule.rawValue)")
      describe(match, councils)
    }
  }

  private mutating func describe(_ match: Match, _ councils: Councils) {
    guard let council = councils.indexOf[match.council],
      let reference = councils.indexOf[match.reference],
      let partner = councils.indexOf[match.partner]
    else { return }
    if match.metres >= councils.rules.warnMatchMetres {
      find(
        "match.far", match.council,
        detail: "su compañía más cercana de otro nivel, \(match.partner), está a "
          + metres(match.metres))
    }
    if let away = councils.metres(council, reference), away > councils.rules.maxMatchMetres {
      find(
        "match.reference_far", match.council,
        detail: "la escuela desde la que se mide, \(match.reference), está a \(metres(away))")
    }
    if match.rule == .f7, !councils.shareLocality(council, partner) {
      find(
        "match.cam_elsewhere", match.council,
        detail: "no cabe en ningún encuentro de su localidad o no lo hay: se reúne con "
          + "\(match.partner), a \(metres(match.metres))")
    }
    if councils[council].meetingShift == .vespertino, match.rule == .f6b {
      find(
        "match.other_shift", match.council,
        detail: "vespertino que se reúne con el matutino de su localidad; requiere valoración")
    }
  }

  private func metres(_ metres: Double) -> String { "\(Int(metres.rounded())) m" }
}
